# SPDX-License-Identifier: MIT
"""libtoc for Python: a class for each kind of thing, properties for what it has, sequences for lists.

Nothing needs to be released: what you hold keeps alive what it stands in. Errors are exceptions.
"""
import contextlib

from ._api import *  # noqa: F403
from ._api import dataset_builtin, loader_new
from ._runtime import Error


class DataError(Error):
    """XML that was refused; `diagnostics` holds the diagnostics of its loader."""

    def __init__(self, code, diagnostics):
        super().__init__(code)
        self.diagnostics = diagnostics


def builtin():
    return dataset_builtin()


def load(*paths, search=False):
    """A dataset from XML files; DataError tells what is wrong with them."""
    loader = loader_new()
    loader.set_search(search)
    for path in paths:
        with contextlib.suppress(Error):  # of all files the diagnostics are wanted; finish fails in any case
            loader.add_file(str(path))
    try:
        return loader.finish()
    except Error as error:
        count = loader.diagnostic_count
        raise DataError(error.code, [loader.diagnostic_at(i) for i in range(count)]) from None
