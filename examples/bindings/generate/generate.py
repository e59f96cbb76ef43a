#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes what bindings have from libtoc-api.json: generate.py writes the files, generate.py --check compares them."""
import pathlib
import sys

import cpp
import model
import python

BINDINGS = pathlib.Path(__file__).resolve().parents[1]
MADE = {"cpp/toc_api.hpp": cpp.write, "python/toc/_api.py": python.write}


def main():
    api = model.Api()
    different = []
    for name, write in MADE.items():
        path, text = BINDINGS / name, write(api)
        if sys.argv[1:] != ["--check"]:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            different.append(f"{name} is not what libtoc-api.json says: run examples/bindings/generate/generate.py")
    return "\n".join(different) or 0


if __name__ == "__main__":
    sys.exit(main())
