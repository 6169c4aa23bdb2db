#!/usr/bin/env python3
"""Cuts the annotated texts out of the corpus that they come from, and lays their gold beside them.

usage: texts.py SHARED OUT

SHARED holds corpus/, corpus-large/ and gold/. Writes OUT/texts and OUT/gold (what the weights are learned from),
OUT/blind and OUT/blind-gold (what they are not), and OUT/INDEX.tsv. The gold files of SHARED are taken with the codes
of .ci/gold-corrections.tsv mended. Only the standard library is used.
"""
import csv
import gzip
import json
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).parent


def table(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"))


def news(archive):
    with gzip.open(archive, "rt", encoding="utf-8") as lines:
        return {record["id"]: record for record in map(json.loads, lines)}


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    shared, out = Path(sys.argv[1]), Path(sys.argv[2])
    for folder in ("texts", "gold", "blind", "blind-gold"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    index = ["file\ttitle\tdate\tplace"]
    large = shared / "corpus-large"
    records = news(large / "news-2022-2026.jsonl.gz")
    names = {row["place"]: row["title"] for row in table(HERE / "titles.tsv")}
    for row in table(HERE / "texts.tsv"):
        stem = row["file"].removesuffix(".txt")
        blind = (HERE / "blind" / f"{stem}.jsonl").exists()
        if "#" in row["source"]:
            record = records[row["source"].split("#")[1]]
            title, text = record["title"], f"{record['title']}\n{record['text']}\n"
        else:
            report = (large / row["source"]).read_text(encoding="utf-8")
            title, text = names[row["place"]], report[int(row["begin"]):int(row["end"])]
        (out / ("blind" if blind else "texts") / row["file"]).write_text(text, encoding="utf-8")
        shutil.copy(HERE / ("blind" if blind else "gold") / f"{stem}.jsonl",
                    out / ("blind-gold" if blind else "gold"))
        index.append("\t".join((row["file"], title, row["date"], row["place"])))
    mended = {}
    for row in table(HERE.parent.parent / ".ci" / "gold-corrections.tsv"):
        mended.setdefault(row["file"], []).append((row["from"], row["to"]))
    for row in table(shared / "corpus" / "INDEX.tsv"):
        shutil.copyfile(shared / "corpus" / row["file"], out / "texts" / row["file"])
        name = Path(row["file"]).with_suffix(".jsonl").name
        gold = (shared / "gold" / name).read_text(encoding="utf-8")
        for wrong, right in mended.get(name, []):
            gold = gold.replace(f'"{wrong}"', f'"{right}"')
        (out / "gold" / name).write_text(gold, encoding="utf-8")
        index.append("\t".join((row["file"], row["title"], row["date"], row["place"] or "")))
    (out / "INDEX.tsv").write_text("\n".join(index) + "\n", encoding="utf-8")
    print(f"{len(index) - 1} texts in {out}")


if __name__ == "__main__":
    main()
