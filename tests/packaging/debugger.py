#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""debugger.py PROGRAM [PRINTERS]: what GDB shows of PROGRAM, made of debugged.c, where it stops, and of its core file; with
the printers of a file, or else with those that it loads by itself. Exit 77, skipped, without a GDB that has Python."""
import os
import re
import subprocess
import sys
import tempfile

# An expression, and a pattern for all that is printed for it.
WANTED = [
    ("dataset", r"dataset \d{4}\.\d+, format 1\.\d+, as of \d{4}-\d\d-\d\d, builtin, \d+ references"),
    ("article", r'untoc#art_16 "Extradition"'),
    ("paragraph", r'untoc#art_36__para_3 ".+\."'),
    ("participant", r'state-civ "Côte d\'Ivoire"'),
    ("instrument", r'tip "Protocol to Prevent, .+"'),
    ("children", r'4 of provision = \{som#art_20__para_1 ".+", som#art_20__para_2 .+\}'),
    ("common", r'4 of instrument = \{untoc ".+", tip ".+", som ".+", firearms ".+"\}'),
    ("none", "none"),
    ("wild", r"\(const toc_provision \*\) 0x[0-9a-f]+, which is no provision"),
    ("$toc_date(day)", '"2000-11-15"'), ("$toc_date(month)", '"2004-02"'), ("$toc_date(0)", '"no date"'),
    ("$toc_status(status)", '"party"'), ("$toc_status(99)", '"unknown"'),
]


def gdb(*commands):
    """What GDB prints for the commands."""
    arguments = [part for command in commands for part in ("-ex", command)]
    done = subprocess.run(["gdb", "-nx", "-batch", "-iex", "set debuginfod enabled off", *arguments], check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          env=dict(os.environ, LC_ALL="C.UTF-8"))
    return done.stdout


def problems(place, text):
    for position, (expression, pattern) in enumerate(WANTED):
        found = re.search(rf"(?m)^\${position + 1} = (.*)$", text)
        if not found or not re.fullmatch(pattern, found.group(1)):
            yield f"{place}: {expression} is shown as {found.group(1) if found else 'nothing'}, expected {pattern}"


def main():
    program, *printers = sys.argv[1:]
    try:
        if "6" not in gdb("python print(2 * 3)"):
            raise FileNotFoundError
    except FileNotFoundError:
        print("there is no gdb with Python")
        return 77
    show = ["source " + file for file in printers] + ["print " + expression for expression, _ in WANTED]
    with tempfile.TemporaryDirectory() as folder:
        core = os.path.join(folder, "core")
        start = ["file " + program, "break stop", "run", "up"]
        alive = gdb(*start, *show, "generate-core-file " + core)
        dead = gdb("file " + program, "core-file " + core, "up", *show)
    seen = list(problems("running", alive)) + list(problems("core file", dead))
    print("\n".join(seen + [alive, dead] if seen else []))
    return bool(seen)


if __name__ == "__main__":
    sys.exit(main())
