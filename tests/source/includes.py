#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""includes.py [--prove] ROOT: the direction of includes.

lib/core and lib/format know nothing of lib/build and lib/xml; libxml2 is seen by lib/xml alone; examples and API tests
include of the library <toc/toc.h> alone. --prove: each of these broken once must be seen."""
import pathlib
import posixpath
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def problem(path, quote, included):
    """What is wrong with an include in a file, or None; both relative to the root."""
    top = path.split("/")
    inside = top[1] if top[0] == "lib" else ""
    normal = posixpath.normpath(posixpath.join(posixpath.dirname(path), included)) if quote == '"' else included
    if inside in ("core", "format") and re.match(r"lib/(build|xml)/", normal):
        return "lib/core and lib/format know nothing of lib/build and lib/xml"
    if inside == "format" and normal.startswith("lib/core/"):
        return "lib/format knows nothing of lib/core"
    if inside == "build" and re.match(r"lib/(core|xml)/", normal):
        return "lib/build knows nothing of lib/core and lib/xml"
    if included.startswith("libxml/") and inside != "xml" and top[0] in ("lib", "include", "examples"):
        return "only lib/xml sees libxml2"
    if top[0] == "examples" or path.startswith("tests/api/"):
        if re.match(r"lib/|include/", normal) or (included.startswith("toc/") and included != "toc/toc.h"):
            return "of the library, only <toc/toc.h> is included here"
    if top[0] == "include" and quote == "<" and included not in ("stddef.h", "stdint.h", "toc/version.h"):
        return "public headers include <stddef.h> and <stdint.h> alone"
    return None


def problems(files):
    for path, text in files:
        for quote, included in INCLUDE.findall(text):
            wrong = problem(path, quote, included)
            if wrong:
                yield f"{path}: includes {included}: {wrong}"


BREAKS = [
    ("lib/core/a.c", '#include "../build/build.h"'), ("lib/core/a.c", '#include "../xml/value.h"'),
    ("lib/format/a.c", '#include "../core/image.h"'), ("lib/build/a.c", '#include "../xml/bytes.h"'),
    ("lib/build/a.c", "# include <libxml/parser.h>"), ("include/toc/a.h", "#include <stdbool.h>"),
    ("examples/small/a.c", "#include <toc/loader.h>"), ("examples/toc/a.c", '#include "../../lib/core/image.h"'),
    ("tests/api/a.c", "#include <toc/base.h>"), ("examples/toc/a.c", "#include <libxml/tree.h>"),
]


def main():
    root = pathlib.Path(sys.argv[-1])
    if sys.argv[1] == "--prove":
        missed = [broken for broken in BREAKS if not list(problems([broken]))]
        print("\n".join(f"not seen: {path}: {text}" for path, text in missed))
        return bool(missed)
    files = [path for top in ("lib", "include", "examples", "tests") for path in (root / top).rglob("*.[ch]")]
    if len(files) < 50:
        sys.exit("there are no sources here")
    found = list(problems((path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")) for path in files))
    print("\n".join(found))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
