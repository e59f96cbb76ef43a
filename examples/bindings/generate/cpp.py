# SPDX-License-Identifier: MIT
"""Writes cpp/toc_api.hpp: a class for each handle type, with a member for each function."""
import textwrap

HEAD = '''// SPDX-License-Identifier: MIT
// Made by examples/bindings/generate from libtoc-api.json: the whole API. Include toc.hpp.
#ifndef TOC_API_HPP
#define TOC_API_HPP

#include "toc_runtime.hpp"

namespace toc {

'''

KEYWORDS = set("""
and case class default delete do explicit export for import int long module namespace new not operator or register
requires signed template this union
""".split())

NUMBERS = {"int": "std::int32_t", "uint": "std::uint32_t", "size": "std::size_t"}


def cpp_name(name):
    name = name.removeprefix("toc_")
    return name + "_" if name in KEYWORDS else name


def class_name(c_type):
    return "toc::" + cpp_name(c_type)


def is_written(function):
    """Whether it writes a text, whose length is then the result."""
    return any(one.code == "buffer" for one in function.outputs)


def result_type(function):
    """One value, or a pair: of a result and an output, or of two outputs."""
    types = [output_type(one) for one in function.outputs]
    result = function.result
    if result.code == "truth":
        types.insert(0, "bool")
    elif result.code == "text":
        types.insert(0, "std::optional<std::string_view>" if result.optional else "std::string_view")
    elif result.code == "owned_text":
        types.insert(0, "std::optional<std::string>")
    elif result.code == "handle":
        types.insert(0, class_name(result.type))
    elif result.code in NUMBERS and not is_written(function):
        types.insert(0, NUMBERS[result.code])
    return types[0] if len(types) == 1 else f"std::pair<{', '.join(types)}>" if types else "void"


def output_type(one):
    if one.code == "buffer":
        return "std::string"
    return class_name(one.type) if one.type else NUMBERS[one.code.removeprefix("out_")]


def parameters(function, with_defaults):
    """All inputs but the object itself; an optional one has a default when only optional ones follow."""
    inputs = function.inputs[1:] if function.member_of else function.inputs
    texts = {"text": "const char *", "bytes": "std::string_view ", "sized_text": "std::string_view "}
    listed, trailing = [], True
    for one in reversed(inputs):
        trailing = trailing and one.optional and one.code == "text"
        c_type = f"const {class_name(one.type)} &" if one.type else texts.get(one.code) or NUMBERS[one.code] + " "
        listed.insert(0, c_type + cpp_name(one.name) + (" = nullptr" if trailing and with_defaults else ""))
    return ", ".join(listed)


def arguments(function):
    given = []
    for i, one in enumerate(function.passed):
        name = cpp_name(one.name)
        if i == 0 and function.member_of:
            given.append("get()")
        elif one.code in ("bytes", "sized_text"):
            given += [f"{name}.data()", f"{name}.size()"]
        elif one.code == "buffer":
            given += ["buffer", "size"]
        elif one.code.startswith("out_"):
            given.append("&" + name)
        else:
            given.append(name + ".get()" if one.type else name)
    return ", ".join(given)


def keeper(function):
    first = next((one for one in function.inputs if one.type), None)
    return "keeper()" if function.member_of else f"{cpp_name(first.name)}.keeper()" if first else "{}"


def value(one, api, function):
    """What an output is turned into."""
    if not one.type:
        return one.name
    release = api.types[one.type]["release"]
    return f"detail::owned<{class_name(one.type)}>({one.name}, {release}, {keeper(function)})"


def body(function, api):
    call = f"::{function.name}({arguments(function)})"
    if is_written(function):
        return [f"return detail::written([&](char *buffer, std::size_t size) {{ return {call}; }});"]
    lines = [f"{c_type(one, api)}{one.name} = nullptr;" if one.type else f"{output_type(one)} {one.name} = 0;"
             for one in function.outputs]
    values = [value(one, api, function) for one in function.outputs]
    if function.result.code == "status":
        lines.append(f"detail::check({call});")
    elif function.outputs:
        lines.append(f"auto result = {call};")
        values.insert(0, "result")
    else:
        values.append(converted(call, function))
    if len(values) == 1:
        return lines + [f"return {values[0]};"]
    return lines + [f"return {{{', '.join(values)}}};"] if values else lines


def c_type(one, api):
    """The C type of an output; a dataset is the only one that is const."""
    return ("const " if api.types[one.type]["kind"] == "counted" else "") + f"::{one.type} *"


def converted(call, function):
    result = function.result
    if result.code == "truth":
        return call + " != 0"
    if result.code == "text" and result.optional:
        return f"detail::text({call})"
    if result.code == "owned_text":
        return f"detail::owned_text({call})"
    return f"{{{call}, {keeper(function)}}}" if result.code == "handle" else call


def member_name(function):
    return cpp_name(function.name.removeprefix((function.member_of or "toc") + "_"))


def documented(function, indent):
    text = function.doc + (f" Gives: {function.returns}" if function.returns else "")
    return ["/// ".join((" " * indent, line)) for line in textwrap.wrap(text, 112 - indent)]


def declaration(function, indent):
    const = " const" if function.member_of else ""
    return documented(function, indent) + [
        f"{' ' * indent}{result_type(function)} {member_name(function)}({parameters(function, True)}){const};"]


def definition(function, api):
    scope, const = (cpp_name(function.member_of) + "::", " const") if function.member_of else ("", "")
    name = scope + member_name(function)
    return [f"inline {result_type(function)} {name}({parameters(function, False)}){const}", "{",
            *("    " + line for line in body(function, api)), "}", ""]


def class_of(entry, members):
    name, c_name = cpp_name(entry["name"]), entry["name"]
    pointee = ("" if entry["kind"] == "object" else "const ") + "::" + c_name
    bases = [f"public detail::handle<{pointee}>"]
    if "at" in entry:
        element = class_name(entry["element"])
        bases.append(f"public detail::sequence<{name}, {element}, ::{entry['count']}, ::{entry['at']}>")
    lines = [f"/// {entry['doc']}", f"class {name} : {', '.join(bases)} {{", "public:", "    using handle::handle;"]
    return lines + [line for one in members for line in declaration(one, 4)] + ["};", ""]


def write(api):
    lines = [HEAD.rstrip("\n"), ""]
    lines += [f"class {cpp_name(name)};" for name in api.types] + [""]
    for name, entry in api.types.items():
        lines += class_of(entry, api.members(name))
    for one in api.free_functions():
        lines += declaration(one, 0)
    lines.append("")
    for one in api.functions:
        lines += definition(one, api)
    return "\n".join(lines) + "}\n\n#endif\n"
