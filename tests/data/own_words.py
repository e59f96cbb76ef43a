#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""own_words.py SHARED FILE...: no run of words of the official texts in the dataset; SHARED/tools/own-words looks."""
import pathlib
import subprocess
import sys

tool = pathlib.Path(sys.argv[1], "tools", "own-words")
if not tool.exists():
    print(f"skipped: the official texts are not here ({tool})")
    sys.exit(77)
sys.exit(subprocess.run([sys.executable, tool, *sys.argv[2:]], check=False).returncode)
