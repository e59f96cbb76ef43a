# SPDX-License-Identifier: MIT
"""Writes rust/toc/api.rs: a struct for each handle type, with a method for each function."""
import textwrap

from model import pascal_case

HEAD = '''// SPDX-License-Identifier: MIT
// Made by examples/bindings/generate from libtoc-api.json: the whole API. How calls work is in runtime.rs.
use crate::runtime::*;
'''

KEYWORDS = set("""
abstract as async await become box break const continue crate do dyn else enum extern false final fn for if impl in
let loop macro match mod move mut override priv pub ref return self static struct super trait true try type typeof
unsafe unsized use virtual where while yield
""".split())
NUMBERS = {"int": "i32", "uint": "u32", "size": "usize"}
C_RESULTS = {"none": "", "status": "c_int", "truth": "c_int", "text": "*const c_char", "owned_text": "*mut c_char",
             "handle": "Pointer", **NUMBERS}
C_PARAMETERS = {"text": "{0}: *const c_char", "sized_text": "{0}: *const c_char, {0}_size: usize",
                "bytes": "{0}: Pointer, {0}_size: usize", "buffer": "buffer: *mut c_char, size: usize",
                "handle": "{0}: Pointer", "out_handle": "{0}: *mut Pointer", "out_uint": "{0}: *mut u32",
                **{code: "{0}: " + number for code, number in NUMBERS.items()}}
INPUTS = {"text": "&str", "sized_text": "&str", "bytes": "&[u8]", **NUMBERS}


def local_name(name):
    return name + "_" if name in KEYWORDS else name


def documented(text, indent=0):
    return [" " * indent + "/// " + line for line in textwrap.wrap(text.replace("NULL", "None"), 112 - indent)]


def number_of(one):
    return NUMBERS[one.code.removeprefix("out_")]


def is_option(one):
    return one.optional and (one.type or one.code == "text")


def result_type(function):
    """The result and the outputs, in a Result where there can be an error."""
    types = ["String" if one.code == "buffer" else pascal_case(one.type) if one.type else number_of(one)
             for one in function.outputs]
    result = function.result
    if result.code == "status":
        return f"Result<{types[0] if len(types) == 1 else '(' + ', '.join(types) + ')'}, Error>"
    if result.code != "none" and "String" not in types:
        text = "&'static str" if result.lender == "library" else "&str"
        kind = {"truth": "bool", "text": text, "owned_text": "Option<String>", "handle": pascal_case(result.type),
                **NUMBERS}[result.code]
        types.insert(0, f"Option<{kind}>" if is_option(result) else kind)
    return types[0] if len(types) == 1 else f"({', '.join(types)})" if types else ""


def input_type(one):
    kind = "&" + pascal_case(one.type) if one.type else INPUTS[one.code]
    return f"impl Into<Option<{kind.replace('&', '&{0} ')}>>".format("'a") if is_option(one) else kind


def signature(function):
    inputs = function.inputs[1:] if function.member_of else function.inputs
    given = ["&self"] if function.member_of else []
    given += [f"{local_name(one.name)}: {input_type(one)}" for one in inputs]
    generics = "<'a>" if any(map(is_option, inputs)) else ""
    result = result_type(function)
    return f"{generics}({', '.join(given)})" + (f" -> {result}" if result else "")


def preparations(function):
    """What stands before the call: options, strings for C, and room for outputs."""
    lines = []
    for one in function.inputs[1:] if function.member_of else function.inputs:
        name = local_name(one.name)
        if one.code == "text":
            lines.append(f"let {name} = {name}.into().map(c_string);" if one.optional
                         else f"let {name} = c_string({name});")
        elif is_option(one):
            lines.append(f"let {name} = {name}.into().map(|it| &it.0);")
    return lines + [f"let mut {local_name(one.name)}{': Pointer = null()' if one.type else ' = 0'};"
                    for one in function.outputs if one.code != "buffer"]


def argument(one, function):
    name = local_name(one.name)
    if one.code == "handle":
        own = function.member_of and one is function.inputs[0]
        return f"pointer({name})" if is_option(one) and not own else f"{'self' if own else name}.0.pointer"
    if one.code == "text":
        return f"string({name}.as_ref())" if one.optional else f"{name}.as_ptr()"
    return {"sized_text": f"{name}.as_ptr() as *const c_char, {name}.len()",
            "bytes": f"{name}.as_ptr() as Pointer, {name}.len()", "buffer": "buffer, size"}.get(
                one.code, f"&mut {name}" if one in function.outputs else name)


def keeper(function):
    first = next((one for one in function.inputs if one.type), None)
    if not first:
        return "None"
    if function.member_of:
        return "self.0.keeper()"
    return f"{local_name(first.name)}.and_then(Handle::keeper)" if is_option(first) else \
        f"{local_name(first.name)}.0.keeper()"


def output(one, api, function):
    if not one.type:
        return local_name(one.name)
    release = api.types[one.type]["release"]
    made = "own_dataset({0})" if api.types[one.type]["kind"] == "counted" else f"own({{0}}, {release}, {keeper(function)})"
    return f"{pascal_case(one.type)}({made.format(local_name(one.name))})"


def converted(call, function):
    result = function.result
    if result.code == "handle":
        kind, lent = pascal_case(result.type), f"({call}, {keeper(function)})"
        return f"lend{lent}.map({kind})" if result.optional else f"{kind}(lent{lent})"
    if result.code == "text":
        return f"text({call})" + ("" if result.optional else ".unwrap_or_default()")
    return {"truth": f"{call} != 0", "owned_text": f"owned_text({call})"}.get(result.code, call)


def body(function, api):
    call = f"{function.name}({', '.join(argument(one, function) for one in function.passed)})"
    if function.outputs and function.outputs[0].code == "buffer":
        return [f"written(|buffer, size| unsafe {{ {call} }})"]
    values = [output(one, api, function) for one in function.outputs]
    lines = []
    if function.result.code == "status":
        lines.append(f"check(unsafe {{ {call} }})?;")
    elif values:
        lines.append(f"let result = unsafe {{ {call} }};")
        values.insert(0, "result")
    else:
        return [f"unsafe {{ {converted(call, function)} }}"]
    given = values[0] if len(values) == 1 else f"({', '.join(values)})"
    if function.result.code != "status":
        return lines + [given]
    if any(one.type for one in function.outputs):
        given = f"unsafe {{ {given} }}"
    return lines + [f"Ok({given})"]


def written(function, api, indent):
    name = local_name(function.name.removeprefix((function.member_of or "toc") + "_"))
    text = function.doc + (f" Gives: {function.returns}" if function.returns else "")
    lines = [f"pub fn {name}{signature(function)} {{",
             *("    " + line for line in preparations(function) + body(function, api)), "}", ""]
    return documented(text, indent) + [" " * indent + line if line else "" for line in lines]


def class_of(entry, api):
    name, members = pascal_case(entry["name"]), api.members(entry["name"])
    lines = ["thing! {", *documented(entry["doc"], 4), f"    {name}", "}", ""]
    if "at" in entry:
        lines += [f"sequence!({name}, {pascal_case(entry['element'])}, {entry['count']}, {entry['at']});", ""]
    if entry["kind"] in ("counted", "row", "list"):
        lines += [f"shared!({name});", ""]
    if not members:
        return lines
    methods = [line for one in members for line in written(one, api, 4)]
    return lines + [f"impl {name} {{"] + methods[:-1] + ["}", ""]


def declaration(name, parameters, result):
    return f"    pub fn {name}({parameters})" + (f" -> {result};" if result else ";")


def declarations(api):
    """What the two libraries export, for calls from this file and from runtime.rs."""
    lines = ['#[link(name = "toc")]', '#[link(name = "toc-core")]', 'extern "C" {']
    for entry in api.types.values():
        if "release" in entry:
            lines.append(declaration(entry["release"], "it: Pointer", ""))
        if "at" in entry:
            lines.append(declaration(entry["count"], "list: Pointer", "u32"))
            lines.append(declaration(entry["at"], "list: Pointer, position: u32", "Pointer"))
    for one in api.functions:
        parameters = ", ".join(C_PARAMETERS[each.code].format(local_name(each.name)) for each in one.passed)
        lines.append(declaration(one.name, parameters, C_RESULTS[one.result.code]))
    return lines + ["}", ""]


def write(api):
    lines = [HEAD]
    for doc, constants in api.constants:
        lines += ["// " + line for line in textwrap.wrap(doc, 112)]
        for one in constants:
            lines += [*documented(one["doc"]), f"pub const {one['name'].removeprefix('TOC_')}: i32 = {one['value']};"]
        lines.append("")
    for entry in api.types.values():
        lines += class_of(entry, api)
    for one in api.free_functions():
        lines += written(one, api, 0)
    return "\n".join(lines + declarations(api)).rstrip("\n") + "\n"
