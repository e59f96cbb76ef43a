/* SPDX-License-Identifier: MIT */
/*
 * The image: one position-independent block of little-endian 32-bit words.
 *
 *     header | lists | rows of kind 1 | ... | rows of kind n | steps | index slots | search sections | marks | strings
 *
 * Sections follow each other without gaps and fill the image exactly. Offsets are in bytes from the
 * start of the image, string offsets from the start of the strings. Every row and every list begins with
 * its own offset, so a pointer to it leads back to the image, and a handle is given out only after that
 * word has been compared: bytes that lie cannot lead outside.
 */
#ifndef TOCP_FORMAT_H
#define TOCP_FORMAT_H

#include <stddef.h>
#include <stdint.h>

/* Made anew for each call: what is known there of an argument is decided there. */
#if defined(__GNUC__)
#define TOCP_IN_PLACE __attribute__((always_inline)) static inline
#else
#define TOCP_IN_PLACE static inline
#endif

#define TOCP_MAGIC "\x89TOCB\r\n\x1a"
#define TOCP_FORMAT_VERSION 3u
#define TOCP_BYTE_ORDER 0x01020304u
/* What bounds a date that has no bound. */
#define TOCP_DAY_FIRST 10101
#define TOCP_DAY_NEVER INT32_MAX

/* Strings 0 and 1 stand for "not stated" and for "stated, and empty". */
#define TOCP_NO_STRING 0u
#define TOCP_EMPTY_STRING 1u

enum tocp_kind {
    TOCP_KIND_NONE = 0,
#define KIND(K, element) TOCP_KIND_##K,
#define FIELD(K, word, shape, name, arg)
#define RARE(K, word, shape, name, arg)
#define END(K)
#include "schema.def"
#undef KIND
#undef FIELD
#undef RARE
#undef END
    TOCP_KIND_END,
    TOCP_KIND_ANY = 63
};

/* Words of each kind of row: TOCP_MEETING_START and so on. Word 0 is the row's own offset. A row of an image has
 * TOCP_MEETING_WORDS of them; the rare ones, which are numbered on from there, are steps. */
#define KIND(K, element) enum { TOCP_##K##_SELF = 0,
#define FIELD(K, word, shape, name, arg) TOCP_##K##_##word,
#define RARE(K, word, shape, name, arg)
#define END(K) TOCP_##K##_WORDS };
#include "schema.def"
#undef KIND
#undef FIELD
#undef RARE
#undef END
#define KIND(K, element) enum { TOCP_##K##_LAST = TOCP_##K##_WORDS - 1,
#define FIELD(K, word, shape, name, arg)
#define RARE(K, word, shape, name, arg) TOCP_##K##_##word,
#define END(K) TOCP_##K##_ALL_WORDS };
#include "schema.def"
#undef KIND
#undef FIELD
#undef RARE
#undef END

/* The rare fields of all kinds, in one order: TOCP_STEPS_OF_MEETING is the first of a kind, if it has any. */
enum tocp_steps {
#define KIND(K, element) TOCP_STEPS_OF_##K, TOCP_STEPS_BEFORE_##K = TOCP_STEPS_OF_##K - 1,
#define FIELD(K, word, shape, name, arg)
#define RARE(K, word, shape, name, arg) TOCP_STEPS_##K##_##word,
#define END(K)
#include "schema.def"
#undef KIND
#undef FIELD
#undef RARE
#undef END
    TOCP_STEPS_END
};

/* A reference to any row: its kind in the top 6 bits, its index below; 0 is none. */
#define TOCP_REF(kind, index) ((uint32_t)(kind) << 26 | (uint32_t)(index))
#define TOCP_REF_KIND(ref) ((ref) >> 26)
#define TOCP_REF_INDEX(ref) ((ref) & 0x3ffffffu)
#define TOCP_MAX_ROWS 0x3ffffffu

/* How deep provisions stand in each other at most: less than elements of a file may. */
#define TOCP_MAX_LEVELS 64u

/* A list: its own offset, how many, and the items (row indexes of one kind). Where each item is the one before it and
 * one, the list is a run: it holds the first alone. */
enum { TOCP_LIST_SELF, TOCP_LIST_COUNT, TOCP_LIST_ITEMS };
#define TOCP_LIST_RUN 0x80000000u

static inline uint32_t tocp_list_count(const uint32_t *list)
{
    return list[TOCP_LIST_COUNT] & ~TOCP_LIST_RUN;
}

/* An item of a list that has so many. */
static inline uint32_t tocp_list_item(const uint32_t *list, uint32_t position)
{
    return list[TOCP_LIST_COUNT] & TOCP_LIST_RUN ? list[TOCP_LIST_ITEMS] + position : list[TOCP_LIST_ITEMS + position];
}

/* Rows that say the same share a list, but not so often that a walk over all lists of all rows would pass over the
 * section more than so many times. */
#define TOCP_MAX_SHARING 16u

/* From a row on, a rare field has this value, up to the next step. */
struct tocp_step {
    uint32_t index;
    uint32_t value;
};

/* The role of a wording that names an instrument: one that no phrase has. */
#define TOCP_ROLE_NAME 63u

/* Indexes from a key to rows, by open addressing with linear probing. A slot is a TOCP_REF, whose row has the key; the
 * mark of each slot is seven bits of the key's hash, so that few other rows are looked at, and 0 where it is empty. */
enum tocp_index {
    TOCP_INDEX_ID,
    TOCP_INDEX_SYMBOL,
    TOCP_INDEX_ALPHA2,
    TOCP_INDEX_ALPHA3,
    TOCP_INDEX_M49,
    TOCP_INDEX_NUMBER,
    TOCP_INDEX_MTDSG,
    TOCP_INDEX_WORDING,
    TOCP_INDEX_END
};

/* Where a hash has its home among so many, and its mark. */
#define TOCP_HOME(hash, homes) ((uint32_t)((uint64_t)(hash) * (homes) >> 32))
#define TOCP_MARK(hash) ((uint8_t)((hash) | TOCP_MARKED))
#define TOCP_MARKED 0x80u

/* Keys that collide on purpose must not make lookups slow: no key lies further from its home slot. So many slots
 * behind the last home are what the keys need that have it. */
#define TOCP_MAX_PROBES 64u
/* Nor must they make loading slow: so many seeds are tried for a dataset. */
#define TOCP_MAX_SEEDS 32u

struct tocp_section {
    uint32_t offset;
    uint32_t count; /* rows, words, slots or bytes */
};

struct tocp_index_info {
    uint32_t first; /* slot */
    uint32_t homes; /* and TOCP_MAX_PROBES more slots */
};

/* What full-text search needs, in this order; all of them are empty in an image made without it. */
enum tocp_search {
    TOCP_SEARCH_FOLDS,     /* 16-bit units: the fold table, see words.h */
    TOCP_SEARCH_LANGUAGES, /* strings: the tag of each language; number 0 is "no language" */
    TOCP_SEARCH_ENTITIES,  /* TOCP_REF, ascending: what can be found */
    TOCP_SEARCH_PASSAGES,  /* struct tocp_passage, by entity: the texts in which it is found */
    TOCP_SEARCH_FORMS,     /* struct tocp_form, by string: the folded words of the passages */
    TOCP_SEARCH_LINKS,     /* TOCP_STEM: forms with one stem in one language, as rings */
    TOCP_SEARCH_POSTINGS,  /* bytes: where the forms stand, see postings.h */
    TOCP_SEARCH_END
};

struct tocp_passage {
    uint32_t entity; /* index into ENTITIES */
    uint32_t string;
    uint32_t field;  /* TOCP_PASSAGE */
    uint32_t boost;  /* what one occurrence here is worth, in thousandths: the weight of the field, by length */
    uint32_t words;  /* how many it has */
};

#define TOCP_PASSAGE(kind, word, language) ((uint32_t)(kind) << 16 | (uint32_t)(word) << 8 | (uint32_t)(language))
#define TOCP_PASSAGE_KIND(field) ((field) >> 16)
#define TOCP_PASSAGE_WORD(field) ((field) >> 8 & 0xff)
#define TOCP_PASSAGE_LANGUAGE(field) ((field) & 0xff)

struct tocp_form {
    uint32_t string;
    uint32_t postings; /* the first byte; they end where those of the next form begin */
    uint32_t links;    /* the first link, likewise */
};

/* From a form to the next one with the same stem in a language, and at last back to itself. */
#define TOCP_STEM(language, form) ((uint32_t)(language) << 26 | (uint32_t)(form))
#define TOCP_STEM_LANGUAGE(link) ((link) >> 26)
#define TOCP_STEM_FORM(link) ((link) & 0x3ffffffu)
#define TOCP_MAX_LANGUAGES 64u
#define TOCP_MAX_BOOST 1000000u

/* As long on a 32-bit machine, where uint64_t alone would not align it: a snapshot made there opens here. */
struct tocp_header {
    _Alignas(8) char magic[8];
    uint32_t byte_order;
    uint32_t version;
    uint32_t size;      /* of the image, this header included */
    uint32_t kinds;     /* TOCP_KIND_END */
    uint64_t checksum;  /* of all that follows this word */
    uint8_t digest[32]; /* SHA-256 of the canonical XML; all zero: not computed */
    uint32_t hash_seed;
    uint32_t edition; /* strings */
    uint32_t format;
    int32_t as_of;
    uint32_t whole_lists[TOCP_KIND_END]; /* offsets of the lists of all rows of each kind */
    struct tocp_section rows[TOCP_KIND_END];
    struct tocp_section lists; /* count in words */
    struct tocp_section steps;
    struct tocp_section slots;
    struct tocp_section search[TOCP_SEARCH_END];
    struct tocp_section marks; /* as many as slots */
    struct tocp_section strings;
    struct tocp_index_info indexes[TOCP_INDEX_END];
    uint32_t first_step[TOCP_STEPS_END + 1]; /* of each rare field; they end where those of the next one begin */
};

/* The first list of every image is empty: where a list leads that is none. */
#define TOCP_EMPTY_LIST ((uint32_t)sizeof(struct tocp_header))

/* Bytes of one item of each search section. */
extern const uint8_t tocp_search_item[TOCP_SEARCH_END];

uint64_t tocp_checksum(const void *bytes, size_t size);

#endif
