#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""walk.py OUTPUT.h OUTPUT.c HEADER...: writes functions that call every public function, for the fuzz targets.

For each type T of the API there is visit_T(walk, object), which calls all functions whose first argument is a T, and
goes on into what they return: strings are read to their end, lists are walked, objects that belong to the caller are
visited and released. Rows of a dataset are only glanced at when another row leads to them; visit_toc_dataset visits
each of them, and ask_toc_dataset is that part of it which depends on strings and numbers. visit_nothing calls the
functions that take no object. Of the last three, each part has its turn. Other arguments come from values.h.
"""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from declarations import functions_in

# Those that open, release, or write files: the targets do that themselves.
LEFT_OUT = re.compile(r"toc_(?:dataset_(?:open_\w+|save|ref|unref|builtin)|free|\w+_free|loader_new)$")
# Only looked at: a target fills them.
FILLED_BY_TARGETS = {"toc_loader"}
REPEATS = 3
# How long something is, as the argument behind it.
MEASURES = {"room", "3", "walk->size", "strlen(string)"}


def handle(kind):
    """The type of an object, from 'const toc_x *' or 'toc_x *'; None for other types."""
    found = re.fullmatch(r"(?:const )?(toc_\w+) \*", kind)
    return found[1] if found else None


class Call:
    """One call, as statements that declare its arguments, make it, and look at what it gave."""

    def __init__(self, function, rows):
        self.function, self.rows = function, rows
        self.before, self.after, self.arguments = [], [], []
        owner = function.parameters[0] if function.parameters else None
        rest = function.parameters
        if owner and handle(owner[0]):
            self.arguments.append("object")
            rest = rest[1:]
        self.positions = [name for kind, name, _ in rest if kind == "uint32_t" and name == "position"]
        self.varied = any(kind == "const char *" or re.match(r"u?int", kind) for kind, _, _ in rest)
        for position, (kind, name, marks) in enumerate(rest):
            self.argument(kind, name, marks, rest[position + 1:])

    def argument(self, kind, name, marks, following):
        if "TOC_OWNED" in marks:
            inner = kind[:-1].strip()
            released = self.release(handle(inner))
            self.before.append(f"{inner}{name} = NULL;")
            self.arguments.append("&" + name)
            self.after.append(f"visit_{handle(inner)}(walk, {name});")
            self.after.append(f"{released}({name});")
        elif kind == "char *" and "TOC_OUT" in marks:
            self.before += ["char bytes[ROOM];", "size_t room = value_size(walk);"]
            self.arguments += ["bytes + sizeof bytes - room", "room"]
        elif "TOC_OUT" in marks and "TOC_LEN" in marks:
            self.before.append(f"{kind[:-1].strip()}items[3];")
            self.arguments += ["items", "3"]
        elif "TOC_OUT" in marks:
            self.before.append(f"{kind[:-1].strip()} {name} = 0;")
            self.arguments.append("&" + name)
            self.after.append(f"walk->sum += (uint64_t){name};")
        elif kind == "const void *":
            self.arguments += ["walk->data", "walk->size"]
        elif name in ("size", "room") and self.arguments and self.arguments[-1] in MEASURES:
            pass
        elif kind == "const char *" and "TOC_LEN" in marks:
            self.before.append("const char *string = value_string(walk);")
            self.arguments += ["string", "strlen(string)"]
        elif kind == "const char *":
            self.arguments.append("value_string(walk)")
        elif name == "position" and kind == "uint32_t":
            self.arguments.append("positions[p]")
        elif handle(kind):
            self.arguments.append(f"walk->some_{handle(kind)}")
        else:
            self.arguments.append(f"({kind})value_number(walk)")

    @staticmethod
    def release(kind):
        return "toc_dataset_unref" if kind == "toc_dataset" else kind + "_free"

    def look(self):
        name, result = self.function.name, self.function.result
        call = f"{name}({', '.join(self.arguments)})"
        if result == "void":
            return call + ";"
        if result == "char *":
            return f"read_owned(walk, {call});"
        if result == "const char *":
            return f"read_string(walk, {call});"
        if handle(result) and handle(result) != "toc_dataset":
            verb = "glance" if handle(result) in self.rows else "visit"
            return f"{verb}_{handle(result)}(walk, {call});"
        if result.endswith("*"):
            return f"walk->sum += (uintptr_t){call};"
        return f"walk->sum += (uint64_t){call};"

    def text(self):
        body = [*self.before, self.look(), *self.after]
        if self.positions:
            return "    for (size_t p = 0; p < POSITIONS; p++) {\n" + "".join(f"        {s}\n" for s in body) + "    }\n"
        if self.varied and not any("TOC_LEN" in marks and "TOC_OUT" in marks for _, _, marks in self.function.parameters):
            return (f"    for (int repeat = 0; repeat < {REPEATS}; repeat++) {{\n" +
                    "".join(f"        {s}\n" for s in body) + "    }\n")
        return "    {\n" + "".join(f"        {s}\n" for s in body) + "    }\n"


def by_owner(functions):
    """Functions by the type of their first argument; '' for those without an object."""
    owned = {}
    for function in functions:
        if not LEFT_OUT.match(function.name):
            first = handle(function.parameters[0][0]) if function.parameters else None
            owned.setdefault(first or "", []).append(function)
    return owned


def is_change(function):
    return function.parameters and not function.parameters[0][0].startswith("const ")


def visit(kind, functions, rows):
    calls = "".join(Call(f, rows).text() for f in functions if not is_change(f))
    changes = [f for f in functions if is_change(f) and kind not in FILLED_BY_TARGETS]
    if not changes:
        limit = "    if (!object || !may_visit(walk))\n        return;\n" if kind in rows else ""
        return f"void visit_{kind}(struct walk *walk, const {kind} *object)\n{{\n{limit}{calls}}}\n\n"
    steps = "".join(Call(f, rows).text() + f"    look_at_{kind}(walk, object);\n" for f in changes)
    return (f"static void look_at_{kind}(struct walk *walk, const {kind} *object)\n{{\n{calls}}}\n\n"
            f"void visit_{kind}(struct walk *walk, {kind} *object)\n{{\n    look_at_{kind}(walk, object);\n{steps}}}\n\n")


def glance(kind):
    return (f"static void glance_{kind}(struct walk *walk, const {kind} *object)\n{{\n    if (!object)\n        return;\n"
            f"    REQUIRE(!walk->dataset || {kind}_dataset(object) == walk->dataset);\n"
            f"    walk->sum += {kind}_index(object);\n    walk->some_{kind} = object;\n}}\n\n")


def in_turns(texts):
    return "".join(f"    if (has_turn(walk->turn, {number})) {{\n{text}    }}\n" for number, text in enumerate(texts))


def visit_dataset(functions, rows, wholes):
    firsts = "".join(f"    glance_{kind}(walk, {kind}_list_at({whole}(object), 0));\n" for kind, whole in wholes)
    visits = [f"    visit_{kind}_list(walk, {whole}(object));\n"
              f"    for (uint32_t i = 0, count = {kind}_list_count({whole}(object)); i < count && walk->left; i++)\n"
              f"        visit_{kind}(walk, {kind}_list_at({whole}(object), i));\n" for kind, whole in wholes]
    others = [Call(f, rows) for f in functions if f.name not in dict(wholes).values()]
    asked = in_turns(call.text() for call in others if call.varied)
    calls = in_turns([*visits, *(call.text() for call in others if not call.varied)])
    return (f"void ask_toc_dataset(struct walk *walk, const toc_dataset *object)\n{{\n{asked}}}\n\n"
            "void visit_toc_dataset(struct walk *walk, const toc_dataset *object)\n{\n    if (!object)\n        return;\n"
            + firsts + calls + "    ask_toc_dataset(walk, object);\n}\n\n")


def main():
    header_path, source_path, *headers = sys.argv[1:]
    functions = [f for header in sorted(headers) for f in functions_in(pathlib.Path(header))]
    owned = by_owner(functions)
    wholes = [(f.result.split()[-2].removesuffix("_list"), f.name) for f in functions
              if f.name.startswith("toc_dataset_") and f.result.endswith("_list *") and len(f.parameters) == 1]
    rows = [kind for kind, _ in wholes]
    others = [kind for kind in owned if kind not in ("", "toc_dataset")]
    changed = {kind for kind in others if kind not in FILLED_BY_TARGETS and any(map(is_change, owned[kind]))}
    values = pathlib.Path(__file__).with_name("values.h").read_text(encoding="utf-8")
    members = "".join(f"    const {kind} *some_{kind};\n" for kind in rows)
    prototypes = "".join(f"void visit_{kind}(struct walk *walk, {'' if kind in changed else 'const '}{kind} *object);\n"
                         for kind in ["toc_dataset", *others])
    pathlib.Path(header_path).write_text(
        values.replace("/* MEMBERS */\n", members).replace("/* PROTOTYPES */\n", prototypes), encoding="utf-8")
    with open(source_path, "w", encoding="utf-8") as file:
        file.write('/* SPDX-License-Identifier: MIT */\n#include "walk.h"\n\n')
        file.writelines(glance(kind) for kind in rows)
        file.writelines(visit(kind, owned[kind], rows) for kind in others)
        file.write(visit_dataset(owned["toc_dataset"], rows, wholes))
        calls = in_turns(Call(f, rows).text() for f in owned[""])
        file.write(f"void visit_nothing(struct walk *walk)\n{{\n{calls}}}\n")


if __name__ == "__main__":
    main()
