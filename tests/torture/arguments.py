#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""arguments.py TOC CORPUS RUNS: the command toc with what people might type, and what nobody would.

The words are inputs of the fuzz targets in CORPUS, words of the dataset, and those with changed bytes; the same in every
run. Each command ends by itself with 0, or with 1 or 2 and a reason on standard error; what it prints is UTF-8
without control characters, each of its lines ends what it isolates (UAX #9), and with --json it is JSON.
"""
import json
import os
import pathlib
import random
import subprocess
import sys

SECONDS = 60  # a command that still runs then hangs
LONGEST = 200
TARGETS = ("text", "cite", "symbol", "date")
WORDS = b"untoc tip som firearms Brazil COP 5 resolution 55/25 article 16 (3) annex I CTOC/COP/2010/17 2003 group".split()
LANGUAGES = (b"en", b"fr", b"es", b"ru", b"ar", b"zh")

# Command, how many words at least and at most, its options; one that ends in = takes a word.
COMMANDS = [
    ("show", 1, 1, [b"--sources", b"--all-languages"]),
    ("status", 1, 2, [b"--why", b"--at=2003", b"--at="]),
    ("parties", 1, 1, [b"--at=2003-09", b"--status=signatory", b"--status="]),
    ("meetings", 0, 1, [b"--data=", b"--lang="]),
    ("documents", 0, 1, []),
    ("decisions", 0, 1, []),
    ("search", 1, 3, [b"--explain", b"--kind=provision", b"--from=2000", b"--to=1999", b"--limit="]),
    ("term", 1, 1, []),
    ("common", 2, 2, [b"--at=2010"]),
    ("symbol", 1, 1, []),
    ("timeline", 0, 0, [b"--instrument=", b"--participant=", b"--kind="]),
    ("cite", 1, 1, [b"--context="]),
    ("diff", 2, 2, []),
    ("no such", 0, 1, []),
]


def words_in(corpus):
    """The lines of all inputs."""
    for target in TARGETS:
        for path in sorted((corpus / target).iterdir()):
            for line in path.read_bytes().replace(b"\0", b"\n").split(b"\n"):
                if line:
                    yield line[:LONGEST]


def draw_word(draw, words):
    choice = draw.random()
    if choice < 0.4:
        return draw.choice(words)
    if choice < 0.6:
        return b" ".join(draw.sample(WORDS, draw.randint(1, 4)))
    changed = bytearray(draw.choice(WORDS))
    changed[draw.randrange(len(changed))] = draw.randrange(1, 256)
    return bytes(changed)


def draw_arguments(draw, words):
    name, least, most, options = draw.choice(COMMANDS)
    arguments = [name.encode()]
    drawn = [option for option in [b"--json", *options] if draw.random() < 0.3]
    arguments += [option + (draw_word(draw, words) if option.endswith(b"=") else b"") for option in drawn]
    if draw.random() < 0.2:
        arguments.append(b"--lang=" + draw.choice(LANGUAGES))
    return [*arguments, b"--", *(draw_word(draw, words) for _ in range(draw.randint(least, most)))]


def is_open(line):
    """Whether what stands between U+2068 and U+2069 ends in another line."""
    depth = 0
    for letter in line:
        depth += {"\u2068": 1, "\u2069": -1}.get(letter, 0)
        if depth < 0:
            return True
    return depth != 0


def mistakes(arguments, done):
    """What is wrong with how a command ended."""
    if done.returncode not in (0, 1, 2):
        yield f"ended with {done.returncode}"
    if done.returncode and not done.stderr.startswith(b"toc"):
        yield "gave no reason"
    try:
        printed = (done.stdout + done.stderr).decode()
    except UnicodeDecodeError:
        yield "printed what is no UTF-8"
        return
    if any(ord(letter) < 32 and letter != "\n" or 127 <= ord(letter) < 160 for letter in printed):
        yield "printed a control character"
    if any(is_open(line) for line in done.stdout.decode().splitlines()):
        yield "printed an isolate that does not end"
    if b"--json" in arguments and done.returncode == 0:
        try:
            json.loads(done.stdout)
        except ValueError as error:
            yield f"printed no JSON: {error}"


def main():
    toc, corpus, runs = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
    draw, words = random.Random(runs), list(words_in(corpus))
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    failures, ends = 0, {0: 0, 1: 0, 2: 0}
    for _ in range(runs):
        arguments = draw_arguments(draw, words)
        done = subprocess.run([toc, *arguments], stdin=subprocess.DEVNULL, capture_output=True, env=environment,
                              timeout=SECONDS, check=False)
        ends[done.returncode] = ends.get(done.returncode, 0) + 1
        for mistake in mistakes(arguments, done):
            failures += 1
            print(f"{arguments}: {mistake}\n{done.stdout[:200]!r}\n{done.stderr[:200]!r}")
    print(f"{runs} runs: {ends[0]} with an answer, {ends[1]} without, {ends[2]} refused")
    return failures > 0 or min(ends[0], ends[1], ends[2]) < runs // 10


if __name__ == "__main__":
    sys.exit(main())
