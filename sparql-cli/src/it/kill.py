#!/usr/bin/env python3
"""Kills `policykg build --store` at random moments, and looks at the store each time.

usage: kill.py LAUNCHER [ROUNDS [SEED]]

Half of the rounds build a store from scratch in the place of another, half change one in place.
Most kills are aimed: runs that nothing disturbs show how long the new store grows beside the old
one, or how long the journal of the change holds something, and the kill falls into that time.
Whatever the moment, the store must open and hold the documents of before or those of after, whole.
Prints what was seen; ends with 1 where a store does not open or holds something else.
"""

import collections
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COUNTIES = (
    "柯桥区 越城区 上虞区 嵊州市 诸暨市 新昌县 南湖区 秀洲区 海宁市 桐乡市 平湖市 嘉善县 海盐县 吴兴区 南浔区 德清县 长兴县 安吉县 "
    "婺城区 金东区 兰溪市 东阳市 义乌市 永康市 浦江县 武义县 磐安县 柯城区 衢江区 江山市 龙游县 常山县 开化县 莲都区 龙泉市 青田县 缙云县 松阳县"
).split()
DOCUMENTS = 300
POLL = 0.001


def write(folder, version):
    """Texts of a version; every second one is the same in both."""
    folder.mkdir()
    for number in range(DOCUMENTS):
        county = COUNTIES[number % len(COUNTIES)]
        figure = number + (1000 * version if number % 2 else 0)
        (folder / f"{number}.txt").write_text(
            f"{county}坚持“双招双引”，深入实施“{county[:2]}英才计划”，上半年固定资产投资{figure}.5亿元，增长{figure % 17}.2%。\n" * 3,
            encoding="utf-8",
        )


class Trial:
    def __init__(self, launcher, folder, seed):
        self.launcher = launcher
        self.folder = folder
        self.random = random.Random(seed)
        self.store = folder / "graph"
        self.generations = 0
        self.seen = collections.Counter()

    def command(self, texts, base):
        return [
            self.launcher, "build", str(texts), "--date", "2022-07-29", "-q", "--base", base, "--store", str(self.store)
        ]  # fmt: skip

    def count(self):
        return len(list(self.store.glob("Data-*")))

    def start(self, texts, base, **options):
        self.generations = self.count()
        return subprocess.Popen(self.command(texts, base), **options)

    def phase(self):
        """What the files show of a run; a killed one leaves them as they were."""
        if any(self.folder.glob(".graph.*.part")):
            return "while the new store grew"
        if any(journal.stat().st_size > 0 for journal in self.store.glob("Data-*/journal.jrnl")):
            return "while the change was committed"
        if self.count() > self.generations > 0:
            return "while the old store was removed"
        return "before or behind"

    def build(self, texts, base):
        """Seconds that a run took, and that it spent in writing."""
        begun = time.monotonic()
        writing = []
        process = self.start(texts, base)
        while process.poll() is None:
            if self.phase() != "before or behind":
                writing.append(time.monotonic())
            time.sleep(POLL)
        if process.returncode != 0:
            sys.exit(f"a run that nothing disturbs ends with {process.returncode}")
        return time.monotonic() - begun, writing[-1] - writing[0] if writing else 0

    def content(self):
        if not self.store.exists():
            return "nothing"
        out = self.folder / "content.nt"
        subprocess.run([self.launcher, "export", str(self.store), "-q", "-o", str(out)], check=True)
        return out.read_text(encoding="utf-8")

    def kill(self, texts, base, seconds, writing):
        """Kills a run, one of five times anywhere, else when it has written for a while."""
        process = self.start(texts, base, start_new_session=True, stderr=subprocess.DEVNULL)
        aimed = self.random.random() > 0.2
        moment = time.monotonic() + (self.random.uniform(0, seconds) if not aimed else 60)
        while process.poll() is None and time.monotonic() < moment:
            if aimed and self.phase() != "before or behind":
                time.sleep(self.random.uniform(0, writing))
                break
            time.sleep(POLL)
        if process.poll() is not None:
            return "it was done before"
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return f"killed {self.phase()}"

    def rounds(self, name, count, states):
        """States: (texts, base) pairs that a store is turned into by turns."""
        contents = []
        lengths = []
        for texts, base in states * 2:
            lengths.append(self.build(texts, base))
            contents.append(self.content())
        assert contents[: len(states)] == contents[len(states) :], "the same texts give another store"
        contents = contents[: len(states)]
        assert len(set(contents)) == len(states), "the states are to differ"
        # the first run finds no store, and no class or file in the caches
        longest, writing = (max(times) for times in zip(*lengths[1:]))
        print(f"{name}: undisturbed {longest:.2f} s, of which {writing:.3f} s writing", flush=True)
        now = len(states) - 1
        for _ in range(count):
            following = (now + 1) % len(states)
            what = self.kill(*states[following], longest, writing)
            found = self.content()
            if found not in (contents[now], contents[following]):
                sys.exit(f"{name}: {what}, and the store holds something else ({len(found)} characters)")
            changed = found == contents[following]
            self.seen[name, f"{what}: the {'new' if changed else 'old'} store"] += 1
            now = following if changed else now
        self.build(*states[now])
        left = sorted(path.name for path in self.folder.iterdir() if path.name.startswith("."))
        if left:
            sys.exit(f"{name}: the next build left {left}")


def main():
    launcher = str(Path(sys.argv[1]).resolve())
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    folder = Path(tempfile.mkdtemp(prefix="policykg-kill-"))
    try:
        one, other = folder / "one", folder / "other"
        write(one, 0)
        write(other, 1)
        trial = Trial(launcher, folder, seed)
        base = "https://example.org/{}/"
        trial.rounds("from scratch", rounds // 2, [(one, base.format("a")), (one, base.format("b"))])
        trial.rounds("in place", rounds - rounds // 2, [(one, base.format("a")), (other, base.format("a"))])
        for (name, key), count in sorted(trial.seen.items()):
            print(f"{name}: {count:3} {key}")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
