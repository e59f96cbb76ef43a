#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""vocabulary.py DEFINITIONS PAGE [--prove]: doc/vocabulary.md explains the words of vocabulary.def, and no others.

--prove: a word that is missing and one that is nowhere must be seen."""
import pathlib
import re
import sys

# What is computed, and not written by editors.
COMPUTED = {"CITE_STATE"}


def defined(text):
    """{vocabulary: its words}"""
    found = {}
    for name, word in re.findall(r'(?m)^WORD\((\w+), \w+, \d+, "([\w-]+)"\)', text):
        found.setdefault(name, []).append(word)
    return {name: words for name, words in found.items() if name not in COMPUTED}


def explained(text):
    sections = re.split(r"(?m)^## ", text)[1:]
    return {section.split("\n")[0].upper().replace(" ", "_"):
            [word for row in re.findall(r"(?m)^\| (`.*?) \|", section) for word in re.findall("`([^`]+)`", row)]
            for section in sections}


def problems(definitions, page):
    wanted, found = defined(definitions), explained(page)
    for name in [*wanted, *(name for name in found if name not in wanted)]:
        if sorted(wanted.get(name, [])) != sorted(found.get(name, [])):
            differ = set(wanted.get(name, [])) ^ set(found.get(name, []))
            yield f"{name}: {', '.join(sorted(differ)) or 'a word twice'}"


def main():
    proving = "--prove" in sys.argv
    arguments = [argument for argument in sys.argv[1:] if argument != "--prove"]
    definitions, page = (pathlib.Path(name).read_text(encoding="utf-8") for name in arguments)
    if proving:
        found = list(problems(definitions, page.replace("| `permission` |", "| `perhaps` |").replace("## entails", "## x")))
        print("\n".join(found))
        return found != ["ENTAILS: protocols", "FORCE: perhaps, permission", "X: protocols"]
    found = list(problems(definitions, page))
    print("\n".join(found))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
