#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""compile.py HEADER -I...: compiles <toc/HEADER> alone, twice, with every compiler there is, in all standards.
compile.py --prove -I...: what C++98 does not allow must be seen, by every C++ compiler."""
import shutil
import subprocess
import sys

WARNINGS = ["-pedantic", "-Wall", "-Wextra", "-Wstrict-prototypes", "-Wundef", "-Werror", "-fsyntax-only"]
STANDARDS = {"c": ["c99", "c11", "c17", "c2x"], "c++": ["c++98", "c++11", "c++17", "c++20"]}
COMPILERS = [("c", "gcc"), ("c", "clang"), ("c++", "g++"), ("c++", "clang++")]


def complaints(source, includes):
    """(compiler and standard, what it says) of every one that refuses the source."""
    found = []
    for language, compiler in COMPILERS:
        if not shutil.which(compiler):
            continue
        for standard in STANDARDS[language]:
            warnings = [w for w in WARNINGS if language == "c" or w != "-Wstrict-prototypes"]
            done = subprocess.run([compiler, "-x", language, "-std=" + standard, *warnings, *includes, "-"],
                                  input=source.encode(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
            if done.returncode:
                found.append((f"{compiler} -std={standard}", done.stdout.decode()))
    return found


def main():
    header, *includes = sys.argv[1:]
    if header == "--prove":
        seen = {who for who, _ in complaints("#include <toc/base.h>\nenum { TOC_A, };\n", includes)}
        wanted = {f"{compiler} -std=c++98" for language, compiler in COMPILERS
                  if language == "c++" and shutil.which(compiler)}
        print(f"seen by {sorted(seen)}")
        return seen != wanted
    found = complaints(f"#include <toc/{header}>\n#include <toc/{header}>\n", includes)
    for who, what in found:
        print(f"{who}:\n{what}")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
