#!/usr/bin/env python3
"""Kills `policykg build --store` at random moments, and looks at the store each time.

usage: kill.py LAUNCHER [ROUNDS [SEED]]

Half of the rounds build a store from scratch in the place of another, half change one in place.
Whatever the moment, the store must open and hold the documents of before or those of after, whole.
Prints what was seen; ends with 1 where a store does not open or holds something else.
"""

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
        self.seen = {}

    def command(self, texts, base):
        return [
            self.launcher, "build", str(texts), "--date", "2022-07-29", "-q", "--base", base, "--store", str(self.store)
        ]  # fmt: skip

    def build(self, texts, base):
        begun = time.monotonic()
        subprocess.run(self.command(texts, base), check=True)
        return time.monotonic() - begun

    def content(self):
        if not self.store.exists():
            return "nothing"
        out = self.folder / "content.nt"
        subprocess.run([self.launcher, "export", str(self.store), "-q", "-o", str(out)], check=True)
        return out.read_text(encoding="utf-8")

    def kill(self, texts, base, seconds):
        process = subprocess.Popen(self.command(texts, base), start_new_session=True, stderr=subprocess.DEVNULL)
        try:
            process.wait(self.random.uniform(0, seconds))
            return "it was done before"
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            return "killed"

    def rounds(self, name, count, states):
        """States: (texts, base) pairs that a store is turned into by turns."""
        contents = []
        longest = 0
        for texts, base in states * 2:
            longest = max(longest, self.build(texts, base))
            contents.append(self.content())
        assert contents[: len(states)] == contents[len(states) :], "the same texts give another store"
        contents = contents[: len(states)]
        assert len(set(contents)) == len(states), "the states are to differ"
        now = len(states) - 1
        for _ in range(count):
            following = (now + 1) % len(states)
            what = self.kill(*states[following], longest)
            found = self.content()
            if found not in (contents[now], contents[following]):
                sys.exit(f"{name}: {what}, and the store holds something else ({len(found)} characters)")
            changed = found == contents[following]
            key = f"{what}, the store is the {'new' if changed else 'old'} one"
            self.seen[name, key] = self.seen.get((name, key), 0) + 1
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
            print(f"{name}: {count:3} times {key}")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
