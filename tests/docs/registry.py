#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""registry.py DEFINITIONS PAGE [--prove]: doc/diagnostics.md has the rows of diagnostics.def, in their order.

--prove: a row that is missing and one that says something else must be seen."""
import pathlib
import re
import sys


def rows(definitions):
    for number, name, severity, meaning in re.findall(r'(?m)^DIAGNOSTIC\(\w+, (\d+), "(.*?)", (\w+), "(.*)"\)$', definitions):
        meaning = meaning.replace('\\"', '"')
        yield f"| {number} | `{name}` | {severity.lower()} | {meaning} |"


def problems(definitions, page):
    wanted, found = list(rows(definitions)), re.findall(r"(?m)^\| \d.*", page)
    differing = [row for row in [*wanted, *found] if (row in wanted) != (row in found)]
    return differing or (["the rows are in another order"] if wanted != found else [])


def main():
    proving = "--prove" in sys.argv
    definitions, page = (pathlib.Path(name).read_text(encoding="utf-8") for name in sys.argv[1:] if name != "--prove")
    if proving:
        missing = problems(definitions, re.sub(r"(?m)^\| 104 .*\n", "", page))
        other = problems(definitions, page.replace("| error | Two", "| warning | Two"))
        return not (len(missing) == 1 and missing[0].startswith("| 104 ") and other and "| error |" in other[0])
    found = problems(definitions, page)
    print("\n".join(found))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
