# SPDX-License-Identifier: MIT
"""Makes the calls of conformance.json through their names alone, and compares what comes back.

    conformance.py FILE             exit 1 when a result is not the expected one
    conformance.py --update FILE    writes the results into the file
"""
import json
import sys

from toc import Error, _api


def prepared(value, things):
    """An argument: a value of JSON, or {"use": name} for what an earlier call gave."""
    return things[value["use"]] if isinstance(value, dict) else value


def result_of(call, things):
    try:
        result = getattr(_api, "_" + call["call"])(*(prepared(one, things) for one in call["arguments"]))
    except Error as error:
        return {"error": error.name}
    if "keep" in call:
        things[call["keep"]] = result
        return {"none": result is None}
    return list(result) if isinstance(result, tuple) else result


def main(path, update):
    with open(path, encoding="utf-8") as file:
        kit = json.load(file)
    things, wrong = {}, 0
    for call in kit["calls"]:
        result = result_of(call, things)
        if update:
            call["expect"] = result
        elif result != call["expect"]:
            wrong += 1
            print(f"{call['call']}{call['arguments']}: expected {call['expect']!r}, got {result!r}", file=sys.stderr)
    if update:
        lines = ",\n".join("  " + json.dumps(call, ensure_ascii=False) for call in kit["calls"])
        with open(path, "w", encoding="utf-8") as file:
            about = json.dumps(kit["about"], ensure_ascii=False)
            file.write(f'{{\n "about": {about},\n "dataset": "{kit["dataset"]}",\n'
                       f' "calls": [\n{lines}\n ]\n}}\n')
    return 1 if wrong else 0


sys.exit(main(sys.argv[-1], "--update" in sys.argv))
