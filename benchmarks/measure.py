"""Runs commands in turn and compares them."""
import dataclasses
import json
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile


@dataclasses.dataclass
class Times:
    """Seconds of each round."""

    seconds: list[float]

    @property
    def median(self):
        return statistics.median(self.seconds)

    def ratio(self, peer):
        """The median of the ratios of the rounds, in which both ran one after the other."""
        return statistics.median(mine / other for mine, other in zip(self.seconds, peer.seconds))


def command(*words):
    return shlex.join(str(word) for word in words)


def need(tool, advice):
    if shutil.which(tool) is None:
        sys.exit(f"benchmarks/run: {tool} is missing; {advice}")


def alternate(commands, rounds):
    """Wall time by hyperfine: each round runs every command once, so that all meet the same machine."""
    need("hyperfine", "install it, on Debian by apt-get install hyperfine")
    times = {name: [] for name in commands}
    with tempfile.NamedTemporaryFile(suffix=".json") as report:
        for turn in range(rounds + 1):
            words = ["hyperfine", "--runs", "1", "--style", "none", "--export-json", report.name, *commands.values()]
            subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            results = json.load(open(report.name, encoding="utf-8"))["results"]
            for name, result in zip(commands, results):
                if turn > 0:  # the first round fills the caches
                    times[name].append(result["mean"])
    return {name: Times(seconds) for name, seconds in times.items()}


def once(words, environment=None):
    """Seconds and peak memory in MiB of one run and of what it starts."""
    with tempfile.NamedTemporaryFile(suffix=".txt") as report:
        run = ["/usr/bin/time", "-f", "%e %M", "-o", report.name, *[str(word) for word in words]]
        subprocess.run(run, check=True, env={**os.environ, **(environment or {})}, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        seconds, kilobytes = open(report.name, encoding="ascii").read().split()
    return float(seconds), int(kilobytes) / 1024
