#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""tarball.py SOURCE: what meson dist packs is all that git knows, but nothing that serves the repository alone.
Exit 77, skipped, outside of git, or where what is in git is not what is there."""
import pathlib
import subprocess
import sys
import tarfile
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "abi"))
from staging import MESON

# Of the repository alone. The layout of the sources is for everybody.
OURS = (".ci/", ".clang-tidy", ".editorconfig", ".gitattributes", ".gitignore")
HIDDEN = {".clang-format"}


def run(*command):
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        print(done.stdout)
        sys.exit(f"failed: {' '.join(map(str, command))}")
    return done.stdout


def packed(source, folder):
    """The names of files, below the folder that the tarball makes."""
    build = f"{folder}/build"
    run(MESON, "setup", "--auto-features=disabled", build, source)
    run(MESON, "dist", "-C", build, "--no-tests", "--allow-dirty", "--formats", "xztar")
    (tarball,) = pathlib.Path(build, "meson-dist").glob("libtoc-*.tar.xz")
    with tarfile.open(tarball) as archive:
        return {member.name.split("/", 1)[1] for member in archive if not member.isdir()}


def main():
    source = sys.argv[1]
    if not pathlib.Path(source, ".git").exists():
        print("there is no git repository here")
        return 77
    known = set(run("git", "-C", source, "ls-tree", "-r", "--name-only", "HEAD").splitlines())
    with tempfile.TemporaryDirectory() as folder:
        found = packed(source, folder)
    wanted = {name for name in known if not name.startswith(OURS)}
    problems = [f"{name} is missing" for name in sorted(wanted - found)] + \
               [f"{name} should not be there" for name in sorted(found - wanted)] + \
               [f"{name} is hidden" for name in sorted(found - HIDDEN) if name.startswith(".") or "/." in name]
    print("\n".join(problems))
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
