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
RENAMED = ("date.h", "toc_date_parse(", "toc_yield(")
SILENT = ("date.h", " * @param days", " * Days:")

# Facts of which each is once taken out of the description: where they stand, and which. The first of what stands there
# and has it loses it.
FACTS = (("types", "kind"), ("types", "since"), ("types", "threads"), ("types", "doc"), ("functions", "since"),
         ("functions", "threads"), ("functions", "doc"), ("functions", "returns"), ("constants", "since"),
         ("constants", "doc"), ("params", "doc"), ("params", "nullable"), ("params", "ownership"), ("params", "release"),
         ("returns", "nullable"), ("returns", "ownership"), ("returns", "lent_by"))


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
                                  (MISNAMED, "--lint", "'import' is a keyword of Go"),
                                  (RENAMED, "--lint", "toc_yield: behind its type, its name is a keyword of Python"),
                                  (SILENT, "--lint", "what is 'days'?")):
        found = with_change(change, task)
        expect(found.returncode == 1 and message in found.stderr,
               f"{task} of '{change[2]}' should say '{message}', but says:\n{found.stdout}{found.stderr}")


def entries(description, place):
    functions = description["functions"]
    return {"params": [one for function in functions for one in function["params"]],
            "returns": [function["returns"] for function in functions],
            "constants": [one for enum in description["enums"] for one in enum["constants"]],
            }.get(place) or description[place]


def test_schema():
    try:
        import jsonschema
    except ImportError:
        print("the schema was not tried: install python3-jsonschema")
        return
    schema = json.loads((HERE / "libtoc-api.schema.json").read_text(encoding="utf-8"))
    description = json.loads((HERE / "libtoc-api.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate(description)
    for place, fact in FACTS:
        entry = next(one for one in entries(description, place) if fact in one)
        value = entry.pop(fact)
        expect(not validator.is_valid(description), f"the schema should want '{fact}' in {place}")
        entry[fact] = value


def test_promises_of_bindings():
    """What doc/bindings.md says of all functions at once."""
    description = json.loads((HERE / "libtoc-api.json").read_text(encoding="utf-8"))
    types = {one["name"] for one in description["types"]}
    for function in description["functions"]:
        params, name = function["params"], function["name"]
        first = next((one["name"] for one in params if types & set(one["type"].split()) and not one.get("out")), "library")
        for one in [function["returns"], *params]:
            expect(one.get("needs", first) == first, f"{name} needs another thing than its first handle, {first}")
            expect(types.isdisjoint(one["type"].split()) or one.get("lent_by", first) == first,
                   f"{name} lends from another thing than its first handle, {first}")
        for one, behind in zip(params, [*params[1:], {}]):
            expect(one.get("length", behind.get("name")) == behind.get("name"),
                   f"{name}: the length of {one['name']} does not stand behind it")
            expect(not one.get("out") or one["type"].endswith("**") or "length" in one or name == "toc_dataset_image"
                   or one["type"] == "uint32_t *", f"{name}: a number that is written is no uint32_t")


test_schema()
test_promises_of_bindings()
if not shutil.which("castxml"):
    print("castxml is missing: install castxml")
    sys.exit(77)
test_files()
test_mismatches_are_found()
