#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""kept.py TOC-DATA: a file stays as it is when the command that would have replaced it refuses."""
import pathlib
import subprocess
import sys
import tempfile

HEAD = '<dataset xmlns="urn:libtoc:dataset:1" format="1.0" edition="t">\n'
BARE = HEAD + '<source id="s" kind="web" href="x"/></dataset>\n'
LEASE = "".join(f"Article {number}\n\nRent {number}\n\n1. It is paid.\n\n" for number in range(1, 21))
# name; the text that is given; the file as it was; the command; what is said, or None where the file is replaced
CASES = [
    ("a text of another instrument", LEASE, "an overlay", ["import-text", "-i", "tip", "-l", "fr", "given", "-o", "file"],
     "import-text: the text has no articles with the headings of tip in fr"),
    ("no text", "<akomaNtoso/>", "an overlay", ["import-text", "-i", "tip", "-l", "fr", "given", "-o", "file"], "given:1:"),
    ("a comment", "", BARE.replace("<source", "<!-- why -->\n<source"), ["canonical", "--in-place", "file"],
     "file:2: a comment"),
    ("a comment behind characters that look like one", "",
     BARE.replace("<source", "<topic id='t'><name xml:lang='en'><![CDATA[<!-- a -->]]></name></topic>\n<!-- why --><source"),
     ["canonical", "--in-place", "file"], "file:3: a comment"),
    ("characters that look like a comment", "",
     BARE.replace("<source", "<topic id='t'><name xml:lang='en'><![CDATA[<!-- a -->]]></name></topic><source"),
     ["canonical", "--in-place", "file"], None),
    ("no comment", "", BARE, ["canonical", "--in-place", "file"], None),
]


def problem(program, given, before, command, said):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "file")
        file.write_text(before, encoding="utf-8")
        pathlib.Path(folder, "given").write_text(given, encoding="utf-8")
        done = subprocess.run([program, *command], cwd=folder, capture_output=True, text=True, check=False)
        kept = file.read_text(encoding="utf-8") == before
    if kept != (said is not None):
        return "the file is " + ("kept" if kept else "replaced")
    if done.returncode != (2 if said else 0) or (said or "") not in done.stderr:
        return f"exit status {done.returncode}:\n{done.stderr}"
    return None


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    found = [f"{name}: {what}" for name, *case in CASES if (what := problem(program, *case))]
    print("\n".join(found))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
