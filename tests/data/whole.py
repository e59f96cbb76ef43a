#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""whole.py [--prove] PRINT FILE...: all that another parser (expat) reads in the dataset's files is in the dataset: each
element with its attributes, and each text in its language, is in the canonical XML as often. --prove: a text that lost a
letter, and an attribute that is not there, must be seen."""
import collections
import re
import sys
from xml.etree import ElementTree

from canonical import canonical

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
SPACE = "{urn:libtoc:dataset:1}"
WHOLES = (SPACE + "dataset", SPACE + "overlay")  # each file has one; what is below is there once


def items(root):
    for element in root.iter():
        if LANGUAGE in element.attrib:
            yield element.tag, " ".join(re.split("[ \t\r\n]+", element.text or "")).strip(), *sorted(element.attrib.items())
        elif element.tag not in WHOLES:
            yield element.tag, *sorted(element.attrib.items())


def compare(files, text):
    """What is in one of them only, and how often."""
    given = collections.Counter(item for file in files for item in items(ElementTree.parse(file).getroot()))
    kept = collections.Counter(items(ElementTree.fromstring(text)))
    for name, some in (("lost", given - kept), ("made up", kept - given)):
        for item, count in some.items():
            yield f"{name}, {count} times: {item}"
    if not given:
        yield "the files hold nothing"


def main():
    prove = sys.argv[1] == "--prove"
    program, *files = sys.argv[1 + prove:]
    text = canonical(program, files)
    if not prove:
        problems = list(compare(files, text))
        print(*problems[:20], f"{len(problems)} differences", sep="\n")
        return bool(problems)
    for old, new in (("ов<", "о<"), (' kind="ratification"', "")):
        if old not in text or len(list(compare(files, text.replace(old, new, 1)))) != 2:
            print(f"not seen: {new!r} where {old!r} was")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
