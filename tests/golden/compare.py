#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares what programs print with what they shall print.

    compare.py output GOLDEN COMMAND...     standard output and exit status of one command with the file GOLDEN
    compare.py session GOLDEN PROGRAM...    a file of lines "$ COMMAND", each with what it prints behind it, errors too, and
                                            its exit status; a command is one of the programs, by name
    compare.py fixtures FOLDER PRINT        PRINT FILE... with FOLDER/NAME.diag or FOLDER/NAME.dump, for every
                                            FOLDER/NAME.xml, every folder FOLDER/NAME of files that make one dataset,
                                            every text to import FOLDER/NAME.txt, and what hostile.py makes; and every diagnostic must be in one NAME.diag

TOC_GOLDEN=write writes the files anew instead: read the difference before you commit it.
TOC_WRAP: a command to run the programs under, such as valgrind.
"""
import difflib
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

from hostile import make_hostile

WRITE = os.environ.get("TOC_GOLDEN") == "write"
WRAP = shlex.split(os.environ.get("TOC_WRAP", ""))
SECONDS = 120 if WRAP else 20


def run(command, folder=None):
    done = subprocess.run([*WRAP, *command], cwd=folder, stdout=subprocess.PIPE, timeout=SECONDS, check=False)
    return done.stdout.decode(errors="backslashreplace"), done.returncode


def differs(golden, text):
    """Prints how text differs from the golden file; or writes it."""
    if WRITE:
        golden.write_text(text, encoding="utf-8")
        return False
    wanted = golden.read_text(encoding="utf-8") if golden.exists() else ""
    if text == wanted and golden.exists():
        return False
    lines = difflib.unified_diff(wanted.splitlines(True), text.splitlines(True), str(golden), "printed")
    sys.stdout.writelines(list(lines)[:60])
    print(f"{golden.name} differs; TOC_GOLDEN=write writes it anew")
    return True


def compare_output(golden, command):
    text, status = run(command)
    return differs(golden, text + (f"exit status {status}\n" if status else ""))


def compare_session(golden, programs):
    """What the commands in a golden file print, run where it stands, against the file."""
    by_name = {pathlib.Path(program).name: os.path.abspath(program) for program in programs}
    printed = []
    for line in golden.read_text(encoding="utf-8").splitlines():
        if line.startswith("$ "):
            name, *arguments = shlex.split(line[2:])
            done = subprocess.run([*WRAP, by_name[name], *arguments], cwd=golden.parent, env={**os.environ, "LC_ALL": "C.UTF-8"},
                                  stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                  timeout=SECONDS, check=False)
            said = done.stdout.decode(errors="backslashreplace")
            printed.append(f"{line}\n{said}exit status {done.returncode}\n")
    return not printed or differs(golden, "\n".join(printed))


def inputs_in(folder, made):
    """(name, the folder that it is in, the arguments that name its files) of every fixture."""
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            yield path.name, path, sorted(file.name for file in path.glob("*.xml"))
        elif path.suffix == ".xml":
            yield path.stem, folder, [path.name]
        elif path.suffix == ".txt":
            yield path.stem, folder, ["--import", path.name]
    for path in sorted(made.iterdir()):
        yield path.stem, made, [path.name]


def compare_fixtures(folder, program):
    failures, printed = 0, []
    with tempfile.TemporaryDirectory() as made:
        make_hostile(pathlib.Path(made))
        for name, place, files in inputs_in(folder, pathlib.Path(made)):
            text, status = run([program, *files], place)
            is_dump = text.startswith("<?xml")
            if status:
                print(f"{name}: exit status {status}")
            failures += status != 0
            failures += differs(folder / (name + (".dump" if is_dump else ".diag")), text)
            printed.append("" if is_dump else text)
    for code in run([program, "--codes"])[0].split():
        if not any(f"[{code}]\n" in text for text in printed):
            print(f"no fixture has the diagnostic '{code}'")
            failures += 1
    return failures


def main():
    what, path, *command = sys.argv[1:]
    if what == "output":
        return compare_output(pathlib.Path(path), command)
    if what == "session":
        return compare_session(pathlib.Path(path).resolve(), command)
    return compare_fixtures(pathlib.Path(path), os.path.abspath(command[0])) != 0


if __name__ == "__main__":
    sys.exit(main())
