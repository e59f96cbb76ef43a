# SPDX-License-Identifier: MIT
"""Reads the public functions out of the headers: plain C with our marks, one declaration after its comment."""
import collections
import re

MARK = r"\bTOC_(?:NULLABLE|OUT|TRUTH|OWNED\([^)]*\)|LENT\([^)]*\)|LEN\([^)]*\))"

# result and parameters without marks; marks: of the result; each parameter is (type, name, marks).
Function = collections.namedtuple("Function", "header line name result marks parameters comment")


def split_marks(text):
    marks = re.findall(MARK, text)
    return " ".join(re.sub(MARK, " ", text).split()), {mark.split("(")[0] for mark in marks}


def parameter(text):
    plain, marks = split_marks(text)
    kind, name = re.fullmatch(r"(.*?)(\w+)", plain).groups()
    return kind.strip(), name, marks


def functions_in(header):
    """Every TOC_API declaration of a header, with the comment that stands directly before it, or ''."""
    text = header.read_text(encoding="utf-8")
    for found in re.finditer(r"(?:(/\*\*(?:(?!\*/).)*\*/)\s*)?^TOC_API\b([^;]*);", text, re.S | re.M):
        result, name, parameters = re.fullmatch(r"(.*?)(\btoc_\w+)\s*\((.*)\)\s*", found[2], re.S).groups()
        plain, marks = split_marks(result)
        listed = [] if parameters.strip() == "void" else re.split(r",(?![^()]*\))", parameters)
        yield Function(header.name, text.count("\n", 0, found.start(2)) + 1, name, plain, marks,
                       [parameter(one) for one in listed], found[1] or "")
