#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""dictionary.py schema.def vocabulary.def OUTPUT: the words of the dataset format, as a dictionary for libFuzzer."""
import pathlib
import re
import sys

schema, vocabulary, output = map(pathlib.Path, sys.argv[1:])
elements = set(re.findall(r'^KIND\(\w+, "([^"]+)"\)', schema.read_text(), re.M))
attributes = set()
for shape, name in re.findall(r'^(?:FIELD|RARE)\(\w+, \w+, (\w+), "([^"]+)"', schema.read_text(), re.M):
    (elements if shape in ("TEXTS", "CHILDREN") else attributes).add(name)
words = set()
for name, word in re.findall(r'^WORD\((\w+), \w+, \d+, "([^"]+)"\)', vocabulary.read_text(), re.M):
    (elements if name == "PROVISION_KIND" else words).add(word)
entries = [f"<{name}" for name in elements | {"overlay"}] + [f"</{name}>" for name in elements | {"overlay"}]
entries += [f' {name}="' for name in attributes] + [f'"{word}"' for word in words]
entries += ['<dataset xmlns="urn:libtoc:dataset:1" format="1.0" as-of="2010">', "</dataset>", ' xml:lang="en">', ' of="',
            "/>", '">', '" ', "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "&#65;", "&amp;", "conv#art_1", "__para_1",
            "state-aaa", "src-a", "2001-02-03", "2001-02", "<!DOCTYPE d [", "<!ENTITY", ' xmlns:x="urn:x"', "<x:",
            "\u0442\u0435\u043a\u0441\u0442", "\uff0c\u5168\u6587\u3002", "\U0001f600", "\uffff", "\r\n"]


def escape(entry):
    return "".join(chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\x{byte:02x}" for byte in entry.encode())


escaped = [escape(entry) for entry in sorted(set(entries))]
output.write_text("".join(f'"{entry}"\n' for entry in escaped), encoding="utf-8")
