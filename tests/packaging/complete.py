#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""complete.py bash|zsh SCRIPT FOLDER: what a person sees who types a line and presses TAB, in that shell with our
completion; FOLDER has toc and toc-data. Exit 77, skipped, when the shell is not there.
complete.py words FOLDER: every word that is offered for an option is one that the program takes."""
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile

SECONDS = 30
FILE = "my-data.tocb"

# What is typed; the line after TAB, or None when it stays; and what is listed then.
CASES = [
    ("toc inst", "toc instruments ", []),
    ("toc s", None, ["show", "status", "search", "symbol"]),
    ("toc status B", None, ["BRA", "BRB", "BTN"]),
    ("toc status che", "toc status CHE ", []),
    ("toc status SWIT", None, []),
    ("toc status CHE fi", "toc status CHE firearms ", []),
    ("toc common BRA FR", "toc common BRA FRA ", []),
    ("toc parties --st", "toc parties --status=", []),
    ("toc parties --status=d", "toc parties --status=deposited ", []),
    ("toc parties --status d", "toc parties --status deposited ", []),
    ("toc parties --status=", None, ["signatory", "deposited", "party"]),
    ("toc parties untoc -s sig", "toc parties untoc -s signatory ", []),
    ("toc --lang z", "toc --lang zh ", []),
    ("toc --color=ne", "toc --color=never ", []),
    ("toc timeline --kind decision", "toc timeline --kind decision-adopted ", []),
    ("toc show tip#art_3__point_a__subpoint", None, []),
    ("toc show tip#art_3__point_c", "toc show tip#art_3__point_c ", []),
    ("toc documents cop-0", None, ["cop-01", "cop-04"]),
    ("toc symbol CTOC/COP/2004/1", "toc symbol CTOC/COP/2004/1 ", []),
    ("toc diff my", "toc diff " + FILE + " ", []),
    ("toc show --data=my", "toc show --data=" + FILE + " ", []),
    ("toc no-such-command b", None, []),
    ("toc-data val", "toc-data validate ", []),
    ("toc-data akn so", "toc-data akn som ", []),
    ("toc-data akn som my", "toc-data akn som " + FILE + " ", []),
]

# A key that prints the line between < and >, and empties it. Then there is a prompt, when the shell listens again.
SETUP = {
    "bash": r"""PS1="ready> "; bind 'set bell-style none'; bind 'set enable-bracketed-paste off'
bind 'set completion-query-items 0'; bind 'set page-completions off'; bind 'set show-all-if-ambiguous on'
show() { printf '\n<%s>\n' "$READLINE_LINE"; READLINE_LINE=; }; bind -x '"\C-xp": show'; . SCRIPT
""",
    "zsh": r"""PS1="ready> " LISTMAX=0; unsetopt prompt_cr prompt_sp beep; setopt auto_list; fpath=(FOLDER_OF_SCRIPT $fpath)
autoload -U compinit && compinit -u -D; show() { zle -I; print -r -- "<$BUFFER>"; BUFFER= }; zle -N show
bindkey '^Xp' show; bindkey '^I' complete-word
""",
}
COMMANDS = {"bash": ["bash", "--norc", "--noprofile", "-i"], "zsh": ["zsh", "-f", "-i"]}


class Shell:
    def __init__(self, name, script, programs, folder):
        environment = dict(os.environ, TERM="dumb", PATH=programs + ":" + os.environ["PATH"], LC_ALL="C.UTF-8",
                           HOME=folder, COLUMNS="200", LINES="200")
        master, slave = pty.openpty()
        self.master = master
        self.process = subprocess.Popen(COMMANDS[name], stdin=slave, stdout=slave, stderr=slave, cwd=folder,
                                        env=environment, start_new_session=True)
        os.close(slave)
        setup = SETUP[name].replace("FOLDER_OF_SCRIPT", os.path.dirname(script)).replace("SCRIPT", script)
        self.write(setup + "echo '<'begin'>'\n")
        self.read_until(r"<begin>\s*ready> ")

    def write(self, text):
        os.write(self.master, text.encode())

    def read_until(self, pattern):
        seen = ""
        while not (found := re.search(pattern, seen)):
            if not select.select([self.master], [], [], SECONDS)[0]:
                sys.exit(f"the shell does not answer; so far: {seen!r}")
            seen += os.read(self.master, 65536).decode(errors="replace")
        return seen, found

    def press_tab(self, typed):
        """The line after TAB, and all that was printed."""
        self.write(typed + "\t\x18p")
        seen, found = self.read_until(r"<([^<>]*)>\s*ready> ")
        return found.group(1), seen

    def close(self):
        os.close(self.master)
        self.process.kill()
        self.process.wait()


def in_shell(name, script, programs):
    if not shutil.which(name):
        print(f"{name} is not installed")
        sys.exit(77)
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, FILE).touch()
        shell = Shell(name, script, programs, folder)
        for typed, wanted, listed in CASES:
            line, seen = shell.press_tab(typed)
            wanted = typed if wanted is None else wanted
            line = line.replace("\\#", "#")  # zsh protects it
            if line.rstrip() != wanted.rstrip():
                problems.append(f"{typed!r} became {line!r}, expected {wanted!r}")
            problems += [f"{typed!r} does not list {word}" for word in listed if word not in seen]
        shell.close()
    return problems


def ask(program, *words):
    done = subprocess.run([program, "complete", *words], check=True, stdout=subprocess.PIPE, text=True)
    return [line.split("\t") for line in done.stdout.splitlines()]


def words(programs):
    count = 0
    for program in (os.path.join(programs, name) for name in ("toc", "toc-data")):
        for command, _ in ask(program, ""):
            for option in [option for option, _ in ask(program, command, "--") if option.endswith("=")]:
                # Things of the dataset have a meaning; words do not.
                for word in [answer[0] for answer in ask(program, command, option) if answer[1:] == [""]]:
                    count += 1
                    done = subprocess.run([program, command, word, "--version"], check=False,
                                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
                    if done.returncode:
                        yield f"{program} {command} {word} is offered, but refused: {done.stdout}"
    if not count:
        yield "no word was offered for any option"


def main():
    way, *arguments = sys.argv[1:]
    problems = list(words(*arguments) if way == "words" else in_shell(way, *arguments))
    print("\n".join(problems))
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
