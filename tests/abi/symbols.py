#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""symbols.py [--prove] (LIBRARY LIST)... -- HEADER...: exported symbols against their lists and the headers.

Every library exports what its list says, with its version; and all of them together what the headers declare, each
function once, private versions aside. --prove: a symbol that is missing, one too many, and one that no header declares, must be seen."""
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from declarations import functions_in


def exported(library):
    """The symbols, each as NAME@@VERSION."""
    lines = subprocess.run(["nm", "-D", "--defined-only", "--with-symbol-versions", library], check=True,
                           stdout=subprocess.PIPE, text=True).stdout.split("\n")
    return sorted(line.split()[-1] for line in lines if line and line.split()[-2] != "A")


def differences(found, listed, declared):
    """found and listed: by library."""
    for name in found:
        for symbol in sorted(set(listed[name]) - set(found[name])):
            yield f"{name} no longer exports {symbol}: programs that use it would not start"
        for symbol in sorted(set(found[name]) - set(listed[name])):
            yield f"{name} exports {symbol}, which is not in its list"
    everywhere = [symbol.split("@")[0] for symbols in found.values() for symbol in symbols
                  if not symbol.endswith("_PRIVATE")]
    for symbol in sorted(set(everywhere)):
        if everywhere.count(symbol) > 1:
            yield f"{symbol} is exported by two libraries"
        if symbol not in declared:
            yield f"{symbol} is exported, but no header declares it"
    for symbol in sorted(set(declared) - set(everywhere)):
        yield f"{symbol} is declared, but no library exports it"


def main():
    arguments = sys.argv[1:]
    prove = arguments[0] == "--prove"
    arguments = arguments[prove:]
    libraries, headers = arguments[:arguments.index("--")], arguments[arguments.index("--") + 1:]
    lists = {path: pathlib.Path(path) for path in libraries[1::2]}
    found = {path: exported(library) for library, path in zip(libraries[::2], libraries[1::2])}
    declared = [f.name for header in headers for f in functions_in(pathlib.Path(header))]
    if os.environ.get("TOC_GOLDEN") == "write" and not prove:
        for path, file in lists.items():
            file.write_text("".join(symbol + "\n" for symbol in found[path]), encoding="utf-8")
    listed = {path: file.read_text(encoding="utf-8").split() for path, file in lists.items()}
    if prove:
        first, second = lists
        listed[first].append("toc_was_here@@TOC_CORE_0")
        gone = found[second].pop()
        found[first].append("toc_is_new@@TOC_CORE_0")
        seen = "\n".join(differences(found, listed, declared))
        print(seen)
        return not all(f"{name}" in seen for name in
                       ("exports toc_was_here@", f"no longer exports {gone}", "exports toc_is_new@",
                        "toc_is_new is exported, but no header"))
    problems = list(differences(found, listed, declared))
    print("\n".join(problems + ["TOC_GOLDEN=write writes the lists anew"] if problems else []))
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
