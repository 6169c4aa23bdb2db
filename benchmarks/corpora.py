#!/usr/bin/env python3
"""Makes a larger corpus of JSON Lines: every record again under another id and with a sentence of its own.

    benchmarks/corpora.py news.jsonl.gz 4 news-4.jsonl.gz
"""
import argparse
import gzip
import json
import pathlib


def records(source):
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def copied(record, number):
    """The record, and for a copy a sentence that makes it another document of the same facts."""
    if number == 0:
        return record
    return {**record, "id": f"{record['id']}-{number}", "text": f"{record['text']}\n本文另见第{number}辑。"}


def make(source, copies, target):
    """Writes the corpus whole or not at all."""
    part = pathlib.Path(f"{target}.part")
    with gzip.open(part, "wt", encoding="utf-8", compresslevel=1) as out:
        for number in range(copies):
            for record in records(source):
                print(json.dumps(copied(record, number), ensure_ascii=False), file=out)
    part.rename(target)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source")
    parser.add_argument("copies", type=int)
    parser.add_argument("target")
    options = parser.parse_args()
    make(options.source, options.copies, options.target)


if __name__ == "__main__":
    main()
