#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Describes the public API for machines, from the annotated headers, with CastXML.

    describe.py INCLUDE-DIR... > libtoc-api.json        the description (libtoc-api.schema.json is its schema)
    describe.py --cdef INCLUDE-DIR... > toc.cdef.h      plain declarations for parsers of C such as cffi
    describe.py --lint INCLUDE-DIR...                   shapes and names that make trouble in bindings; exit 1
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

# Words that a parameter or function must not be called, because a language keeps them for itself.
KEYWORDS = set("""
and as assert async await begin break case catch class const continue def default defer del do elif else elsif end
ensure enum except export extends extern false final finally fn for foreach from func function global go goto if impl
implements import in instanceof interface is lambda let local loop match module mut namespace new nil nonlocal not null
or package pass private protected pub public raise range redo ref rescue retry return select self static struct super
switch template then this throw trait true try type typeof undef union unless until use using var virtual void volatile
when where while with yield
""".split())


def find_castxml_tree(include_dirs):
    source = next(os.path.join(d, "toc", "toc.h") for d in include_dirs if os.path.exists(os.path.join(d, "toc", "toc.h")))
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "toc.xml")
        subprocess.run(["castxml", "--castxml-output=1", "-std=c11", "-DTOC_ANNOTATE", *("-I" + d for d in include_dirs),
                        source, "-o", out], check=True)
        return ElementTree.parse(out).getroot()


class Api:
    def __init__(self, root):
        self.nodes = {node.get("id"): node for node in root}
        self.files = {node.get("id"): node.get("name") for node in root if node.tag == "File"}
        self.root = root
        self.texts = {}

    def ours(self, node):
        name = self.files.get(node.get("file"), "")
        return os.path.basename(os.path.dirname(name)) == "toc"

    def header(self, node):
        return os.path.basename(self.files[node.get("file")])

    def comment(self, node):
        comment = self.nodes.get(node.get("comment"))
        if comment is None:
            return ""
        path = self.files[comment.get("file")]
        if path not in self.texts:
            with open(path, "rb") as file:
                self.texts[path] = file.read()
        text = self.texts[path][int(comment.get("begin_offset")):int(comment.get("end_offset")) + 1].decode()
        lines = [re.sub(r"^\s*(/\*\*<?|\*/|\*)\s?", "", line).rstrip() for line in text.replace("*/", "").split("\n")]
        return "\n".join(lines).strip()

    def type(self, ident):
        """The type as C writes it, and what kind of thing it is."""
        node = self.nodes[ident]
        if node.tag == "FundamentalType":
            return node.get("name")
        if node.tag == "CvQualifiedType":
            return "const " + self.type(node.get("type"))
        if node.tag == "PointerType":
            inner = self.type(node.get("type"))
            return inner + ("*" if inner.endswith("*") else " *")
        if node.tag == "Typedef":
            return node.get("name")
        if node.tag == "ElaboratedType":
            return self.type(node.get("type"))
        if node.tag in ("Struct", "Union", "Enumeration"):
            return node.tag.lower() + " " + node.get("name", "")
        if node.tag == "ArrayType":
            return self.type(node.get("type")) + " []"
        return node.tag


def notes(node):
    return [note[4:] for note in (node.get("annotation") or "").split("\n") if note.startswith("toc:")]


def described(node, c_type):
    """What the annotations of a result or parameter say."""
    result = {"type": c_type}
    for note in notes(node):
        word, _, argument = note.partition(":")
        if word == "nullable":
            result["nullable"] = True
        elif word == "out":
            result["out"] = True
        elif word == "truth":
            result["truth"] = True
        elif word == "owned":
            result["ownership"], result["release"] = "owned", argument
        elif word == "lent":
            result["ownership"], result["lent_by"] = "borrowed", argument
        elif word == "len":
            result["length"] = argument
    return result


def doc_of(comment):
    text = comment.split("\n@")[0]
    parts = re.split(r"(?m)^@", comment)
    doc = {"summary": " ".join(text.split())}
    for part in parts[1:]:
        tag, _, rest = part.partition(" ")
        rest = " ".join(rest.split())
        if tag == "param":
            name, _, what = rest.partition(" ")
            doc.setdefault("params", {})[name] = what
        elif tag == "return":
            doc["returns"] = rest
        elif tag == "since":
            doc["since"] = rest
    return doc


def functions(api):
    for node in api.root:
        if node.tag == "Function" and api.ours(node) and node.get("name").startswith("toc_"):
            yield node


def thread_rule(arguments):
    mutable = [a for a in arguments if a["type"].startswith("toc_") and a["type"].endswith("*") and not a.get("out")]
    return "one thread at a time" if mutable else "any"


def describe(api):
    result = {"library": "libtoc", "types": [], "constants": [], "functions": []}
    for node in api.root:
        if not node.get("file") or not api.ours(node):
            continue
        if node.tag == "Typedef":
            result["types"].append({"name": node.get("name"), "header": api.header(node),
                                    "doc": " ".join(api.comment(node).split())})
        elif node.tag == "Enumeration":
            for value in node.findall("EnumValue"):
                result["constants"].append({"name": value.get("name"), "value": int(value.get("init")),
                                            "header": api.header(node)})
    for node in functions(api):
        arguments = []
        doc = doc_of(api.comment(node))
        for argument in node.findall("Argument"):
            entry = {"name": argument.get("name"), **described(argument, api.type(argument.get("type")))}
            if argument.get("name") in doc.get("params", {}):
                entry["doc"] = doc["params"][argument.get("name")]
            arguments.append(entry)
        returned = described(node, api.type(node.get("returns")))
        if doc.get("returns"):
            returned["doc"] = doc["returns"]
        result["functions"].append({
            "name": node.get("name"), "header": api.header(node), "since": doc.get("since", ""),
            "library": "libtoc" if api.header(node) in ("loader.h", "writer.h", "import.h", "akn.h") else "libtoc-core",
            "threads": thread_rule(arguments), "doc": doc["summary"], "returns": returned, "params": arguments})
    for kind in ("types", "constants", "functions"):
        result[kind].sort(key=lambda entry: (entry["header"], entry.get("value", 0) if kind == "constants" else 0, entry["name"]))
    return result


def cdef(description):
    lines = ["/* SPDX-License-Identifier: MIT */",
             "/* Made from the headers by include/api/describe.py: plain declarations, without preprocessor. */"]
    for entry in description["types"]:
        lines.append(f"typedef struct {entry['name']} {entry['name']};")
    lines.append("enum {")
    lines += [f"    {entry['name']} = {entry['value']}," for entry in description["constants"]]
    lines.append("};")
    for entry in description["functions"]:
        arguments = ", ".join(declared(a["type"], a["name"]) for a in entry["params"]) or "void"
        lines.append(f"{declared(entry['returns']['type'], entry['name'])}({arguments});")
    return "\n".join(lines) + "\n"


def declared(c_type, name):
    return c_type + ("" if c_type.endswith("*") else " ") + name


def lint(description, api):
    problems = []
    allowed = re.compile(r"^(void|int|int32_t|uint32_t|uint64_t|size_t|(const )?(char|void) \*|(const )?toc_\w+ \*\*?"
                         r"|(u?int32_t|size_t) \*|const toc_\w+ \*\*)$")
    released = {a.get("release") for f in description["functions"] for a in [f["returns"], *f["params"]]} - {None}
    names = {f["name"] for f in description["functions"]}
    for function in description["functions"]:
        where = f"{function['header']}: {function['name']}"
        for part in [function["returns"], *function["params"]]:
            if not allowed.match(part["type"]):
                problems.append(f"{where}: the type '{part['type']}' is not allowed in a signature")
        for parameter in function["params"]:
            if parameter["name"] in KEYWORDS:
                problems.append(f"{where}: the parameter '{parameter['name']}' is a keyword of a target language")
        outs = [bool(p.get("out")) for p in function["params"]]
        returned = function["returns"]["type"]
        if returned.endswith("*") and not function["returns"].get("ownership") and not returned.startswith("const char"):
            problems.append(f"{where}: whose is the result? It is neither TOC_LENT nor TOC_OWNED")
        if not function["since"]:
            problems.append(f"{where}: no @since")
        if returned == "char *" and function["returns"].get("ownership") != "owned":
            problems.append(f"{where}: a 'char *' belongs to the caller: TOC_OWNED(toc_free)")
        if True in outs and outs[outs.index(True):].count(False) and "size" not in [p["name"] for p in function["params"]] \
                and "room" not in [p["name"] for p in function["params"]]:
            problems.append(f"{where}: outputs come last")
    problems += [f"no such release function: {name}" for name in sorted(released - names)]
    for node in functions(api):
        if node.find("Ellipsis") is not None:
            problems.append(f"{node.get('name')}: variadic")
    return problems


def main(arguments):
    mode = arguments.pop(0) if arguments and arguments[0].startswith("--") else ""
    api = Api(find_castxml_tree(arguments))
    description = describe(api)
    if mode == "--cdef":
        sys.stdout.write(cdef(description))
    elif mode == "--lint":
        problems = lint(description, api)
        print("\n".join(problems) or f"{len(description['functions'])} functions, no problem")
        return 1 if problems else 0
    else:
        json.dump(description, sys.stdout, indent=1, ensure_ascii=False)
        sys.stdout.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
