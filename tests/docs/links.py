#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""links.py ROOT [--prove]: every link between pages leads to a file and a heading that are there, and every page in doc/ is
reached from README.md, and named by doc/reference/start.md.

--prove: a link to no file, one to no heading, and a page that nothing leads to must be seen."""
import pathlib
import re
import sys
import tempfile

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def without_code(text):
    return re.sub(r"(?ms)^ *```.*?^ *```$|`[^`\n]*`", "", text)


def anchors(page):
    """The anchors of headings, as GitHub makes them."""
    headings = re.findall(r"(?m)^#+ +(.*?)(?: *\{#.*\})?$", page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def links(page):
    for link in LINK.findall(without_code(page.read_text(encoding="utf-8"))):
        if not re.match(r"[a-z]+:", link):
            name, _, place = link.partition("#")
            yield link, (page.parent / name).resolve() if name else page.resolve(), place


def problems(root):
    pages = [*sorted(root.glob("*.md")), *sorted((root / "doc").rglob("*.md"))]
    for page in pages:
        for link, to, place in links(page):
            if not to.exists():
                yield f"{page.relative_to(root)}: {link} leads nowhere"
            elif place and place not in anchors(to):
                yield f"{page.relative_to(root)}: {link}: there is no such heading"
    start = {to for _, to, _ in links(root / "doc/reference/start.md")}
    reached, waiting = set(), [(root / "README.md").resolve()]
    while waiting:
        page = waiting.pop()
        if page not in reached and page.suffix == ".md" and page.exists():
            reached.add(page)
            waiting += [to for _, to, _ in links(page)]
    for page in sorted((root / "doc").glob("*.md")):
        if page.resolve() not in reached:
            yield f"nothing leads from README.md to {page.name}"
        if page.resolve() not in start:
            yield f"doc/reference/start.md does not name {page.name}"


def main():
    if "--prove" in sys.argv:
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "doc/reference").mkdir(parents=True)
            (root / "doc/reference/start.md").write_text("[lost](../lost.md)\n")
            (root / "README.md").write_text("# One\n[a](doc/a.md) [b](doc/b.md) [c](#two) `[d](d.md)`\n")
            (root / "doc/a.md").write_text("# A page\n[here](#a-page) [back](../README.md#one)\n")
            (root / "doc/lost.md").write_text("# Lost\n")
            found = list(problems(root))
        print("\n".join(found))
        return found != ["README.md: doc/b.md leads nowhere", "README.md: #two: there is no such heading",
                         "doc/reference/start.md does not name a.md", "nothing leads from README.md to lost.md"]
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
