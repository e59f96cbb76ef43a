# SPDX-License-Identifier: MIT
"""What the library makes of the dataset's files."""
import subprocess
import sys


def canonical(program, files):
    """The canonical XML of all of them; ends the test when they are not right."""
    text = subprocess.run([program, *files], check=True, stdout=subprocess.PIPE).stdout.decode()
    if not text.startswith("<?xml"):
        sys.exit(f"the dataset is refused, or there are warnings:\n{text[:2000]}")
    return text.partition("\n--- ")[0]  # the parts follow
