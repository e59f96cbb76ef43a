# SPDX-License-Identifier: MIT
"""A tour of libtoc: tour.py FOLDER, where FOLDER holds mini.xml and faulty.xml."""
import errno
import pathlib
import sys

import toc


def instruments(dataset):
    print("instruments")
    for instrument in dataset.instruments():
        print(f"  {instrument.id()} {toc.date_format(instrument.adopted())} {toc.date_format(instrument.in_force())}")


def article(dataset):
    print("article 5")
    first = dataset.find_provision("untoc#art_5")
    for i in range(first.index(), first.subtree_end()):
        provision = dataset.provisions().at(i)
        heading = provision.heading("en")
        print("  " * (provision.depth() - first.depth() + 1) + provision.id(),
              toc.provision_kind_name(provision.kind()), *([heading] if heading else []))


def status(dataset):
    print("status")
    explanation = toc.status_explain(toc.find_participant(dataset, "BRA"), toc.find_instrument(dataset, "untoc"),
                                     toc.date_parse("2004-02-27"))
    print(" ", toc.status_name(explanation.status()))
    for reason in explanation:
        print(f"  {toc.reason_kind_name(reason.kind())}: {reason.sentence()}")


def parties(dataset):
    print("parties")
    count, unknown = dataset.find_instrument("firearms").count_at(toc.CRITERION_PARTY, toc.date_parse("2010-01-01"))
    print(f"  {count} certain, {unknown} unknown")


def symbol():
    print("symbol")
    print(" ", toc.symbol_normalize("a/55/383/add. 1"))
    print(" ", toc.symbol_relation_name(toc.symbol_relation("A/55/383/Add.1", "A/55/383")))


def search(dataset):
    print("search")
    query = toc.query_new(dataset, "joint investigations")
    query.set_kind(toc.KIND_PROVISION)
    query.set_limit(3)
    for hit in query.run():
        print(f"  {hit.id()} {hit.field()} {hit.language()}")


def citations(dataset):
    print("citations")
    for citation in toc.cite_scan(dataset, "See article 16, paragraph 3, of the Convention.", "en", "untoc"):
        targets = " ".join(citation.target_id(i) for i in range(citation.target_count()))
        print(f"  {citation.start()}-{citation.end()} {toc.cite_state_name(citation.state())} {targets}")


def own_data(folder):
    print("own data")
    own = toc.load(folder / "mini.xml").find_instrument("own")
    print(f"  {own.title('en')}")  # the dataset is kept alive by what was taken from it
    try:
        toc.load(folder / "faulty.xml")
    except toc.Error as error:
        for found in error.diagnostics:
            print(f"  {pathlib.Path(found.file()).name}:{found.line()}: {found.name()}")
        print(f"  {error.name}: {error}")


def answer_to(call, *arguments):
    try:
        return f"taken: {call(*arguments)}"
    except (TypeError, ValueError, OverflowError):
        return "refused"


def mistakes(dataset):
    print("mistakes")
    brazil, untoc = toc.find_participant(dataset, "BRA"), toc.find_instrument(dataset, "untoc")
    print("  the instrument before the participant:", answer_to(toc.status, untoc, brazil, 20200101))
    print("  a text with a NUL:", answer_to(toc.find_participant, dataset, "BRA\0 not Brazil"))
    print("  a day beyond 32 bits:", answer_to(toc.status, brazil, untoc, 20200101 + 2**32))
    try:
        toc.dataset_open_file("no such file", 0)
    except toc.Error as error:
        print(f"  a file that is not there: {error.name}, {errno.errorcode[error.errno]}")
    article = dataset.find_provision("untoc#art_1")
    print("  the same list twice:", "equal" if article.duties() == article.duties() else "not equal")
    print("  empty lists of two types:", "equal" if article.duties() == article.claims() else "not equal")


builtin = toc.dataset_builtin()
instruments(builtin)
article(builtin)
status(builtin)
parties(builtin)
symbol()
search(builtin)
citations(builtin)
own_data(pathlib.Path(sys.argv[1]))
mistakes(builtin)
