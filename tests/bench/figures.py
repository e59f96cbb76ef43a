# SPDX-License-Identifier: MIT
"""The figures of gates.tsv: each function gives (key, value) pairs, or (key, value, what peers take)."""
import statistics

import measure

PAIRS = 21
# Of each operation: the peers that it is measured beside. One that is not installed is reported.
PEERS = {
    "load": ("libxml2 DOM", "libxml2 DOM + xmlHash", "pugixml", "libxmlb", "SQLite"),
    "open": ("libxmlb", "SQLite"),
    "find": ("libxml2 XPath", "libxml2 xmlHash", "pugixml XPath", "pugixml + unordered_map", "libxmlb", "SQLite"),
    "symbol": ("libxml2 XPath", "pugixml XPath", "libxmlb", "SQLite"),
    "cite": ("libxml2 XPath", "pugixml XPath", "libxmlb", "SQLite"),
    "traverse": ("libxml2 DOM", "pugixml", "libxmlb", "SQLite"),
    "memory": ("libxml2 DOM", "libxml2 DOM + xmlHash", "pugixml", "libxmlb", "SQLite"),
}
ROUNDS = {"load": 7, "open": 201}


def counted(bench):
    """At 1 time the data."""
    data = bench.corpus(1)
    load, load_allocations = bench.count(bench.xml, "load", data)
    sax, sax_allocations = bench.count(bench.xml, "sax", data)
    yield "load-sax", load / sax
    yield "load-dom", load / bench.count(bench.xml, "load/libxml2 DOM", data)[0]
    yield "compile-load", bench.count(bench.xml, "compile", data)[0] / load
    yield "load-allocations", load_allocations - sax_allocations
    yield "resident", resident(data)
    yield "open", bench.count(bench.core, "open", data)[0]
    yield from lookups(bench, data)
    yield "builtin-allocations", bench.count(bench.core, "builtin", data)[1]
    yield "builtin-relocations", measure.relocations(bench.build / "lib/libtoc-core.so", "builtin")
    yield from programs(bench)


def resident(data):
    """Bytes of the image beyond the texts, for each element."""
    xml = data.with_suffix(".xml").read_bytes()
    beyond = data.with_suffix(".tocb").stat().st_size - measure.text_bytes_in(xml)
    return beyond / measure.elements_in(xml)


def lookups(bench, data):
    yield "find", find(bench, data)
    yield "symbol", bench.count(bench.core, "symbol", data, function="toc_find_document_by_symbol")[0]
    yield "cite", bench.count(bench.core, "cite", data)[0]
    yield "cite-words", bench.count(bench.core, "cite-words", data)[0]
    cases = ("find", "symbol", "cite", "status", "parties", "walk")
    yield "lookup-allocations", sum(bench.count(bench.core, case, data)[1] for case in cases)


def find(bench, data):
    return bench.count(bench.core, "find", data, function="toc_dataset_find_document")[0]


def programs(bench):
    nothing = bench.whole("/bin/true")
    yield "smallest-true", bench.whole(bench.smallest) / nothing
    yield "smallest-libxml2", measure.output("ldd", bench.smallest).count("libxml2")
    toc = bench.build / "examples/toc/toc"
    if toc.exists():
        yield "show-true", bench.whole(toc, "show", "untoc#art_16") / nothing


def growth(bench):
    """What 100 times the data changes."""
    one, hundred = bench.corpus(1), bench.corpus(100)
    per_byte = [bench.count(bench.xml, "load", data)[0] / data.with_suffix(".xml").stat().st_size for data in (one, hundred)]
    yield "load-100", per_byte[1] / per_byte[0]
    yield "find-100", find(bench, hundred) / find(bench, one)


def timed(bench):
    """Times: they depend on the machine and on what else it does."""
    data = bench.corpus(1)
    times = bench.times(bench.xml, ("load", "sax"), data, PAIRS)
    yield "load-sax-time", statistics.median(a / b for a, b in zip(times["load"], times["sax"]))
    sizes = bench.corpus(1), bench.corpus(100)
    turns = [[min(bench.times(bench.core, ("open",), size, 101)["open"]) for size in sizes] for _ in range(9)]
    yield "open-100-time", statistics.median(large / small for small, large in turns)
    for case, unit in (("open-cite", 1000), ("builtin", 1), ("status", 1), ("parties", 1), ("walk", 1)):
        yield f"{case}-time", min(bench.times(bench.core, (case,), data, 101)[case]) / unit
    for operation, unit in (("load", 1e6), ("open", 1000), ("find", 1), ("symbol", 1), ("cite", 1), ("traverse", 1)):
        own, ratios = beside(bench, operation, data)
        yield f"{operation}-time", own / unit, ratios
        if operation == "find":
            yield "find-sqlite", ratios["SQLite"]
        if operation == "symbol":
            yield "symbol-xpath", ratios["libxml2 XPath"]
    elements = measure.elements_in(data.with_suffix(".xml").read_bytes())
    own, ratios = in_memory(bench, data)
    yield "memory", own / elements, ratios


def with_peers(bench, operation):
    there = measure.output(bench.peers).splitlines()
    return [(peer, f"{operation}/{peer}" if f"{operation}/{peer}" in there else None) for peer in PEERS[operation]]


def beside(bench, operation, data):
    """Nanoseconds of libtoc, and how many times as long each peer takes, all in turns in one process."""
    peers = with_peers(bench, operation)
    times = bench.times(bench.peers, [operation, *(case for _, case in peers if case)], data, ROUNDS.get(operation, PAIRS))
    best = {case: min(times[case]) for case in times}
    return best[operation], {peer: best[case] / best[operation] if case else None for peer, case in peers}


def in_memory(bench, data):
    """Bytes that libtoc takes, and how many times as many each peer does; each in a process of its own."""
    def taken(case):
        return measure.operations_in(measure.output(bench.peers, case, data))
    own = taken("memory")
    return own, {peer: taken(case) / own if case else None for peer, case in with_peers(bench, "memory")}
