/* SPDX-License-Identifier: MIT */
/* What binds two participants on a day. */
#include "layout.h"
#include "memory.h"
#include "standing.h"
#include "thing.h"
#include "tojson.h"

#include <stdlib.h>
#include <strings.h>

static struct {
    int32_t at;
    const char *topic;
} asked;

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
    switch (key) {
    case 't': asked.at = parse_day(argument, state); return 0;
    case 'T': asked.topic = argument; return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

/* What a participant or two have on a day. */
struct answer {
    const toc_participant *a, *b;
    const toc_topic *topic;
    toc_instrument_list *instruments;
    toc_provision_list *provisions;
    uint32_t unknown;
};

static int is_named(const toc_topic *topic, const char *name)
{
    const toc_text_list *names = toc_topic_names(topic);
    char *id = format("topic-%s", name);
    int is_it = !strcasecmp(toc_topic_id(topic), name) || !strcasecmp(toc_topic_id(topic), id);
    free(id);
    for (uint32_t i = 0; !is_it && i < toc_text_list_count(names); i++)
        is_it = !strcasecmp(toc_text_string(toc_text_list_at(names, i)), name);
    return is_it;
}

static const toc_topic *find_topic(const toc_dataset *dataset, const char *name)
{
    const toc_topic_list *all = toc_dataset_topics(dataset);
    for (uint32_t i = 0; i < toc_topic_list_count(all); i++)
        if (is_named(toc_topic_list_at(all, i), name))
            return toc_topic_list_at(all, i);
    return NULL;
}

static void print_object(struct session *session, const struct answer *answer)
{
    print_json(session,
               object_json("{s:s?, s:s?, s:o, s:o, s:o, s:i, s:s?, s:o}", "a", toc_participant_id(answer->a), "b",
                           toc_participant_id(answer->b), "at", date_json(asked.at), "as_of",
                           date_json(all_known_until(session->dataset)), "instruments",
                           ids_json((struct things){TOC_KIND_INSTRUMENT, answer->instruments}), "unknown",
                           (int)answer->unknown, "topic", toc_topic_id(answer->topic), "provisions",
                           ids_json((struct things){TOC_KIND_PROVISION, answer->provisions})));
}

static void print_titles(struct session *session, struct things things)
{
    for (uint32_t i = 0; i < things_count(things); i++) {
        char *title = thing_title(things_at(things, i), session_language(session));
        page_item(&session->page, STYLE_BOLD, 0, 24, thing_id(things_at(things, i)), title);
        free(title);
    }
}

static void print_page(struct session *session, const struct answer *answer)
{
    const char *language = session_language(session), *topic = string_in(toc_topic_names(answer->topic), language);
    char date[TOC_DATE_SIZE];
    toc_date_format(asked.at, date, sizeof date);
    char *a = layout_isolate(string_in(toc_participant_names(answer->a), language));
    char *b = layout_isolate(string_in(toc_participant_names(answer->b), language));
    char *caption = format("%s and %s, %s", a, b, date);
    page_paragraph(&session->page, STYLE_BOLD, 0, caption);
    if (answer->unknown || toc_instrument_list_count(answer->instruments))
        page_blank(&session->page);
    free(caption);
    free(b);
    free(a);
    print_titles(session, (struct things){TOC_KIND_INSTRUMENT, answer->instruments});
    if (answer->unknown) {
        char *unknown = format("Of %u the data cannot say.", (unsigned)answer->unknown);
        page_paragraph(&session->page, STYLE_FAINT, 0, unknown);
        free(unknown);
    }
    if (topic)
        page_section(&session->page, topic);
    print_titles(session, (struct things){TOC_KIND_PROVISION, answer->provisions});
    note_coverage(session, NULL, asked.at);
}

static int ask(struct session *session, struct answer *answer)
{
    int result = toc_common_instruments(answer->a, answer->b, asked.at, &answer->unknown, &answer->instruments);
    if (result == TOC_OK && answer->topic)
        result = toc_common_provisions(answer->a, answer->b, answer->topic, asked.at, &answer->provisions);
    if (result != TOC_OK)
        return session_refuse(session, "%s", toc_result_message(result));
    if (session->options.json)
        print_object(session, answer);
    else
        print_page(session, answer);
    if (toc_instrument_list_count(answer->instruments))
        return EXIT_FOUND;
    return session_nothing(session, "instruments in force for both", NULL);
}

static int run(struct session *session, int count, char **words)
{
    (void)count;
    int refused = session_open(session);
    if (refused)
        return refused;
    struct answer answer = {.a = toc_find_participant(session->dataset, words[0]),
                            .b = toc_find_participant(session->dataset, words[1])};
    if (!answer.a || !answer.b)
        return session_not_found(session, TOC_KIND_PARTICIPANT, "participant", words[answer.a ? 1 : 0]);
    if (asked.topic && !(answer.topic = find_topic(session->dataset, asked.topic)))
        return session_not_found(session, TOC_KIND_TOPIC, "topic", asked.topic);
    if (!asked.at)
        asked.at = today();
    int code = ask(session, &answer);
    toc_instrument_list_free(answer.instruments);
    toc_provision_list_free(answer.provisions);
    return code;
}

static const struct argp_option options[] = {
    {"at", 't', "DATE", 0, "The day asked about; today in UTC when not given", 0},
    {"topic", 'T', "TOPIC", 0, "Also list the provisions on a topic, such as extradition", 0},
    {0}};

const struct command cmd_common = {
    .name = "common",
    .words = "PARTICIPANT PARTICIPANT",
    .summary = "List what binds two participants on a day",
    .help = "An instrument is listed when it is in force for both.\n\n  toc common ALB CHE --topic extradition",
    .least = 2,
    .most = 2,
    .options = options,
    .option = parse_option,
    .run = run,
};
