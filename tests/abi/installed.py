#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""installed.py [--prove] BUILD LIBDIR LIST: what meson install puts below the prefix, against the list.

The pages of the reference are one entry, and a man page that only leads to another one is none.

--prove: a file that is missing and one too many must be seen."""
import os
import pathlib
import re
import sys
import tempfile

from staging import install, option


def installed(build, libdir):
    with tempfile.TemporaryDirectory() as folder:
        prefix = install(build, folder)
        paths = [p.relative_to(prefix).as_posix() for p in prefix.rglob("*") if not p.is_dir() and not leads_on(p)]
    # GDB finds a script by the whole path of the library.
    whole = option(build, "prefix")[1:] + "/LIBDIR/"
    paths = [p.replace(libdir + "/", "LIBDIR/").replace(whole, "LIBDIR/") for p in paths]
    return sorted({re.sub("^(share/doc/libtoc/html/).*", r"\1*", p) for p in paths})


def leads_on(path):
    return path.suffix == ".3" and path.read_text(encoding="utf-8").startswith(".so ")


def differences(found, listed):
    return [f"{path} is no longer installed" for path in sorted(set(listed) - set(found))] + \
           [f"{path} is installed, but not in the list" for path in sorted(set(found) - set(listed))]


def main():
    arguments = sys.argv[1:]
    prove = arguments[0] == "--prove"
    build, libdir, name = arguments[prove:]
    found, file = installed(build, libdir), pathlib.Path(name)
    if os.environ.get("TOC_GOLDEN") == "write" and not prove:
        file.write_text("".join(path + "\n" for path in found), encoding="utf-8")
    listed = file.read_text(encoding="utf-8").split("\n")[:-1]
    if prove:
        gone = found.pop()
        seen = differences(found + ["include/toc/new.h"], listed)
        print("\n".join(seen))
        return not (f"{gone} is no longer installed" in seen and
                    "include/toc/new.h is installed, but not in the list" in seen)
    problems = differences(found, listed)
    print("\n".join(problems + ["TOC_GOLDEN=write writes the list anew"] if problems else []))
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
