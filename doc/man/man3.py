#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""man3.py DESCRIPTION INCLUDE VERSION FOLDER: man pages of section 3, from libtoc-api.json and the headers.

One page per header, toc_STATUS.3 for status.h, and for each function a page of one line that leads to its header's."""
import json
import pathlib
import re
import shutil
import sys
import textwrap

SEE = {"import.h": ["toc-data 1"], "loader.h": ["toc-data 1"], "writer.h": ["toc-data 1"], "akn.h": ["toc-data 1"]}


def page_name(header):
    return "toc_" + header.removesuffix(".h")


def roff(text):
    """Text that roff prints as it is."""
    return re.sub(r"(?m)^([.'])", r"\\&\1", text.replace("\\", "\\e"))


def filled(text):
    """Prose: each sentence on a line of its own, as mdoc wants it."""
    plain = re.sub(r"[*`]{1,2}(\S[^*`]*)[*`]{1,2}", r"\1", " ".join(text.split()))
    sentences = re.split(r"(?<=[\w)\"][.:])\s+(?=[A-Z])", plain)
    return roff("\n".join(textwrap.fill(sentence, 110) for sentence in sentences))


def paragraphs(text):
    return "\n.Pp\n".join(filled(paragraph) for paragraph in re.split(r"\n\s*\n", text) if paragraph.strip())


def about(header):
    """What the comment at the head of a header says: (first sentence, all of it)."""
    comment = re.search(r"(?s)/\*\* @file \S+\n(.*?)\*/", header.read_text(encoding="utf-8"))[1]
    text = "\n".join(re.sub(r"^\s*\*\s?", "", line) for line in comment.split("\n")).strip()
    return re.split(r"(?<=[\w)])\.\s", text + " ")[0], text


def prototype(function):
    """The declaration. A line may be broken before each parameter (\\:)."""
    parameters = function["params"] or [{"type": "void", "name": ""}]
    lines = [f".Ft \"{function['returns']['type']}\"", f".Fo {function['name']}"]
    return lines + [f'.Fa "\\:{(p["type"] + " " + p["name"]).replace("* ", "*").strip()}"' for p in parameters] + [".Fc"]


def item(function):
    """What one function does."""
    yield f".It Fn {function['name']}"
    yield filled(function["doc"])
    told = [parameter for parameter in function["params"] if "doc" in parameter]
    if told:
        yield ".Bl -tag -width Ds -compact"
        for parameter in told:
            yield f".It Fa {parameter['name']}"
            yield filled(parameter["doc"])
        yield ".El"
    if "doc" in function["returns"]:
        yield ".br"
        yield "Returns: " + filled(function["returns"]["doc"])


def constants(enum):
    if "doc" in enum:
        yield filled(enum["doc"])
    yield ".Bl -tag -width Ds -compact"
    for constant in enum["constants"]:
        yield f".It Dv {constant['name']} No = {constant['value']}"
        yield from [filled(constant["doc"])] if "doc" in constant else []
    yield ".El"


def page(header, functions, enums, types, version):
    """The lines of one page."""
    title, text = about(header)
    name = page_name(header.name)
    names = sorted({name, *(function["name"] for function in functions)}, key=lambda n: (n != name, n))
    library = functions[0]["library"] if functions else "libtoc-core"
    yield from ['.\\" SPDX-License-Identifier: MIT', ".Dd September 11, 2026", f".Dt {name.upper()} 3",
                f".Os libtoc {version}", ".Sh NAME"]
    yield from [f".Nm {n}" + (" ," if n != names[-1] else "") for n in names]
    yield ".Nd " + roff(" ".join(title.split()))
    yield ".Sh LIBRARY"
    yield f"{library}:\n.Ql pkg-config --cflags --libs {library}"
    yield ".Sh SYNOPSIS"
    yield ".In toc/toc.h"
    for function in functions:
        yield from prototype(function)
    yield ".Sh DESCRIPTION"
    yield paragraphs(text)
    if types:
        yield ".Ss Types"
        yield ".Bl -tag -width Ds -compact"
        for kind in types:
            yield f".It Vt {kind['name']}"
            yield filled(kind["doc"])
        yield ".El"
    if enums:
        yield ".Ss Constants"
        for i, enum in enumerate(enums):
            yield from [".Pp"] if i else []
            yield from constants(enum)
    if functions:
        yield ".Ss Functions"
        yield ".Bl -tag -width Ds"
        for function in functions:
            yield from item(function)
        yield ".El"
    yield ".Sh SEE ALSO"
    also = SEE.get(header.name, []) + ([] if name == "toc_toc" else ["toc_toc 3"])
    yield " ,\n".join(f".Xr {entry}" for entry in sorted(also, key=lambda e: (e[-1], e)) or ["toc 1"])


def main():
    description, include, version, out = sys.argv[1:]
    with open(description, encoding="utf-8") as file:
        api = json.load(file)
    folder = pathlib.Path(out)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for header in sorted(pathlib.Path(include).glob("*.h")):
        own = {kind: [thing for thing in api[kind] if thing["header"] == header.name]
               for kind in ("functions", "enums", "types")}
        lines = page(header, own["functions"], own["enums"], own["types"], version)
        name = page_name(header.name)
        (folder / f"{name}.3").write_text("\n".join(lines) + "\n", encoding="utf-8")
        for function in own["functions"]:
            if function["name"] != name:
                (folder / f"{function['name']}.3").write_text(f".so man3/{name}.3\n", encoding="utf-8")


if __name__ == "__main__":
    main()
