# SPDX-License-Identifier: MIT
"""Writes java/toc/Api.java, a class for each handle type with a method for each function, and java/toc/C.java, which
declares the functions for JNA."""
import textwrap

from model import pascal_case

HEAD = '''// SPDX-License-Identifier: MIT
// Made by examples/bindings/generate from libtoc-api.json: the whole API. How calls work is in Handle.java.
package toc;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/** All of libtoc but what Toc adds. */
public abstract class Api {
    static final C C = toc.C.LIBRARY;
'''

HEAD_OF_C = '''// SPDX-License-Identifier: MIT
// Made by examples/bindings/generate from libtoc-api.json: the functions as JNA wants them.
package toc;

import com.sun.jna.IntegerType;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.Map;

interface C extends Library {
    C LIBRARY = Native.load("libtoc.so.0", C.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));

    /** size_t. */
    final class Size extends IntegerType {
        private static final long serialVersionUID = 1;

        public Size() {
            this(0);
        }

        Size(long value) {
            super(Native.SIZE_T_SIZE, value, true);
        }
    }

    Pointer toc_dataset_ref(Pointer dataset);

    void toc_dataset_unref(Pointer dataset);

    void toc_free(Pointer string);
'''

RESERVED = set("""
abstract assert boolean break byte case catch char class const continue default do double else enum extends final
finally float for goto if implements import instanceof int interface long native new package private protected public
return short static strictfp super switch synchronized this throw throws transient try void volatile while true false
null getClass notify notifyAll wait clone finalize hashCode equals toString
""".split())
NUMBERS = {"int": "int", "uint": "int", "size": "long"}
INPUTS = {"text": "String", "sized_text": "String", "bytes": "byte[]", **NUMBERS}
C_RESULTS = {"none": "void", "status": "int", "truth": "int", "int": "int", "uint": "int", "size": "Size",
             "text": "String", "owned_text": "Pointer", "handle": "Pointer"}
C_PARAMETERS = {"int": "int", "uint": "int", "size": "Size", "text": "String", "handle": "Pointer",
                "out_handle": "PointerByReference", "out_uint": "IntByReference"}


def java_name(name):
    first, *rest = name.split("_")
    joined = first + "".join(word.capitalize() for word in rest)
    return joined + "_" if joined in RESERVED else joined


def member_name(function):
    return java_name(function.name.removeprefix((function.member_of or "toc") + "_"))


def documented(text, indent):
    text = text.replace("NULL", "null").replace("&", "&amp;").replace("<", "&lt;").replace("@", "&#64;")
    lines = textwrap.wrap(text, 110 - indent)
    if len(lines) == 1:
        return [f"{' ' * indent}/** {lines[0]} */"]
    return [" " * indent + "/**", *(f"{' ' * indent} * {line}" for line in lines), " " * indent + " */"]


def number_of(one):
    return NUMBERS[one.code.removeprefix("out_")]


def results(function):
    """The types of what it gives, by name."""
    result = function.result
    kinds = {"truth": "boolean", "text": "String", "owned_text": "String", "handle": pascal_case(result.type),
             **NUMBERS}
    found = {"result": kinds[result.code]} if result.code in kinds else {}
    if is_written(function):
        return {"result": "String"}
    return found | {java_name(one.name): pascal_case(one.type) if one.type else number_of(one)
                    for one in function.outputs}


def is_written(function):
    return any(one.code == "buffer" for one in function.outputs)


def record_name(function):
    name = member_name(function)
    return name[0].upper() + name[1:]


def result_type(function):
    found = results(function)
    return record_name(function) if len(found) > 1 else next(iter(found.values()), "void")


def signature(function):
    inputs = function.inputs[1:] if function.member_of else function.inputs
    given = ", ".join(f"{pascal_case(one.type) if one.type else INPUTS[one.code]} {java_name(one.name)}"
                      for one in inputs)
    return f"{'' if function.member_of else 'static '}{result_type(function)} {member_name(function)}({given})"


def argument(one, function):
    name = java_name(one.name)
    if one.code == "handle":
        return "pointer" if function.member_of and one is function.inputs[0] else f"Handle.pointer({name})"
    return {"text": f"Handle.withoutNul({name})", "sized_text": f"Handle.bytes({name}), new C.Size(Handle.bytes({name}).length)",
            "bytes": f"{name}, new C.Size({name}.length)", "buffer": "buffer, size",
            "size": f"new C.Size({name})"}.get(one.code, name)


def keeper(function):
    first = next((one for one in function.inputs if one.type), None)
    return "keeper" if function.member_of else f"Handle.keeper({java_name(first.name)})" if first else "null"


def output(one, api, function):
    name = java_name(one.name)
    if not one.type:
        return f"{name}.getValue()"
    kind, release = pascal_case(one.type), api.types[one.type]["release"]
    if api.types[one.type]["kind"] == "counted":
        return f"Handle.ownDataset({name}, {kind}::new)"
    return f"Handle.own({name}, C::{release}, {keeper(function)}, {kind}::new)"


def converted(call, function):
    result = function.result
    if result.code == "handle":
        return f"Handle.lend({call}, {keeper(function)}, {pascal_case(result.type)}::new)"
    return {"truth": f"{call} != 0", "owned_text": f"Handle.ownedText({call})", "size": f"{call}.longValue()"}.get(
        result.code, call)


def body(function, api):
    call = f"C.{function.name}({', '.join(argument(one, function) for one in function.passed)})"
    if is_written(function):
        return [f"return Handle.written((buffer, size) -> {call});"]
    lines = [f"var {java_name(one.name)} = new {'Pointer' if one.type else 'Int'}ByReference();"
             for one in function.outputs]
    values = [output(one, api, function) for one in function.outputs]
    if function.result.code == "status":
        lines.append(f"TocException.check({call});")
    elif function.result.code == "none":
        lines.append(call + ";")
    elif values:
        lines.append(f"var result = {converted(call, function)};")
        values.insert(0, "result")
    else:
        values.append(converted(call, function))
    if len(values) > 1:
        values = [f"new {record_name(function)}({', '.join(values)})"]
    return lines + [f"return {value};" for value in values]


def fenced(lines, handles):
    """What is passed stays alive during the call."""
    if not handles:
        return lines
    return ["try {", *("    " + line for line in lines), "} finally {",
            f"    Handle.fence({', '.join(handles)});", "}"]


def written(function, api, indent):
    handles = ["this" if function.member_of and one is function.inputs[0] else java_name(one.name)
               for one in function.inputs if one.type]
    found = results(function)
    lines = []
    if len(found) > 1:
        members = ", ".join(f"{kind} {name}" for name, kind in found.items())
        lines = documented(f"What {member_name(function)} gives.", indent)
        lines += [f"{' ' * indent}public record {record_name(function)}({members}) {{}}", ""]
    text = function.doc + (f" Gives: {function.returns}" if function.returns else "")
    inside = [f"public {signature(function)} {{", *("    " + line for line in fenced(body(function, api), handles)), "}"]
    return lines + documented(text, indent) + [" " * indent + line for line in inside] + [""]


def sequence(entry):
    element = pascal_case(entry["element"])
    found = f"Handle.lend(C.{entry['at']}(pointer, position), keeper, {element}::new)"
    lines = []
    for head, call in ("int size()", f"C.{entry['count']}(pointer)"), (f"{element} get(int position)", found):
        lines += ["@Override", f"public {head} {{", *("    " + line for line in fenced([f"return {call};"], ["this"])),
                  "}", ""]
    return ["        " + line if line else "" for line in lines]


def class_of(entry, api):
    name = pascal_case(entry["name"])
    base = f"Sequence<{pascal_case(entry['element'])}>" if "at" in entry else "Handle"
    lines = [*documented(entry["doc"], 4), f"    public static final class {name} extends {base} {{",
             f"        {name}(Pointer pointer, Keeper keeper) {{", "            super(pointer, keeper);", "        }", ""]
    lines += sequence(entry) if "at" in entry else []
    lines += [line for one in api.members(entry["name"]) for line in written(one, api, 8)]
    return lines[:-1] + ["    }", ""]


def write(api):
    lines = [HEAD]
    for doc, constants in api.constants:
        lines += [*("    // " + line for line in textwrap.wrap(doc, 108))]
        for one in constants:
            lines += documented(one["doc"], 4)
            lines.append(f"    public static final int {one['name'].removeprefix('TOC_')} = {one['value']};")
        lines.append("")
    for entry in api.types.values():
        lines += class_of(entry, api)
    for one in api.free_functions():
        lines += written(one, api, 4)
    return "\n".join(lines[:-1]) + "\n}\n"


def declared(one):
    name = java_name(one.name)
    if one.code in ("sized_text", "bytes", "buffer"):
        return f"byte[] {name}, Size {name}Size"
    return f"{C_PARAMETERS[one.code]} {name}"


def write_declarations(api):
    lines = [HEAD_OF_C]
    for entry in api.types.values():
        if "release" in entry and entry["kind"] != "counted":
            lines += [f"    void {entry['release']}(Pointer it);", ""]
        if "at" in entry:
            lines += [f"    int {entry['count']}(Pointer list);", "",
                      f"    Pointer {entry['at']}(Pointer list, int position);", ""]
    for one in api.functions:
        lines += [f"    {C_RESULTS[one.result.code]} {one.name}({', '.join(map(declared, one.passed))});", ""]
    return "\n".join(lines[:-1]) + "\n}\n"
