#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""own_words.py [--prove] SHARED FILE...: our prose repeats no run of words of the official texts.

SHARED/tools/own-words looks. Headings and titles are left out: they are names, and official ones are wanted there.
--prove: a sentence of an official text, put into a summary, must be seen."""
import pathlib
import re
import subprocess
import sys
import tempfile

NAMES = re.compile(r"<(heading|title)\b[^>]*>[^<]*</\1>")


def look(tool, texts):
    """The exit status of the tool: 0 when it finds nothing."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name, text in texts:
            files.append(pathlib.Path(folder, name))
            files[-1].write_text(NAMES.sub("", text), encoding="utf-8")
        return subprocess.run([sys.executable, tool, *files], check=False).returncode


def main():
    arguments = sys.argv[1:]
    prove = arguments[0] == "--prove"
    shared, *files = arguments[prove:]
    tool, official = pathlib.Path(shared, "tools", "own-words"), pathlib.Path(shared, "reference", "text")
    if not tool.exists():
        print(f"skipped: the official texts are not here ({tool})")
        return 77
    if prove:
        sentence = re.search(r"Each State Party shall(?: [a-z-]+){20}", next(official.glob("en*untoc.md")).read_text("utf-8"))
        return not look(tool, [("broken.xml", f'<summary xml:lang="en">{sentence[0]}</summary>')])
    return look(tool, [(pathlib.Path(file).name, pathlib.Path(file).read_text(encoding="utf-8")) for file in files])


if __name__ == "__main__":
    sys.exit(main())
