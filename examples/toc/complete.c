/* SPDX-License-Identifier: MIT */
/* Commands and options come from their tables. What an argument can be tells its name, as --help shows it. */
#include "complete.h"
#include "layout.h"
#include "memory.h"
#include "thing.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct line {
    const struct program *program;
    const struct command *command;     /* NULL: not named yet */
    const struct argp_option *pending; /* an option that takes the next word */
    int ended;                         /* whether "--" was there */
    int position;                      /* how many arguments of the command were there */
    const char *snapshot;              /* NULL: the builtin dataset */
    const char *last;                  /* what is to be completed, and how much of it stays as it is */
    size_t kept;
};

/* --- values --- */

static void offer(const struct line *line, const char *value, const char *meaning)
{
    const char *typed = line->last + line->kept;
    if (strncasecmp(value, typed, strlen(typed)) != 0)
        return;
    layout_put(stdout, line->last, line->kept);
    layout_put(stdout, value, strlen(value));
    fputc('\t', stdout);
    layout_put(stdout, meaning, strcspn(meaning, "\n"));
    fputc('\n', stdout);
}

static void offer_things(const struct line *line, const toc_dataset *dataset, int32_t kind)
{
    struct things all = things_all(dataset, kind);
    for (uint32_t i = 0; i < things_count(all); i++) {
        struct thing thing = things_at(all, i);
        const char *code = kind == TOC_KIND_PARTICIPANT ? toc_participant_alpha3(thing.handle) :
                           kind == TOC_KIND_DOCUMENT    ? toc_document_symbol(thing.handle) :
                                                          NULL;
        char *title = thing_title(thing, "en");
        offer(line, code ? code : thing_id(thing), title);
        free(title);
    }
}

static void offer_any_thing(const struct line *line, const toc_dataset *dataset)
{
    for (int32_t kind = 1; toc_kind_name(kind); kind++)
        offer_things(line, dataset, kind);
}

static void offer_kinds(const struct line *line)
{
    for (int32_t kind = 1; toc_kind_name(kind); kind++)
        if (kind_is_searched(kind))
            offer(line, toc_kind_name(kind), "");
}

static void offer_moments(const struct line *line)
{
    for (int32_t kind = 1; toc_moment_kind_name(kind); kind++)
        offer(line, toc_moment_kind_name(kind), "");
}

/* Arguments by name; what has another name, such as DATE, cannot be told. */
static const struct {
    const char *name, *words[7];
} of_words[] = {
    {"LANG", {"en", "fr", "es", "ru", "ar", "zh"}},
    {"STATUS", {"signatory", "deposited", "party"}},
    {"WHEN", {"auto", "always", "never"}},
};
static const struct {
    const char *name;
    int32_t kind;
} of_kind[] = {
    {"BODY", TOC_KIND_BODY},     {"INSTRUMENT", TOC_KIND_INSTRUMENT},   {"MEETING", TOC_KIND_MEETING},
    {"SYMBOL", TOC_KIND_DOCUMENT}, {"PARTICIPANT", TOC_KIND_PARTICIPANT}, {"TOPIC", TOC_KIND_TOPIC},
};
static const char *const files[] = {"FILE", "OLD", "NEW", "OUT.tocb", "OVERLAY"};

static void offer_words(const struct line *line, const char *argument)
{
    for (size_t i = 0; i < sizeof of_words / sizeof *of_words; i++)
        for (const char *const *word = of_words[i].words; !strcmp(of_words[i].name, argument) && *word; word++)
            offer(line, *word, "");
}

static void offer_from_dataset(const struct line *line, const char *argument)
{
    const toc_dataset *dataset = toc_dataset_builtin();
    if (line->snapshot && toc_dataset_open_file(line->snapshot, TOC_OPEN_COPY, &dataset) != TOC_OK)
        return;
    for (size_t i = 0; i < sizeof of_kind / sizeof *of_kind; i++)
        if (!strcmp(of_kind[i].name, argument))
            offer_things(line, dataset, of_kind[i].kind);
    if (!strcmp(argument, "ID") || !strcmp(argument, "ID-OR-CITATION"))
        offer_any_thing(line, dataset);
    toc_dataset_unref(dataset);
}

static void offer_argument(const struct line *line, const char *argument)
{
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (!strcmp(files[i], argument)) {
            puts(":file");
            return;
        }
    offer_words(line, argument);
    if (!strcmp(argument, "KIND"))
        offer_kinds(line);
    else if (!strcmp(argument, "MOMENT"))
        offer_moments(line);
    else
        offer_from_dataset(line, argument);
}

/* The name of an argument of the command: the last one may be there again when dots follow it. */
static char *argument_at(const char *words, int position)
{
    for (; words; position--) {
        words += strspn(words, " [");
        size_t size = strcspn(words, " .[]"), whole = strcspn(words, " ");
        if (position == 0 || strstr(words, "...") == words + size)
            return size ? format("%.*s", (int)size, words) : NULL;
        words += whole;
    }
    return NULL;
}

/* --- options --- */

static const struct argp_option help_options[] = {
    {"help", '?', NULL, 0, "Give this help list", 0},
    {"usage", 0, NULL, 0, "Give a short usage message", 0},
    {"version", 'V', NULL, 0, "Print program version", 0},
    {0}};

/* The tables that are in force at this place of the line. */
enum { TABLES = 3 };
static void find_tables(const struct line *line, const struct argp_option *tables[TABLES])
{
    tables[0] = line->command && line->command->options ? line->command->options : help_options;
    tables[1] = line->program->common->options;
    tables[2] = help_options;
}

static const struct argp_option *find_option(const struct line *line, const char *name, size_t size, int key)
{
    const struct argp_option *tables[TABLES];
    find_tables(line, tables);
    for (int i = 0; i < TABLES; i++)
        for (const struct argp_option *at = tables[i]; at->name; at++)
            if (name ? strlen(at->name) == size && !strncmp(at->name, name, size) : at->key == key)
                return at;
    return NULL;
}

static int takes_next(const struct argp_option *option)
{
    return option->arg && !(option->flags & OPTION_ARG_OPTIONAL);
}

static void offer_options(const struct line *line)
{
    const struct argp_option *tables[TABLES];
    find_tables(line, tables);
    for (int i = tables[0] == help_options; i < TABLES; i++)
        for (const struct argp_option *at = tables[i]; at->name; at++) {
            char *text = format("--%s%s", at->name, takes_next(at) ? "=" : "");
            offer(line, text, at->doc);
            free(text);
        }
}

/* --- the line --- */

static void note_value(struct line *line, const struct argp_option *option, const char *value)
{
    if (!strcmp(option->name, "data"))
        line->snapshot = value;
}

static void pass_long_option(struct line *line, const char *name)
{
    size_t size = strcspn(name, "=");
    const struct argp_option *option = find_option(line, name, size, 0);
    if (option && option->arg && name[size])
        note_value(line, option, name + size + 1);
    else if (option && takes_next(option))
        line->pending = option;
}

static void pass_short_options(struct line *line, const char *letters)
{
    for (; *letters; letters++) {
        const struct argp_option *option = find_option(line, NULL, 0, *letters);
        if (!option || !takes_next(option))
            continue;
        if (letters[1])
            note_value(line, option, letters + 1);
        else
            line->pending = option;
        return;
    }
}

/* One word before the last; 0 when the line is wrong already. */
static int pass(struct line *line, const char *word)
{
    if (line->pending) {
        note_value(line, line->pending, word);
        line->pending = NULL;
    } else if (!line->ended && !strcmp(word, "--")) {
        line->ended = 1;
    } else if (!line->ended && !strncmp(word, "--", 2)) {
        pass_long_option(line, word + 2);
    } else if (!line->ended && word[0] == '-' && word[1]) {
        pass_short_options(line, word + 1);
    } else if (!line->command) {
        return (line->command = find_command(line->program, word)) != NULL;
    } else {
        line->position++;
    }
    return 1;
}

static void complete_value_of_option(struct line *line)
{
    size_t size = strcspn(line->last, "=");
    const struct argp_option *option = find_option(line, line->last + 2, size - 2, 0);
    line->kept = size + 1;
    if (option && option->arg)
        offer_argument(line, option->arg);
}

static void complete_word(struct line *line)
{
    if (!line->command) {
        for (const struct command *const *at = line->program->commands; *at; at++)
            offer(line, (*at)->name, (*at)->summary);
        return;
    }
    char *argument = argument_at(line->command->words, line->position);
    if (argument && line->position < line->command->most)
        offer_argument(line, argument);
    free(argument);
}

int complete(const struct program *program, int count, char **words)
{
    struct line line = {.program = program, .last = count ? words[count - 1] : ""};
    for (int i = 0; i + 1 < count; i++)
        if (!pass(&line, words[i]))
            return EXIT_NOT_FOUND;
    if (line.pending)
        offer_argument(&line, line.pending->arg);
    else if (line.ended || line.last[0] != '-')
        complete_word(&line);
    else if (!strncmp(line.last, "--", 2) && strchr(line.last, '='))
        complete_value_of_option(&line);
    else
        offer_options(&line);
    return fflush(stdout) == 0 ? EXIT_FOUND : EXIT_REFUSED;
}
