#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""reference.py HTML ROOT: the reference has every function, type and page, and all its links lead somewhere.

reference.py --prove ROOT MAKE...: faults in a copy of the sources that html.py, called with MAKE, must refuse."""
import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

FAULTS = [
    ("include/toc/status.h", " * @param date The day.", " * @param data The day.", "data"),
    ("include/toc/near.h", "@since 0.1", "@since 0.1 \\ref no_such_thing", "no_such_thing"),
    ("doc/guide.md", "(model.md)", "(muddle.md)", "muddle.md"),
]


class Page(html.parser.HTMLParser):
    """The links and anchors of a page."""

    def __init__(self, path):
        super().__init__()
        self.links, self.anchors = [], set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        said = dict(attrs)
        self.anchors.update(said[name] for name in ("id", "name") if said.get(name))
        self.links += [said[name] for name in ("href", "src") if said.get(name)]


def problems(folder, root):
    pages = {path.name: Page(path) for path in sorted(folder.glob("*.html"))}
    for name, page in pages.items():
        for link in page.links:
            url = urllib.parse.urlsplit(link)
            if url.scheme or link.startswith("//") or "$" in link:
                continue
            to = urllib.parse.unquote(url.path) or name
            if not (folder / to).exists():
                yield f"{name}: {link} leads nowhere"
            elif url.fragment and to in pages and urllib.parse.unquote(url.fragment) not in pages[to].anchors:
                yield f"{name}: {link}: no such place in {to}"
    with open(root / "include/api/libtoc-api.json", encoding="utf-8") as file:
        api = json.load(file)
    text = "\n".join((folder / name).read_text(encoding="utf-8") for name in pages if name.endswith("_8h.html"))
    shown = set(re.findall(r'<td class="memname">[^<]*(?:<a [^>]*>[^<]*</a>[^<]*)*?(toc_\w+)</td>|'
                           r'<td class="memItemRight" valign="bottom">\s*<(?:a [^>]*|b)>(toc_\w+)</', text))
    shown = {name for pair in shown for name in pair}
    for thing in api["functions"] + api["types"]:
        if thing["name"] not in shown:
            yield f"{thing['name']} is not in the reference"
    for page in sorted((root / "doc").glob("*.md")):
        if not any(name.startswith("md_") and name.endswith(page.stem.replace("-", "_") + ".html") for name in pages):
            yield f"{page.name} is not in the reference"


def prove(root, make):
    """Faults that were not refused."""
    for name, good, bad, told in FAULTS:
        with tempfile.TemporaryDirectory() as made:
            copy = pathlib.Path(made, "libtoc")
            for folder in ("doc", "include"):
                shutil.copytree(root / folder, copy / folder)
            for page in root.glob("*.md"):
                shutil.copy(page, copy)
            text = (copy / name).read_text(encoding="utf-8")
            if good not in text:
                yield f"{name} has no '{good}'"
            (copy / name).write_text(text.replace(good, bad, 1), encoding="utf-8")
            done = subprocess.run([sys.executable, root / "doc/reference/html.py", *make, "--root", copy,
                                   "--output", copy / "html"], capture_output=True, text=True, check=False)
            print(done.stdout + done.stderr, end="")
            if done.returncode == 0 or told not in done.stdout + done.stderr:
                yield f"{name} with '{bad}' was not refused"


def main():
    if sys.argv[1] == "--prove":
        found = list(prove(pathlib.Path(sys.argv[2]), sys.argv[3:]))
    else:
        found = list(problems(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
    print("\n".join(found))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
