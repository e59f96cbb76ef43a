/* SPDX-License-Identifier: MIT */
/* The parser of dataset files from within: its state, and the parts that parse.c calls in turn. */
#ifndef TOCP_PARSER_H
#define TOCP_PARSER_H

#include "bytes.h"
#include "context.h"
#include "parse.h"
#include "value.h"

enum {
    TOCP_MAX_DEPTH = 64,
    TOCP_MAX_TEXT = 1 << 20,
    TOCP_NAME_SLOTS = 1024,
    TOCP_MAX_NAMES = 256,
    TOCP_MAX_WORDS = 64, /* of a row */
    TOCP_KNOWN_LANGUAGES = 8
};

/* A language that was met before, if its tag is short. */
struct tocp_language {
    char tag[8];
    size_t length;
    uint32_t string;
};

/* What stands at a level of nesting. */
enum tocp_frame_kind { TOCP_FRAME_OUTSIDE, TOCP_FRAME_ROOT, TOCP_FRAME_ROW, TOCP_FRAME_TEXT, TOCP_FRAME_OVERLAY };

struct tocp_frame {
    uint8_t kind;   /* enum tocp_frame_kind */
    uint8_t row_kind;
    uint32_t row;
    uint32_t word;  /* of a text: the member of the row above */
    uint32_t id;    /* of a provision: string; of an overlay: name */
    const char *element;
};

struct tocp_parser {
    struct tocp_build *build;
    const struct tocp_input *input;
    xmlParserCtxtPtr context;
    const xmlChar *namespace_uri, *lang_name;
    /* The vocabulary: names by number, numbers by hash of the name; and what was met, by pointer. */
    const char *names[TOCP_MAX_NAMES];
    uint32_t name_count;
    uint8_t numbers[TOCP_NAME_SLOTS];
    struct {
        const xmlChar *name; /* of libxml2's dictionary, known to us or not */
        uint8_t number;
    } met[TOCP_NAME_SLOTS];
    uint32_t met_count;
    uint8_t attribute_of[TOCP_KIND_END][TOCP_MAX_NAMES]; /* field + 1, or 0 */
    uint8_t element_of[TOCP_KIND_END][TOCP_MAX_NAMES];   /* word of texts, or 0 */
    uint8_t kind_of[TOCP_MAX_NAMES];                     /* kind whose element has this name, or 0 */
    uint8_t subkind_of[TOCP_MAX_NAMES];                  /* provision kind with this name, or 0 */
    uint8_t child_word[TOCP_KIND_END][TOCP_KIND_END];
    uint8_t top_level[TOCP_KIND_END];
    uint8_t part_word[TOCP_KIND_END]; /* that says which file a row came from, or 0 */
    uint32_t dataset_name, overlay_name;
    struct tocp_frame frames[TOCP_MAX_DEPTH + 1];
    uint32_t depth;
    uint32_t skipping; /* levels below an element that is skipped */
    uint32_t part;
    uint32_t text_start; /* of the text being read */
    size_t tidy_size;    /* of its beginning, whose white space is as it should be */
    const char *taken;   /* the last text that was taken from the file */
    size_t taken_size;
    int is_covered;      /* it is not ASCII, and libxml2 sees DEL */
    struct tocp_language languages[TOCP_KNOWN_LANGUAGES];
    uint32_t language_count;
    uint32_t right[TOCP_KIND_END][TOCP_MAX_WORDS]; /* the last string of each attribute that was found right */
    struct tocp_bytes value; /* of an attribute, where it is not as libxml2 gives it */
    int lenient;         /* a newer minor format: unknown things are skipped */
    int refused;         /* by us: libxml2 may still say that all is well */
    int syntax_reported;
    uint32_t errors_before;
    int version;
};

/* What libxml2 gives for each attribute. */
struct tocp_attribute {
    const xmlChar *local, *prefix, *uri;
    const char *value;
    size_t length;
};

/* --- vocabulary.c --- */

/* Numbers all names of the schema. */
void tocp_parser_vocabulary(struct tocp_parser *parser);
/* The number of a name that is met for the first time, or 0; from then on its slot tells. */
uint32_t tocp_parser_meet(struct tocp_parser *parser, const xmlChar *name, uint32_t slot);

/* The number of a name, or 0. */
static inline uint32_t tocp_parser_number(struct tocp_parser *parser, const xmlChar *name)
{
    uint32_t slot = (uint32_t)((uintptr_t)name >> 3) * 0x9e3779b1u >> 22;
    while (parser->met[slot].name != name) {
        if (!parser->met[slot].name)
            return tocp_parser_meet(parser, name, slot);
        slot = (slot + 1) % TOCP_NAME_SLOTS;
    }
    return parser->met[slot].number;
}

/* --- position.c --- */

static inline struct tocp_frame *tocp_parser_top(struct tocp_parser *parser)
{
    return &parser->frames[parser->depth];
}

static inline uint32_t tocp_frame_ref(const struct tocp_frame *frame)
{
    return TOCP_REF(frame->row_kind, frame->row);
}

static inline struct tocp_place tocp_parser_place(const struct tocp_parser *parser)
{
    const xmlParserInput *input = parser->context->input;
    return (struct tocp_place){parser->part, input && input->line > 0 ? (uint32_t)input->line : 1,
                               input && input->col > 0 ? (uint32_t)input->col : 1};
}

/* "/dataset/meeting[cop-01]/title" from the frames; element: one more below, or NULL. */
void tocp_parser_path(const struct tocp_parser *parser, const char *element, char *path, size_t size);
/* A diagnostic about the place the parser has come to. */
#if defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
void tocp_parser_report(struct tocp_parser *parser, int32_t code, const char *element, const char *format, ...);
void tocp_parser_stop(struct tocp_parser *parser);

/* --- attributes.c --- */

static inline struct tocp_attribute tocp_attribute_at(const xmlChar **attributes, int i)
{
    const xmlChar **a = attributes + 5 * i;
    return (struct tocp_attribute){a[0], a[1], a[2], (const char *)a[3], (size_t)(a[4] - a[3])};
}

/* Takes the attributes of a row; the words that were given, as a set. */
uint64_t tocp_parser_attributes(struct tocp_parser *parser, uint32_t ref, const char *element, int count,
                                const xmlChar **attributes);
void tocp_parser_require(struct tocp_parser *parser, uint32_t kind, const char *element, uint64_t given);
/* Gives a row its id; reports when another has it. */
void tocp_parser_define(struct tocp_parser *parser, uint32_t ref, uint32_t word, const char *id, size_t length);

/* --- texts.c --- */

static inline int tocp_is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

void tocp_parser_start_text(struct tocp_parser *parser, const struct tocp_frame *above, uint32_t word,
                            const char *element, int count, const xmlChar **attributes);
void tocp_parser_append_text(struct tocp_parser *parser, const char *bytes, size_t length);
void tocp_parser_end_text(struct tocp_parser *parser);

/* --- cover.c --- */

/* At the start of a text: takes it from the file, where it need not come from libxml2. */
void tocp_parser_take_text(struct tocp_parser *parser);
/* Whether a piece of text is of one that was taken: libxml2 has come to its end. */
int tocp_parser_has_taken(struct tocp_parser *parser, const char *bytes, size_t size);

/* --- rows.c --- */

void tocp_parser_start_root(struct tocp_parser *parser, const xmlChar *local, const xmlChar *uri, int count,
                            const xmlChar **attributes);
/* What may stand below the root. */
void tocp_parser_start_below(struct tocp_parser *parser, const struct tocp_frame *above, const xmlChar *local,
                             int count, const xmlChar **attributes);

#endif
