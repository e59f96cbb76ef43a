/* SPDX-License-Identifier: MIT */
#include "schema.h"

#include <string.h>

/* An argument of FIELD is 0, a kind or a vocabulary; its name alone tells which. */
enum {
    ARG_0 = 0,
    ARG_ANY = TOCP_KIND_ANY,
#define KIND(K, element) ARG_##K = TOCP_KIND_##K,
#define FIELD(K, word, shape, name, arg)
#define RARE(K, word, shape, name, arg)
#define END(K)
#include "schema.def"
#undef KIND
#undef FIELD
#undef RARE
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
#define FIELD(K, W, S, N, A) {TOCP_##K##_##W, TOCP_SHAPE_##S, ARG_##A, TOCP_KIND_##K, N},
#define RARE(K, W, S, N, A) FIELD(K, W, S, N, A)
#define END(K) };
#include "schema.def"
#undef KIND
#undef FIELD
#undef RARE
#undef END

const struct tocp_row_type tocp_row_types[TOCP_KIND_END] = {
    {"", 0, 0, 0, 0, 0},
#define KIND(K, element)                                                                                             \
    {element,           fields_##K,           sizeof fields_##K / sizeof *fields_##K,                                \
     TOCP_##K##_WORDS,  TOCP_##K##_ALL_WORDS, TOCP_STEPS_OF_##K},
#define FIELD(K, W, S, N, A)
#define RARE(K, W, S, N, A)
#define END(K)
#include "schema.def"
#undef KIND
#undef FIELD
#undef RARE
#undef END
};

const struct tocp_field *tocp_field_of(uint32_t kind, uint32_t word)
{
    for (uint32_t f = 0; kind < TOCP_KIND_END && f < tocp_row_types[kind].field_count; f++)
        if (tocp_row_types[kind].fields[f].word == word)
            return &tocp_row_types[kind].fields[f];
    return NULL;
}

const uint8_t tocp_key_words[TOCP_INDEX_END][TOCP_KIND_END] = {
#define ID(K) [TOCP_KIND_##K] = TOCP_##K##_ID
    [TOCP_INDEX_ID] = {ID(SOURCE), ID(TOPIC), ID(PARTICIPANT), ID(INSTRUMENT), ID(PROVISION), ID(DUTY), ID(TERM),
                       ID(ACTION), ID(BODY), ID(MEETING), ID(DOCUMENT), ID(DECISION), ID(RESOURCE), ID(EVENT),
                       ID(PHRASE)},
#undef ID
    [TOCP_INDEX_SYMBOL] = {[TOCP_KIND_DOCUMENT] = TOCP_DOCUMENT_SYMBOL, [TOCP_KIND_DECISION] = TOCP_DECISION_SYMBOL},
    [TOCP_INDEX_ALPHA2] = {[TOCP_KIND_PARTICIPANT] = TOCP_PARTICIPANT_ALPHA2},
    [TOCP_INDEX_ALPHA3] = {[TOCP_KIND_PARTICIPANT] = TOCP_PARTICIPANT_ALPHA3},
    [TOCP_INDEX_M49] = {[TOCP_KIND_PARTICIPANT] = TOCP_PARTICIPANT_M49},
    [TOCP_INDEX_NUMBER] = {[TOCP_KIND_DECISION] = TOCP_DECISION_KEY},
    [TOCP_INDEX_MTDSG] = {[TOCP_KIND_INSTRUMENT] = TOCP_INSTRUMENT_MTDSG},
    [TOCP_INDEX_WORDING] = {[TOCP_KIND_WORDING] = TOCP_WORDING_FIRST},
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

int32_t tocp_word_number(enum tocp_vocabulary vocabulary, const char *word, size_t length)
{
    const struct vocabulary_word *words = vocabularies[vocabulary].words;
    for (uint32_t i = 0; length > 0 && length < sizeof words->word && i < vocabularies[vocabulary].count; i++)
        if (words[i].word[0] == word[0] && words[i].word[length] == '\0' && memcmp(words[i].word, word, length) == 0)
            return words[i].number;
    return 0;
}

const char *tocp_word_at(enum tocp_vocabulary vocabulary, uint32_t position)
{
    return position < vocabularies[vocabulary].count ? vocabularies[vocabulary].words[position].word : NULL;
}
