#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""consumer.py TOOL shared|static [--prove] BUILD PROGRAM.c: builds and runs a program outside of the tree with what was
installed. TOOL is pkg-config or cmake. Exit 77, skipped, when it is not there.

--prove: that the program is not built must be seen when the description of the libraries is missing, and when it is wrong.

consumer.py meson subproject SOURCE PROGRAM.c: the same, with the project as a subproject of Meson, found by its wrap."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from staging import MESON, install, option

MESON_BUILD = """project('somebody', 'c')
foreach name, xml : {'libtoc-core': [], 'libtoc': ['-DWITH_XML']}
  executable('with-' + name, 'program.c', c_args: xml, dependencies: dependency(name))
endforeach
"""
WRAP = """[wrap-file]
directory = libtoc
[provide]
dependency_names = libtoc-core, libtoc
"""


class Failed(Exception):
    """A command ended with an error; its output was printed."""


def run(command, **options):
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if done.returncode:
        print(done.stdout)
        raise Failed(f"failed: {' '.join(map(str, command))}")
    return done.stdout


def check(text, with_xml):
    wanted = r"\d+\.\d+\.\d+ untoc\n" + ("mine\n" if with_xml else "")
    if not re.fullmatch(wanted, text):
        sys.exit(f"the program printed {text!r}")


class Staging:
    """What is installed below a folder, for programs that are linked in one way."""

    def __init__(self, way, build, folder):
        self.way, self.folder = way, folder
        self.prefix = install(build, folder)
        self.libdir = self.prefix / option(build, "libdir")
        for description in self.libdir.glob("pkgconfig/*.pc"):
            text = description.read_text(encoding="utf-8")
            description.write_text(re.sub(r"(?m)^prefix=.*", f"prefix={self.prefix}", text), encoding="utf-8")
        if way == "static":
            for shared in self.libdir.glob("*.so*"):
                shared.unlink()
        self.environment = dict(os.environ, PKG_CONFIG_PATH=str(self.libdir / "pkgconfig"),
                                CMAKE_PREFIX_PATH=str(self.prefix), LD_LIBRARY_PATH=str(self.libdir))

    def check(self, name, program):
        check(run([program], env=self.environment), name == "libtoc")
        needed = run(["ldd", program], env=self.environment)
        if ("libxml2" in needed) != (name == "libtoc"):
            sys.exit(f"{name}: libxml2 is needed where it should not be, or the other way round")
        if ("libtoc" in needed) != (self.way == "shared"):
            sys.exit(f"{name}: not linked as asked for: {self.way}")


def with_pkg_config(staging, program):
    static = ["--static"] if staging.way == "static" else []
    for name in ("libtoc-core", "libtoc"):
        flags = run(["pkg-config", "--cflags", "--libs", *static, name], env=staging.environment).split()
        out = os.path.join(staging.folder, name)
        run(["cc", "-Wall", "-Werror", *(["-DWITH_XML"] if name == "libtoc" else []), program, "-o", out, *flags])
        staging.check(name, out)


def with_cmake(staging, program, wanted="0.1"):
    source = os.path.join(os.path.dirname(program), "cmake")
    for suffix in ["", "_static"] if staging.way == "static" else [""]:
        with tempfile.TemporaryDirectory(dir=staging.folder) as build:
            run(["cmake", "-S", source, "-B", build, "-DWANTED=" + wanted, "-DSUFFIX=" + suffix],
                env=staging.environment)
            run(["cmake", "--build", build], env=staging.environment)
            for name in ("libtoc-core", "libtoc"):
                staging.check(name, os.path.join(build, name))


TOOLS = {"pkg-config": with_pkg_config, "cmake": with_cmake}
# The descriptions of each, and a break of one: what is in it, and what instead.
DESCRIPTIONS = {
    "pkg-config": ("pkgconfig/libtoc*.pc", r"(?m)^Libs: .*", "Libs: -ltoc-nowhere"),
    "cmake": ("cmake/libtoc/libtocConfig.cmake", r"/libtoc(-core)?\.", "/libtoc-nowhere."),
}


def fails(tool, staging, program, **options):
    try:
        TOOLS[tool](staging, program, **options)
    except Failed as failure:
        print(f"as it should be: {failure}")
        return True
    return False


def prove(tool, staging, program):
    pattern, right, wrong = DESCRIPTIONS[tool]
    for version in ["0.0", "0.2", "1.0"] if tool == "cmake" else []:
        if not fails(tool, staging, program, wanted=version):
            sys.exit(f"version {version} was asked for, and another one was taken")
    files = list(staging.libdir.glob(pattern))
    for file in files:
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(right, wrong, text), encoding="utf-8")
    if not fails(tool, staging, program):
        sys.exit("a wrong description of the libraries was not seen")
    for file in files:
        file.unlink()
    if not fails(tool, staging, program):
        sys.exit("no description of the libraries, and yet they were found: where?")


def with_meson(source, program, folder):
    subprojects = pathlib.Path(folder, "subprojects")
    subprojects.mkdir()
    os.symlink(source, subprojects / "libtoc")
    (subprojects / "libtoc.wrap").write_text(WRAP, encoding="utf-8")
    shutil.copy(program, pathlib.Path(folder, "program.c"))
    pathlib.Path(folder, "meson.build").write_text(MESON_BUILD, encoding="utf-8")
    build = os.path.join(folder, "build")
    run([MESON, "setup", "--buildtype=plain", "--force-fallback-for=libtoc-core,libtoc", build, folder])
    for part in ("tests", "examples"):
        if pathlib.Path(build, "subprojects", "libtoc", part).exists():
            sys.exit(f"{part} are part of a subproject, which wants the libraries alone")
    run(["ninja", "-C", build, "with-libtoc-core", "with-libtoc"])
    for name in ("libtoc-core", "libtoc"):
        check(run([os.path.join(build, "with-" + name)]), name == "libtoc")


def main():
    tool, way, *arguments = sys.argv[1:]
    if not shutil.which(tool):
        print(f"{tool} is not installed")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        if way == "subproject":
            with_meson(*arguments, folder)
        elif arguments[0] == "--prove":
            prove(tool, Staging(way, arguments[1], folder), arguments[2])
        else:
            TOOLS[tool](Staging(way, arguments[0], folder), arguments[1])


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        sys.exit(str(failure))
