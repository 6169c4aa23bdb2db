#!/usr/bin/env python3
"""Scores tables against the gold files and holds the figures against the floors.

usage: scores.py GOLD_DIR TABLES_DIR [--rewrite MARGIN | --markdown]

Runs GOLD_DIR/score.py on every gold file alone and on all together; a file that gold-corrections.tsv names is scored as it is
and corrected. Prints what is seen beside its floor in floors.json and exits with 1 where a figure lies below. --rewrite
puts the floors below what is seen instead, by MARGIN and what one item weighs, those of sections at what is seen; --markdown prints the table for the README.
Only the standard library is used.
"""
import argparse
import csv
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
FIGURES = ["sections", "initiatives", "slogans", "programs", "initiative-type", "program-kind", "partners",
           "metrics", "metrics-figures", "metrics-full"]


def corrections():
    """Gold file name -> [(from, to)]."""
    lines = (HERE / "gold-corrections.tsv").read_text(encoding="utf-8").splitlines()
    table = {}
    for row in csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"):
        table.setdefault(row["file"], []).append((row["from"], row["to"]))
    return table


def corrected(gold, folder, table):
    """A copy of a gold file, where it needs one; else the file itself."""
    if gold.name not in table:
        return gold
    text = gold.read_text(encoding="utf-8")
    for wrong, right in table[gold.name]:
        text = text.replace(f'"{wrong}"', f'"{right}"')
    copy = Path(folder) / gold.name
    copy.write_text(text, encoding="utf-8")
    return copy


def figure(tally):
    """F1 or accuracy, and of how many items; None where there is nothing to find and nothing was found."""
    if "accuracy" in tally:
        return tally["accuracy"] and (tally["accuracy"], tally["of"])
    found = tally["right"] + tally["missed"] + tally["wrong"]
    return (tally["f1"], tally["right"] + tally["missed"]) if found else None


def score(script, gold_files, tables):
    run = subprocess.run([sys.executable, script, ",".join(map(str, gold_files)), tables, "--json"],
                         capture_output=True, text=True, encoding="utf-8")
    if run.returncode != 0:
        sys.exit(f"scores.py: {run.stderr.strip()}")
    tallies = json.loads(run.stdout)
    figures = {name: figure(tallies[name]) for name in FIGURES if name in tallies}
    return {name: value for name, value in figures.items() if value}


def seen(gold_dir, tables):
    """Name of what was scored -> figure -> (value, items)."""
    script, table = gold_dir / "score.py", corrections()
    files = sorted(gold_dir.glob("*.jsonl"))
    if not files:
        sys.exit(f"scores.py: no gold file in {gold_dir}")
    result = {}
    with tempfile.TemporaryDirectory() as folder:
        right = [corrected(gold, folder, table) for gold in files]
        for gold, mended in zip(files, right):
            result[gold.stem] = score(script, [gold], tables)
            if mended != gold:
                result[gold.stem + " corrected"] = score(script, [mended], tables)
        result["all"] = score(script, files, tables)
        result["all corrected"] = score(script, right, tables)
    return result


def table(result, floors):
    """Prints seen figures beside floors; the number of those that lie below."""
    lows = 0
    for name, figures in result.items():
        print(f"\n{name}")
        for key, (value, _) in figures.items():
            floor = floors.get(name, {}).get(key)
            low = floor is not None and value < floor
            lows += low
            print(f"  {key:16} {value:.4f}  floor {'none' if floor is None else format(floor, '.4f')}"
                  f"{'  BELOW' if low else ''}")
    for name in sorted(floors.keys() - result.keys()):
        print(f"\n{name}: has floors and no gold file  BELOW")
        lows += 1
    return lows


def below(key, value, items, margin):
    """A floor that leaves room for one item of a short text; sections have none to lose."""
    room = 0 if key == "sections" else margin + 1 / max(items, 1)
    return max(0.0, math.floor((value - room) * 100) / 100)


def markdown(result):
    """The figures over all gold files, and the range of the single ones, corrected where they need it."""
    single = [result.get(name + " corrected", figures) for name, figures in result.items()
              if name != "all" and not name.endswith(" corrected")]
    rows = [f"| {key} | {value:.2f} | {result['all corrected'][key][0]:.2f} | "
            f"{min(column):.2f} to {max(column):.2f} |"
            for key, (value, _) in result["all"].items()
            for column in [[figures[key][0] for figures in single if key in figures]]]
    return "\n".join(["| | as annotated | corrected | single texts, corrected |", "| --- | --- | --- | --- |", *rows])


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1][7:])
    parser.add_argument("gold", type=Path)
    parser.add_argument("tables")
    parser.add_argument("--rewrite", type=float, metavar="MARGIN")
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    result = seen(options.gold, options.tables)
    if options.markdown:
        print(markdown(result))
        return
    path = HERE / "floors.json"
    if options.rewrite is not None:
        floors = {name: {key: below(key, value, items, options.rewrite) for key, (value, items) in figures.items()}
                  for name, figures in result.items()}
        path.write_text(json.dumps(floors, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    low = table(result, json.loads(path.read_text(encoding="utf-8")))
    print(f"\n{low} figures below their floor" if low else "\nno figure below its floor")
    sys.exit(1 if low else 0)


if __name__ == "__main__":
    main()
