#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Nothing is quadratic: shapes.py PROGRAM [SHAPE...] gives bench-shapes inputs that are 1, 4 and 16 times as large in
one respect, and fails when what a public function takes grows more than 5 times as much from 4 to 16 as from 1 to 4.
Then what it takes in any case hides nothing: 4 times is in step with the input, 16 times is quadratic.

A shape is a text for the builtin dataset, or a dataset, which is also compared with one where each word is another.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SCALES = (1, 4, 16)
MOST = 5  # sorting grows a little more than 4 times
# Calls go straight to the function, and what malloc does for a block does not depend on its neighbours.
ENVIRONMENT = {"LD_BIND_NOW": "1", "GLIBC_TUNABLES": "glibc.malloc.tcache_count=65535"}
LEAST = 100_000  # instructions: what grows less proves nothing
WORLD = """<source id='s' kind='web' href='x'><title xml:lang='en'>word</title></source>
<topic id='t'><name xml:lang='en'>word</name></topic>
<body id='b' kind='conference' src='s'><name xml:lang='en'>word</name></body>
<participant id='p' kind='state' src='s'><name xml:lang='en'>word</name></participant>
<instrument id='conv' kind='convention' adopted='2000-11-15' src='s'><title xml:lang='en'>word</title>
<rule kind='entry-into-force' count='1' days='90' organizations='not-counted'/>
<rule kind='later-entry-into-force' days='30'/>"""


def dataset(rows, provisions=""):
    return (f"<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='e' as-of='2026-01-01'>\n{WORLD}{provisions}"
            f"</instrument>\n{rows}</dataset>\n")


def each(count, unit):
    """The unit as often, with its number for '@'."""
    return "".join(unit.replace("@", str(i)) + "\n" for i in range(count))


def participants(n):
    return dataset(each(100 * n, """<participant id='p@' kind='state' src='s'><name xml:lang='en'>word @</name></participant>
<action id='a@' participant='p@' instrument='conv' kind='accession' date='2004-01-01' src='s'/>"""))


def attributes(n):
    """No element may have more than 64."""
    return dataset("<topic id='u' " + each(4 * n, "x@=''") + "/>")


def references(n):
    sources = each(100 * n, "<source id='s@' kind='web' href='x'><title xml:lang='en'>word</title></source>")
    return dataset(f"{sources}<meeting id='m' body='b' session='1' src='{each(100 * n, 's@')}'>"
                   "<title xml:lang='en'>word</title></meeting>".replace("\n", " "))


def sections(n):
    """Each as deep as it may be."""
    return dataset("", each(20 * n, "<section n='@'><article n='@'><para n='1'><point n='a'><item n='i'><subitem n='1'>"
                                    "<summary xml:lang='en'>word</summary>"
                                    "</subitem></item></point></para></article></section>"))


def texts(n):
    return dataset("<participant id='q' kind='state' src='s'><name xml:lang='en'>word</name>"
                   + each(100 * n, "<alias xml:lang='en'>word @</alias>") + "</participant>")


def languages(n):
    return dataset("", "<article n='1'>" + each(100 * n, "<heading xml:lang='en-x-a@'>word</heading>") + "</article>")


def symbols(n):
    return dataset(each(100 * n, "<document id='d@' symbol='A/AC.254/4/Add.@' kind='report' body='b' src='s'>"
                                 "<title xml:lang='en'>word</title></document>"))


def one_target(n):
    return dataset("", "<article n='1'/>" + each(100 * n, "<article n='1@'><ref type='applies' to='conv#art_1'/></article>"))


def equal_ids(n):
    return dataset(each(100 * n, "<topic id='t'><name xml:lang='en'>word</name></topic>"))


def diagnostics(n):
    return dataset(each(100 * n, "<bad/>"))


def instruments(n):
    return dataset(each(50 * n, """<instrument id='i@' kind='protocol' supplements='conv' src='s'>
<title xml:lang='en'>word @</title></instrument>
<coverage section='participation' instrument='i@' level='partial' as-of='2010-01-01' src='s'/>"""))


def long_text(n):
    return dataset(f"<overlay of='conv#art_1'><text xml:lang='en'>{'word ' * 2000 * n}</text></overlay>", "<article n='1'/>")


def citations(n):
    return "articles " + ", ".join(str(i % 41 + 1) for i in range(200 * n)) + " of the Convention"


def paragraphs(n):
    return "article 16, paragraphs " + ", ".join(f"{i % 17 + 1} (a) (b)" for i in range(200 * n)) + " of the Convention"


def query(n):
    return " ".join(f"crime{i}" for i in range(200 * n))


def repetition(n):
    return "organized crime " * 100 * n


def one_word(n):
    return "a" * 500 * n


def brackets(n):
    return "article 16 " + "(" * 200 * n


def articles(n):
    """As a text of the Convention comes, that many times over."""
    return "".join(f"Article {i + 1}\nword\n\n" + "".join(f"{p}. word\n\n(a) word\n\n" for p in range(1, 6))
                   for i in range(41)) * n


def one_line(n):
    return "(a) word " * 200 * n


INDEXED = (texts, languages, long_text)  # with the index for search
REFUSED = (attributes, equal_ids, diagnostics)
DATASETS = INDEXED + REFUSED + (participants, references, sections, symbols, one_target, instruments)
TEXTS = (citations, paragraphs, query, repetition, one_word, brackets, articles, one_line)
CALLERS = {"measured", "load", "load_indexed", "use_dataset", "ask", "use_text"}


def ending(shape):
    return "txt" if shape in TEXTS else "indexed" if shape in INDEXED else "xml"


def write(folder, shape, scale):
    """The files of one input; gives the one to name."""
    content = shape(scale)
    path = folder / f"{shape.__name__}-{scale}.{ending(shape)}"
    path.write_text(content, encoding="utf-8")
    if shape in DATASETS:
        path.with_name(path.name + ".other").write_text(content.replace("word", "term"), encoding="utf-8")
    return path


def costs(dump):
    """Instructions of each function that the program called, with all that it called in turn, by who called it."""
    names, caller, callee, found, calls = {}, "", "", {}, False
    for line in dump.read_text().splitlines():
        if match := re.match(r"(c?fn)=(\(\d+\))(?: (.*))?$", line):
            names.setdefault(match[2], match[3])
            if match[1] == "fn":
                caller = names[match[2]]
            else:
                callee = names[match[2]]
        elif calls:
            if caller in CALLERS and callee not in CALLERS:
                found[caller, callee] = found.get((caller, callee), 0) + int(line.split()[1])
        calls = line.startswith("calls=")
    return found


def run(program, folder, paths):
    subprocess.run(["valgrind", "--quiet", "--tool=callgrind", "--dump-after=measured", f"--callgrind-out-file={folder}/dump",
                    program, *paths], check=True, env=ENVIRONMENT)
    return [costs(folder / f"dump.{i + 1}") for i in range(len(paths))]


def check(shape, measured):
    """What is wrong with a shape: functions that grow faster than the input, and an input that proves nothing."""
    if shape in DATASETS and any(callee == "toc_diff" for _, callee in measured[-1]) == (shape in REFUSED):
        yield f"{shape.__name__}: the dataset is refused, or it should be and is not"
    for caller, callee in sorted(measured[-1]):
        small, middle, large = (costs.get((caller, callee), 0) for costs in measured)
        if large - middle > LEAST and large - middle > MOST * (middle - small):
            yield (f"{shape.__name__}: {callee}, called by {caller}, takes {small:,} → {middle:,} → {large:,} instructions "
                   f"for {SCALES} times the input: the second step is more than {MOST} times the first")


def main(program, *chosen):
    if not shutil.which("valgrind"):
        print("valgrind is not installed")
        return 77
    shapes = [shape for shape in DATASETS + TEXTS if not chosen or shape.__name__ in chosen]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        paths = [write(folder, shape, scale) for shape in shapes for scale in SCALES]
        measured = run(program, folder, paths)
    failures = []
    for i, shape in enumerate(shapes):
        failures += check(shape, measured[len(SCALES) * i:len(SCALES) * (i + 1)])
    print(*failures, f"{len(shapes)} shapes, {len(failures)} failures", sep="\n")
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
