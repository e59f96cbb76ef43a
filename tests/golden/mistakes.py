#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""mistakes.py FOLDER DATA TOC-DATA: what toc-data validate says to an editor who makes a typical mistake in DATA.

Each mistake is made in a copy of the dataset; the first lines of the answer, without their places, are
compared with FOLDER/NAME.txt."""
import pathlib
import re
import shutil
import sys
import tempfile

from compare import differs, run

LINES = 3
FIJI = r'(id="untoc-fji-accession" .*)'
COP = r'(id="cop-12" .*)'
# name, file, what is there, what is there by mistake
MISTAKES = [
    ("word-misspelt", "actions.xml", FIJI + "accession\" date", r'\1accesion" date'),
    ("participant-misspelt", "actions.xml", FIJI + "state-fji", r"\1state-fiji"),
    ("date-of-the-country", "actions.xml", FIJI + "2017-09-19", r"\g<1>19.09.2017"),
    ("source-forgotten", "actions.xml", FIJI + ' src="[^"]*"', r"\1"),
    ("line-copied", "actions.xml", r'( <action id="untoc-fji-accession" .*\n)', r"\1\1"),
    ("second-consent", "actions.xml", r'( <action id="untoc-fji-accession" .*\n)',
     r'\1 <action id="untoc-fji-ratification" participant="state-fji" instrument="untoc" kind="ratification" '
     r'date="2018-01-01" src="src-fedlex-untoc"/>\n'),
    ("convention-forgotten", "actions.xml", r' <action id="untoc-fji-accession" .*\n', ""),
    ("as-of-forgotten", "actions.xml", r"(<action [^>]*)2017-09-19", r"\g<1>2027-09-19"),
    ("bounds-that-contradict-the-date", "actions.xml", FIJI + '" src', r'\1" latest="2017-01-01" src'),
    ("attribute-of-another", "decisions.xml", 'adopted="', 'date="'),
    ("ampersand", "meetings.xml", "(?s)(cop-12.*?)States,", r"\1States & others,"),
    ("entity-of-html", "meetings.xml", "(?s)(cop-12.*?)States,", r"\1States&nbsp;,"),
    ("curly-quotes", "meetings.xml", COP + '"Vienna"', r"\1“Vienna”"),
    ("element-not-closed", "meetings.xml", "(?s)(cop-12.*?) </meeting>\n", r"\1"),
    ("language-forgotten", "meetings.xml", r'(?s)(cop-12.*?<title) xml:lang="en"', r"\1"),
    ("markup-in-a-text", "meetings.xml", "(?s)(cop-12.*?)(twelfth)", r"\1<b>\2</b>"),
    ("end-before-start", "meetings.xml", COP + "2024-10-18", r"\g<1>2024-10-08"),
    ("locator-with-one-underscore", "decisions.xml", "untoc#art_29 ", "untoc#art_29_para_1 "),
    ("claim-about-nothing", "meetings.xml", '(cop-11(?s:.*?)claim of=")report', r"\1reports"),
]


def main():
    folder, data, program = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
    failures = 0
    for name, file, there, mistake in MISTAKES:
        with tempfile.TemporaryDirectory() as made:
            copy = pathlib.Path(made)
            for path in data.glob("*.xml"):
                shutil.copy(path, copy)
            text = (copy / file).read_text(encoding="utf-8")
            changed, count = re.subn(there, mistake, text, count=1)
            if not count:
                print(f"{name}: {file} has no place for it")
                failures += 1
            (copy / file).write_text(changed, encoding="utf-8")
            printed, status = run([str(pathlib.Path(program).resolve()), "validate", *sorted(path.name for path in copy.glob("*.xml"))], copy)
        printed = re.sub(r"(\.xml)(:\d+)+", r"\1", printed) # the dataset grows
        lines = [line for line in printed.splitlines(True) if line.startswith(file)]
        failures += differs(folder / f"{name}.txt", "".join(lines[:LINES]) + f"exit status {status}\n")
    return failures != 0


if __name__ == "__main__":
    sys.exit(main())
