#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""samples.py [--prove] BUILD ROOT PAGE...: every sample of a page does what the page says.

The language of a fenced block says what is done with it; those of a page run in order, in one folder (sandbox.py):

    c         a whole program is compiled, and must run if it takes no arguments; it is kept under the name in its first
              line, /* NAME.c */. Anything else stands in prelude.c
    console   lines that begin with $ are run; what follows them is what they print, where … is any number of lines
    sh        is run
    xml       a dataset is validated, together with lib/data; what begins with <!-- lib/data/FILE.xml --> goes into that
              file (sandbox.py), and the whole is validated before the next block of another kind
    python    is run, with the binding
    output    what the program of C or Python before it prints
    text      is not looked at

Of a man page (.1), the lines .Dl under EXAMPLES are run. TOC_GOLDEN=write writes what commands print into the page.
--prove: a sample of each language is broken, which must be seen."""
import os
import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from sandbox import NAMESPACE, Sandbox

FENCE = re.compile(r"(?ms)^( *)```([^\n]*)\n(.*?)^ *```$")
WRITE = os.environ.get("TOC_GOLDEN") == "write" and "--prove" not in sys.argv
COMPILE = "cc -std=c11 -Wall -Wextra -Werror -Wno-unused-variable {0}.c $(pkg-config --cflags --libs libtoc) -o {0}"
FAULTS = {
    "c": '```c\nputs(toc_no_such_function(dataset));\n```\n',
    "a program that fails": "```c\n#include <toc/toc.h>\nint main(void) { return toc_dataset_builtin() ? 3 : 0; }\n```\n",
    "console": "```console\n$ toc status CHE firearms --at 2012-12-01\nSwitzerland is in a good mood\n```\n",
    "sh": "```sh\ntoc status NOWHERE untoc\n```\n",
    "xml": '```xml\n<dataset xmlns="urn:libtoc:dataset:1" format="1.0"><meeting id="m"/></dataset>\n```\n',
    "a change": '```xml\n<!-- lib/data/actions.xml -->\n<action id="x-y" participant="state-xx" instrument="untoc" '
                'kind="accession" date="2001" src="src-editorial"/>\n```\n',
    "python": "```python\nraise SystemExit(1)\n```\n",
    "output": "```python\nprint(1)\n```\n```output\n2\n```\n",
    "a language that is not known": "```\ntoc\n```\n",
}


def matches(wanted, text):
    parts = [re.escape(part) for part in re.split(r"(?m)^…\n", wanted)]
    return re.fullmatch("(?:.*\n)*".join(parts), text)


class Samples:
    """The samples of one page."""

    def __init__(self, sandbox, page):
        self.sandbox, self.page, self.programs, self.printed = sandbox, page, 0, ""

    def keep(self, name, text):
        (self.sandbox.folder / name).write_text(text, encoding="utf-8")

    def c(self, text):
        self.programs += 1
        named = re.match(r"/\* (\w+)\.c", text)
        name = named[1] if named else f"sample{self.programs}"
        if "int main(" not in text:
            prelude = self.sandbox.root / "tests/docs/prelude.c"
            text = prelude.read_text(encoding="utf-8").replace("        SAMPLE\n", '#line 1 "sample"\n' + text)
        self.keep(name + ".c", text)
        self.sandbox.check(COMPILE.format(name))
        if "int main(void)" in text:
            self.printed = self.sandbox.check("./" + name)

    def python(self, text):
        self.keep("sample.py", text)
        self.printed = self.sandbox.check("/usr/bin/python3 sample.py")

    def output(self, text):
        if not matches(text, self.printed) and not WRITE:
            raise AssertionError(f"it prints\n{self.printed}")
        return text if matches(text, self.printed) else self.printed

    def sh(self, text):
        self.sandbox.check("set -eo pipefail\n" + text)

    def console(self, text):
        """What it looks like in fact."""
        parts = re.split(r"(?m)^\$ ", text)
        if parts[0]:
            raise AssertionError("a console begins with '$ '")
        seen = ""
        for part in parts[1:]:
            command, _, wanted = part.partition("\n")
            printed, _ = self.sandbox.run(command)
            seen += f"$ {command}\n{wanted if matches(wanted, printed) else printed}"
        if seen != text and not WRITE:
            raise AssertionError(f"it prints\n{seen}")
        return seen

    def xml(self, text):
        place = re.match(r"<!-- (\S+\.xml) -->\n", text)
        body = text[place.end():] if place else text
        if place and place[1].startswith("lib/data/"):
            inner = re.sub(r"(?s)^<dataset([^>]*)>(.*)</dataset>\s*$", r"<dataset xmlns='" + NAMESPACE + r"'\1>\2</dataset>", body)
            if inner == body:
                inner = f"<dataset xmlns='{NAMESPACE}'>{body}</dataset>"
            self.sandbox.merge(place[1], ElementTree.fromstring(inner))
        else:
            name = place[1] if place else "sample.xml"
            self.keep(name, text)
            self.sandbox.validate(name)

    def text(self, text):
        """Not looked at."""


def check_page(sandbox, page):
    """What is wrong with the samples of a page."""
    text = page.read_text(encoding="utf-8")
    samples, problems, written, at = Samples(sandbox, page), [], "", 0
    for fence in FENCE.finditer(text):
        indent, language, body = fence.groups()
        line = text.count("\n", 0, fence.start()) + 1
        plain = re.sub(f"(?m)^{indent}", "", body)
        handler = getattr(samples, language, None) if language in HANDLED else None
        try:
            if not handler:
                raise AssertionError(f"a block needs one of the languages {', '.join(HANDLED)}")
            if not plain.startswith("<!-- lib/data/"):
                sandbox.settle()
            seen = handler(plain) or plain
            written += text[at:fence.start(3)] + re.sub("(?m)^(?=.)", indent, seen)
            at = fence.end(3)
        except AssertionError as error:
            problems.append(f"{page}:{line}: {error}")
    try:
        sandbox.settle()
    except AssertionError as error:
        problems.append(f"{page}: at its end: {error}")
    if WRITE and at:
        page.write_text(written + text[at:], encoding="utf-8")
    return problems


HANDLED = ["c", "console", "sh", "xml", "python", "output", "text"]


def check_man(sandbox, page):
    """The examples of a man page. What an import leaves out is not its fault."""
    text = page.read_text(encoding="utf-8")
    sandbox.run("cp lib/data/*.xml .")
    for line in re.findall(r"(?m)^\.Dl (.*)$", text[text.find(".Sh EXAMPLES"):]):
        command = line.replace("\\(dq", '"').replace("\\(aq", "'").replace("\\&", "").replace("\\e", "\\")
        printed, status = sandbox.run(command)
        if status not in ([0, 1] if "import-text" in command else [0]):
            yield f"{page}: '{command}' ended with {status}:\n{printed}"


def check(build, root, page):
    with tempfile.TemporaryDirectory() as folder:
        sandbox = Sandbox(folder, root, build)
        sandbox.make_files()
        return check_page(sandbox, page) if page.suffix == ".md" else list(check_man(sandbox, page))


def prove(build, root):
    for what, text in FAULTS.items():
        with tempfile.TemporaryDirectory() as folder:
            page = pathlib.Path(folder, "page.md")
            page.write_text(text, encoding="utf-8")
            problems = check(build, root, page)
        print("\n".join(problems))
        if not problems:
            yield f"not seen: {what}"


def main():
    arguments = sys.argv[1:]
    proving = arguments[0] == "--prove"
    build, root, *pages = (pathlib.Path(name) for name in arguments[proving:])
    problems = list(prove(build, root)) if proving else [found for page in pages for found in check(build, root, page)]
    print("\n".join(problems))
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
