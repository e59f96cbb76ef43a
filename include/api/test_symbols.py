#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whether describe.py --symbols sees a difference: test_symbols.py MAP..., with a version script for each library, makes
libraries of nothing but the described functions, and then with one symbol too few and one too many."""
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
DESCRIPTION = json.loads((HERE / "libtoc-api.json").read_text(encoding="utf-8"))


def build(folder, maps, hidden="", further=""):
    """The libraries, without the function `hidden` and with the function `further` in the first of them."""
    for script, entry in zip(maps, DESCRIPTION["libraries"]):
        functions = [one["name"] for one in DESCRIPTION["functions"] if one["library"] == entry["name"]]
        functions += [further] if further and script is maps[0] else []
        source, made = folder / f"{entry['name']}.c", folder / f"{entry['name']}.so"
        source.write_text("".join(f"void {name}(void);\nvoid {name}(void) {{}}\n" for name in functions))
        changed = folder / f"{entry['name']}.map"
        changed.write_text(script.replace("local:", f"local:\n    {hidden};" if hidden else "local:"))
        subprocess.run(["cc", "-shared", "-fPIC", "-nostdlib", f"-Wl,--version-script={changed}", source, "-o", made],
                       check=True)
        yield made


def expect(libraries, code, message):
    command = [sys.executable, HERE / "describe.py", "--symbols", *libraries]
    found = subprocess.run(command, capture_output=True, text=True)
    if found.returncode != code or message not in found.stderr:
        sys.exit(f"test_symbols: --symbols should end with {code} and say '{message}', but ends with "
                 f"{found.returncode} and says:\n{found.stderr}")


def main():
    maps = [pathlib.Path(path).read_text(encoding="utf-8") for path in sys.argv[1:]]
    name = DESCRIPTION["functions"][0]["name"]
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        expect(build(folder, maps), 0, "")
        expect(build(folder, maps, hidden=name), 1, f"{name} is described and not exported")
        expect(build(folder, maps, further="toc_new"), 1, "toc_new at LIBTOC_CORE_0.1 is exported and not described")


main()
