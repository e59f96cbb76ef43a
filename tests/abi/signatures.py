#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""signatures.py [--prove] HEADERS (LIBRARY DUMP)...: the ABI of each library against its stored dump, with libabigail.

What the list of symbols does not show: a parameter or a result of another type, an enumerator with another value.
A dump is compressed (twenty times smaller); TOC_GOLDEN=write writes those anew that differ. --prove: a result of
another type must be seen."""
import lzma
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# No members of opaque structs, no places in the sources: they are not part of the ABI.
DUMP = ["abidw", "--no-corpus-path", "--no-comp-dir-path", "--no-show-locs", "--drop-private-types",
        "--exported-interfaces-only", "--no-parameter-names", "--drop-undefined-syms"]


def compare(headers, library, dump, folder, break_in=lambda text: text):
    """Whether they are the same; says what differs."""
    stored = pathlib.Path(folder, "stored.abi")
    stored.write_bytes(break_in(lzma.decompress(dump.read_bytes())) if dump.exists() else b"")
    done = subprocess.run(["abidiff", "--headers-dir1", headers, "--headers-dir2", headers, stored, library], check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        print(f"{library}, compared with {dump.name}:\n{done.stdout}")
    return done.returncode == 0


def another_result(text):
    """The dump with the results of two functions exchanged."""
    results = list(re.finditer(rb"<return type-id='[^']*'/>", text))
    first = results[0]
    other = next(found for found in results if found.group() != first.group())
    return (text[:first.start()] + other.group() + text[first.end():other.start()] + first.group() + text[other.end():])


def main():
    if not shutil.which("abidw"):
        print("abidw is not installed (abigail-tools)")
        return 77
    prove = sys.argv[1] == "--prove"
    headers, rest, result = sys.argv[1 + prove], sys.argv[2 + prove:], 0
    for library, dump in zip(rest[::2], map(pathlib.Path, rest[1::2])):
        with tempfile.TemporaryDirectory() as folder:
            if prove:
                result |= compare(headers, library, dump, folder, another_result)
                continue
            same = compare(headers, library, dump, folder)
            if not same and os.environ.get("TOC_GOLDEN") == "write":
                made = pathlib.Path(folder, "made.abi")
                subprocess.run(DUMP + ["--headers-dir", headers, "--out-file", made, library], check=True)
                dump.write_bytes(lzma.compress(made.read_bytes(), preset=9))
                same = True
            result |= not same
    if result and not prove:
        print("Where it was meant, see doc/stability.md; TOC_GOLDEN=write writes the dumps anew")
    return result


if __name__ == "__main__":
    sys.exit(main())
