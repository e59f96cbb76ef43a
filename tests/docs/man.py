#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Man pages: no warning from mandoc or man, an entry for whatis, and the options that --help names.

    man.py commands FOLDER TOC TOC-DATA    the pages of the commands in FOLDER, against both programs
    man.py headers FOLDER DESCRIPTION      the pages of section 3, against libtoc-api.json

With --prove, each kind of fault is made once, and must be seen."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile


def run(*command):
    """(standard output, standard error)"""
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "MANWIDTH": "80"})
    return done.stdout, done.stderr


def warnings(pages):
    return [line for command in (["mandoc", "-Tlint", "-Wwarning"], ["man", "--warnings", "-l", "-Tutf8", "-Z"])
            for line in "".join(run(*command, *pages)[command[0] == "man":]).splitlines()]


def names_for_whatis(pages):
    """{name: the page that tells what it is}"""
    found = re.findall(r'(?m)^(.+): "(\S+) - .+"$', run("lexgrog", *pages)[0])
    return {name: pathlib.Path(page).name for page, name in found}


def options_of_help(*command):
    """({command: what it does}, its long options) as --help names them."""
    text = run(*command, "--help")[0]
    commands = re.search(r"(?ms)^Commands:\n(.*?)\n\n", text)
    listed = dict(re.findall(r"(?m)^  ([\w-]+) +(.*)$", commands[1])) if commands else {}
    return listed, set(re.findall(r"(?m)^  (?:-.,|   ) --([\w-]+)", text))


def options_of_synopsis(text):
    return set(re.findall(r"(?:Fl |\| )-([\w-]+)", text))


def compare(where, of_help, of_page):
    yield from (f"{where} does not name --{option}" for option in sorted(of_help - of_page))
    yield from (f"{where} names --{option}, which --help does not" for option in sorted(of_page - of_help))


def synopsis(page):
    return re.search(r"(?s)\.Sh SYNOPSIS\n(.*?)\n\.Sh ", page.read_text(encoding="utf-8"))[1]


def commands(folder, toc, toc_data):
    """What is wrong with the pages of the commands."""
    listed, common = options_of_help(toc)
    for name in listed:
        page = folder / f"toc-{name}.1"
        if not page.exists():
            yield f"toc {name} has no page"
            continue
        yield from compare(page.name, options_of_help(toc, name)[1] - common, options_of_synopsis(synopsis(page)))
    for page in sorted(folder.glob("toc-*.1")):
        if page.stem[4:] not in [*listed, "data"]:
            yield f"{page.name} is of no command"
    toc_page = (folder / "toc.1").read_text(encoding="utf-8")
    options = set(re.findall(r"(?m)^\.It .*?Fl -([\w-]+)", toc_page))
    yield from compare("toc.1", common - {"usage"}, options)
    yield from (f"toc.1 does not name toc-{name}" for name in listed if f".It Xr toc-{name} 1" not in toc_page)

    listed, common = options_of_help(toc_data)
    parts = re.split(r"\.Nm\n\.Cm ", synopsis(folder / "toc-data.1"))[1:]
    described = {part.split("\n")[0]: options_of_synopsis(part) for part in parts}
    yield from (f"toc-data.1 has {name}, which is no command" for name in described if name not in listed)
    for name in listed:
        if name not in described:
            yield f"toc-data.1 has no {name}"
            continue
        yield from compare(f"toc-data.1, {name},", options_of_help(toc_data, name)[1] - common, described[name])
    pages = sorted(folder.glob("*.1"))
    yield from warnings(pages)
    found = names_for_whatis(pages)
    yield from (f"whatis does not find {page.stem}" for page in pages if found.get(page.stem) != page.name)


def headers(folder, description):
    """What is wrong with the pages of section 3."""
    with open(description, encoding="utf-8") as file:
        functions = {function["name"]: function["header"] for function in json.load(file)["functions"]}
    pages = []
    for page in sorted(folder.glob("*.3")):
        text = page.read_text(encoding="utf-8")
        if not text.startswith(".so "):
            pages.append(page)
        elif not (folder.parent / text.split()[1]).exists():
            yield f"{page.name} leads nowhere"
    yield from warnings(pages)
    found = names_for_whatis(pages)
    for name, header in functions.items():
        wanted = f"toc_{header[:-2]}.3"
        if found.get(name) != wanted:
            yield f"{name}: whatis finds it in {found.get(name)}, not in {wanted}"
        if not (folder / f"{name}.3").exists():
            yield f"{name} has no page"


def prove(what, folder, *arguments):
    """Breaks a copy of the pages, and says what was not seen."""
    with tempfile.TemporaryDirectory() as made:
        copy = pathlib.Path(made, folder.name)
        shutil.copytree(folder, copy)
        if what == "commands":
            status, data = copy / "toc-status.1", copy / "toc-data.1"
            status.write_text(status.read_text().replace("| -why", "| -reasons").replace(".Nd ", ".Xy ", 1))
            data.write_text(data.read_text().replace(".Cm canonical\n", ".Cm pretty\n", 1))
            (copy / "toc-term.1").rename(copy / "toc-word.1")
            seen = list(commands(copy, *arguments))
            wanted = ["toc-status.1 does not name --why", "toc-status.1 names --reasons, which --help does not",
                      "unknown macro: .Xy", "whatis does not find toc-status", "toc-data.1 has no canonical",
                      "toc term has no page", "toc-word.1 is of no command"]
        else:
            (copy / "toc_status_explain.3").unlink()
            (copy / "toc_free.3").write_text(".so man3/toc_gone.3\n")
            page = copy / "toc_near.3"
            page.write_text(re.sub(r"\.Nm (toc_\w+) ,\n", "", page.read_text(), count=2).replace(".Sh SEE", ".SH SEE"))
            seen = list(headers(copy, *arguments))
            wanted = ["toc_status_explain has no page", "toc_free.3 leads nowhere", "not in toc_near.3"]
        print("\n".join(seen))
        return [line for line in wanted if not any(line in problem for problem in seen)]


def main():
    proving = "--prove" in sys.argv
    arguments = [argument for argument in sys.argv[1:] if argument != "--prove"]
    what, folder, *more = arguments
    if not all(shutil.which(program) for program in ("mandoc", "man", "lexgrog")):
        print("mandoc and man-db are not installed")
        return 77
    check = {"commands": commands, "headers": headers}[what]
    folder = pathlib.Path(folder)
    problems = prove(what, folder, *more) if proving else list(check(folder, *more))
    print("\n".join((["not seen:"] if proving and problems else []) + problems))
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
