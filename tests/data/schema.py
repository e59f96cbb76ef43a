#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""schema.py [--prove] FOLDER PRINT FILE...: xmllint of every file with toc.xsd, and of all of them in one with
toc-whole.xsd, both in FOLDER. --prove: a wrong word, a second id and a reference to nothing must be seen."""
import pathlib
import subprocess
import sys
import tempfile

from canonical import canonical


def validate(schema, files):
    """What xmllint says, or ''."""
    done = subprocess.run(["xmllint", "--noout", "--nonet", "--schema", schema, *files], check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout if done.returncode else ""


def main():
    arguments = sys.argv[1:]
    prove = arguments[0] == "--prove"
    folder, program, *files = arguments[prove:]
    schema, whole_schema = (pathlib.Path(folder, name) for name in ("toc.xsd", "toc-whole.xsd"))
    text = canonical(program, files)
    with tempfile.TemporaryDirectory() as temporary:
        whole = pathlib.Path(temporary, "whole.xml")
        whole.write_text(text, encoding="utf-8")
        if not prove:
            found = validate(schema, files) + validate(whole_schema, [whole])
            print(found[:5000])
            return bool(found)
        for old, new, by in (('kind="convention"', 'kind="treaty"', schema), (' id="tip"', ' id="som"', schema),
                             ('participant="state-bra"', 'participant="state-xxx"', whole_schema)):
            whole.write_text(text.replace(old, new, 1), encoding="utf-8")
            if old not in text or not validate(by, [whole]):
                print(f"not seen: {new} by {by.name}")
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
