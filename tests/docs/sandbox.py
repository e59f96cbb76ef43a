# SPDX-License-Identifier: MIT
"""The folder in which the samples of one page are run: with the commands and the libraries of a build, a copy of the
dataset in lib/data, and the files that samples name."""
import os
import pathlib
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

NAMESPACE = "urn:libtoc:dataset:1"
PAPER = """Under article 18 of the Convention, States Parties help each other. Article 3 (a) of the Trafficking in
Persons Protocol defines the crime. Article 41 of that Protocol does not exist.
"""


ARTICLE = {"en": "Article", "es": "Artículo"}


def official_text(data, instrument, language):
    """Markdown with the labels and headings of an instrument, and our summaries in the place of its text."""
    lines = []

    def walk(element):
        kind = element.tag.split("}")[1]
        texts = {(text.tag.split("}")[1], text.get("{http://www.w3.org/XML/1998/namespace}lang")): text.text
                 for text in element}
        summary = texts.get(("summary", "en"), "")
        if kind == "article":
            lines.append(f"## {ARTICLE[language]} {element.get('n')}\n\n{texts['heading', language]}\n")
            if not element.findall(f"{{{NAMESPACE}}}para") and summary:
                lines.append(summary + "\n")
        elif kind in ("para", "point", "item", "subitem") and summary:
            label = element.get("n")
            lines.append((f"{label}. " if kind == "para" else f"({label}) ") + summary + "\n")
        for child in element:
            if child.tag.split("}")[1] in ("section", "article", "para", "point", "item", "subitem"):
                walk(child)

    walk(ElementTree.parse(data / f"{instrument}.xml").getroot().find(f"{{{NAMESPACE}}}instrument"))
    return "\n".join(lines)


class Sandbox:
    """A folder, and what runs in it."""

    def __init__(self, folder, root, build):
        self.folder, self.root, self.is_merged = pathlib.Path(folder), root, False
        programs = self.folder / ".bin"
        programs.mkdir()
        for name in ("toc", "toc-data"):
            os.symlink(build / "examples/toc" / name, programs / name)
        self.environment = dict(
            os.environ, PATH=f"{programs}:/usr/bin:/bin", LD_LIBRARY_PATH=str(build / "lib"), LC_ALL="C.UTF-8",
            PKG_CONFIG_PATH=str(build / "meson-uninstalled"), PYTHONPATH=str(root / "examples/bindings/python"),
            HOME=str(self.folder), COLUMNS="80")
        self.data = self.folder / "lib/data"
        self.data.mkdir(parents=True)
        for file in [*(root / "lib/data").glob("*.xml"), *(root / "lib/data").glob("*.xsd")]:
            shutil.copy(file, self.data)

    def make_files(self):
        """What samples take for granted: a text, snapshots, official texts."""
        for name in ("paper.txt", "judgment.txt"):
            (self.folder / name).write_text(PAPER, encoding="utf-8")
        self.check("toc-data compile lib/data/*.xml -o mine.tocb && cp mine.tocb 2025.tocb && cp mine.tocb 2026.tocb")
        (self.folder / "tip.md").write_text(official_text(self.data, "tip", "en"), encoding="utf-8")
        (self.folder / "official-text.md").write_text(official_text(self.data, "untoc", "es"), encoding="utf-8")

    def run(self, command):
        """(output, exit status) of a command of the shell."""
        done = subprocess.run(["bash", "-c", command], cwd=self.folder, env=self.environment, text=True, check=False,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
        return done.stdout, done.returncode

    def check(self, command):
        """The output of a command that must succeed."""
        text, status = self.run(command)
        if status:
            raise AssertionError(f"'{command}' ended with {status}:\n{text}")
        return text

    def merge(self, name, patch):
        """Puts elements into a file of the dataset: in the place of what has the same id, or at the end."""
        ElementTree.register_namespace("", NAMESPACE)
        path = self.folder / name
        tree = ElementTree.parse(path)
        root = tree.getroot()
        for attribute, value in patch.attrib.items():
            root.set(attribute, value)
        keys = {identity(old): place for place, old in enumerate(root)}
        for element in patch:
            if identity(element) in keys:
                root[keys[identity(element)]] = element
            else:
                root.append(element)
        tree.write(path, encoding="utf-8", xml_declaration=True)
        self.is_merged = True

    def settle(self):
        """What was merged, put into canonical form and validated; elements that need each other come in any order."""
        if self.is_merged:
            self.is_merged = False
            self.check("toc-data canonical --in-place lib/data/*.xml")
            self.validate()

    def validate(self, more=""):
        """The dataset, with one more file, against its schema and its rules; not even a warning is allowed."""
        files = [more] if more else sorted(f"lib/data/{path.name}" for path in self.data.glob("*.xml"))
        self.check("xmllint --noout --schema lib/data/toc.xsd " + " ".join(files))
        told = self.check(f"toc-data validate lib/data/*.xml {more}")
        if not told.startswith("0 errors, 0 warnings"):
            raise AssertionError(told)


def identity(element):
    return (element.tag, *(element.get(name) for name in ("id", "section", "instrument")))
