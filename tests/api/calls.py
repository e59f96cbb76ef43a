#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""calls.py OUTPUT.c HEADER...: writes a Check suite that calls every public function with nothing.

1. All arguments NULL or 0: the answer is NULL, 0, an empty list, or TOC_E_ARGUMENT.
2. The same, but with somewhere to write to: TOC_E_ARGUMENT, and NULL or 0 is written.
3. For every kind of thing: the ends of its list, its indexes, ids and datasets agree.
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from declarations import functions_in

# What nothing means to these is something.
ANSWERS_ANYWAY = {
    "toc_dataset_builtin", "toc_version_number", "toc_version_string", "toc_result_name", "toc_result_message",
    "toc_diagnostic_code_at",
}


def is_pointer(kind):
    return kind.endswith("*")


def nothing(kind):
    return "NULL" if is_pointer(kind) else "0"


def expectation(function):
    call = f"{function.name}({', '.join(nothing(kind) for kind, _, _ in function.parameters)})"
    if function.name in ANSWERS_ANYWAY:
        return f"{call} ? (void)0 : ck_abort_msg(\"says nothing\")" if is_pointer(function.result) else f"(void){call}"
    if function.result == "void":
        return call
    if function.result == "int" and "TOC_TRUTH" not in function.marks:
        return f"ck_assert_int_eq({call}, TOC_E_ARGUMENT)"
    if not is_pointer(function.result):
        return f"ck_assert_uint_eq((uint64_t){call}, 0)"
    if function.result.endswith("_list *"):
        name = function.result.split()[-2]
        return f"ck_assert_ptr_nonnull({call}); ck_assert_uint_eq({name}_count({call}), 0)"
    if function.result == "const char *" and "TOC_NULLABLE" not in function.marks:
        return f"ck_assert_ptr_nonnull({call})"
    return f"ck_assert_ptr_null({call})"


def written(function):
    """The statements of part 2, or none where all that is needed can be given."""
    outs = [p for p in function.parameters if "TOC_OUT" in p[2] and "TOC_LEN" not in p[2]]
    needed = [p for p in function.parameters if is_pointer(p[0]) and not p[2] & {"TOC_OUT", "TOC_NULLABLE"}]
    if function.result != "int" or not outs or not needed:
        return []
    arguments, before, after = [], [], []
    for kind, name, marks in function.parameters:
        if (kind, name, marks) not in outs:
            arguments.append(nothing(kind))
            continue
        inner = kind[:-1].strip()
        arguments.append("&" + name)
        before.append(f"{inner} {name} = {'(void *)poison' if is_pointer(inner) else '77'};")
        after.append(f"ck_assert_ptr_null({name});" if is_pointer(inner) else f"ck_assert_uint_eq((uint64_t){name}, 0);")
    return [*before, f"ck_assert_int_eq({function.name}({', '.join(arguments)}), TOC_E_ARGUMENT);", *after]


def kinds(functions):
    """(kind, the function that lists all of them, whether they have ids) of all kinds."""
    names = {function.name: function for function in functions}
    for function in functions:
        if function.name.startswith("toc_dataset_") and function.result.endswith("_list *") and len(function.parameters) == 1:
            kind = function.result.split()[-2].removeprefix("toc_").removesuffix("_list")
            yield kind, function.name, f"toc_dataset_find_{kind}" in names


def test(name, statements):
    lines = "".join(f"    {statement}\n" for statement in statements)
    return f"START_TEST({name})\n{{\n{lines}}}\nEND_TEST\n\n"


def main():
    output, *headers = sys.argv[1:]
    functions = [f for header in sorted(headers) for f in functions_in(pathlib.Path(header))]
    tests = [(f"null_{f.name}", [expectation(f) + ";"]) for f in functions]
    tests += [(f"written_{f.name}", written(f)) for f in functions if written(f)]
    tests += [(f"list_{kind}", [f"LIST({kind}, {whole});"] + ([f"IDS({kind}, {whole});"] if has_id else []))
              for kind, whole, has_id in kinds(functions)]
    head = pathlib.Path(__file__).with_name("calls.h").read_text(encoding="utf-8")
    with open(output, "w", encoding="utf-8") as file:
        file.write(head)
        file.writelines(test(name, statements) for name, statements in tests)
        added = "".join(f"    tcase_add_test(tests, {name});\n" for name, _ in tests)
        file.write("Suite *calls_suite(void)\n{\n    Suite *suite = suite_create(\"calls\");\n"
                   "    TCase *tests = tcase_create(\"calls\");\n" + added +
                   "    suite_add_tcase(suite, tests);\n    return suite;\n}\n")


if __name__ == "__main__":
    main()
