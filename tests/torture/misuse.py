#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""misuse.py OUTPUT.c HEADER...: writes a Check suite that calls every public function with one wrong argument among
right ones. (tests/api/calls.py calls them with nothing at all.)

1. NULL for each pointer in turn: TOC_E_ARGUMENT where it is needed, and what should be written is NULL or 0.
2. A row of another dataset beside rows of this one: TOC_E_ARGUMENT, NULL or 0.
3. Positions at the end and far behind it: NULL or 0.
4. Buffers of every size.
"""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from declarations import functions_in

STRINGS = {
    "id": "untoc", "instrument_id": "untoc", "context_id": "untoc#art_5", "language": "en", "code": "CHE", "name": "Chile",
    "number": "4/4", "symbol": "A/55/383/Add.1", "path": "no such folder/file", "first": "A/1", "second": "A/2",
}
TEXT = "Organized crime, article 5 of the Convention"
NUMBERS = {"date": "20100101", "first": "0", "last": "0", "size": f"{len(TEXT)}", "kinds": "0", "kind": "0", "flags": "0",
           "room": "1", "criterion": "TOC_CRITERION_PARTY", "status": "TOC_STATUS_SIGNATORY", "most": "5"}
# A release function is told nothing else; these are tried by suites of their own.
LEFT_OUT = re.compile(r"toc_(free|\w+_free|dataset_unref)$")


def is_pointer(kind):
    return kind.endswith("*")


def handle(kind):
    found = re.fullmatch(r"(?:const )?(toc_\w+) \*", kind)
    return found[1] if found else None


def is_deep(function):
    """Whether it is none of those that lead straight from a dataset to its rows."""
    return not re.match(r"toc_dataset_\w+$|toc_\w+_list_at$", function.name) or "TOC_OWNED" in str(function.parameters)


def owned_out(function):
    """The type that a function makes through its last argument, or None."""
    outs = [p for p in function.parameters if "TOC_OWNED" in p[2]]
    return handle(outs[0][0][:-1].strip()) if outs else None


class Values:
    """An expression for every type: a row, a list, or an object that is made once."""

    def __init__(self, functions):
        self.expressions = {"toc_dataset": "dataset"}
        self.makers = []  # (type, function), in the order in which they can be made
        self.released = {}
        before = -1
        while before != len(self.expressions):
            before = len(self.expressions)
            for function in sorted(functions, key=is_deep):
                self.learn(function)

    def learn(self, function):
        made, got = owned_out(function), handle(function.result)
        handles = [handle(kind) for kind, _, marks in function.parameters if handle(kind) and "TOC_OUT" not in marks]
        if not all(kind in self.expressions for kind in handles):
            return
        if made and made not in self.expressions:
            self.makers.append((made, function))
            self.expressions[made] = f"made_{made}"
        elif got and got not in self.expressions and handles and all(
                handle(kind) or kind == "uint32_t" for kind, _, _ in function.parameters):
            self.expressions[got] = f"{function.name}({', '.join(self.arguments(function))})"

    def argument(self, kind, name):
        if handle(kind):
            return self.expressions[handle(kind)]
        if kind == "const char *":
            return '"' + STRINGS.get(name, TEXT) + '"'
        if kind == "const void *":
            return f'"{TEXT}"'
        return NUMBERS.get(name, "0")

    def arguments(self, function):
        return [self.argument(kind, name) for kind, name, _ in function.parameters]


def outs_of(function):
    return [p for p in function.parameters if "TOC_OUT" in p[2] and "TOC_LEN" not in p[2]]


def declared(kind, name):
    inner = kind[:-1].strip()
    return f"{inner} {name} = {'(void *)poison' if is_pointer(inner) else '77'};"


def release(function):
    made = owned_out(function)
    out = next((name for _, name, marks in function.parameters if "TOC_OWNED" in marks), None)
    return f"{'toc_dataset_unref' if made == 'toc_dataset' else made + '_free'}({out});" if made else ""


def called(function, arguments):
    """Statements that make a call whatever it answers, and release that."""
    call = f"{function.name}({', '.join(arguments)})"
    return f"toc_free({call});" if function.result == "char *" else f"(void){call};" if function.result != "void" else call + ";"


def is_code(function):
    return function.result == "int" and "TOC_TRUTH" not in function.marks


def refused(function, arguments, without=None):
    """Statements for a call that must be refused; without: the argument that is NULL."""
    after = []
    for kind, name, _ in outs_of(function):
        if name != without:
            inner = kind[:-1].strip()
            after.append(f"ck_assert_ptr_null({name});" if is_pointer(inner) else f"ck_assert_uint_eq((uint64_t){name}, 0);")
    return [f"ck_assert_int_eq({function.name}({', '.join(arguments)}), TOC_E_ARGUMENT);", *after]


def with_outs(function, values):
    """Right arguments, and the declarations that they need."""
    arguments, before = values.arguments(function), []
    for i, (kind, name, marks) in enumerate(function.parameters):
        if "TOC_OUT" in marks and "TOC_LEN" in marks:
            before.append(f"char {name}[8];" if kind == "char *" else f"{kind[:-1].strip()} {name}[1];")
            arguments[i] = name
            if function.parameters[i + 1][1] == "size":
                arguments[i + 1] = "8"
        elif "TOC_OUT" in marks:
            before.append(declared(kind, name))
            arguments[i] = "&" + name
    return arguments, before


def null_tests(function, values):
    arguments, before = with_outs(function, values)
    pointers = [i for i, (kind, _, _) in enumerate(function.parameters) if is_pointer(kind)]
    for i in pointers if len(pointers) > 1 else []:
        kind, name, marks = function.parameters[i]
        wrong = [*arguments[:i], "NULL", *arguments[i + 1:]]
        unused = [b for b in before if not re.search(rf"\b{name}\b( =|\[)", b)]
        if is_code(function) and "TOC_NULLABLE" not in marks:
            yield f"null_{function.name}_{name}", [*unused, *refused(function, wrong, name)]
        else:
            yield f"null_{function.name}_{name}", [*unused, called(function, wrong), release(function)]


def foreign_tests(function, values):
    arguments, before = with_outs(function, values)
    rows = [i for i, (kind, _, _) in enumerate(function.parameters) if handle(kind) and arguments[i] != "dataset"]
    handles = [i for i, (kind, _, _) in enumerate(function.parameters) if handle(kind)]
    for i in rows if len(handles) > 1 else []:
        wrong = [*arguments[:i], arguments[i].replace("dataset)", "other)"), *arguments[i + 1:]]
        if wrong[i] == arguments[i]:
            continue
        name = f"foreign_{function.name}_{function.parameters[i][1]}"
        if is_code(function):
            yield name, [*before, *refused(function, wrong)]
        elif is_pointer(function.result):
            yield name, [*before, f"ck_assert_ptr_null({function.name}({', '.join(wrong)}));"]
        else:
            yield name, [*before, f"ck_assert_int_eq((int){function.name}({', '.join(wrong)}), 0);"]


def position_tests(function, values, names):
    positions = [i for i, (kind, name, _) in enumerate(function.parameters) if (kind, name) == ("uint32_t", "position")]
    if len(function.parameters) != 2 or not positions or not handle(function.parameters[0][0]):
        return
    owner = values.arguments(function)[0]
    ends = ["UINT32_MAX"]
    counter = function.name.rsplit("_", 1)[0] + "_count"
    if counter in names:
        ends.append(f"{counter}({owner})")
    asked = [f"{function.name}({owner}, {end})" for end in ends]
    yield f"end_{function.name}", [f"ck_assert_ptr_null({call});" if is_pointer(function.result)
                                   else f"ck_assert_uint_eq((uint64_t){call}, 0);" for call in asked]


def buffer_tests(function, values):
    for i, (kind, _, marks) in enumerate(function.parameters):
        if kind == "char *" and "TOC_OUT" in marks:
            arguments = values.arguments(function)
            yield f"buffer_{function.name}", [f"BUFFER({function.name}({', '.join([*arguments[:i], 'to', 'size'])}));"]


def fixture(values):
    """Objects that are made once, before and after all tests."""
    made = "".join(f"static {'const ' if kind == 'toc_dataset' else ''}{kind} *made_{kind};\n" for kind, _ in values.makers)
    body, freed = "", ""
    for kind, function in values.makers:
        arguments, before = with_outs(function, values)
        arguments = [f"&made_{kind}" if "TOC_OWNED" in marks else a for a, (_, _, marks) in zip(arguments, function.parameters)]
        kept = [b for b in before if not re.search(r"\bout\b", b)]
        body += "    {\n" + "".join(f"        {b}\n" for b in kept)
        body += f"        ck_assert_int_eq({function.name}({', '.join(arguments)}), TOC_OK);\n    }}\n"
        freed = f"    {kind}_free(made_{kind});\n" + freed
    return (f"{made}\nstatic void make(void)\n{{\n    open_datasets();\n{body}}}\n\n"
            f"static void release(void)\n{{\n{freed}    toc_dataset_unref(other);\n}}\n\n")


def main():
    output, *headers = sys.argv[1:]
    functions = [f for header in sorted(headers) for f in functions_in(pathlib.Path(header)) if not LEFT_OUT.match(f.name)]
    values, names = Values(functions), {f.name for f in functions}
    tests = []
    for function in functions:
        if function.name == "toc_dataset_ref":
            continue  # gives what it gets
        tests += [*null_tests(function, values), *foreign_tests(function, values),
                  *position_tests(function, values, names), *buffer_tests(function, values)]
    with open(output, "w", encoding="utf-8") as file:
        file.write(pathlib.Path(__file__).with_name("misuse.h").read_text(encoding="utf-8"))
        file.write(fixture(values))
        for name, statements in tests:
            lines = "".join(f"    {statement}\n" for statement in statements if statement)
            file.write(f"static void {name}(void)\n{{\n{lines}}}\n\n")
        listed = "".join(f"    {{\"{name}\", {name}}},\n" for name, _ in tests)
        file.write(f"static const struct {{\n    const char *name;\n    void (*run)(void);\n}} tests[] = {{\n{listed}}};\n\n")
        file.write("START_TEST(one_wrong_argument)\n{\n    tests[_i].run();\n}\nEND_TEST\n\n"
                   "Suite *misuse_suite(void)\n{\n    Suite *suite = suite_create(\"misuse\");\n"
                   "    TCase *all = tcase_create(\"misuse\");\n    tcase_add_unchecked_fixture(all, make, release);\n"
                   "    tcase_add_loop_test(all, one_wrong_argument, 0, (int)(sizeof tests / sizeof *tests));\n"
                   "    suite_add_tcase(suite, all);\n    return suite;\n}\n")


if __name__ == "__main__":
    main()
