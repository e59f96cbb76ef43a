# SPDX-License-Identifier: MIT
"""Fixtures that are no text files, or too large to keep: made when the tests run."""
import os

ROOT = b"<dataset xmlns='urn:libtoc:dataset:1' format='1.0' as-of='2010'>"
WHOLE = ROOT + b"<topic id='topic-x'><name xml:lang='en'>caf\xc3\xa9</name></topic></dataset>"
BOM = b"\xef\xbb\xbf"

FILES = {
    "empty": b"",
    "only-blanks": b" \n\t\n",
    "only-bom": BOM,
    "with-bom": BOM + WHOLE,
    "nul": WHOLE.replace(b"caf", b"ca\0"),
    "utf-16-le": ("\ufeff" + WHOLE.decode()).encode("utf-16-le"),
    "utf-16-be": ("\ufeff" + WHOLE.decode()).encode("utf-16-be"),
    "utf-16-unmarked": WHOLE.decode().encode("utf-16-le"),
    "latin-1-as-utf-8": b"<?xml version='1.0' encoding='UTF-8'?>\n" + WHOLE.decode().encode("latin-1"),
    "latin-1-declared": b"<?xml version='1.0' encoding='ISO-8859-1'?>\n" + WHOLE.decode().encode("latin-1"),
    "utf-8-overlong": WHOLE.replace(b"\xc3\xa9", b"\xc0\xaf"),
    "utf-8-surrogate": WHOLE.replace(b"\xc3\xa9", b"\xed\xa0\x80"),
    "utf-8-cut": WHOLE[:WHOLE.index(b"\xa9")],
    "control-character": WHOLE.replace(b"caf", b"c\x1bf"),
    "no-xml": bytes(range(1, 128)) * 8,
    "crlf": WHOLE.replace(b"><", b">\r\n<"),
    "text-flood": WHOLE.replace(b"caf", b"long " * 300000),
    "depth-flood": ROOT + b"<x>" * 100000,
    "depth-flood-in-foreign": ROOT + b"<x xmlns='y'>" + b"<x>" * 100000,
    "attribute-flood": ROOT + b"<topic " + b" ".join(b"a%d='1'" % i for i in range(100000)) + b"/></dataset>",
    "namespace-flood": ROOT + b"<topic " + b" ".join(b"xmlns:a%d='u'" % i for i in range(100000)) + b"/></dataset>",
    "element-flood": ROOT + b"<topic/>" * 100000 + b"</dataset>",
    "comment-flood": ROOT + b"<!--" + b"- " * 5000000 + b"--></dataset>",
    "name-flood": ROOT + b"<" + b"n" * 1000000 + b"/></dataset>",
    "value-flood": ROOT + b"<topic id='" + b"v" * 1000000 + b"'/></dataset>",
    "entity-bomb": b"<!DOCTYPE d [" + b"".join(
        b"<!ENTITY e%d '%s'>" % (i, b"&e%d;" % (i - 1) * 10 if i else b"lol") for i in range(12)) + b"]>" + WHOLE,
    "parameter-entity-bomb": b"<!DOCTYPE d [" + b"".join(
        b"<!ENTITY %% p%d '%s'>" % (i, b"&#37;p%d;" % (i - 1) * 10 if i else b"x") for i in range(12)) + b"%p11;]>" + WHOLE,
    "external-entity": b"<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + WHOLE.replace(b"caf", b"&x;"),
    "external-subset": b"<!DOCTYPE dataset SYSTEM 'http://localhost/d.dtd'>" + WHOLE,
    "undefined-entity": WHOLE.replace(b"caf", b"&x;"),
    "encoding-name-flood": b"<?xml version='1.0' encoding='" + b"U" * 100000 + b"'?>" + WHOLE,
}


def make_hostile(folder):
    for name, content in FILES.items():
        (folder / f"{name}.xml").write_bytes(content)
    with open(folder / "too-large.xml", "wb") as file:
        file.truncate((64 << 20) + 1)
    (folder / "directory.xml").mkdir()
    os.mkfifo(folder / "fifo.xml")
    (folder / "device.xml").symlink_to("/dev/null")
    (folder / "missing.xml").symlink_to("nowhere")
