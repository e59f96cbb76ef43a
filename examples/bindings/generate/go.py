# SPDX-License-Identifier: MIT
"""Writes go/toc/api.go: a type for each handle type, with a method for each function."""
import textwrap

HEAD = '''// SPDX-License-Identifier: MIT

// Made by examples/bindings/generate from libtoc-api.json: the whole API. How calls work is in runtime.go.

package toc

// #include <stdlib.h>
// #include <toc/toc.h>
import "C"
import (
	"runtime"
	"unsafe"
)
'''

RESERVED = set("""
break case chan const continue default defer else fallthrough for func go goto if import interface map package range
return select struct switch type var error len out string
""".split())
INITIALISMS = {"id", "isbn", "sha256", "xml"}
NUMBERS = {"int": "int32", "uint": "uint32", "size": "uint"}
C_NUMBERS = {"int": "C.int32_t", "uint": "C.uint32_t", "size": "C.size_t"}
INPUTS = {"text": "string", "sized_text": "string", "bytes": "[]byte", **NUMBERS}


def go_name(name):
    return "".join(word.upper() if word in INITIALISMS else word.capitalize() for word in name.split("_"))


def type_name(c_type):
    return go_name(c_type.removeprefix("toc_"))


def local_name(name):
    exported = go_name(name)
    name = name if name in INITIALISMS else exported[0].lower() + exported[1:]
    return name + "_" if name in RESERVED else name


def documented(name, function):
    text = function.doc + (f" Gives: {function.returns}" if function.returns else "")
    return ["// " + line for line in textwrap.wrap(f"{name}: {text}".replace("NULL", "nil"), 112)]


def number_of(one):
    return one.code.removeprefix("out_")


def result_types(function):
    """What it gives: the result and the outputs, and an error last."""
    outputs = ["string" if one.code == "buffer" else "*" + type_name(one.type) if one.type
               else NUMBERS[number_of(one)] for one in function.outputs]
    result = function.result
    if result.code == "status":
        return outputs + ["error"]
    if result.code == "none" or "string" in outputs:
        return outputs
    kinds = {"truth": "bool", "text": "string", "owned_text": "string", "handle": "*" + type_name(result.type),
             **NUMBERS}
    return [kinds[result.code]] + outputs


def signature(function):
    inputs = function.inputs[1:] if function.member_of else function.inputs
    given = ", ".join(local_name(one.name) + " " + ("*" + type_name(one.type) if one.type else INPUTS[one.code])
                      for one in inputs)
    types = result_types(function)
    return f"({given})" + (" " + types[0] if len(types) == 1 else f" ({', '.join(types)})" if types else "")


def handle(one):
    return f"(*handle)({local_name(one.name)})"


def preparations(function):
    """What stands before the call: strings for C, and the promise that what is passed stays alive during it."""
    lines = [f"defer runtime.KeepAlive({local_name(one.name)})" for one in function.inputs if one.type]
    for one in function.inputs:
        if one.code in ("text", "sized_text"):
            make = "C.CString" if one.code == "sized_text" else "optional" if one.optional else "whole"
            lines += [f"{local_name(one.name)}C := {make}({local_name(one.name)})",
                      f"defer C.free(unsafe.Pointer({local_name(one.name)}C))"]
    return lines + [f"var {local_name(one.name)} " + ("*C." + one.type if one.type else C_NUMBERS[number_of(one)])
                    for one in function.outputs if one.code != "buffer"]


def argument(one):
    name = local_name(one.name)
    if one.code == "handle":
        return f"(*C.{one.type})({handle(one)}.c())"
    if one.code in C_NUMBERS:
        return f"{C_NUMBERS[one.code]}({name})"
    return {"text": name + "C", "sized_text": f"{name}C, C.size_t(len({name}))",
            "bytes": f"block({name}), C.size_t(len({name}))", "buffer": "buffer, size"}.get(one.code, "&" + name)


def keeper(function):
    first = next((one for one in function.inputs if one.type), None)
    return f"{handle(first)}.kept()" if first else "nil"


def output(one, api, function):
    name = local_name(one.name)
    if not one.type:
        return f"{NUMBERS[number_of(one)]}({name})"
    if api.types[one.type]["kind"] == "counted":
        return f"(*{type_name(one.type)})(ownDataset({name}))"
    release = f"func() {{ C.{api.types[one.type]['release']}({name}) }}"
    return f"(*{type_name(one.type)})(own(unsafe.Pointer({name}), {keeper(function)}, {release}))"


def converted(call, function):
    result = function.result
    if result.code == "handle":
        return f"(*{type_name(result.type)})(lend(unsafe.Pointer({call}), {keeper(function)}))"
    if result.code in NUMBERS:
        return f"{NUMBERS[result.code]}({call})"
    return {"truth": f"{call} != 0", "text": f"C.GoString({call})", "owned_text": f"owned({call})"}[result.code]


def body(function, api):
    call = f"C.{function.name}({', '.join(map(argument, function.passed))})"
    if function.outputs and function.outputs[0].code == "buffer":
        return ["return written(func(buffer *C.char, size C.size_t) C.size_t {", f"\treturn {call}", "})"]
    values = [output(one, api, function) for one in function.outputs]
    if function.result.code == "none":
        return [call]
    if function.result.code == "status" and not values:
        return [f"result, errno := {call}", "return check(result, errno)"]
    if not values:
        return ["return " + converted(call, function)]
    if function.result.code != "status":
        return [f"result := {converted(call, function)}", f"return result, {', '.join(values)}"]
    nothing = ", ".join("nil" if one.type else "0" for one in function.outputs)
    return [f"result, errno := {call}", "if err := check(result, errno); err != nil {", f"\treturn {nothing}, err", "}",
            f"return {', '.join(values)}, nil"]


def written(function, api):
    name = go_name(function.name.removeprefix((function.member_of or "toc") + "_"))
    own = function.inputs[0] if function.member_of else None
    receiver = f"({local_name(own.name)} *{type_name(own.type)}) " if own else ""
    return ["", *documented(name, function), f"func {receiver}{name}{signature(function)} {{",
            *("\t" + line for line in preparations(function) + body(function, api)), "}"]


def sequence(entry):
    """What a list has besides: Len, At, and Items for range."""
    name, c_name, element = type_name(entry["name"]), entry["name"], type_name(entry["element"])
    pointer = f"(*C.{c_name})((*handle)(list).c())"
    return ["", "// Len is the number of elements.", f"func (list *{name}) Len() int {{",
            "\tdefer runtime.KeepAlive(list)", f"\treturn int(C.{entry['count']}({pointer}))", "}",
            "", "// At gives the element at a position; nil when there is none.",
            f"func (list *{name}) At(position int) *{element} {{", "\tdefer runtime.KeepAlive(list)",
            f"\tfound := C.{entry['at']}({pointer}, place(position))",
            f"\treturn (*{element})(lend(unsafe.Pointer(found), (*handle)(list).kept()))", "}",
            "", "// Items gives all elements.", f"func (list *{name}) Items() []*{element} {{",
            f"\treturn items[*{element}](list)", "}"]


def class_of(entry, api):
    name = type_name(entry["name"])
    lines = ["", *("// " + line for line in textwrap.wrap(f"{name}: {entry['doc']}", 112)), f"type {name} handle",
             "", "// Equal is whether both are the same thing.", f"func (it *{name}) Equal(other *{name}) bool {{",
             "\treturn (*handle)(it).c() == (*handle)(other).c()", "}"]
    lines += sequence(entry) if "at" in entry else []
    return lines + [line for one in api.members(entry["name"]) for line in written(one, api)]


def write(api):
    lines = [HEAD.rstrip("\n")]
    for doc, constants in api.constants:
        rows = [(one["name"].removeprefix("TOC_"), str(one["value"]), one["doc"]) for one in constants]
        width, digits = (max(len(row[i]) for row in rows) for i in (0, 1))
        lines += ["", *("// " + line for line in textwrap.wrap(doc, 112)), "const ("]
        lines += [f"\t{name.ljust(width)} = {value.ljust(digits)} // {what}" for name, value, what in rows] + [")"]
    for entry in api.types.values():
        lines += class_of(entry, api)
    for one in api.free_functions():
        lines += written(one, api)
    return "\n".join(lines) + "\n"
