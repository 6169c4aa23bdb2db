"""The table of docs/performance.md, a row a measure."""
import csv
import os
import pathlib
import platform
import re
import subprocess

HEAD = ["what", "beside", "ratio", "wanted", "ours", "theirs"]
BEGIN, END = "<!-- measured -->", "<!-- /measured -->"


def row(what, peer, wanted, ours, theirs):
    """A row that compares two commands; times in seconds."""
    ratio = ours.ratio(theirs)
    digits = 2 if ratio >= 0.1 else 3
    return [what, peer, f"{ratio:.{digits}f}", wanted, f"{ours.median:.3f} s", f"{theirs.median:.3f} s"]


def plain(what, words):
    """A row that says something of policykg alone, or a ratio of sums."""
    return [what, "", words, "", "", ""]


def scores(file):
    """Milliseconds by the name of JMH's benchmark."""
    with open(file, encoding="utf-8", newline="") as lines:
        return {line["Benchmark"].rsplit(".", 1)[1]: float(line["Score"]) for line in csv.DictReader(lines)}


def machine():
    """What the figures were measured on."""
    model = next((line.split(":")[1].strip() for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines()
                  if line.startswith("model name")), platform.machine())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    java = subprocess.run(["java", "-version"], capture_output=True, text=True, check=True).stderr.splitlines()[1]
    return f"{os.cpu_count()} cores ({model}), {memory:.0f} GiB, {java}"


def key(cells):
    return re.sub(r"[\d.,]+ (?=million|documents|characters)", "", cells[0]), cells[1]


def rewrite(file, rows):
    """Puts rows into the table; a row takes the place of one of the same first two cells, whatever sizes these name."""
    text = file.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    old, after = rest.split(END)
    known = {}
    for line in old.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if line.startswith("|") and cells[0] != HEAD[0] and not cells[0].startswith("---"):
            known[key(cells)] = cells
    known.update({key(each): each for each in rows})
    lines = ["| " + " | ".join(cells) + " |" for cells in [HEAD, ["---"] * len(HEAD), *known.values()]]
    table = "\n".join([BEGIN, f"On {machine()}:", "", *lines, END])
    file.write_text(before + table + after, encoding="utf-8")
