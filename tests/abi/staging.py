# SPDX-License-Identifier: MIT
"""Installs a build folder below another one, for the checks of what is installed."""
import json
import os
import pathlib
import shutil
import subprocess
import sys

# The same meson that runs the tests, where meson says so; a name on PATH may be a shim.
MESON = next((m for m in ("/usr/bin/meson", shutil.which("meson")) if m and os.access(m, os.X_OK)), "meson")


def option(build, name):
    with open(pathlib.Path(build, "meson-info", "intro-buildoptions.json"), encoding="utf-8") as file:
        return next(option["value"] for option in json.load(file) if option["name"] == name)


def install(build, folder):
    """The prefix below folder."""
    done = subprocess.run([MESON, "install", "-C", build, "--no-rebuild", "--destdir", folder], check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        print(done.stdout)
        sys.exit("meson install failed")
    return pathlib.Path(folder + option(build, "prefix"))
