/* SPDX-License-Identifier: MIT */
#include "schema.h"

#include <string.h>

/* An argument of FIELD is 0, a kind or a vocabulary; its name alone tells which. */
enum {
    ARG_0 = 0,
    ARG_ANY = TOCP_KIND_ANY,
#define KIND(K, element) ARG_##K = TOCP_KIND_##K,
#define FIELD(K, word, shape, name, arg)
#define END(K)
#include "schema.def"
#undef KIND
#undef FIELD
#undef END
#define VOCABULARY(V, function) ARG_##V = TOCP_VOCABULARY_##V,
#define WORD(V, constant, number, word)
#define END(V)
#include "vocabulary.def"
#undef VOCABULARY
#undef WORD
#undef END
};

#define KIND(K, element) static const struct tocp_field fields_##K[] = {
#define FIELD(K, W, S, N, A) {TOCP_##K##_##W, TOCP_SHAPE_##S, ARG_##A, N},
#define END(K) };
#include "schema.def"
#undef KIND
#undef FIELD
#undef END

const struct tocp_row_type tocp_row_types[TOCP_KIND_END] = {
    {"", 0, 0, 0},
#define KIND(K, element) {element, fields_##K, sizeof fields_##K / sizeof *fields_##K, TOCP_##K##_WORDS},
#define FIELD(K, W, S, N, A)
#define END(K)
#include "schema.def"
#undef KIND
#undef FIELD
#undef END
};

struct vocabulary_word {
    uint8_t number;
    const char word[31];
};

#define VOCABULARY(V, function) static const struct vocabulary_word words_##V[] = {
#define WORD(V, constant, number, word) {number, word},
#define END(V) };
#include "vocabulary.def"
#undef VOCABULARY
#undef WORD
#undef END

static const struct {
    const struct vocabulary_word *words;
    uint32_t count;
} vocabularies[TOCP_VOCABULARY_END] = {
#define VOCABULARY(V, function) {words_##V, sizeof words_##V / sizeof *words_##V},
#define WORD(V, constant, number, word)
#define END(V)
#include "vocabulary.def"
#undef VOCABULARY
#undef WORD
#undef END
};

const char *tocp_word_name(enum tocp_vocabulary vocabulary, int32_t number)
{
    const struct vocabulary_word *words = vocabularies[vocabulary].words;
    for (uint32_t i = 0; i < vocabularies[vocabulary].count; i++)
        if (words[i].number == number)
            return words[i].word;
    return NULL;
}

int32_t tocp_word_number(enum tocp_vocabulary vocabulary, const char *word)
{
    const struct vocabulary_word *words = vocabularies[vocabulary].words;
    for (uint32_t i = 0; i < vocabularies[vocabulary].count; i++)
        if (words[i].word[0] == word[0] && strcmp(words[i].word, word) == 0)
            return words[i].number;
    return 0;
}

const char *tocp_word_at(enum tocp_vocabulary vocabulary, uint32_t position)
{
    return position < vocabularies[vocabulary].count ? vocabularies[vocabulary].words[position].word : NULL;
}
