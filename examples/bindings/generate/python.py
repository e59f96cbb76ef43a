# SPDX-License-Identifier: MIT
"""Writes python/toc/_api.py: a class for each handle type, with a member for each function."""
import keyword
import textwrap

from model import pascal_case

HEAD = '''# SPDX-License-Identifier: MIT
"""Made by examples/bindings/generate from libtoc-api.json: the whole API. How calls work is in _runtime.py."""
from ._runtime import Function, Handle, Sequence

'''


def documented(function, indent):
    text = function.doc + (f" Gives: {function.returns}" if function.returns else "")
    lines = textwrap.wrap(text.replace("\\", "\\\\").replace("NULL", "None"), 108 - indent)
    end = '"""' if len(lines) == 1 else "\n" + " " * indent + '"""'
    return " " * indent + '"""' + ("\n" + " " * indent).join(lines) + end


def codes(function):
    """What _runtime.Function has to know: a code for the result and one for each parameter."""
    def code(one):
        return f"{one.code}:{pascal_case(one.type)}" if one.type else one.code

    return f'Function("{function.name}", "{code(function.result)}", "{" ".join(code(one) for one in function.passed)}")'


def parameters(function, first):
    names = [one.name for one in function.inputs]
    required = max([i for i, one in enumerate(function.inputs) if not one.optional], default=-1) + 1
    given = [name if i < max(required, first) else name + "=None" for i, name in enumerate(names)]
    return given, names


def method(function):
    given, names = parameters(function, 1)
    simple = len(function.passed) == 1 and function.result.code not in ("status", "owned_text", "none")
    name = function.name.removeprefix(function.member_of + "_")
    name += "_" if keyword.iskeyword(name) else ""
    return "\n".join((["    @property"] if simple else []) + [
        f"    def {name}({', '.join(['self'] + given[1:])}):", documented(function, 8),
        f"        return _{function.name}({', '.join(['self'] + names[1:])})", ""])


def free_function(function):
    given, names = parameters(function, 0)
    return "\n".join(["", f"def {function.name.removeprefix('toc_')}({', '.join(given)}):", documented(function, 4),
                      f"    return _{function.name}({', '.join(names)})", ""])


def class_of(entry, members):
    name = pascal_case(entry["name"])
    base = "Sequence" if "at" in entry else "Handle"
    lines = ["", f"class {name}({base}):", f'    """{entry["doc"]}"""']
    if "at" in entry:
        lines.append(f'    _count = Function("{entry["count"]}", "uint", "handle:{name}")')
        lines.append(f'    _at = Function("{entry["at"]}", "handle:{pascal_case(entry["element"])}", "handle:{name} uint")')
    if "release" in entry:
        lines.append(f'    _release = "{entry["release"]}"')
    return "\n".join(lines + [""] + [method(one) for one in members])


def write(api):
    parts = [HEAD]
    for doc, constants in api.constants:
        parts.append(f"# {doc}\n" if doc else "")
        parts += [f"{one['name'].removeprefix('TOC_')} = {one['value']}  # {one['doc']}\n" for one in constants]
    parts += ["\n"] + [f"_{one.name} = {codes(one)}\n" for one in api.functions] + ["\n"]
    parts += [class_of(entry, api.members(name)) + "\n" for name, entry in api.types.items()]
    parts += [free_function(one) + "\n" for one in api.free_functions()]
    return "".join(parts).rstrip() + "\n"
