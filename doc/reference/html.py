#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""html.py --doxygen PROGRAM --awesome FOLDER --version VERSION --root ROOT --output FOLDER: the reference as HTML.

Runs Doxygen over copies of the headers and pages in which every name of the API is a link, with the scripts of
doxygen-awesome in the page header of the Doxygen that is installed. A warning is an error."""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SCRIPTS = """<script type="text/javascript" src="$relpath^doxygen-awesome-darkmode-toggle.js"></script>
<script type="text/javascript" src="$relpath^doxygen-awesome-fragment-copy-button.js"></script>
<script type="text/javascript" src="$relpath^doxygen-awesome-paragraph-link.js"></script>
<script type="text/javascript">
DoxygenAwesomeDarkModeToggle.init();
DoxygenAwesomeFragmentCopyButton.init();
DoxygenAwesomeParagraphLink.init();
</script>
"""
START = "doc/reference/start.md"
CODE = re.compile(r"(?ms)^(?:```.*?^```$|(?:    .*\n)+)")


def inputs(root):
    """The start page, the pages that it names in that order, all others, and the headers."""
    links = re.findall(r"\]\(([^)#]+\.md)\)", (root / START).read_text(encoding="utf-8"))
    pages = [((root / START).parent / link).resolve().relative_to(root.resolve()) for link in links]
    pages += [page for page in sorted(page.relative_to(root) for page in (root / "doc").glob("*.md")) if page not in pages]
    headers = sorted(header.relative_to(root) for header in (root / "include/toc").glob("*.h"))
    return [START, *pages, "doc/reference/groups.dox", *headers]


def names(root):
    """The names that have a place in the reference."""
    with open(root / "include/api/libtoc-api.json", encoding="utf-8") as file:
        api = json.load(file)
    constants = [constant for enum in api["enums"] for constant in enum["constants"] if "doc" in constant]
    return {thing["name"] for thing in api["functions"] + api["types"] + constants}


def linked_header(text, known):
    """Names in comments become links."""
    def comment(match):
        return re.sub(r"(?<![\w`#])(?:toc|TOC)_\w+\b(?!\()", lambda m: ("#" if m[0] in known else "") + m[0], match[0])
    return re.sub(r"(?s)/\*\*.*?\*/", comment, text)


def linked_page(text, known):
    """Names between backticks become links, but in blocks of code."""
    def link(match):
        return f"<tt>#{match[1]}</tt>" if match[1] in known else match[0]
    parts, at = [], 0
    for code in CODE.finditer(text):
        parts += [re.sub(r"`((?:toc|TOC)_\w+)`", link, text[at:code.start()]), code[0]]
        at = code.end()
    return "".join(parts) + re.sub(r"`((?:toc|TOC)_\w+)`", link, text[at:])


def copy(root, folder):
    """The copies that Doxygen reads, in order."""
    known = names(root)
    for name in inputs(root):
        text, to = (root / name).read_text(encoding="utf-8"), folder / name
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_text(linked_page(text, known) if to.suffix == ".md" else linked_header(text, known), encoding="utf-8")
        yield to


def page_header(doxygen, folder):
    """The page header of this Doxygen, with our scripts."""
    made = [folder / name for name in ("header.html", "footer.html", "style.css")]
    subprocess.run([doxygen, "-w", "html", *made], check=True, stdout=subprocess.DEVNULL, cwd=folder)
    made[0].write_text(made[0].read_text(encoding="utf-8").replace("</head>", SCRIPTS + "</head>"), encoding="utf-8")
    return made[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("doxygen", "awesome", "version", "root", "output"):
        parser.add_argument("--" + name, required=True)
    said = parser.parse_args()
    root, output = pathlib.Path(said.root), pathlib.Path(said.output)
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        text = (root / "doc/reference/Doxyfile.in").read_text(encoding="utf-8")
        values = {"VERSION": said.version, "ROOT": root, "COPY": folder / "copy", "START": START, "OUTPUT": folder,
                  "AWESOME": said.awesome, "HEADER": page_header(said.doxygen, folder),
                  "INPUT": " ".join(f'"{path}"' for path in copy(root, folder / "copy"))}
        for name, value in values.items():
            text = text.replace(f"@{name}@", str(value))
        (folder / "Doxyfile").write_text(text, encoding="utf-8")
        done = subprocess.run([said.doxygen, folder / "Doxyfile"], check=False, cwd=folder, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        print(done.stdout.replace(str(folder / "copy"), str(root)), end="")
        if done.returncode == 0:
            shutil.rmtree(output, ignore_errors=True)
            shutil.move(str(folder / "html"), output)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
