#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""allocating.py OUTPUT.h HEADER...: lists the public functions that allocate, as lines ALLOCATES(toc_name).

They are those that give something to be released, those that document TOC_E_NOMEM, and those that fill a loader. The
memory suite has an operation for each of them: one without does not compile.
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from declarations import functions_in

# One explains result codes, the other counts.
ALLOCATE_NOTHING = {"toc_result_name", "toc_dataset_ref"}


def allocates(function):
    marks = function.marks.union(*(marks for _, _, marks in function.parameters))
    return function.name not in ALLOCATE_NOTHING and (
        "TOC_OWNED" in marks or "TOC_E_NOMEM" in function.comment or function.name.startswith("toc_loader_add"))


output, *headers = sys.argv[1:]
names = [f.name for header in sorted(headers) for f in functions_in(pathlib.Path(header)) if allocates(f)]
pathlib.Path(output).write_text("".join(f"ALLOCATES({name})\n" for name in names), encoding="utf-8")
