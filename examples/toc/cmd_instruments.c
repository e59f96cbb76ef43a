/* SPDX-License-Identifier: MIT */
#include "listing.h"
#include "memory.h"
#include "standing.h"

#include <stdlib.h>

static struct {
    int32_t at;
} asked;

static const struct argp_option options[] = {
    {"at", 't', "DATE", 0, "Count signatories and parties on this day; today in UTC when not given", 0}, {0}};

static error_t option(int key, char *argument, struct argp_state *state)
{
    if (key != 't')
        return ARGP_ERR_UNKNOWN;
    asked.at = parse_day(argument, state);
    return 0;
}

struct tally {
    uint32_t count, unknown;
};

static struct tally tally_of(const toc_instrument *instrument, int32_t criterion)
{
    struct tally tally;
    tally.count = toc_instrument_count_at(instrument, criterion, asked.at, &tally.unknown);
    return tally;
}

/* "123", or "0 to 56" where the data cannot say; to be freed. */
static char *tally_text(struct tally tally)
{
    return tally.unknown ? format("%u to %u", (unsigned)tally.count, (unsigned)(tally.count + tally.unknown))
                         : format("%u", (unsigned)tally.count);
}

static json_t *instrument_json(const void *instrument, const char *language)
{
    struct tally signatories = tally_of(instrument, TOC_CRITERION_SIGNED);
    struct tally parties = tally_of(instrument, TOC_CRITERION_PARTY);
    return object_json("{s:o, s:o, s:o, s:o, s:o, s:i, s:i, s:i, s:i, s:o}",
                       "id", string_json(toc_instrument_id(instrument)),
                       "kind", string_json(toc_instrument_kind_name(toc_instrument_kind(instrument))),
                       "title", string_json(string_in(toc_instrument_titles(instrument), language)),
                       "adopted", date_json(toc_instrument_adopted(instrument)),
                       "in_force", date_json(toc_instrument_in_force(instrument)),
                       "signatories", (int)signatories.count, "signatories_unknown", (int)signatories.unknown,
                       "parties", (int)parties.count, "parties_unknown", (int)parties.unknown,
                       "as_of", date_json(known_until(instrument)));
}

static void add_instrument(struct table *table, const void *instrument, const char *language)
{
    char adopted[TOC_DATE_SIZE], in_force[TOC_DATE_SIZE];
    char *signatories = tally_text(tally_of(instrument, TOC_CRITERION_SIGNED));
    char *parties = tally_text(tally_of(instrument, TOC_CRITERION_PARTY));
    const char *cells[] = {toc_instrument_id(instrument), string_in(toc_instrument_titles(instrument), language),
                           adopted, in_force, signatories, parties};
    toc_date_format(toc_instrument_adopted(instrument), adopted, sizeof adopted);
    toc_date_format(toc_instrument_in_force(instrument), in_force, sizeof in_force);
    table_row(table, cells);
    free(signatories);
    free(parties);
}

static const char *const headings[] = {"Id", "Title", "Adopted", "In force", ">Signed", ">Parties", NULL};
static const struct listing listing = {headings, add_instrument, instrument_json};

static int run(struct session *session, int count, char **words)
{
    (void)count;
    (void)words;
    if (session_open(session) != 0)
        return EXIT_REFUSED;
    if (!asked.at)
        asked.at = today();
    int code = print_listing(session, &listing, things_all(session->dataset, TOC_KIND_INSTRUMENT), NULL);
    if (!session->options.json)
        note_coverage(session, NULL, asked.at);
    return code;
}

const struct command cmd_instruments = {
    .name = "instruments",
    .summary = "List the Convention and its Protocols",
    .help = "Parties are those for whom the instrument is in force on the day; \"0 to 56\" where the data cannot say of "
            "all.\n\n"
            "Examples:\n"
            "  toc instruments --lang fr\n"
            "  toc instruments --at 2003-12-31 --json",
    .options = options,
    .option = option,
    .run = run,
};
