#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""consumer.py shared|static BUILD PROGRAM.c: builds and runs a program outside of the tree with what was installed.
consumer.py subproject SOURCE PROGRAM.c: the same, with the project as a subproject of Meson."""
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
  executable('with-' + name, 'program.c', c_args: xml,
    dependencies: dependency(name, fallback: ['libtoc', name.underscorify() + '_dep']))
endforeach
"""


def run(command, **options):
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if done.returncode:
        print(done.stdout)
        sys.exit(f"failed: {' '.join(map(str, command))}")
    return done.stdout


def check(text, with_xml):
    wanted = r"\d+\.\d+\.\d+ untoc\n" + ("mine\n" if with_xml else "")
    if not re.fullmatch(wanted, text):
        sys.exit(f"the program printed {text!r}")


def with_pkg_config(way, build, program, folder):
    prefix = install(build, folder)
    libdir = prefix / option(build, "libdir")
    for description in libdir.glob("pkgconfig/*.pc"):
        text = description.read_text(encoding="utf-8")
        description.write_text(re.sub(r"(?m)^prefix=.*", f"prefix={prefix}", text), encoding="utf-8")
    if way == "static":
        for shared in libdir.glob("*.so*"):
            shared.unlink()
    environment = dict(os.environ, PKG_CONFIG_PATH=str(libdir / "pkgconfig"), LD_LIBRARY_PATH=str(libdir))
    for name in ("libtoc-core", "libtoc"):
        with_xml = name == "libtoc"
        flags = run(["pkg-config", "--cflags", "--libs", *(["--static"] if way == "static" else []), name],
                    env=environment).split()
        out = os.path.join(folder, name)
        run(["cc", "-Wall", "-Werror", *(["-DWITH_XML"] if with_xml else []), program, "-o", out, *flags])
        check(run([out], env=environment), with_xml)
        if ("libxml2" in run(["ldd", out], env=environment)) != with_xml:
            sys.exit(f"{name}: libxml2 is needed where it should not be, or the other way round")


def with_meson(source, program, folder):
    pathlib.Path(folder, "subprojects").mkdir()
    os.symlink(source, pathlib.Path(folder, "subprojects", "libtoc"))
    shutil.copy(program, pathlib.Path(folder, "program.c"))
    pathlib.Path(folder, "meson.build").write_text(MESON_BUILD, encoding="utf-8")
    build = os.path.join(folder, "build")
    run([MESON, "setup", build, folder])
    run(["ninja", "-C", build, "with-libtoc-core", "with-libtoc"])
    for name in ("libtoc-core", "libtoc"):
        check(run([os.path.join(build, "with-" + name)]), name == "libtoc")


def main():
    way, place, program = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        if way == "subproject":
            with_meson(place, program, folder)
        else:
            with_pkg_config(way, place, program, folder)


if __name__ == "__main__":
    main()
