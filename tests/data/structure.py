#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""structure.py [--prove] SHARED FOLDER: the provisions of the dataset against the lists of articles and their parts.

Every node of SHARED/facts/structure is there with summary, force and a topic, articles and sections with their
headings, and no node more; counts.json agrees. --prove: a node too few, one too many, and a heading, a summary, a
force and a topic that are gone must be seen."""
import copy
import json
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

SPACE = "{urn:libtoc:dataset:1}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
LEVELS = ("point", "item", "subitem")
PREFIXES = {"preamble": "preamble", "rec": "rec_", "section": "sec_", "article": "art_", "para": "para_", "point": "point_",
            "item": "item_", "subitem": "subitem_", "tail": "tail"}
RECITALS = {"untoc": 0, "tip": 5, "som": 8, "firearms": 5}
TAILS = {"untoc#art_3__para_1", "firearms#art_3__point_d"}


def parts(above, listed, level=0):
    for part in listed:
        locator = f"{above}__{LEVELS[level]}_{part['id']}"
        yield locator, {}
        yield from parts(locator, part.get("subparas", []), level + 1)


def wanted(instrument, articles):
    """(locator, headings) of all nodes of an instrument, tails and preambles included."""
    if RECITALS[instrument]:
        yield f"{instrument}#preamble", {}
    for number in range(1, RECITALS[instrument] + 1):
        yield f"{instrument}#preamble__rec_{number}", {}
    for article in articles:
        section = article.get("section")
        if section:
            yield f"{instrument}#sec_{section['num']}", {k: section[k] for k in ("en", "fr", "es")}
        locator = f"{instrument}#art_{article['article']}"
        yield locator, article["headings"]
        for paragraph in article["paragraphs"]:
            above = locator
            if paragraph["num"] is not None:
                above = f"{locator}__para_{paragraph['num']}"
                yield above, {}
            yield from parts(above, paragraph["subparas"])
    for above in TAILS:
        if above.startswith(instrument + "#"):
            yield above + "__tail", {}


def found(element, above):
    """(locator, element) of all provisions below an element."""
    for child in element:
        name = child.tag.removeprefix(SPACE)
        if name in PREFIXES:
            base = above.split("#")[0] + "#" if name == "article" else above + ("" if above.endswith("#") else "__")
            locator = base + PREFIXES[name] + child.get("n", "")
            yield locator, child
            yield from found(child, locator)


def texts(element, name):
    return {text.get(LANGUAGE): text.text for text in element.findall(SPACE + name)}


def compare(structure, instruments):
    for instrument, articles in structure.items():
        want = dict(wanted(instrument, articles))
        have = dict(found(instruments[instrument], instrument + "#"))
        for locator in sorted(set(want) ^ set(have)):
            yield f"{locator} is {'not there' if locator in want else 'one too many'}"
        for locator in sorted(set(want) & set(have)):
            element = have[locator]
            for language, heading in want[locator].items():
                if texts(element, "heading").get(language) != heading:
                    yield f"{locator} lacks its heading in '{language}': {heading}"
            if not texts(element, "summary").get("en") and not locator.endswith("#preamble") and "#sec_" not in locator:
                yield f"{locator} has no summary"
            if not element.get("force") and "#sec_" not in locator and not locator.endswith("#preamble"):
                yield f"{locator} has no force"
            if not element.get("topics"):
                yield f"{locator} has no topic"


def count(structure, counts):
    """counts.json counts paragraphs also where they have no number, and letters at any level."""
    names = {"point": "letter_subparas", "item": "roman_items", "subitem": "third_level"}
    for instrument, articles in structure.items():
        kinds = [locator.split("__")[-1].split("_")[0] for locator, _ in wanted(instrument, articles) if "__" in locator]
        totals = {names[kind]: kinds.count(kind) for kind in names}
        totals["numbered_paragraphs"] = kinds.count("para")
        totals["articles"] = len(articles)
        for name, number in totals.items():
            if counts[instrument][name] != number:
                yield f"counts.json has {counts[instrument][name]} {name} of {instrument}, the lists have {number}"


def add_paragraph(article):
    ElementTree.SubElement(article, SPACE + "para", n="99")


BREAKS = {
    "untoc#art_5 is not there": lambda article: article.set("n", "55"),
    "untoc#art_5__para_99 is one too many": add_paragraph,
    "untoc#art_5 lacks its heading in 'en'": lambda article: article.remove(article.find(SPACE + "heading")),
    "untoc#art_5 has no summary": lambda article: article.remove(article.find(SPACE + "summary")),
    "untoc#art_5 has no force": lambda article: article.attrib.pop("force"),
    "untoc#art_5 has no topic": lambda article: article.attrib.pop("topics"),
}


def prove(structure, instruments):
    missed = []
    for wanted_line, break_article in BREAKS.items():
        broken = copy.deepcopy(instruments)
        break_article(dict(found(broken["untoc"], "untoc#"))["untoc#art_5"])
        if not any(line.startswith(wanted_line) for line in compare(structure, broken)):
            missed.append(wanted_line)
    print("\n".join(f"not seen: {line}" for line in missed))
    return bool(missed)


def main():
    arguments = sys.argv[1:]
    proving = arguments[0] == "--prove"
    shared, folder = (pathlib.Path(path) for path in arguments[proving:])
    facts = shared / "facts" / "structure"
    if not facts.is_dir():
        print(f"skipped: the lists of articles are not here ({facts})")
        return 77
    structure = {name: json.loads((facts / f"{name}.json").read_text(encoding="utf-8")) for name in RECITALS}
    instruments = {name: ElementTree.parse(folder / f"{name}.xml").getroot().find(SPACE + "instrument") for name in RECITALS}
    if proving:
        return prove(structure, instruments)
    problems = list(compare(structure, instruments))
    problems += count(structure, json.loads((facts / "counts.json").read_text(encoding="utf-8")))
    print("\n".join(problems))
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
