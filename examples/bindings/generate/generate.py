#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes what bindings have from libtoc-api.json: generate.py writes the files, generate.py --check compares them."""
import pathlib
import sys

import cpp
import go
import java
import model
import python
import rust

BINDINGS = pathlib.Path(__file__).resolve().parents[1]
MADE = {"cpp/toc_api.hpp": cpp.write, "go/toc/api.go": go.write, "java/toc/Api.java": java.write,
        "java/toc/C.java": java.write_declarations, "python/toc/_api.py": python.write, "rust/toc/api.rs": rust.write}


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
