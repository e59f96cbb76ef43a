# SPDX-License-Identifier: MIT
"""How a call of C becomes a call of Python: conversion, exceptions, and who keeps what alive."""
import ctypes
import os

library = ctypes.CDLL("libtoc.so.0", use_errno=True)
library.toc_result_name.restype = library.toc_result_message.restype = ctypes.c_char_p
library.toc_dataset_ref.restype = ctypes.c_void_p
library.toc_dataset_ref.argtypes = library.toc_dataset_unref.argtypes = library.toc_free.argtypes = [ctypes.c_void_p]
library.toc_dataset_unref.restype = library.toc_free.restype = None

RESULTS = {"none": None, "status": ctypes.c_int, "truth": ctypes.c_int, "int": ctypes.c_int32,
           "uint": ctypes.c_uint32, "size": ctypes.c_size_t, "text": ctypes.c_char_p, "owned_text": ctypes.c_void_p, "handle": ctypes.c_void_p}
PARAMETERS = {"int": [ctypes.c_int32], "uint": [ctypes.c_uint32], "size": [ctypes.c_size_t],
              "text": [ctypes.c_char_p], "bytes": [ctypes.c_char_p, ctypes.c_size_t],
              "sized_text": [ctypes.c_char_p, ctypes.c_size_t], "buffer": [ctypes.c_char_p, ctypes.c_size_t],
              "handle": [ctypes.c_void_p], "out_handle": [ctypes.c_void_p], "out_uint": [ctypes.c_void_p]}


class Error(Exception):
    """A negative result: `code` is one of E_*, `name` its name; `errno` tells why of E_IO, and is None for all others."""

    def __init__(self, code):
        errno = ctypes.get_errno()  # before anything else is called
        self.code, self.name = code, library.toc_result_name(code).decode()
        self.errno = errno if self.name == "TOC_E_IO" else None
        message = library.toc_result_message(code).decode()
        super().__init__(message if self.errno is None else f"{message}: {os.strerror(errno)}")


class Keeper:
    """Keeps alive what the caller owns, and, with a reference of its own, the dataset that this borrows from. So it
    does not matter in which order the garbage collector finds keepers."""

    def __init__(self, dataset, pointer=None, release=None):
        self.dataset, self.pointer, self.release = dataset, pointer, release

    def __del__(self, unref=library.toc_dataset_unref):
        if self.release:
            self.release(self.pointer)
        unref(self.dataset)


class Handle:
    """A pointer of libtoc and the keeper of what it points to."""
    __slots__ = ("pointer", "keeper")
    _types = {}

    def __init__(self, pointer, keeper):
        self.pointer, self.keeper = pointer, keeper

    def __init_subclass__(cls):
        cls._types[cls.__name__] = cls

    def __eq__(self, other):
        return type(other) is type(self) and self.pointer == other.pointer

    def __hash__(self):
        return hash(self.pointer)


class Sequence(Handle):
    """What has a count and elements: len(), indexing, iteration."""
    __slots__ = ()

    def __len__(self):
        return self._count(self)

    def __getitem__(self, position):
        if isinstance(position, slice):
            return [self[i] for i in range(*position.indices(len(self)))]
        if not -len(self) <= position < len(self):
            raise IndexError(position)
        return self._at(self, position % len(self))


def borrowed(name, pointer, keeper):
    return Handle._types[name](pointer, keeper) if pointer else None


def owned(name, pointer, keeper):
    kind = Handle._types[name]
    if name == "Dataset":
        return kind(pointer, Keeper(pointer))
    dataset = library.toc_dataset_ref(keeper and keeper.dataset)
    release = getattr(library, kind._release)
    release.argtypes, release.restype = [ctypes.c_void_p], None
    return kind(pointer, Keeper(dataset, pointer, release))


class Function:
    """A function of libtoc. Codes are those of generate/model.py, with the class behind a colon."""

    def __init__(self, name, result, parameters):
        self.function = getattr(library, name)
        self.result, _, self.type = result.partition(":")
        self.parameters = [code.partition(":") for code in parameters.split()]
        self.function.restype = RESULTS[self.result]
        self.function.argtypes = [one for code, _, _ in self.parameters for one in PARAMETERS[code]]

    def __call__(self, *given):
        keeper = next((one.keeper for one in given if isinstance(one, Handle)), None)
        if self.parameters and self.parameters[-1][0] == "buffer":
            return self.text_of(given)
        outputs, passed, given = [], [], iter(given)
        for code, _, kind in self.parameters:
            if code.startswith("out_"):
                outputs.append((ctypes.c_void_p() if kind else ctypes.c_uint32(), kind))
                passed.append(ctypes.byref(outputs[-1][0]))
            else:
                passed += converted(code, kind, next(given))
        values = self.values_of(self.function(*passed), keeper)
        values += [owned(kind, out.value, keeper) if kind else out.value for out, kind in outputs]
        return values[0] if len(values) == 1 else tuple(values) or None

    def text_of(self, given):
        """The text that is written into a buffer, which is made as large as it asks for."""
        passed = [one for (code, _, kind), value in zip(self.parameters, given)
                  for one in converted(code, kind, value)]
        size = 256
        while True:
            buffer = ctypes.create_string_buffer(size)
            needed = self.function(*passed, buffer, size)
            if needed < size:
                return buffer.value.decode()
            size = needed + 1

    def values_of(self, value, keeper):
        if self.result == "status":
            if value < 0:
                raise Error(value)
            return []
        if self.result == "none":
            return []
        if self.result == "truth":
            return [bool(value)]
        if self.result == "text":
            return [None if value is None else value.decode()]
        if self.result == "owned_text":
            text = value and ctypes.string_at(value).decode()
            library.toc_free(value)
            return [text]
        if self.result == "handle":
            keeper = keeper or Keeper(library.toc_dataset_ref(value))
            return [borrowed(self.type, value, keeper)]
        return [value]


def converted(code, kind, value):
    """What C gets for a value, which is refused where C would take it for something else."""
    if code == "handle":
        if value is not None and not isinstance(value, Handle._types[kind]):
            raise TypeError(f"{kind} is needed, not {value!r}")
        return [None if value is None else value.pointer]
    if code == "text":
        if value is not None and "\0" in value:
            raise ValueError(f"a text with a NUL: {value!r}")
        return [None if value is None else value.encode()]
    if code in ("bytes", "sized_text"):
        data = value.encode() if isinstance(value, str) else value
        return [data, len(data)]
    [number] = PARAMETERS[code]
    if number(value).value != value:
        raise OverflowError(f"{value} does not fit into {8 * ctypes.sizeof(number)} bits")
    return [value]
