#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""growth.py PROGRAM: the work on hostile input grows with its size, and not faster. Counts instructions (callgrind)."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

FACTOR = 4
MOST_RATIO = 5.0  # linear work has 4; sorting has a little more
MOST_PER_BYTE = 2000


def count(program, folder):
    """(name, bytes and instructions at one size, and at the other) of each measurement."""
    done = subprocess.run(
        ["valgrind", "--quiet", "--tool=callgrind", "--collect-atstart=no", "--toggle-collect=measured", "--dump-after=measured",
         f"--callgrind-out-file={folder}/out", program], stdout=subprocess.PIPE, check=True)
    dumps = sorted(folder.glob("out.*"), key=lambda path: int(path.suffix[1:]))
    counts = [int(re.search(r"^(?:totals|summary): (\d+)", dump.read_text(), re.MULTILINE)[1]) for dump in dumps]
    for i, line in enumerate(done.stdout.decode().splitlines()):
        small, large, name = line.split(" ", 2)
        yield name, int(small), counts[2 * i], int(large), counts[2 * i + 1]


def main():
    if not shutil.which("valgrind"):
        print("skipped: valgrind is not installed")
        return 77
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, small, few, large, many in count(sys.argv[1], pathlib.Path(folder)):
            bound = max(1.0, large / small / FACTOR) * MOST_RATIO
            bad = many / few > bound or many / large > MOST_PER_BYTE
            failures += bad
            print(f"{many / few:6.2f} times the work, {many / large:7.0f} instructions a byte  {name}{'  TOO MUCH' if bad else ''}")
    print(f"{failures} grow too much")
    return failures > 0


if __name__ == "__main__":
    sys.exit(main())
