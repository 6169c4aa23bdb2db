#!/usr/bin/env python3
"""Writes a made-up graph of county initiatives as N-Triples, the same for the same seed.

    benchmarks/adoptions.py graph.nt [--counties 3000] [--initiatives 200000] [--adoptions 1500000] [--seed 1] [--evidence]

A hundred initiatives are nationwide, two thousand are a province's, the rest have few counties each, as names have that
counties make themselves. Every county has ten documents of one section each. With --evidence every adoption has its
sentence too, which makes the file two and a half times as long.
"""
import argparse
import datetime
import pathlib
import random

ROOT = pathlib.Path(__file__).resolve().parent.parent
DIVISIONS = ROOT / "ontology/src/main/resources/org/policykg/ontology/divisions.tsv"
ID = "https://w3id.org/policykg/id/"
POL = "https://w3id.org/policykg/ontology#"
KIND = "https://w3id.org/policykg/scheme/kind/"
XSD = "http://www.w3.org/2001/XMLSchema#"
TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>"
NOTATION = "<http://www.w3.org/2004/02/skos/core#notation>"
DCT = "http://purl.org/dc/terms/"
OA = "http://www.w3.org/ns/oa#"
NATIONWIDE = 100
PROVINCIAL = 2000
DOCUMENTS = 10
SECTION = 4000


def counties(count):
    """Code and name of the first counties of GB/T 2260 that are in force."""
    found = {}
    rows = [line.rstrip("\n").split("\t") for line in DIVISIONS.open(encoding="utf-8") if not line.startswith("#")]
    column = {name: at for at, name in enumerate(rows[0])}
    for row in rows[1:]:
        if row[column["level"]] == "county":
            found[row[column["code"]]] = row[column["name"]]
    return sorted(found.items())[:count]


def takers(draw, number, codes, by_province, mean):
    """Places of the counties that take up an initiative."""
    if number < NATIONWIDE:
        return draw.sample(range(len(codes)), int(len(codes) * draw.uniform(0.5, 0.95)))
    if number < NATIONWIDE + PROVINCIAL:
        province = by_province[draw.choice(sorted(by_province))]
        return draw.sample(province, max(1, int(len(province) * draw.uniform(0.2, 0.8))))
    many = min(len(codes), max(1, round(draw.paretovariate(1.5) * mean / 3)))
    return draw.sample(range(len(codes)), many)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("graph")
    parser.add_argument("--counties", type=int, default=3000)
    parser.add_argument("--initiatives", type=int, default=200_000)
    parser.add_argument("--adoptions", type=int, default=1_500_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--evidence", action="store_true")
    options = parser.parse_args()
    draw = random.Random(options.seed)
    codes = counties(options.counties)
    by_province = {}
    for place, (code, _) in enumerate(codes):
        by_province.setdefault(code[:2], []).append(place)
    with open(options.graph, "w", encoding="utf-8", newline="\n") as out:
        writer = Writer(out, codes, options.evidence)
        writer.say(KIND + "campaign", NOTATION, '"campaign"')
        writer.places()
        left = options.adoptions
        for number in range(options.initiatives):
            mean = max(1, left / (options.initiatives - number))
            taken = takers(draw, number, codes, by_province, mean)[: max(0, left - (options.initiatives - number - 1))]
            left -= len(taken)
            writer.initiative(number, [(place, draw.randrange(DOCUMENTS)) for place in sorted(taken)])


class Writer:
    def __init__(self, out, codes, evidence):
        self.out = out
        self.codes = codes
        self.evidence = evidence

    def say(self, subject, predicate, thing):
        self.out.write(f"<{subject}> {predicate} {thing} .\n")

    def places(self):
        for place, (code, name) in enumerate(self.codes):
            division = f"{ID}division/{code}"
            self.say(division, TYPE, f"<{POL}Division>")
            self.say(division, NOTATION, f'"{code}"')
            self.say(division, LABEL, f'"{name}"')
            for number in range(DOCUMENTS):
                self.document(place, number, division)

    def document(self, place, number, division):
        document = self.document_iri(place, number)
        day = datetime.date(2016 + number, 1, 1) + datetime.timedelta(days=place % 365)
        self.say(document, TYPE, f"<{POL}Document>")
        self.say(document, f"<{POL}fileName>", f'"{self.codes[place][0]}-{2016 + number}.txt"')
        self.say(document, f"<{DCT}issued>", f'"{day}"^^<{XSD}date>')
        self.say(document, f"<{POL}characters>", f'"{SECTION}"^^<{XSD}integer>')
        section = self.section_iri(place, number)
        self.say(section, TYPE, f"<{POL}Section>")
        self.say(section, f"<{DCT}isPartOf>", f"<{document}>")
        self.say(section, f"<{POL}about>", f"<{division}>")
        self.say(section, f"<{OA}start>", f'"0"^^<{XSD}integer>')
        self.say(section, f"<{OA}end>", f'"{SECTION}"^^<{XSD}integer>')

    def document_iri(self, place, number):
        return f"{ID}document/{place * DOCUMENTS + number:016x}"

    def section_iri(self, place, number):
        return f"{ID}section/{place * DOCUMENTS + number:016x}/0-{SECTION}"

    def initiative(self, number, takers):
        name = f"第{number}号行动"
        iri = f"{ID}initiative/{name}"
        self.say(iri, TYPE, f"<{POL}Initiative>")
        self.say(iri, TYPE, f"<{POL}Program>")
        self.say(iri, LABEL, f'"{name}"@zh')
        for place, document in takers:
            self.adoption(name, iri, place, document)

    def adoption(self, name, initiative, place, number):
        code = self.codes[place][0]
        path = f"adoption/{place * DOCUMENTS + number:016x}/{code}/{name}"
        adoption = ID + path
        division = f"{ID}division/{code}"
        document = self.document_iri(place, number)
        self.say(division, f"<{POL}adopts>", f"<{initiative}>")
        self.say(adoption, TYPE, f"<{POL}Adoption>")
        self.say(adoption, f"<{POL}division>", f"<{division}>")
        self.say(adoption, f"<{POL}initiative>", f"<{initiative}>")
        self.say(adoption, f"<{POL}document>", f"<{document}>")
        self.say(adoption, f"<{POL}kind>", f"<{KIND}campaign>")
        if self.evidence:
            self.sentence(adoption, f"{ID}evidence/{path}", document, self.section_iri(place, number), name)

    def sentence(self, adoption, evidence, document, section, name):
        self.say(adoption, f"<{POL}evidence>", f"<{evidence}>")
        for kind in (f"{POL}Evidence", f"{OA}TextPositionSelector", f"{OA}TextQuoteSelector"):
            self.say(evidence, TYPE, f"<{kind}>")
        self.say(evidence, f"<{POL}document>", f"<{document}>")
        self.say(evidence, f"<{POL}section>", f"<{section}>")
        self.say(evidence, f"<{OA}start>", f'"100"^^<{XSD}integer>')
        self.say(evidence, f"<{OA}end>", f'"{100 + len(name)}"^^<{XSD}integer>')
        self.say(evidence, f"<{OA}prefix>", '"全县上下深入实施“"')
        self.say(evidence, f"<{OA}exact>", f'"{name}"')
        self.say(evidence, f"<{OA}suffix>", '"”,推动各项工作走深走实。"')
        self.say(evidence, f"<{POL}rule>", '"made.up"')
        self.say(evidence, f"<{POL}confidence>", f'"0.9"^^<{XSD}decimal>')


if __name__ == "__main__":
    main()
