#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""in_locale.py LOCALE PROGRAM...: runs programs in a UTF-8 locale, which is compiled for the purpose."""
import locale
import os
import subprocess
import sys
import tempfile

name, *programs = sys.argv[1:]
with tempfile.TemporaryDirectory() as folder:
    target = os.path.join(folder, name + ".UTF-8")
    try:
        subprocess.run(["localedef", "-i", name, "-f", "UTF-8", target], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        print(f"skipped: localedef cannot make {name}; Debian's package 'locales' has what it needs")
        sys.exit(77)
    environment = dict(os.environ, LOCPATH=folder, LC_ALL=name + ".UTF-8")
    os.environ["LOCPATH"] = folder
    locale.setlocale(locale.LC_ALL, name + ".UTF-8")
    sys.exit(max(subprocess.run([program], env=environment, check=False).returncode != 0 for program in programs))
