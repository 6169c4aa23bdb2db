#!/usr/bin/env python3
"""Writes divisions.tsv from the table of GB/T 2260 changes of yescallop/areacodes (CC0 1.0).

usage: divisions.py AREACODES.csv > divisions.tsv

The source has one row for each code, name and stretch of years: 代码, 一级行政区, 二级行政区, 名称, 级别, 状态, 启用时间,
变更/弃用时间, 新代码. A successor may carry a year in brackets when only a part of the area went over in that year.
"""
import csv
import re
import sys

LEVELS = {"省级": "province", "地级": "prefecture", "县级": "county"}
HEAD = """\
# Administrative divisions of the People's Republic of China at county level and above, 1981 to 2024: GB/T 2260.
# Made by tools/divisions.py from the table of yescallop/areacodes, dedicated to the public domain (CC0 1.0).
# A row: one code under one name for a stretch of years. key: code@first year. parent: code of the division above.
# to: the year in which the name ended, empty while it holds. successors: codes that took over, with [year] where
# only a part went over in that year.
key\tcode\tname\tlevel\tparent\tfrom\tto\tsuccessors
100000@1949\t100000\t中华人民共和国\tnation\t\t1949\t\t
"""


def years(row):
    return int(row["启用时间"]), int(row["变更/弃用时间"] or 9999)


def overlap(a, b):
    return min(years(a)[1], years(b)[1]) - max(years(a)[0], years(b)[0])


def main(path):
    with open(path, encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    provinces = {row["名称"]: row["代码"] for row in rows if row["级别"] == "省级"}
    prefectures = {}
    for row in rows:
        if row["级别"] == "地级":
            prefectures.setdefault((row["一级行政区"], row["名称"]), []).append(row)
    sys.stdout.write(HEAD)
    for row in sorted(rows, key=lambda row: (row["代码"], row["启用时间"], row["变更/弃用时间"] or "9999")):
        above = prefectures.get((row["一级行政区"], row["二级行政区"])) if row["级别"] == "县级" else None
        if row["级别"] == "省级":
            parent = "100000"
        elif above:
            same = [p for p in above if p["代码"][:4] == row["代码"][:4]]
            parent = max(same or above, key=lambda p: overlap(p, row))["代码"]
        else:
            parent = provinces[row["一级行政区"]]
        successors = [code for code in row["新代码"].split(";") if code]
        assert all(re.fullmatch(r"\d{6}(\[\d{4}\])?", code) for code in successors), row
        print(f'{row["代码"]}@{row["启用时间"]}', row["代码"], row["名称"], LEVELS[row["级别"]], parent, row["启用时间"],
              row["变更/弃用时间"], ";".join(successors), sep="\t")


if __name__ == "__main__":
    main(sys.argv[1])
