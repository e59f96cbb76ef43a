/* SPDX-License-Identifier: MIT */
/*
 * The image: one position-independent block of little-endian 32-bit words.
 *
 *     header | rows of kind 1 | ... | rows of kind n | lists | index slots | search sections | strings
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

#define TOCP_MAGIC "\x89TOCB\r\n\x1a"
#define TOCP_FORMAT_VERSION 1u
#define TOCP_BYTE_ORDER 0x01020304u
#define TOCP_DAY_NEVER INT32_MAX

/* Strings 0 and 1 stand for "not stated" and for "stated, and empty". */
#define TOCP_NO_STRING 0u
#define TOCP_EMPTY_STRING 1u

enum tocp_kind {
    TOCP_KIND_NONE = 0,
#define KIND(K, element) TOCP_KIND_##K,
#define FIELD(K, word, shape, name, arg)
#define END(K)
#include "schema.def"
#undef KIND
#undef FIELD
#undef END
    TOCP_KIND_END,
    TOCP_KIND_ANY = 63
};

/* Words of each kind of row: TOCP_MEETING_START and so on. Word 0 is the row's own offset. */
#define KIND(K, element) enum { TOCP_##K##_SELF = 0,
#define FIELD(K, word, shape, name, arg) TOCP_##K##_##word,
#define END(K) TOCP_##K##_WORDS };
#include "schema.def"
#undef KIND
#undef FIELD
#undef END

/* A reference to any row: its kind in the top 6 bits, its index below; 0 is none. */
#define TOCP_REF(kind, index) ((uint32_t)(kind) << 26 | (uint32_t)(index))
#define TOCP_REF_KIND(ref) ((ref) >> 26)
#define TOCP_REF_INDEX(ref) ((ref) & 0x3ffffffu)
#define TOCP_MAX_ROWS 0x3ffffffu

/* How deep provisions stand in each other at most: less than elements of a file may. */
#define TOCP_MAX_LEVELS 64u

/* A list: its own offset, how many, and the items (row indexes of one kind). */
enum { TOCP_LIST_SELF, TOCP_LIST_COUNT, TOCP_LIST_ITEMS };

/* The role of a wording that names an instrument: one that no phrase has. */
#define TOCP_ROLE_NAME 63u

/* Indexes from a key to rows, by open addressing with linear probing. */
enum tocp_index { TOCP_INDEX_ID, TOCP_INDEX_SYMBOL, TOCP_INDEX_CODE, TOCP_INDEX_NUMBER, TOCP_INDEX_MTDSG, TOCP_INDEX_WORDING, TOCP_INDEX_END };

struct tocp_slot {
    uint32_t hash;   /* 0: empty */
    uint32_t target; /* TOCP_REF */
    uint32_t key;    /* string */
};

/* Keys that collide on purpose must not make lookups slow: no key lies further from its home slot. */
#define TOCP_MAX_PROBES 64u
/* Nor must they make loading slow: so many seeds are tried for a dataset. */
#define TOCP_MAX_SEEDS 32u

struct tocp_section {
    uint32_t offset;
    uint32_t count; /* rows, words, slots or bytes */
};

struct tocp_index_info {
    uint32_t first; /* slot */
    uint32_t mask;  /* slots - 1; slots are a power of two */
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

struct tocp_header {
    char magic[8];
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
    uint32_t empty_list; /* offset of a list with no items */
    uint32_t whole_lists[TOCP_KIND_END]; /* offsets of the lists of all rows of each kind */
    struct tocp_section rows[TOCP_KIND_END];
    struct tocp_section lists; /* count in words */
    struct tocp_section slots;
    struct tocp_section search[TOCP_SEARCH_END];
    struct tocp_section strings;
    struct tocp_index_info indexes[TOCP_INDEX_END];
};

/* Bytes of one item of each search section. */
extern const uint8_t tocp_search_item[TOCP_SEARCH_END];

uint64_t tocp_checksum(const void *bytes, size_t size);
uint32_t tocp_hash(const char *key, size_t length, uint32_t seed);

#endif
