# SPDX-License-Identifier: MIT
"""Drops what owns something in every order, and reads what is left: owners.py FOLDER."""
import gc
import itertools
import pathlib
import sys

import toc

READ = {
    "dataset": lambda it: it.edition == "tour",
    "provision": lambda it: it.heading("en") == "Purpose" and len(it.children) == 1,
    "explanation": lambda it: it[0].action.id == "own-1",
}


def make(folder):
    dataset = toc.load(folder / "mini.xml")
    explanation = toc.status_explain(toc.find_participant(dataset, "XAA"), dataset.find_instrument("own"), 20020101)
    return {"dataset": dataset, "provision": dataset.find_provision("own#art_1"), "explanation": explanation}


for order in itertools.permutations(READ):
    held = make(pathlib.Path(sys.argv[1]))
    for name in order:
        del held[name]
        gc.collect()
        for left, thing in held.items():
            if not READ[left](thing):
                sys.exit(f"owners: after {name} was dropped in the order {order}, {left} cannot be read")
