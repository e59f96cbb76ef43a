# SPDX-License-Identifier: MIT
"""The figures of gates.tsv with what they must hold: gate, goal, ceiling."""
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
GATES, CEILINGS = HERE / "gates.tsv", HERE / "ceilings.tsv"
NONE, SLACK = "–", 1.02


class Figure:
    """A line of the table."""

    def __init__(self, key, gate, goal, unit, what):
        self.key, self.unit, self.what = key, unit, what
        self.gate, self.goal = (None if text == NONE else float(text) for text in (gate, goal))
        self.ceiling = self.value = None
        self.taken = self.counted = False
        self.peers = {}

    def reaches(self, limit):
        more_is_better = self.gate is not None and self.goal > self.gate
        return self.value >= limit if more_is_better else self.value <= limit

    def reached(self):
        if self.value is None:
            return "absent"
        if self.gate is None:
            return ""
        return "goal" if self.reaches(self.goal) else "gate" if self.reaches(self.gate) else "MISSED"

    def limit(self):
        """Above this it fails; nothing that is timed can."""
        return None if not self.counted else self.gate if self.ceiling is None else self.ceiling

    def fails(self):
        return None not in (self.limit(), self.value) and self.value > self.limit()

    def renewed(self):
        """The lower one of the ceiling and what this value allows: never above a gate that it reaches, and of
        allocations not one more."""
        allowed = self.value if "allocations" in self.key else self.value * SLACK
        if self.gate is not None and self.reaches(self.gate):
            allowed = min(allowed, self.gate)
        return allowed if self.ceiling is None else min(allowed, self.ceiling)

    def shown(self, value):
        if value is None:
            return NONE
        digits = 0 if value == int(value) or value >= 1000 else 3 if value < 10 else 1
        return f"{value:,.{digits}f} {self.unit}".strip()

    def row(self):
        beside = "; ".join(f"{peer} {'absent' if ratio is None else times(ratio)}" for peer, ratio in self.peers.items())
        return (self.what, *map(self.shown, (self.gate, self.goal, self.value)), self.reached(), self.shown(self.limit()), beside)


def times(ratio):
    return f"{ratio:,.{2 if ratio < 1 else 1 if ratio < 100 else 0}f}×"


def lines_of(path):
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]


def read():
    """All figures by their keys, in the order of the table."""
    figures = {fields[0]: Figure(*fields) for fields in lines_of(GATES)}
    for key, ceiling in lines_of(CEILINGS):
        figures[key].ceiling = float(ceiling)
    return figures


def renew(figures):
    """Lowers the ceilings of what was counted."""
    head = [line for line in CEILINGS.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    for figure in figures.values():
        if figure.counted:
            figure.ceiling = figure.renewed()
    lines = [f"{key}\t{figure.ceiling:.6g}" for key, figure in figures.items() if figure.ceiling is not None]
    CEILINGS.write_text("\n".join(head + lines) + "\n", encoding="utf-8")


def table(figures):
    lines = ["| what | gate | goal | measured | reached | fails above | as many times by a peer |",
             "| --- | ---: | ---: | ---: | --- | ---: | --- |"]
    return "\n".join(lines + [f"| {' | '.join(figure.row())} |" for figure in figures])
