# SPDX-License-Identifier: MIT
"""libtoc for Python and PyPy through cffi: toc.cdef.h read as it is, and every call made from the types in it.

Any function can be called: toc.find_participant(dataset, "BRA"), and as a method where its name begins with that of
its first parameter: provision.heading("en"). Nothing needs to be released. Errors are exceptions.
"""
import contextlib
import functools
import os
import subprocess

import cffi


def declarations():
    path = os.environ.get("TOC_CDEF") or subprocess.run(
        ["pkg-config", "--variable=declarations", "libtoc-core"],
        check=True, capture_output=True, text=True).stdout.strip()
    with open(path, encoding="utf-8") as file:
        return file.read()


ffi = cffi.FFI()
ffi.cdef(declarations())
library = ffi.dlopen("libtoc.so.0")
# Looked up beforehand: cffi holds a lock while it looks up a function, and a finalizer may run just then.
unref = library.toc_dataset_unref
OWNED_TEXTS = {"toc_dataset_to_xml", "toc_part_to_xml", "toc_instrument_to_akn"}


class Error(Exception):
    """A negative result: `name` such as "TOC_E_DATA", of refused XML the diagnostics, of TOC_E_IO the `errno`."""

    def __init__(self, code):
        errno = ffi.errno  # before anything else is called
        self.code, self.name, self.diagnostics = code, text(library.toc_result_name(code)), ()
        self.errno = errno if self.name == "TOC_E_IO" else None
        message = text(library.toc_result_message(code))
        super().__init__(message if self.errno is None else f"{message}: {os.strerror(errno)}")


class Keeper:
    """Keeps alive what the caller owns, and, with a reference of its own, the dataset that this borrows from. So it
    does not matter in which order the garbage collector finds keepers."""

    def __init__(self, dataset, pointer=None, release=None):
        self.dataset = dataset
        self.guard = ffi.gc(pointer or dataset, lambda it: self.let_go(it, dataset, release))

    @staticmethod
    def let_go(pointer, dataset, release):
        if release:
            release(pointer)
        unref(dataset)


class Handle:
    """A pointer of libtoc and the keeper of what it points to."""

    def __init__(self, pointer, keeper):
        self._pointer, self._keeper = pointer, keeper
        self._type = ffi.typeof(pointer).item.cname.split()[-1]

    def __getattr__(self, name):
        return functools.partial(call, f"{self._type}_{name}", self)

    def __eq__(self, other):
        return isinstance(other, Handle) and self._type == other._type and self._pointer == other._pointer

    def __hash__(self):
        return hash(self._pointer)

    def __iter__(self):
        return (self.at(position) for position in range(self.count()))


def text(value):
    return ffi.string(value).decode() if value else None


def owned(pointer, keeper):
    name = ffi.typeof(pointer).item.cname.split()[-1]
    if name == "toc_dataset":
        return Handle(pointer, Keeper(pointer))
    dataset = library.toc_dataset_ref(keeper.dataset if keeper else ffi.NULL)
    return Handle(pointer, Keeper(dataset, pointer, getattr(library, name + "_free")))


def converted(c_type, value, sized=False):
    """What C gets for a value. cffi checks the types, but it takes any pointer for a text, which C ends at a NUL, unless
    its size is told."""
    if isinstance(value, Handle):
        if not is_handle(c_type):
            raise TypeError(f"{c_type.cname} is needed, not {value!r}")
        return value._pointer
    if value is None:
        return ffi.NULL
    if isinstance(value, str) and "\0" in value and not sized:
        raise ValueError(f"a text with a NUL: {value!r}")
    return value.encode() if isinstance(value, str) else value


def is_handle(c_type):
    return c_type.kind == "pointer" and c_type.item.kind == "struct"


def is_output(c_type):
    return c_type.kind == "pointer" and (c_type.item.kind == "pointer" or c_type.item.cname in ("uint32_t", "size_t"))


def written(function, passed):
    """The text that is written into a buffer, which is made as large as it asks for."""
    size = function(*passed, ffi.NULL, 0) + 1
    buffer = ffi.new("char[]", size)
    function(*passed, buffer, size)
    return text(buffer)


def result(name, c_type, value, keeper):
    if c_type.cname == "int":
        if "_is_" in name:
            return [bool(value)]
        if value < 0:
            raise Error(value)
        return []
    if name in OWNED_TEXTS:
        copied = text(value)
        library.toc_free(value)
        return [copied]
    if is_handle(c_type):
        return [Handle(value, keeper or Keeper(library.toc_dataset_ref(value)))] if value else [None]
    return [text(value)] if c_type.cname == "char *" else [value]


def call(name, *given):
    function = getattr(library, name)
    signature = ffi.typeof(function)
    names = [one.cname for one in signature.args]
    keeper = next((one._keeper for one in given if isinstance(one, Handle)), None)
    if names[-2:] == ["char *", "size_t"]:
        missing = [ffi.NULL] * (len(names) - 2 - len(given))
        return written(function, [converted(one, value) for one, value in zip(signature.args, given)] + missing)
    given, passed, outputs = iter(given), [], []
    for one, before, after in zip(signature.args, [""] + names, names[1:] + [""]):
        if is_output(one):
            outputs.append(ffi.new(f"{one.item.cname}[1]"))
            passed.append(outputs[-1])
        elif one.cname == "size_t" and before in ("char *", "void *"):
            passed.append(len(passed[-1]))  # of the block before it
        else:
            passed.append(converted(one, next(given, None), after == "size_t"))
    values = result(name, signature.result, function(*passed), keeper)
    values += [owned(out[0], keeper) if is_handle(ffi.typeof(out).item) else out[0] for out in outputs]
    return values[0] if len(values) == 1 else tuple(values) or None


def load(*paths):
    """A dataset from XML files; the error has what is wrong with them in its diagnostics."""
    loader = call("toc_loader_new")
    for path in paths:
        with contextlib.suppress(Error):  # finish tells what is wrong, of all files
            loader.add_file(str(path))
    try:
        return loader.finish()
    except Error as error:
        error.diagnostics = [loader.diagnostic_at(i) for i in range(loader.diagnostic_count())]
        raise


def __getattr__(name):
    """Constants such as KIND_PROVISION, and all functions."""
    value = getattr(library, "TOC_" + name if name.isupper() else "toc_" + name)
    return value if name.isupper() else functools.partial(call, "toc_" + name)
