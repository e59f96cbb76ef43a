#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Proves that the gate catches what it is for: seeded.py [KEY...] makes a copy of the tree slower or larger, one break
at a time, and requires that tests/bench/run fails on the figure that the break spoils. A quarter of an hour.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
MESON = next(path for path in ("/usr/bin/meson", shutil.which("meson")) if path and pathlib.Path(path).exists())
PROGRAMS = ("tests/bench/bench-core", "tests/bench/bench-xml", "tests/bench/bench-smallest", "examples/toc/toc")
ALLOCATE = "    void *volatile block = malloc(1);\n    free(block);\n"

# The figure, the break, its file, and what stands there before and after.
BREAKS = (
    ("find", "one more pass of the hash", "lib/core/image.c", "    size_t length = strlen(key);\n",
     "    size_t length = strlen(key);\n    volatile uint32_t again = tocp_hash(key, length, 1);\n    (void)again;\n"),
    ("lookup-allocations", "an allocation in a lookup", "lib/core/image.c", "    size_t length = strlen(key);\n",
     ALLOCATE + "    size_t length = strlen(key);\n"),
    ("load-allocations", "one more allocation in a load", "lib/xml/loader.c",
     "    int result = make(loader, out);\n", ALLOCATE + "    int result = make(loader, out);\n"),
    ("load-allocations", "a copy of the image in a load", "lib/xml/loader.c",
     "    int result = make(loader, out);\n",
     "    int result = make(loader, out);\n    size_t size;\n    const void *image = toc_dataset_image(*out, &size);\n"
     "    void *volatile copy = malloc(size);\n    memcpy(copy, image, size);\n    free(copy);\n"),
    ("load-sax", "the image is verified once more after a load", "lib/xml/loader.c",
     "    int result = make(loader, out);\n", "    int result = make(loader, out);\n    toc_dataset_verify(*out);\n"),
    ("load-dom", "texts that are not ASCII are left to libxml2", "lib/xml/parse.c",
     "        tocp_parser_take_text(parser);\n", "        (void)parser;\n"),
    ("open", "a mapped snapshot is verified", "lib/core/file.c",
     "    int reason = errno;\n    close(file);\n    errno = reason;\n    return result;\n",
     "    close(file);\n    return result == TOC_OK ? toc_dataset_verify(*out) : result;\n"),
    ("cite", "the short form of a citation is read twice", "lib/core/cite.c",
     "tocp_cite_short(dataset, text);", "(tocp_cite_short(dataset, text), tocp_cite_short(dataset, text));"),
    ("resident", "one more word in each text", "lib/format/schema.def",
     'END(TEXT)', 'FIELD(TEXT, WASTE, NUMBER, "", 0)\nEND(TEXT)'),
    ("builtin-relocations", "the builtin dataset can be written to", "lib/core/builtin.c",
     "static const struct builtin builtin", "static struct builtin builtin"),
    ("smallest-true", "the builtin dataset is read when the library is loaded", "lib/core/builtin.c",
     "const toc_dataset *toc_dataset_builtin(void)\n{\n    return &",
     "__attribute__((constructor)) static void check(void)\n{\n    volatile char sum = 0;\n"
     "    for (size_t i = 0; i < sizeof builtin; i += 64)\n        sum ^= ((const char *)&builtin)[i];\n}\n\n"
     "const toc_dataset *toc_dataset_builtin(void)\n{\n    return &"),
    ("smallest-libxml2", "libtoc-core is linked to libxml2", "lib/meson.build",
     "['-Wl,--version-script,' + core_map],\n", "['-Wl,--no-as-needed', '-lxml2', '-Wl,--version-script,' + core_map],\n"),
)


def copy(folder):
    files = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout.decode().split("\0")
    for name in filter(None, files):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)


def gate(folder, *options):
    """Builds and measures: the exit status, and what failed."""
    build = subprocess.run(["ninja", "-C", folder / "build", *PROGRAMS], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                           check=False)
    if build.returncode:
        sys.exit(build.stdout.decode()[-3000:])
    run = subprocess.run([sys.executable, folder / "tests/bench/run", "--build", folder / "build", *options], stdout=subprocess.PIPE, check=False)
    lines = run.stdout.decode().splitlines()
    return run.returncode, [line for line in lines if line and line[0] != "|"]


def seeded(folder, key, name, file, before, after):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    if text.count(before) == 0:
        return f"{key}: {name}: {file} no longer has the lines that are to be broken"
    path.write_text(("#include <stdlib.h>\n" if ALLOCATE in after else "") + text.replace(before, after, 1), encoding="utf-8")
    status, failed = gate(folder)
    path.write_text(text, encoding="utf-8")
    print(*[f"{name}: {line}" for line in failed or ("nothing failed",)], sep="\n", flush=True)
    return None if status and any(line.startswith(f"{key}:") for line in failed) else f"{key}: {name}: not caught"


def main(*keys):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        copy(folder)
        subprocess.run([MESON, "setup", folder / "build", folder], stdout=subprocess.DEVNULL, check=True)
        status, failed = gate(folder, "--renew")
        if status:
            sys.exit("The tree fails as it is:\n" + "\n".join(failed))
        missed = [seeded(folder, *one) for one in BREAKS if not keys or one[0] in keys]
    print(*filter(None, missed), f"{len(missed)} breaks, {len(missed) - missed.count(None)} not caught", sep="\n")
    return any(missed)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
