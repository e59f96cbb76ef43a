# SPDX-License-Identifier: MIT
"""How GDB shows what libtoc lends: a handle as its id and what it is called, a list as its handles, a dataset as its
edition. $toc_date(20040227) and $toc_status(4) are for the numbers. All is read from memory, so that it works with a
core file too; no function of the program is called."""
import itertools
import re
import struct

import gdb
import gdb.printing

STORAGES = ["builtin", "on the heap", "mapped"]
NUMBERS = {name: number for number, (name, _, _) in KINDS.items()}


def words_at(address, count=1):
    return struct.unpack(f"<{count}I", gdb.selected_inferior().read_memory(address, 4 * count).tobytes())


def items_at(address):
    """The items of a list."""
    _, count = words_at(address, 2)
    if count & LIST_RUN:
        first = words_at(address + 8)[0]
        return range(first, first + (count & ~LIST_RUN))
    return words_at(address + 8, count)


class Image:
    """The image at an address; gdb.MemoryError or ValueError when there is none."""

    def __init__(self, address):
        self.address = address
        if gdb.selected_inferior().read_memory(address, len(MAGIC)).tobytes() != MAGIC:
            raise ValueError("not in a dataset")

    def header(self, offset, count=1):
        return words_at(self.address + offset, count)

    def string(self, offset):
        start, size = self.header(HEADER_strings, 2)
        if not 0 < offset < size:
            return None
        address = self.address + start + offset
        return gdb.Value(address).cast(gdb.lookup_type("char").pointer()).string("utf-8", "replace")

    def row(self, kind, index):
        start, count = self.header(HEADER_rows + 8 * kind, 2)
        return self.address + start + index * KINDS[kind][1] * 4 if index < count else None

    def text(self, offset, language="en"):
        """The text of a list in the language, or else the first."""
        kind, string, tag = TEXT
        texts = [words_at(self.row(kind, item), KINDS[kind][1]) for item in items_at(self.address + offset)]
        wanted = [text for text in texts if self.string(text[tag]) == language] or texts
        return self.string(wanted[0][string]) if wanted else None


def image_of(address):
    return Image(address - words_at(address)[0])


def describe(address, kind):
    """The id of a row, and its first text; where there is no id, its first string."""
    name, size, fields = KINDS[kind]
    image, row = image_of(address), words_at(address, size)
    shaped = [(shape, row[word]) for word, shape in fields.items()]
    ids = [image.string(value) for shape, value in shaped if shape == "ID"]
    texts = (image.text(value) for shape, value in shaped if shape == "TEXTS")
    strings = [] if ids else (image.string(value) for shape, value in shaped if shape == "STRING")
    text = next((text for text in itertools.chain(texts, strings) if text), None)
    return " ".join(ids or [name]) + (f' "{text}"' if text else "")


class Handle:
    def __init__(self, value, kind):
        self.value, self.kind = value, kind

    def to_string(self):
        address = int(self.value)
        if not address:
            return "none"
        try:
            return describe(address, self.kind)
        except (gdb.MemoryError, ValueError, struct.error):
            return f"({self.value.type}) {address:#x}, which is no {KINDS[self.kind][0]}"


class List:
    """Items are row numbers; a list that a query made has the address of its image before it."""

    def __init__(self, value, kind):
        self.value, self.kind = value, kind

    def read(self):
        address = int(self.value)
        try:
            own, count = words_at(address, 2) if address else (0, 0)
            pointer = gdb.lookup_type("char").pointer()
            image = Image(address - own) if own or not count else \
                Image(int(gdb.Value(address - pointer.sizeof).cast(pointer.pointer()).dereference()))
            return image, items_at(address) if address else ()
        except (gdb.MemoryError, ValueError, struct.error):
            return None, ()

    def to_string(self):
        return f"{len(self.read()[1])} of {KINDS[self.kind][0]}"

    def children(self):
        image, items = self.read()
        for position, item in enumerate(items):
            yield f"[{position}]", describe(image.row(self.kind, item), self.kind)

    def display_hint(self):
        return "array"


class Dataset:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        address = int(self.value)
        if not address:
            return "none"
        try:
            references, storage = words_at(address, 2)
            image = Image(address + DATASET_size)
            edition, format, as_of = (image.header(at)[0] for at in (HEADER_edition, HEADER_format, HEADER_as_of))
            return (f"dataset {image.string(edition) or 'without edition'}, format {image.string(format)}, as of "
                    f"{show_date(as_of)}, {STORAGES[storage]}, {references} references")
        except (gdb.MemoryError, ValueError, IndexError):
            return f"({self.value.type}) {address:#x}, which is no dataset"


def show_date(number):
    year, month, day = number // 10000, number // 100 % 100, number % 100
    return "-".join([f"{year:04}"] + [f"{part:02}" for part in (month, day) if part]) if number > 0 else "no date"


class Printers(gdb.printing.PrettyPrinter):
    """Those for pointers to the types of toc/types.h, and to lists of them."""

    def __init__(self):
        super().__init__("libtoc")

    def __call__(self, value):
        type = value.type.strip_typedefs()
        if type.code != gdb.TYPE_CODE_PTR:
            return None
        found = re.fullmatch(r"(?:struct )?toc_(\w+?)(_list)?", str(type.target().unqualified()))
        if not found:
            return None
        if found.group(1) == "dataset":
            return Dataset(value)
        kind = NUMBERS.get(found.group(1).replace("_", "-"))
        return kind and (List if found.group(2) else Handle)(value, kind)


class DateFunction(gdb.Function):
    """$toc_date(NUMBER): a date of libtoc in ISO 8601."""

    def __init__(self):
        super().__init__("toc_date")

    def invoke(self, number):
        return show_date(int(number))


class StatusFunction(gdb.Function):
    """$toc_status(NUMBER): the name of a status of a participant."""

    def __init__(self):
        super().__init__("toc_status")

    def invoke(self, number):
        return STATUSES[int(number)] if 0 <= int(number) < len(STATUSES) else STATUSES[0]


DateFunction()
StatusFunction()
gdb.printing.register_pretty_printer(gdb.current_objfile(), Printers(), replace=True)
