#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""comments.py [--prove] ROOT: every public function has a complete comment, in one header.

A comment stands directly before the function, says what it does and since when, and names its parameters where there
are several. --prove: each of these broken once must be seen."""
import collections
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from declarations import functions_in


def lacks(function):
    """What a comment lacks."""
    comment = function.comment
    if not comment:
        return ["has no comment"]
    words = re.sub(r"(?s)@since.*", "", comment).strip("/* \n")
    found = [] if len(words) > 15 else ["is not described"]
    found += [] if re.search(r"@since \d+\.\d+\b", comment) else ["does not say since when it is there (@since)"]
    if len(function.parameters) > 1:
        found += [f"does not name its parameter '{name}'" for _, name, _ in function.parameters[1:]
                  if not re.search(rf"\b{name}\b", comment)]
    for name in re.findall(r"@param (\w+)", comment):
        if name not in [parameter for _, parameter, _ in function.parameters]:
            found.append(f"describes a parameter '{name}' that it does not have")
    return found


def problems(headers):
    functions = [f for header in headers for f in functions_in(header)]
    for f in functions:
        for lack in lacks(f):
            yield f"{f.header}:{f.line}: {f.name} {lack}"
    for name, count in collections.Counter(f.name for f in functions).items():
        if count > 1:
            yield f"{name} is declared {count} times"


BREAK = """
TOC_API int toc_bare(void);
/** Does something that is described. */
TOC_API int toc_timeless(void);
/** @since 0.1 */
TOC_API int toc_silent(void);
/** Takes two things, and speaks of one alone. @since 0.1 */
TOC_API int toc_half(const char *one, const char *other TOC_NULLABLE);
/** Has lost what it describes. @param gone It was here. @since 0.1 */
TOC_API int toc_past(const char *one);
/** Is here and there, and one is enough. @since 0.1 */
TOC_API int toc_twice(void);
/** Is here and there, and one is enough. @since 0.1 */
TOC_API int toc_twice(void);
"""
SEEN = ["toc_bare has no comment", "toc_timeless does not say since", "toc_silent is not described",
        "toc_half does not name its parameter 'other'", "toc_past describes a parameter 'gone'", "toc_twice is declared 2 times"]


def main():
    if sys.argv[1] == "--prove":
        with tempfile.TemporaryDirectory() as folder:
            header = pathlib.Path(folder, "broken.h")
            header.write_text(BREAK, encoding="utf-8")
            found = list(problems([header]))
        print("\n".join(found))
        return len(found) != len(SEEN) or not all(any(wanted in problem for problem in found) for wanted in SEEN)
    headers = sorted(pathlib.Path(sys.argv[1], "include", "toc").glob("*.h"))
    found = list(problems(headers))
    print("\n".join(found))
    return bool(found) or not headers


if __name__ == "__main__":
    sys.exit(main())
