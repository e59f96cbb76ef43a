/* SPDX-License-Identifier: MIT */
/* Stems by the Snowball algorithms, from words as they are written: with accents, which these need. */
#include "../format/language.h"
#include "search.h"

#include <libstemmer.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static const char *const languages[] = {"en", "fr", "es", "ru", "ar"};

enum { LANGUAGES = sizeof languages / sizeof *languages };

struct tocp_stemmers {
    struct sb_stemmer *of[LANGUAGES];
};

struct tocp_stemmers *tocp_stemmers_new(void)
{
    struct tocp_stemmers *stemmers = calloc(1, sizeof *stemmers);
    for (int i = 0; stemmers && i < LANGUAGES; i++) {
        stemmers->of[i] = sb_stemmer_new(languages[i], "UTF_8");
        if (!stemmers->of[i]) {
            tocp_stemmers_free(stemmers);
            return NULL;
        }
    }
    return stemmers;
}

void tocp_stemmers_free(struct tocp_stemmers *stemmers)
{
    for (int i = 0; stemmers && i < LANGUAGES; i++)
        sb_stemmer_delete(stemmers->of[i]);
    free(stemmers);
}

static struct sb_stemmer *stemmer_for(const struct tocp_stemmers *stemmers, const char *language)
{
    for (int i = 0; i < LANGUAGES; i++)
        if (tocp_language_is_akin(language, languages[i]))
            return stemmers->of[i];
    return NULL;
}

/* In Russian ё is mostly written е, and the algorithm expects that. */
static int32_t without_yo(int32_t point, void *unused)
{
    (void)unused;
    return point == 0x451 || point == 0x401 ? 0x435 : point;
}

int tocp_stem(struct tocp_stemmers *stemmers, const char *language, const char *word, size_t size, char *stem,
              size_t room)
{
    struct sb_stemmer *stemmer = stemmer_for(stemmers, language);
    utf8proc_uint8_t *lower;
    if (!stemmer || size > room)
        return 0;
    utf8proc_ssize_t lower_size =
        utf8proc_map_custom((const utf8proc_uint8_t *)word, (utf8proc_ssize_t)size, &lower,
                            UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD, without_yo, NULL);
    if (lower_size < 0)
        return lower_size == UTF8PROC_ERROR_NOMEM ? -1 : 0;
    const sb_symbol *made = sb_stemmer_stem(stemmer, lower, (int)lower_size);
    int made_size = made ? sb_stemmer_length(stemmer) : -1;
    if (made_size > (int)room)
        made_size = 0;
    if (made_size > 0)
        memcpy(stem, made, (size_t)made_size);
    free(lower);
    return made_size;
}
