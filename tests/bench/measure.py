# SPDX-License-Identifier: MIT
"""How things are measured: instructions and allocations by valgrind, times in turns in one process."""
import pathlib
import re
import subprocess

import generate

ALLOCATORS = {"malloc", "calloc", "realloc"}


def output(*command):
    return subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, check=True).stdout.decode()


class Bench:
    """The programs of a build, and a folder for data."""

    def __init__(self, build, folder):
        self.build, self.folder = build, pathlib.Path(folder)
        self.core, self.xml, self.peers, self.smallest = (
            build / "tests/bench" / f"bench-{name}" for name in ("core", "xml", "peers", "smallest"))

    def corpus(self, scale):
        """The data of a scale, without the ending of its files."""
        path = self.folder / str(scale)
        if not path.with_suffix(".xml").exists():
            with open(path.with_suffix(".xml"), "w", encoding="utf-8", newline="\n") as file:
                generate.write(file, scale)
            output(self.xml, "snapshot", path)
        return path

    def count(self, program, case, data, function="measured"):
        """Instructions for one operation, and calls of the allocator, in the measured run of a case; or in a function
        that both runs call once for each operation."""
        counted = self.folder / "counted"
        printed = output("valgrind", "--quiet", "--tool=callgrind", "--collect-atstart=no", f"--toggle-collect={function}",
                         f"--callgrind-out-file={counted}", program, case, data)
        text = counted.read_text()
        runs = 1 if function == "measured" else 2
        return instructions_in(text) / operations_in(printed) / runs, allocations_in(text)

    def whole(self, *command):
        """Instructions of a process from its start to its end."""
        counted = self.folder / "counted"
        output("valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={counted}", *command)
        return instructions_in(counted.read_text())

    def times(self, program, cases, data, rounds):
        """Nanoseconds for one operation, a list for each case."""
        times = {case: [] for case in cases}
        for line in output(program, ",".join(cases), data, rounds).splitlines():
            case, operations, nanoseconds = line.rsplit(maxsplit=2)
            times[case].append(int(nanoseconds) / int(operations))
        return times


def operations_in(printed):
    return int(printed.rsplit(maxsplit=1)[1])


def instructions_in(text):
    return int(re.search(r"^(?:totals|summary): (\d+)", text, re.MULTILINE).group(1))


def allocations_in(text):
    """Calls of malloc, calloc and realloc from elsewhere. A name is written out where it is met first."""
    names, caller, callee, calls = {}, "", "", 0
    for line in text.splitlines():
        if match := re.match(r"(c?fn)=(\(\d+\))(?: (.*))?$", line):
            if match[3]:
                names[match[2]] = match[3].split("'")[0]
            if match[1] == "fn":
                caller = names[match[2]]
            else:
                callee = names[match[2]]
        elif line.startswith("calls=") and callee in ALLOCATORS and caller not in ALLOCATORS:
            calls += int(line[6:].split()[0])
    return calls


def elements_in(xml):
    return len(re.findall(rb"<[a-z]", xml))


def text_bytes_in(xml):
    return sum(map(len, re.findall(rb">([^<\n]+)<", xml)))


def relocations(library, symbol):
    """Places in a constant that the dynamic linker must fill in; all of it when it can be written to."""
    fields = next(line.split() for line in output("readelf", "--wide", "--symbols", library).splitlines()
                  if line.endswith(f" {symbol}"))
    start, size, section = int(fields[1], 16), int(fields[2], 0), fields[6]
    flags = re.search(rf"^  \[ *{section}\] .*$", output("readelf", "--wide", "--sections", library), re.MULTILINE)[0]
    if "W" in flags.split()[-4]:
        return size
    places = re.findall(r"^([0-9a-f]{8,})  [0-9a-f]+ R_", output("readelf", "--wide", "--relocs", library), re.MULTILINE)
    return sum(start <= int(place, 16) < start + size for place in places)
