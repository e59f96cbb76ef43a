#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Describes the public API for machines, from the annotated headers, with CastXML.

    describe.py --update                  writes libtoc-api.json and toc.cdef.h beside this file
    describe.py --check                   whether both are what the headers say; exit 1 when not
    describe.py --lint                    shapes and names that make trouble in bindings; exit 1 when there are any
    describe.py --symbols LIBRARY.so...   whether the libraries export what libtoc-api.json has, and nothing else but
                                          what they have for each other

--include DIR takes other headers than those of this source tree. libtoc-api.schema.json says what the description
holds; toc.cdef.h has plain declarations for parsers of C, such as those of cffi and LuaJIT.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from words import in_the_way

HERE = pathlib.Path(__file__).resolve().parent
DESCRIPTION, DECLARATIONS = "libtoc-api.json", "toc.cdef.h"

# What is exported by which library, with the node of its version script.
LIBRARIES = [
    {"name": "libtoc-core", "link": "toc-core", "node": "LIBTOC_CORE_0.1"},
    {"name": "libtoc", "link": "toc", "node": "LIBTOC_0.1"},
]
FIRST_VERSION = "0.1"
HEADERS_OF_LIBTOC = {"akn.h", "import.h", "loader.h", "writer.h"}

# --- reading ---

def castxml(include):
    """The tree of the headers. Their version header is made when building, so an empty one stands in for it."""
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder, "toc")
        made.mkdir()
        (made / "version.h").touch()
        out = os.path.join(folder, "toc.xml")
        subprocess.run(["castxml", "--castxml-output=1", "-std=c11", "-DTOC_ANNOTATE", f"-I{include}", f"-I{folder}",
                        str(pathlib.Path(include, "toc", "toc.h")), "-o", out], check=True)
        return ElementTree.parse(out).getroot()


class Headers:
    """The declarations of the headers, with their comments."""

    def __init__(self, include):
        self.root = castxml(include)
        self.nodes = {node.get("id"): node for node in self.root}
        self.files = {node.get("id"): pathlib.Path(node.get("name")) for node in self.root if node.tag == "File"}
        self.texts = {}

    def ours(self, tag):
        return [node for node in self.root if node.tag == tag and node.get("file") in self.files
                and self.files[node.get("file")].parent.name == "toc"]

    def functions(self):
        return [node for node in self.ours("Function") if node.get("name").startswith("toc_")]

    def header(self, node):
        return self.files[node.get("file")].name

    def text(self, file):
        if file not in self.texts:
            self.texts[file] = self.files[file].read_bytes()
        return self.texts[file]

    def comment(self, node):
        comment = self.nodes.get(node.get("comment"))
        if comment is None:
            return ""
        text = self.text(comment.get("file"))[int(comment.get("begin_offset")):int(comment.get("end_offset")) + 1]
        lines = [re.sub(r"^\s*(/\*\*<?|\*)\s?", "", line).rstrip()
                 for line in text.decode().replace("*/", "").split("\n")]
        return "\n".join(lines).strip()

    def remark(self, node, constant):
        """What stands beside a constant."""
        found = re.search(rf"\b{constant}\b[^,}}]*,?\s*/\*\*<(.*?)\*/".encode(), self.text(node.get("file")), re.S)
        return " ".join(re.sub(r"\n\s*\*", " ", found[1].decode()).split()) if found else ""

    def type(self, ident):
        node = self.nodes[ident]
        if node.tag == "CvQualifiedType":
            return "const " + self.type(node.get("type"))
        if node.tag == "PointerType":
            inner = self.type(node.get("type"))
            return inner + ("*" if inner.endswith("*") else " *")
        if node.tag == "ElaboratedType":
            return self.type(node.get("type"))
        return node.get("name") or node.tag


def without_empty(entry):
    return {key: value for key, value in entry.items() if value not in ("", None)}


# --- describing ---

def marks(node, c_type):
    """What the annotations of a result or parameter say; of a pointer always whose it is, and whether it may be NULL."""
    said = {"nullable": False, "ownership": "caller"} if c_type.endswith("*") else {}
    for note in (node.get("annotation") or "").split("\n"):
        word, _, argument = note.removeprefix("toc:").partition(":")
        if word in ("nullable", "out", "truth"):
            said[word] = True
        elif word == "owned":
            said |= {"ownership": "owned", "release": argument}
        elif word == "lent":
            said |= {"ownership": "borrowed", "lent_by": argument}
        elif word == "len":
            said["length"] = argument
    return said


def documentation(comment):
    first, *parts = re.split(r"(?m)(?:^|(?<=\s))@(?=param|return|since)", comment)
    said = {"text": " ".join(first.split()), "params": {}, "return": "", "since": ""}
    for part in parts:
        tag, _, rest = " ".join(part.split()).partition(" ")
        if tag == "param":
            name, _, what = rest.partition(" ")
            said["params"][name] = what
        else:
            said[tag] = rest
    return said


def version(text):
    return [int(part) for part in text.split(".") if part]


def pointed(c_type):
    """The handle type in a type such as `const toc_meeting *`; "" when there is none."""
    found = re.fullmatch(r"(?:const )?(toc_\w+) \*", c_type)
    return found[1] if found else ""


def is_mutable(parameter):
    return pointed(parameter["type"]) and not parameter["type"].startswith("const ") and not parameter.get("out")


def describe_parameter(headers, node, said, types):
    c_type = headers.type(node.get("type"))
    entry = {"name": node.get("name"), "type": c_type, **marks(node, c_type)}
    return without_empty(entry | {"doc": said["params"].get(node.get("name")) or types.get(pointed(c_type), "")})


def describe_result(headers, node, said):
    c_type = headers.type(node.get("returns"))
    entry = {"type": c_type, **marks(node, c_type)}
    if entry.get("ownership") == "caller":
        entry |= {"ownership": "borrowed", "lent_by": "library"} if c_type == "const char *" else {"ownership": ""}
    return without_empty(entry | {"doc": said["return"]})


def describe_function(headers, node, types):
    """types: the sentences on the handle types, by name."""
    said = documentation(headers.comment(node))
    parameters = [describe_parameter(headers, one, said, types) for one in node.findall("Argument")]
    handles = [one["name"] for one in parameters if pointed(one["type"]) in types]
    for one in parameters:
        if one.get("ownership") == "owned" and handles and one["type"] != "const toc_dataset **":
            one["needs"] = handles[0]
    name, header = node.get("name"), headers.header(node)
    first = pointed(parameters[0]["type"]) if parameters else ""
    if name.endswith(("_free", "_unref")):
        parameters[0]["ownership"] = "given"
    return without_empty({
        "name": name, "header": header, "library": LIBRARIES[header in HEADERS_OF_LIBTOC]["name"],
        "since": said["since"], "threads": "one" if any(map(is_mutable, parameters)) else "any",
        "member_of": first if name.startswith(first + "_") and first in types else "",
        "doc": said["text"], "returns": describe_result(headers, node, said), "params": parameters})


def uses_of(name, functions):
    """The functions that take or give a handle type."""
    return [entry for entry in functions.values()
            if re.search(rf"\b{name}\b", " ".join(one["type"] for one in [entry["returns"], *entry["params"]]))]


def describe_type(name, functions, releases):
    """What kind of handle it is, since when, and for how many threads, by the functions that there are for it."""
    if name + "_ref" in functions:
        entry = {"kind": "counted", "ref": name + "_ref", "release": name + "_unref"}
    elif name.endswith("_list"):
        entry = {"kind": "list"}
    elif name in releases:
        entry = {"kind": "object"}
    else:
        entry = {"kind": "row" if name + "_dataset" in functions else "part"}
    changing = [one for one in uses_of(name, functions) if one["params"] and one["name"] != releases.get(name)
                and is_mutable(one["params"][0]) and pointed(one["params"][0]["type"]) == name]
    entry |= {"since": min((one.get("since", "") for one in uses_of(name, functions)), key=version, default=""),
              "threads": "one" if changing else "any"}
    if name + "_at" in functions:
        entry |= {"element": pointed(functions[name + "_at"]["returns"]["type"]), "count": name + "_count",
                  "at": name + "_at"}
    if name + "_copy" in functions:
        entry["copy"] = name + "_copy"
    if name in releases:
        entry["release"] = releases[name]
    if name + "_dataset" in functions:
        entry["dataset"] = name + "_dataset"
    return entry


def describe_enum(headers, node):
    """A remark may say since when there is a constant, as "@since 0.2"."""
    said = documentation(headers.comment(node))
    constants = []
    for value in node.findall("EnumValue"):
        remark = documentation(headers.remark(node, value.get("name")))
        constants.append(without_empty({"name": value.get("name"), "value": int(value.get("init")),
                                        "since": remark["since"] or said["since"] or FIRST_VERSION,
                                        "doc": remark["text"]}))
    return without_empty({"header": headers.header(node), "doc": said["text"], "constants": constants})


def describe(headers):
    typedefs = {node.get("name"): node for node in headers.ours("Typedef")}
    sentences = {name: documentation(headers.comment(node))["text"] for name, node in typedefs.items()}
    functions = [describe_function(headers, node, sentences) for node in headers.functions()]
    functions.sort(key=lambda entry: (entry["header"], entry["name"]))
    by_name = {entry["name"]: entry for entry in functions}
    releases = {pointed(entry["params"][0]["type"]): name for name, entry in by_name.items()
                if name.endswith("_free") and pointed(entry["params"][0]["type"])}
    types = [{"name": name, "header": headers.header(node), "doc": sentences[name],
              **describe_type(name, by_name, releases)} for name, node in typedefs.items()]
    types.sort(key=lambda entry: entry["name"])
    enums = [describe_enum(headers, node) for node in headers.ours("Enumeration")]
    enums.sort(key=lambda entry: (entry["header"], entry["constants"][0]["name"]))
    return {"format": 1, "libraries": LIBRARIES, "types": types, "enums": enums, "functions": functions}


# --- writing ---

def as_json(description):
    return json.dumps(description, indent=1, ensure_ascii=False) + "\n"


def as_declarations(description):
    def declared(c_type, name):
        return c_type + ("" if c_type.endswith("*") else " ") + name

    lines = ["/* SPDX-License-Identifier: MIT */",
             "/* Made from the headers by include/api/describe.py: plain declarations, without preprocessor. */"]
    lines += [f"typedef struct {entry['name']} {entry['name']};" for entry in description["types"]]
    for enum in description["enums"]:
        lines += ["enum {"] + [f"    {one['name']} = {one['value']}," for one in enum["constants"]] + ["};"]
    for entry in description["functions"]:
        arguments = ", ".join(declared(one["type"], one["name"]) for one in entry["params"]) or "void"
        lines.append(f"{declared(entry['returns']['type'], entry['name'])}({arguments});")
    return "\n".join(lines) + "\n"


def update(description):
    (HERE / DESCRIPTION).write_text(as_json(description), encoding="utf-8")
    (HERE / DECLARATIONS).write_text(as_declarations(description), encoding="utf-8")
    return []


# --- checking ---

def check(description):
    made = {DESCRIPTION: as_json(description), DECLARATIONS: as_declarations(description)}
    return [f"{name} is not what the headers say: run include/api/describe.py --update" for name, text in made.items()
            if not (HERE / name).exists() or (HERE / name).read_text(encoding="utf-8") != text]


ALLOWED_TYPE = re.compile(r"void|int|int32_t|uint32_t|uint64_t|size_t|(const )?(char|void) \*|(const )?toc_\w+ \*\*?"
                          r"|(u?int32_t|size_t) \*")


def lint_function(entry, functions):
    parts = [entry["returns"], *entry["params"]]
    outputs = [bool(one.get("out")) for one in entry["params"]]
    sizes = {one["length"] for one in entry["params"] if "length" in one}
    returned = entry["returns"]
    for part in parts:
        if not ALLOWED_TYPE.fullmatch(part["type"]):
            yield f"the type '{part['type']}' is not allowed in a signature: see doc/architecture.md"
        if part.get("release", "toc_free") not in functions:
            yield f"there is no function {part['release']} to release with"
    for one in entry["params"]:
        if "doc" not in one:
            yield f"what is '{one['name']}'? Its comment lacks a @param"
        for language in in_the_way("parameter", one["name"]):
            yield f"the parameter '{one['name']}' is a keyword of {language}: name it otherwise"
        if one.get("length") and one["length"] not in [other["name"] for other in entry["params"]]:
            yield f"'{one['name']}' has the length '{one['length']}', which is no parameter"
        if one["type"].endswith("**") and "length" not in one and one.get("ownership") != "owned":
            yield f"'{one['name']}' gives something out: mark it TOC_OWNED"
    if returned["type"].endswith("*") and "ownership" not in returned:
        yield "whose is the result? Mark it TOC_LENT or TOC_OWNED"
    if returned["type"] == "char *" and returned.get("release") != "toc_free":
        yield "a 'char *' belongs to the caller: mark it TOC_OWNED(toc_free)"
    for language in in_the_way("member", entry["name"].removeprefix(entry.get("member_of", "toc") + "_")):
        yield f"behind its type, its name is a keyword of {language}: name it otherwise"
    if "since" not in entry or "doc" not in entry:
        yield "its comment lacks a sentence or @since"
    first = outputs.index(True) if True in outputs else len(outputs)
    if any(not one.get("out") and one["name"] not in sizes for one in entry["params"][first:]):
        yield "outputs come last"


def lint(description, headers):
    functions = {entry["name"] for entry in description["functions"]}
    problems = [f"{entry['header']}: {entry['name']}: {problem}" for entry in description["functions"]
                for problem in lint_function(entry, functions)]
    problems += [f"{entry['header']}: {entry['name']}: the type lacks a comment" for entry in description["types"]
                 if not entry["doc"]]
    problems += [f"{enum['header']}: {one['name']}: the constant lacks a remark" for enum in description["enums"]
                 for one in enum["constants"] if "doc" not in one]
    return problems + [f"{headers.header(node)}: {node.get('name')}: variadic functions cannot be bound"
                       for node in headers.functions() if node.find("Ellipsis") is not None]


def exported(library):
    """The functions with their nodes; a node that ends in _PRIVATE has what the libraries have for each other."""
    lines = subprocess.run(["nm", "-D", "--defined-only", library], check=True, capture_output=True, text=True).stdout
    names = [line.split()[-1].partition("@@") for line in lines.splitlines() if line.split()[-2] == "T"]
    return {(name, node) for name, _, node in names if not node.endswith("_PRIVATE")}


def compare_symbols(libraries):
    description = json.loads((HERE / DESCRIPTION).read_text(encoding="utf-8"))
    nodes = {entry["name"]: entry["node"] for entry in description["libraries"]}
    described = {(entry["name"], nodes[entry["library"]]) for entry in description["functions"]}
    found = set().union(*map(exported, libraries))
    return ([f"{name} is described and not exported at {node}" for name, node in sorted(described - found)] +
            [f"{name} at {node} is exported and not described" for name, node in sorted(found - described)])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--include", default=HERE.parent, metavar="DIR")
    task = parser.add_mutually_exclusive_group(required=True)
    task.add_argument("--update", action="store_true")
    task.add_argument("--check", action="store_true")
    task.add_argument("--lint", action="store_true")
    task.add_argument("--symbols", nargs="+", metavar="LIBRARY.so")
    chosen = parser.parse_args()
    if chosen.symbols:
        problems = compare_symbols(chosen.symbols)
    else:
        headers = Headers(chosen.include)
        description = describe(headers)
        problems = (update(description) if chosen.update else check(description) if chosen.check else
                    lint(description, headers))
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
