#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""programs.py FAULTS.so TOC TOC-DATA: whole programs, while calls of the system fail.

Whatever fails, a program ends by itself: with 0 and all of its answer, or with 2 and a reason on standard error. A file it
writes is the old one or the new one. FAULTS.so is faults.c, loaded before the C library.
"""
import errno
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile

XML = ("<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t'>"
       "<source id='s' kind='web' href='x'/></dataset>")
SHORT, INTERRUPT, NOTHING = -1, -2, -3
SECONDS = 20  # a program that still runs then hangs
FEWEST_FAILURES = 20
FILES = ("in.xml", "in.tocb", "out")

# Name, arguments (toc or toc-data first), the file it writes, the calls without the first of which it must fail.
PROGRAMS = [
    ("validate", ["toc-data", "validate", "in.xml"], None, "open fstat read"),
    ("compile", ["toc-data", "compile", "in.xml", "-o", "out"], "out",
     "open fstat read mkostemp write fchmod fsync rename"),
    ("canonical", ["toc-data", "canonical", "in.xml"], None, "open fstat read"),
    ("rewrite", ["toc-data", "canonical", "--in-place", "out"], "out",
     "open fstat read mkstemp write fchmod fsync rename"),
    ("akn", ["toc-data", "akn", "som", "-o", "out"], "out", "mkstemp write fchmod fsync rename"),
    ("info", ["toc", "--data", "in.tocb", "info"], None, "open fstat read"),
    ("json", ["toc", "--data", "in.tocb", "--json", "info"], None, "open fstat read"),
]
CALLS = ["open", "mkostemp", "mkstemp", "fstat", "read", "write", "fchmod", "fsync", "close", "rename", "mmap"]
problems = []


class Programs:
    def __init__(self, library, toc, toc_data):
        self.library, self.paths = library, {"toc": toc, "toc-data": toc_data}

    def run(self, arguments, fault=None, **options):
        environment = dict(os.environ, LC_ALL="C.UTF-8")
        if fault:
            environment.update(LD_PRELOAD=self.library, TOC_FAULT=" ".join(map(str, fault)))
        options = {"stdout": subprocess.PIPE, **options}
        return subprocess.run([self.paths[arguments[0]], *arguments[1:]], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                              env=environment, timeout=SECONDS, check=False, **options)


def look_at(what, done, answer, written, wanted):
    """Whether it failed; a problem when it did so in a wrong way, or did not."""
    if done.returncode == 0:
        if done.stdout != answer or written != wanted[1]:
            problems.append(f"{what}: success, and another answer")
    elif done.returncode != 2 or not done.stderr.startswith(b"toc") or not done.stderr.endswith(b"\n"):
        # a diagnostic has the name of the file first
        if not (done.returncode == 2 and b":1:1: error: " in done.stderr + (done.stdout or b"")):
            problems.append(f"{what}: ended with {done.returncode}, and said {done.stderr + (done.stdout or b'')!r}")
    elif written not in wanted:
        problems.append(f"{what}: half of a file")
    return done.returncode != 0


def with_failing_calls(programs, name, arguments, output, needed):
    """How many runs failed."""
    before = XML.encode()

    def run(fault, **options):
        if output:
            pathlib.Path(output).write_bytes(before)
        done = programs.run(arguments, fault, **options)
        written = pathlib.Path(output).read_bytes() if output else None
        left = [p.name for p in pathlib.Path().iterdir() if p.name not in FILES]
        if left:
            problems.append(f"{name}, {fault}: left {left}")
        return done, written

    clean, after = run(None)
    if clean.returncode != 0:
        problems.append(f"{name} does not work at all: {clean.stderr!r}")
        return 0
    wanted = (before if output else None, after)
    failures = 0
    for call in CALLS:
        for n in (1, 2, 3):
            for error in (errno.EIO, errno.ENOSPC) if call == "write" else (errno.EIO,):
                failed = look_at(f"{name}, {call} {n}", *answer_of(run((call, n, error)), clean), wanted)
                failures += failed
                if n == 1 and call in needed.split() and not failed:
                    problems.append(f"{name}, {call}: failed, and all is well")
    for call in ("read", "write"):
        for kind in (SHORT, INTERRUPT):
            if look_at(f"{name}, {call} {kind}", *answer_of(run((call, 1, kind)), clean), wanted):
                problems.append(f"{name}: short or interrupted calls of {call} are errors")
    look_at(f"{name}, a disk that takes nothing", *answer_of(run(("write", 1, NOTHING)), clean), wanted)
    with open("/dev/full", "wb") as full:
        done, written = run(None, stdout=full)
        if clean.stdout and not look_at(f"{name} > /dev/full", done, None, written, wanted):
            problems.append(f"{name} > /dev/full: success")
    return failures


def answer_of(run, clean):
    done, written = run
    return done, clean.stdout, written


def limit_file_sizes():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))


def with_small_files_only(programs):
    pathlib.Path("out").write_bytes(b"old")
    done = programs.run(["toc-data", "compile", "in.xml", "-o", "out"], preexec_fn=limit_file_sizes)
    if done.returncode != 2 or b"File too large" not in done.stderr or pathlib.Path("out").read_bytes() != b"old":
        problems.append(f"limit on file sizes: ended with {done.returncode}, and said {done.stderr!r}")


def with_a_broken_table_library(programs):
    pathlib.Path("libsmartcols.so.1").write_bytes(b"")
    os.environ["LD_LIBRARY_PATH"] = os.getcwd() + ":" + os.environ.get("LD_LIBRARY_PATH", "")
    table, json = (programs.run(["toc", *options, "instruments"]) for options in ([], ["--json"]))
    if table.returncode != 2 or b"libsmartcols" not in table.stderr or json.returncode != 0:
        problems.append(f"no library for tables: ended with {table.returncode}, and said {table.stderr!r}")


def main():
    library, toc, toc_data = map(os.path.abspath, sys.argv[1:])
    programs = Programs(library, toc, toc_data)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        pathlib.Path("in.xml").write_text(XML, encoding="utf-8")
        programs.run(["toc-data", "compile", "in.xml", "-o", "in.tocb"])
        failures = sum(with_failing_calls(programs, *program) for program in PROGRAMS)
        with_small_files_only(programs)
        with_a_broken_table_library(programs)
        os.chdir("/")
    print("\n".join(problems))
    print(f"{failures} runs failed, {len(problems)} of all in a wrong way")
    return bool(problems) or failures < FEWEST_FAILURES


if __name__ == "__main__":
    sys.exit(main())
