# SPDX-License-Identifier: MIT
"""What the description of the API means for a language with objects, exceptions and garbage collection:

    FUNCTION.result       what comes back: (code, type), see RESULTS
    FUNCTION.inputs       the parameters that a caller gives: (name, code, type, may be left out)
    FUNCTION.outputs      what comes back through parameters: (name, code, type)
    FUNCTION.passed       all C parameters in order, a block or a text with its length as one: (name, code)
"""
import collections
import json
import pathlib

DESCRIPTION = pathlib.Path(__file__).resolve().parents[3] / "include" / "api" / "libtoc-api.json"

# `status` is an error when negative; `owned_text` is released after it was copied.
RESULTS = ("none", "status", "truth", "int", "uint", "size", "text", "owned_text", "handle")

Function = collections.namedtuple("Function", "name member_of doc returns result inputs outputs passed")
# optional: may be NULL, as an input also left out; lender: from what a result is borrowed.
Parameter = collections.namedtuple("Parameter", "name code type optional lender", defaults=("", False, ""))

NUMBERS = {"int": "int", "int32_t": "int", "uint32_t": "uint", "size_t": "size"}


def handle_of(c_type):
    """The handle type behind `toc_x *`, `const toc_x *` or `toc_x **`; "" when it is none."""
    name = c_type.removeprefix("const ").rstrip("*").rstrip()
    return name if name.startswith("toc_") else ""


def result_of(returns):
    if returns["type"] == "int":
        return Parameter("", "truth" if returns.get("truth") else "status")
    if returns["type"] == "void":
        return Parameter("", "none")
    handle = handle_of(returns["type"])
    code = "handle" if handle else {"const char *": "text", "char *": "owned_text", **NUMBERS}[returns["type"]]
    return Parameter("", code, handle, bool(returns.get("nullable")), returns.get("lent_by", ""))


def parameter_of(entry):
    c_type, optional = entry["type"], bool(entry.get("nullable"))
    if entry.get("out"):
        if "length" in entry:
            return Parameter(entry["name"], "buffer")
        if handle_of(c_type):
            return Parameter(entry["name"], "out_handle", handle_of(c_type))
        return Parameter(entry["name"], "out_" + NUMBERS[c_type.removesuffix(" *")])
    if "length" in entry:
        return Parameter(entry["name"], "sized_text" if c_type == "const char *" else "bytes")
    if handle_of(c_type):
        return Parameter(entry["name"], "handle", handle_of(c_type), optional)
    if c_type == "const char *":
        return Parameter(entry["name"], "text", "", optional)
    return Parameter(entry["name"], NUMBERS[c_type])


def function_of(entry):
    lengths = {one["length"] for one in entry["params"] if "length" in one}
    passed = [parameter_of(one) for one in entry["params"] if one["name"] not in lengths]
    inputs = [one for one in passed if one.code != "buffer" and not one.code.startswith("out_")]
    outputs = [one for one in passed if one not in inputs]
    return Function(entry["name"], entry.get("member_of", ""), entry["doc"], entry["returns"].get("doc", ""),
                    result_of(entry["returns"]), inputs, outputs, passed)


class Api:
    def __init__(self):
        description = json.loads(DESCRIPTION.read_text(encoding="utf-8"))
        self.types = {entry["name"]: entry for entry in description["types"]}
        self.constants = [(enum.get("doc", ""), enum["constants"]) for enum in description["enums"]]
        done = {"toc_free", "toc_dataset_image"}
        for entry in self.types.values():
            done |= {entry.get(key) for key in ("ref", "release", "count", "at", "copy")}
        # What the objects of a language do by themselves is left out, and so is the image, a block of bytes.
        self.functions = [function_of(entry) for entry in description["functions"] if entry["name"] not in done]

    def members(self, name):
        return [one for one in self.functions if one.member_of == name]

    def free_functions(self):
        return [one for one in self.functions if not one.member_of]


def pascal_case(name):
    return "".join(word.capitalize() for word in name.removeprefix("toc_").split("_"))
