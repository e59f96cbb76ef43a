#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests the description of the API: test_api.py. Exit 77 when there is no castxml."""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
HEADERS = HERE.parent

# A type that changed, and a shape that cannot be bound: the header, what stands there, what is put there instead.
CHANGED = ("date.h", "toc_date_add_days(int32_t date, int32_t days)", "toc_date_add_days(int32_t date, long days)")
MISNAMED = ("date.h", "int32_t toc_date_parse(const char *text", "int32_t toc_date_parse(const char *import")


def describe(*arguments):
    command = [sys.executable, str(HERE / "describe.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True)


def expect(truth, message):
    if not truth:
        sys.exit(f"test_api: {message}")


def with_change(change, task):
    """What describe.py says about headers of which one was changed."""
    header, old, new = change
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(HEADERS / "toc", pathlib.Path(folder, "toc"))
        path = pathlib.Path(folder, "toc", header)
        text = path.read_text(encoding="utf-8")
        expect(old in text, f"{header} does not have '{old}': name a declaration of it in CHANGED and MISNAMED")
        path.write_text(text.replace(old, new), encoding="utf-8")
        return describe("--include", folder, task)


def test_files():
    for task in "--check", "--lint":
        found = describe(task)
        expect(found.returncode == 0, f"{task}:\n{found.stdout}{found.stderr}")


def test_mismatches_are_found():
    for change, task, message in ((CHANGED, "--check", "libtoc-api.json is not what the headers say"),
                                  (CHANGED, "--check", "toc.cdef.h is not what the headers say"),
                                  (CHANGED, "--lint", "the type 'long int' is not allowed"),
                                  (MISNAMED, "--lint", "'import' is a keyword")):
        found = with_change(change, task)
        expect(found.returncode == 1 and message in found.stderr,
               f"{task} of '{change[2]}' should say '{message}', but says:\n{found.stdout}{found.stderr}")


def test_schema():
    try:
        import jsonschema
    except ImportError:
        print("the schema was not tried: install python3-jsonschema")
        return
    schema = json.loads((HERE / "libtoc-api.schema.json").read_text(encoding="utf-8"))
    description = json.loads((HERE / "libtoc-api.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(description, schema, jsonschema.Draft202012Validator)


if not shutil.which("castxml"):
    print("castxml is missing: install castxml")
    sys.exit(77)
test_files()
test_mismatches_are_found()
test_schema()
