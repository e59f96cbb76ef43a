// SPDX-License-Identifier: MIT
// A tour of libtoc: tour FOLDER, where FOLDER holds mini.xml and faulty.xml.
#include <filesystem>
#include <iostream>

#include "toc.hpp"

static void instruments(const toc::dataset &dataset)
{
    std::cout << "instruments\n";
    for (auto instrument : dataset.instruments())
        std::cout << "  " << *instrument.id() << ' ' << toc::date_format(instrument.adopted()) << ' '
                  << toc::date_format(instrument.in_force()) << '\n';
}

static void article(const toc::dataset &dataset)
{
    std::cout << "article 5\n";
    auto first = dataset.find_provision("untoc#art_5");
    for (auto i = first.index(); i < first.subtree_end(); i++) {
        auto provision = dataset.provisions()[i];
        std::cout << std::string(2 * (provision.depth() - first.depth() + 1), ' ') << *provision.id() << ' '
                  << *toc::provision_kind_name(provision.kind());
        if (auto heading = provision.heading("en"))
            std::cout << ' ' << *heading;
        std::cout << '\n';
    }
}

static void status(const toc::dataset &dataset)
{
    std::cout << "status\n";
    auto explanation = toc::status_explain(toc::find_participant(dataset, "BRA"),
                                           toc::find_instrument(dataset, "untoc"), toc::date_parse("2004-02-27"));
    std::cout << "  " << toc::status_name(explanation.status()) << '\n';
    for (auto reason : explanation)
        std::cout << "  " << *toc::reason_kind_name(reason.kind()) << ": " << *reason.sentence() << '\n';
}

static void parties(const toc::dataset &dataset)
{
    auto firearms = dataset.find_instrument("firearms");
    auto [count, unknown] = firearms.count_at(TOC_CRITERION_PARTY, toc::date_parse("2010-01-01"));
    std::cout << "parties\n  " << count << " certain, " << unknown << " unknown\n";
}

static void symbol()
{
    std::cout << "symbol\n  " << toc::symbol_normalize("a/55/383/add. 1") << "\n  "
              << toc::symbol_relation_name(toc::symbol_relation("A/55/383/Add.1", "A/55/383")) << '\n';
}

static void search(const toc::dataset &dataset)
{
    std::cout << "search\n";
    auto query = toc::query_new(dataset, "joint investigations");
    query.set_kind(TOC_KIND_PROVISION);
    query.set_limit(3);
    for (auto hit : query.run())
        std::cout << "  " << *hit.id() << ' ' << *hit.field() << ' ' << *hit.language() << '\n';
}

static void citations(const toc::dataset &dataset)
{
    std::cout << "citations\n";
    for (auto citation : toc::cite_scan(dataset, "See article 16, paragraph 3, of the Convention.", "en", "untoc")) {
        std::cout << "  " << citation.start() << '-' << citation.end() << ' '
                  << *toc::cite_state_name(citation.state());
        for (std::uint32_t i = 0; i < citation.target_count(); i++)
            std::cout << ' ' << *citation.target_id(i);
        std::cout << '\n';
    }
}

static void own_data(const std::filesystem::path &folder)
{
    auto own = toc::load(std::vector{folder / "mini.xml"}).find_instrument("own");
    std::cout << "own data\n  " << *own.title("en") << '\n'; // kept alive by what was taken from it
    try {
        toc::load(std::vector{folder / "faulty.xml"});
    } catch (const toc::data_error &error) {
        for (const auto &found : error.diagnostics())
            std::cout << "  " << std::filesystem::path(*found.file()).filename().string() << ':' << found.line()
                      << ": " << *found.name() << '\n';
        std::cout << "  " << error.name() << ": " << error.what() << '\n';
    }
}

// What the compiler takes. In braces, no number becomes another one; a text of a length of its own is no C string.
template <class First, class Second, class Day>
concept has_status = requires(First first, Second second, Day day) { toc::status(first, second, {day}); };
template <class Text> concept has_name = requires(toc::dataset dataset, Text text) { toc::find_participant(dataset, text); };
template <class First, class Second> concept has_equality = requires(First a, Second b) { a == b; };
static_assert(has_status<toc::participant, toc::instrument, std::int32_t> && has_name<const char *>);

static const char *answer(bool taken)
{
    return taken ? "taken" : "refused";
}

static const char *equality(bool equal)
{
    return equal ? "equal" : "not equal";
}

static void mistakes(const toc::dataset &dataset)
{
    std::cout << "mistakes\n  the instrument before the participant: "
              << answer(has_status<toc::instrument, toc::participant, std::int32_t>)
              << "\n  a text with a NUL: " << answer(has_name<std::string>) << "\n  a day beyond 32 bits: "
              << answer(has_status<toc::participant, toc::instrument, std::int64_t>);
    try {
        toc::dataset_open_file("no such file", 0);
    } catch (const toc::error &error) {
        std::cout << "\n  a file that is not there: " << error.name() << ", "
                  << (error.reason() == std::errc::no_such_file_or_directory ? "ENOENT" : error.what());
    }
    auto article = dataset.find_provision("untoc#art_1");
    std::cout << "\n  the same list twice: " << equality(article.duties() == article.duties())
              << "\n  empty lists of two types: " << equality(has_equality<toc::duty_list, toc::claim_list>) << '\n';
}

int main(int, char **argv)
{
    auto builtin = toc::dataset_builtin();
    instruments(builtin);
    article(builtin);
    status(builtin);
    parties(builtin);
    symbol();
    search(builtin);
    citations(builtin);
    own_data(argv[1]);
    mistakes(builtin);
}
