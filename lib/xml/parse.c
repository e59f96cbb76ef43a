/* SPDX-License-Identifier: MIT */
/*
 * From XML to tables: the vocabulary of the schema, driven by the events of libxml2's pull parser.
 *
 * libxml2 hands out names as pointers into its dictionary, the same pointer for the same name. The whole
 * vocabulary is put there first, so an element or attribute is known by one look into a table of pointers,
 * without comparing strings. Only per-parser handlers are set; nothing global is touched.
 */
#include "parse.h"

#include "value.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/base.h>
#include <toc/date.h>
#include <toc/source.h>

enum { MAX_DEPTH = 64, MAX_TEXT = 1 << 20, NAME_SLOTS = 1024, MAX_NAMES = 256 };

/* What stands at a level of nesting. */
enum frame_kind { FRAME_OUTSIDE, FRAME_ROOT, FRAME_ROW, FRAME_TEXT, FRAME_OVERLAY };

struct frame {
    uint8_t kind;   /* enum frame_kind */
    uint8_t row_kind;
    uint32_t row;
    uint32_t word;  /* of a text: the member of the row above */
    uint32_t id;    /* of a provision: string; of an overlay: name */
    const char *element;
};

/* What an element means below a parent: a member with texts, or a row of another kind. */
struct meaning {
    uint8_t shape; /* TOCP_SHAPE_TEXTS, TOCP_SHAPE_CHILDREN, or 0 */
    uint8_t word;
    uint8_t kind;
    uint8_t subkind; /* of a provision */
};

struct parser {
    struct tocp_build *build;
    const struct tocp_input *input;
    xmlParserCtxtPtr context;
    const xmlChar *namespace_uri;
    /* The vocabulary: pointer of libxml2's dictionary to number. */
    struct {
        const xmlChar *name;
        uint8_t number;
    } slots[NAME_SLOTS];
    const char *names[MAX_NAMES];
    uint32_t name_count;
    uint8_t attribute_of[TOCP_KIND_END][MAX_NAMES]; /* word, or 0 */
    uint8_t element_of[TOCP_KIND_END][MAX_NAMES];   /* word of texts, or 0 */
    uint8_t kind_of[MAX_NAMES];                     /* kind whose element has this name, or 0 */
    uint8_t subkind_of[MAX_NAMES];                  /* provision kind with this name, or 0 */
    uint8_t child_word[TOCP_KIND_END][TOCP_KIND_END];
    uint8_t top_level[TOCP_KIND_END];
    uint32_t dataset_name, overlay_name;
    struct frame frames[MAX_DEPTH + 1];
    uint32_t depth;
    uint32_t skipping; /* levels below an element that is skipped */
    uint32_t part;
    uint32_t text_start; /* of the text being read */
    int lenient;         /* a newer minor format: unknown things are skipped */
    int refused;         /* by us: libxml2 may still say that all is well */
    int syntax_reported;
    uint32_t errors_before;
    int version;
};

/* --- the vocabulary --- */

static uint32_t slot_of(const struct parser *parser, const xmlChar *name)
{
    uint32_t slot = (uint32_t)((uintptr_t)name >> 3) * 0x9e3779b1u >> 22;
    while (parser->slots[slot].name && parser->slots[slot].name != name)
        slot = (slot + 1) % NAME_SLOTS;
    return slot;
}

/* The number of a name, or 0. */
static uint32_t number_of(const struct parser *parser, const xmlChar *name)
{
    return parser->slots[slot_of(parser, name)].number;
}

static uint32_t add_name(struct parser *parser, const char *name)
{
    const xmlChar *interned = xmlDictLookup(parser->context->dict, (const xmlChar *)name, -1);
    if (!interned) {
        parser->build->result = TOC_E_NOMEM;
        return 0;
    }
    uint32_t slot = slot_of(parser, interned);
    if (!parser->slots[slot].name) {
        parser->slots[slot].name = interned;
        parser->slots[slot].number = (uint8_t)++parser->name_count;
        parser->names[parser->name_count] = name;
    }
    return parser->slots[slot].number;
}

static void add_kind(struct parser *parser, uint32_t kind)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    int nested = type->field_count && type->fields[0].shape == TOCP_SHAPE_OWNER;
    if (type->element[0]) {
        parser->kind_of[add_name(parser, type->element)] = (uint8_t)kind;
        parser->top_level[kind] = !nested;
    }
    for (uint32_t f = 0; f < type->field_count; f++) {
        const struct tocp_field *field = &type->fields[f];
        if (field->shape == TOCP_SHAPE_CHILDREN)
            parser->child_word[kind][field->arg] = field->word;
        else if (field->shape == TOCP_SHAPE_TEXTS)
            parser->element_of[kind][add_name(parser, field->name)] = field->word;
        else if (field->name[0])
            parser->attribute_of[kind][add_name(parser, field->name)] = field->word;
    }
}

static void add_vocabulary(struct parser *parser)
{
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        add_kind(parser, kind);
    for (uint32_t i = 0; tocp_word_at(TOCP_VOCABULARY_PROVISION_KIND, i); i++) {
        uint32_t name = add_name(parser, tocp_word_at(TOCP_VOCABULARY_PROVISION_KIND, i));
        parser->kind_of[name] = TOCP_KIND_PROVISION;
        parser->subkind_of[name] = (uint8_t)(i + 1);
    }
    parser->dataset_name = add_name(parser, "dataset");
    parser->overlay_name = add_name(parser, "overlay");
    parser->namespace_uri = xmlDictLookup(parser->context->dict, (const xmlChar *)TOCP_NAMESPACE, -1);
}

/* --- where we are --- */

static struct frame *top(struct parser *parser)
{
    return &parser->frames[parser->depth];
}

static uint32_t owner_ref(const struct frame *frame)
{
    return TOCP_REF(frame->row_kind, frame->row);
}

static struct tocp_place here(const struct parser *parser)
{
    const xmlParserInput *input = parser->context->input;
    return (struct tocp_place){parser->part, input && input->line > 0 ? (uint32_t)input->line : 1,
                               input && input->col > 0 ? (uint32_t)input->col : 1};
}

/* "/dataset/meeting[cop-01]/title" from the frames; element: one more below, or NULL. */
static void path_here(const struct parser *parser, const char *element, char *path, size_t size)
{
    size_t used = 0;
    path[0] = '\0';
    for (uint32_t i = 1; i <= parser->depth && used < size; i++) {
        const struct frame *frame = &parser->frames[i];
        const char *id = frame->kind == FRAME_ROW ? tocp_build_id(parser->build, owner_ref(frame)) : "";
        /* Only the last provision is named in full: its id says where it stands. */
        if (frame->kind == FRAME_ROW && frame->row_kind == TOCP_KIND_PROVISION && i < parser->depth &&
            parser->frames[i + 1].kind == FRAME_ROW && parser->frames[i + 1].row_kind == TOCP_KIND_PROVISION)
            continue;
        used += (size_t)snprintf(path + used, size - used, id[0] ? "/%s[%s]" : "/%s", frame->element, id);
    }
    if (element && used < size)
        snprintf(path + used, size - used, "/%s", element);
}

#if defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
static void report(struct parser *parser, int32_t code, const char *element, const char *format, ...)
{
    char path[TOCP_PATH_SIZE], message[TOCP_MESSAGE_SIZE];
    struct tocp_place place = here(parser);
    path_here(parser, element, path, sizeof path);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    struct tocp_location location = {parser->input->name, place.line, place.column, path};
    tocp_report(parser->build->diagnostics, code, &location, "%s", message);
}

static void stop(struct parser *parser)
{
    parser->refused = 1;
    xmlStopParser(parser->context);
}

/* --- attributes --- */

/* What libxml2 gives for each attribute. */
struct attribute {
    const xmlChar *local, *prefix, *uri;
    const char *value;
    size_t length;
};

static struct attribute attribute_at(const xmlChar **attributes, int i)
{
    const xmlChar **a = attributes + 5 * i;
    return (struct attribute){a[0], a[1], a[2], (const char *)a[3], (size_t)(a[4] - a[3])};
}

static void list_attributes(uint32_t kind, char *list, size_t size)
{
    size_t used = 0;
    list[0] = '\0';
    for (uint32_t f = 0; f < tocp_row_types[kind].field_count && used < size; f++) {
        const struct tocp_field *field = &tocp_row_types[kind].fields[f];
        if (field->name[0] && field->shape != TOCP_SHAPE_TEXTS)
            used += (size_t)snprintf(list + used, size - used, "%s%s", used ? ", " : "", field->name);
    }
}

static void unknown_attribute(struct parser *parser, uint32_t kind, const char *element, const char *name)
{
    char known[400];
    if (parser->lenient)
        return;
    list_attributes(kind, known, sizeof known);
    report(parser, TOCP_DIAGNOSTIC_UNKNOWN_ATTRIBUTE, NULL, "'%s' has no attribute '%s'; it may have: %s", element,
           name, known[0] ? known : "none");
}

static void take_reference(struct parser *parser, uint32_t owner, uint32_t word, const char *id, size_t length)
{
    struct tocp_pending pending = {owner, word, tocp_build_name(parser->build, id, length), here(parser)};
    if (pending.name == TOCP_NO_ROW)
        return;
    struct tocp_pending *item = tocp_build_push(parser->build, &parser->build->pendings, sizeof *item);
    if (item)
        *item = pending;
}

static void take_references(struct parser *parser, uint32_t owner, uint32_t word, const char *value, size_t length)
{
    size_t at = 0;
    while (at < length) {
        size_t begin = at;
        while (at < length && value[at] != ' ')
            at++;
        if (at > begin)
            take_reference(parser, owner, word, value + begin, at - begin);
        at++;
    }
}

static void define_id(struct parser *parser, uint32_t ref, uint32_t word, const char *id, size_t length)
{
    struct tocp_build *build = parser->build;
    uint32_t name = tocp_build_name(build, id, length);
    if (name == TOCP_NO_ROW)
        return;
    struct tocp_name *defined = tocp_build_name_at(build, name);
    tocp_build_words(build, TOCP_REF_KIND(ref), TOCP_REF_INDEX(ref))[word] = defined->string;
    if (defined->ref) {
        const struct tocp_place *first =
            tocp_build_place(build, TOCP_REF_KIND(defined->ref), TOCP_REF_INDEX(defined->ref));
        struct tocp_place place = here(parser);
        tocp_build_report(build, TOCP_DIAGNOSTIC_DUPLICATE_ID, ref, &place,
                          "the id '%.*s' is already used at %s:%u", (int)length, id, tocp_build_file(build, first->part),
                          (unsigned)first->line);
        return;
    }
    defined->ref = ref;
}

static void take_attribute(struct parser *parser, uint32_t ref, const struct tocp_field *field,
                           const struct attribute *attribute)
{
    struct tocp_build *build = parser->build;
    const char *value = attribute->value;
    size_t length = attribute->length;
    uint32_t word = 0;
    char expected[TOCP_EXPECTED_SIZE];
    int32_t code = tocp_value_check(TOCP_REF_KIND(ref), field, value, length, &word, expected);
    if (code) {
        if (!(parser->lenient && code == TOCP_DIAGNOSTIC_INVALID_WORD))
            report(parser, code, NULL, "attribute '%s': '%.*s' is not %s", field->name,
                   (int)(length < 200 ? length : 200), value, expected);
        return;
    }
    switch (field->shape) {
    case TOCP_SHAPE_ID:
        define_id(parser, ref, field->word, value, length);
        return;
    case TOCP_SHAPE_REF:
        take_reference(parser, ref, field->word, value, length);
        return;
    case TOCP_SHAPE_REFS:
        take_references(parser, ref, field->word, value, length);
        return;
    case TOCP_SHAPE_STRING: {
        uint32_t name = tocp_build_name(build, value, length);
        word = name == TOCP_NO_ROW ? TOCP_NO_STRING : tocp_build_name_at(build, name)->string;
        break;
    }
    default:
        break;
    }
    if (build->result == TOC_OK)
        tocp_build_words(build, TOCP_REF_KIND(ref), TOCP_REF_INDEX(ref))[field->word] = word;
}

/* Attributes of a row; the words that were given, as a set. */
static uint64_t take_attributes(struct parser *parser, uint32_t ref, const char *element, int count,
                                const xmlChar **attributes)
{
    uint64_t given = 0;
    uint32_t kind = TOCP_REF_KIND(ref);
    for (int i = 0; i < count; i++) {
        struct attribute attribute = attribute_at(attributes, i);
        if (attribute.uri)
            continue; /* of another namespace, or xml:* where it has no meaning for us */
        uint32_t word = parser->attribute_of[kind][number_of(parser, attribute.local)];
        if (word == 0) {
            unknown_attribute(parser, kind, element, (const char *)attribute.local);
            continue;
        }
        given |= UINT64_C(1) << word;
        take_attribute(parser, ref, tocp_field_of(kind, word), &attribute);
    }
    return given;
}

static void require(struct parser *parser, uint32_t kind, const char *element, uint64_t given)
{
    const uint8_t *words = tocp_required_words(kind);
    for (; *words; words++)
        if (!(given & UINT64_C(1) << *words))
            report(parser, TOCP_DIAGNOSTIC_MISSING_ATTRIBUTE, NULL, "'%s' needs the attribute '%s'", element,
                   tocp_field_of(kind, *words)->name);
}

/* --- the root --- */

static void start_root(struct parser *parser, const xmlChar *local, const xmlChar *uri, int count,
                       const xmlChar **attributes)
{
    const size_t without_number = sizeof TOCP_NAMESPACE - 2;
    const char *space = uri ? (const char *)uri : "";
    *top(parser) = (struct frame){
        .kind = FRAME_ROOT, .row_kind = TOCP_KIND_PART, .row = parser->part, .element = (const char *)local};
    if (number_of(parser, local) != parser->dataset_name || uri != parser->namespace_uri) {
        if (strncmp(space, TOCP_NAMESPACE, without_number) == 0 && strcmp(space, TOCP_NAMESPACE) != 0) {
            report(parser, TOCP_DIAGNOSTIC_NEWER_FORMAT, NULL,
                   "the namespace is '%s'; this version of libtoc reads '%s' only: update libtoc", space, TOCP_NAMESPACE);
            parser->version = 1;
        } else {
            report(parser, TOCP_DIAGNOSTIC_NOT_A_DATASET, NULL,
                   "the root element is '%s' in the namespace '%s'; expected 'dataset' in '%s'", (const char *)local,
                   space, TOCP_NAMESPACE);
        }
        stop(parser);
        return;
    }
    uint64_t given = take_attributes(parser, TOCP_REF(TOCP_KIND_PART, parser->part), "dataset", count, attributes);
    require(parser, TOCP_KIND_PART, "dataset", given);
    if (parser->build->result != TOC_OK)
        return;
    const uint32_t *part = tocp_build_words(parser->build, TOCP_KIND_PART, parser->part);
    const char *format = tocp_build_text(parser->build, part[TOCP_PART_FORMAT]);
    enum tocp_format_age age = tocp_format_age(format);
    if (age == TOCP_FORMAT_NEWER) {
        report(parser, TOCP_DIAGNOSTIC_NEWER_FORMAT, NULL,
               "the format is %s; this version of libtoc reads 1.x only: update libtoc", format);
        parser->version = 1;
        stop(parser);
    } else if (age == TOCP_FORMAT_NONE && part[TOCP_PART_FORMAT]) {
        report(parser, TOCP_DIAGNOSTIC_NOT_A_DATASET, NULL, "format '%s' is no format; expected \"1.0\"", format);
        stop(parser);
    }
    parser->lenient = age == TOCP_FORMAT_MINOR;
}

/* --- texts --- */

static void start_text(struct parser *parser, const struct frame *above, uint32_t word, const char *element, int count,
                       const xmlChar **attributes)
{
    struct tocp_build *build = parser->build;
    struct tocp_place place = here(parser);
    uint32_t index = tocp_build_row(build, TOCP_KIND_TEXT, &place);
    if (index == TOCP_NO_ROW)
        return;
    *top(parser) = (struct frame){
        .kind = FRAME_TEXT, .row_kind = TOCP_KIND_TEXT, .row = index, .word = word, .element = element};
    uint32_t language = 0;
    for (int i = 0; i < count; i++) {
        struct attribute attribute = attribute_at(attributes, i);
        int is_xml = attribute.prefix && strcmp((const char *)attribute.prefix, "xml") == 0;
        uint32_t *text = tocp_build_words(build, TOCP_KIND_TEXT, index);
        if (is_xml && strcmp((const char *)attribute.local, "lang") == 0) {
            if (!tocp_value_is_language(attribute.value, attribute.length))
                report(parser, TOCP_DIAGNOSTIC_INVALID_LANGUAGE, NULL, "xml:lang '%.*s' is not a BCP 47 language tag",
                       (int)(attribute.length < 100 ? attribute.length : 100), attribute.value);
            uint32_t name = tocp_build_name(build, attribute.value, attribute.length);
            if (name == TOCP_NO_ROW)
                return;
            language = tocp_build_name_at(build, name)->string;
        } else if (!attribute.uri && !tocp_value_text_attribute((const char *)attribute.local, attribute.value,
                                                                attribute.length, text) && !parser->lenient) {
            report(parser, TOCP_DIAGNOSTIC_UNKNOWN_ATTRIBUTE, NULL,
                   "'%s' may have xml:lang, status (official or unofficial), since and until (dates); found %s=\"%.*s\"",
                   element, (const char *)attribute.local, (int)(attribute.length < 100 ? attribute.length : 100),
                   attribute.value);
        }
    }
    if (!language)
        report(parser, TOCP_DIAGNOSTIC_MISSING_LANGUAGE, NULL, "'%s' needs xml:lang, such as xml:lang=\"en\"", element);
    uint32_t *text = tocp_build_words(build, TOCP_KIND_TEXT, index);
    text[TOCP_TEXT_LANGUAGE] = language;
    text[TOCP_TEXT_PART] = parser->part;
    if (above->kind == FRAME_ROW)
        tocp_build_edge(build, owner_ref(above), word, index);
    parser->text_start = build->strings_size;
}

static void end_text(struct parser *parser)
{
    struct tocp_build *build = parser->build;
    uint32_t size = build->strings_size;
    while (size > parser->text_start && build->strings[size - 1] == ' ')
        size--;
    build->strings_size = size;
    if (size == parser->text_start) {
        report(parser, TOCP_DIAGNOSTIC_EMPTY_TEXT, NULL, "the element holds no text; leave it out");
        return;
    }
    char *end = tocp_build_reserve(build, 1);
    if (!end)
        return;
    *end = '\0';
    build->strings_size++;
    tocp_build_words(build, TOCP_KIND_TEXT, top(parser)->row)[TOCP_TEXT_STRING] = parser->text_start;
}

/* White space is folded to single spaces as it arrives: XML may break a line anywhere. */
static void append_text(struct parser *parser, const char *bytes, size_t length)
{
    struct tocp_build *build = parser->build;
    if (build->strings_size - parser->text_start + length > MAX_TEXT) {
        report(parser, TOCP_DIAGNOSTIC_TEXT_TOO_LONG, NULL, "the text is longer than 1 MiB");
        stop(parser);
        return;
    }
    char *to = tocp_build_reserve(build, length);
    if (!to)
        return;
    char *end = to;
    int blank = build->strings_size == parser->text_start || to[-1] == ' ';
    for (size_t i = 0; i < length; i++) {
        char c = bytes[i] == '\n' || bytes[i] == '\t' || bytes[i] == '\r' ? ' ' : bytes[i];
        if (c == ' ' && blank)
            continue;
        blank = c == ' ';
        *end++ = c;
    }
    build->strings_size += (uint32_t)(end - to);
}

/* --- rows --- */

/* Whether a row of this kind may stand in the element of a frame. */
static int may_stand(const struct parser *parser, const struct frame *above, uint32_t kind, uint32_t subkind)
{
    if (kind == TOCP_KIND_NONE)
        return 0;
    if (above->kind == FRAME_ROOT)
        return parser->top_level[kind];
    if (above->kind != FRAME_ROW || !parser->child_word[above->row_kind][kind])
        return 0;
    if (kind != TOCP_KIND_PROVISION)
        return 1;
    uint32_t parent = above->row_kind == TOCP_KIND_PROVISION
                          ? tocp_build_words(parser->build, TOCP_KIND_PROVISION, above->row)[TOCP_PROVISION_KIND]
                          : 0;
    return tocp_provision_may_stand((int32_t)subkind, (int32_t)parent);
}

static void list_children(const struct parser *parser, const struct frame *frame, char *list, size_t size)
{
    size_t used = 0;
    list[0] = '\0';
    for (uint32_t n = 1; n <= parser->name_count && used < size; n++) {
        int fits = may_stand(parser, frame, parser->kind_of[n], parser->subkind_of[n]) ||
                   (frame->kind == FRAME_ROOT ? n == parser->overlay_name
                                              : parser->element_of[frame->row_kind][n] != 0);
        if (fits)
            used += (size_t)snprintf(list + used, size - used, "%s%s", used ? ", " : "", parser->names[n]);
    }
}

static void unknown_element(struct parser *parser, const struct frame *above, const char *element)
{
    char known[500];
    parser->depth--;
    parser->skipping = 1;
    if (!parser->lenient) {
        list_children(parser, above, known, sizeof known);
        report(parser, TOCP_DIAGNOSTIC_UNKNOWN_ELEMENT, element, "'%s' may not stand in '%s'; it may hold: %s", element,
               above->element, known[0] ? known : "nothing");
    }
}

/* The locator: the id of the node above, and this label. */
static void name_provision(struct parser *parser, const struct frame *above, uint32_t index)
{
    struct tocp_build *build = parser->build;
    static const char *const labels[] = {"",        "preamble", "rec_",  "sec_",     "art_",
                                         "para_",   "point_",   "item_", "subitem_", "tail"};
    const uint32_t *row = tocp_build_words(build, TOCP_KIND_PROVISION, index);
    uint32_t kind = row[TOCP_PROVISION_KIND];
    const char *label = labels[kind];
    const char *number = row[TOCP_PROVISION_NUMBER] ? tocp_build_text(build, row[TOCP_PROVISION_NUMBER]) : "";
    /* An article keeps its locator wherever sections put it: its number is unique in the instrument. */
    const struct frame *base = above;
    if (kind == TOCP_PROVISION_ARTICLE_WORD)
        while (base->row_kind == TOCP_KIND_PROVISION)
            base--;
    const char *prefix = base->row_kind == TOCP_KIND_PROVISION ? tocp_build_text(build, base->id)
                                                               : tocp_build_id(build, owner_ref(base));
    char locator[400];
    int length = snprintf(locator, sizeof locator, "%s%s%s%s", prefix,
                          base->row_kind == TOCP_KIND_PROVISION ? "__" : "#", label, number);
    if (length >= (int)sizeof locator) {
        report(parser, TOCP_DIAGNOSTIC_INVALID_LABEL, NULL, "the locator is longer than 399 bytes");
        return;
    }
    define_id(parser, TOCP_REF(TOCP_KIND_PROVISION, index), TOCP_PROVISION_ID, locator, (size_t)length);
    if (build->result == TOC_OK)
        top(parser)->id = tocp_build_words(build, TOCP_KIND_PROVISION, index)[TOCP_PROVISION_ID];
}

static void start_row(struct parser *parser, const struct frame *above, uint32_t kind, uint32_t subkind,
                      const char *element, int count, const xmlChar **attributes)
{
    struct tocp_build *build = parser->build;
    struct tocp_place place = here(parser);
    uint32_t index = tocp_build_row(build, kind, &place);
    if (index == TOCP_NO_ROW)
        return;
    uint32_t ref = TOCP_REF(kind, index);
    *top(parser) = (struct frame){.kind = FRAME_ROW, .row_kind = (uint8_t)kind, .row = index, .element = element};
    if (above->kind == FRAME_ROW) {
        tocp_build_words(build, kind, index)[1] = owner_ref(above);
        tocp_build_edge(build, owner_ref(above), parser->child_word[above->row_kind][kind], index);
    }
    for (uint32_t f = 0; f < tocp_row_types[kind].field_count; f++)
        if (tocp_row_types[kind].fields[f].shape == TOCP_SHAPE_PART)
            tocp_build_words(build, kind, index)[tocp_row_types[kind].fields[f].word] = parser->part;
    if (kind == TOCP_KIND_PROVISION)
        tocp_build_words(build, kind, index)[TOCP_PROVISION_KIND] = subkind;
    uint64_t given = take_attributes(parser, ref, element, count, attributes);
    require(parser, kind, element, given);
    if (kind == TOCP_KIND_PROVISION && build->result == TOC_OK) {
        if (tocp_provision_has_label((int32_t)subkind) != !!(given & UINT64_C(1) << TOCP_PROVISION_NUMBER))
            report(parser, TOCP_DIAGNOSTIC_INVALID_LABEL, NULL,
                   tocp_provision_has_label((int32_t)subkind) ? "'%s' needs its printed label n" : "'%s' has no label n",
                   element);
        name_provision(parser, above, index);
    }
}

static void start_overlay(struct parser *parser, int count, const xmlChar **attributes)
{
    *top(parser) = (struct frame){.kind = FRAME_OVERLAY, .id = TOCP_NO_ROW, .element = "overlay"};
    for (int i = 0; i < count; i++) {
        struct attribute attribute = attribute_at(attributes, i);
        if (strcmp((const char *)attribute.local, "of") == 0)
            top(parser)->id = tocp_build_name(parser->build, attribute.value, attribute.length);
    }
    if (top(parser)->id == TOCP_NO_ROW && parser->build->result == TOC_OK)
        report(parser, TOCP_DIAGNOSTIC_MISSING_ATTRIBUTE, NULL, "'overlay' needs the attribute 'of': the id it adds to");
}

static void start_in_overlay(struct parser *parser, const struct frame *above, const char *element, int count,
                             const xmlChar **attributes)
{
    struct tocp_build *build = parser->build;
    uint32_t id = above->id;
    start_text(parser, above, 0, element, count, attributes);
    if (build->result != TOC_OK || id == TOCP_NO_ROW)
        return;
    uint32_t name = tocp_build_name(build, element, strlen(element));
    struct tocp_overlay *overlay = tocp_build_push(build, &build->overlays, sizeof *overlay);
    if (overlay)
        *overlay = (struct tocp_overlay){id, tocp_build_name_at(build, name)->string, top(parser)->row};
    parser->text_start = build->strings_size;
}

/* --- events --- */

static void start_below(struct parser *parser, const struct frame *above, const xmlChar *local, int count,
                        const xmlChar **attributes)
{
    uint32_t name = number_of(parser, local);
    uint32_t kind = parser->kind_of[name], subkind = parser->subkind_of[name];
    const char *element = name ? parser->names[name] : (const char *)local;
    if (above->kind == FRAME_OVERLAY) {
        start_in_overlay(parser, above, element, count, attributes);
    } else if (above->kind == FRAME_ROOT && name == parser->overlay_name && name) {
        start_overlay(parser, count, attributes);
    } else if (above->kind == FRAME_ROW && name && parser->element_of[above->row_kind][name]) {
        start_text(parser, above, parser->element_of[above->row_kind][name], element, count, attributes);
    } else if (may_stand(parser, above, kind, subkind)) {
        start_row(parser, above, kind, subkind, element, count, attributes);
    } else {
        unknown_element(parser, above, element);
    }
}

static void on_start(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
                     const xmlChar **namespaces, int count, int defaulted, const xmlChar **attributes)
{
    struct parser *parser = data;
    (void)prefix, (void)namespace_count, (void)namespaces, (void)defaulted;
    if (parser->build->result != TOC_OK) {
        stop(parser);
        return;
    }
    if (parser->skipping) {
        if (++parser->skipping > MAX_DEPTH) {
            report(parser, TOCP_DIAGNOSTIC_TOO_DEEP, NULL, "elements are nested more than %d levels deep", MAX_DEPTH);
            stop(parser);
        }
        return;
    }
    if (parser->depth == MAX_DEPTH) {
        report(parser, TOCP_DIAGNOSTIC_TOO_DEEP, NULL, "elements are nested more than %d levels deep", MAX_DEPTH);
        stop(parser);
        return;
    }
    const struct frame *above = top(parser);
    if (above->kind == FRAME_OUTSIDE) {
        parser->depth++;
        start_root(parser, local, uri, count, attributes);
        return;
    }
    if (above->kind == FRAME_TEXT) {
        report(parser, TOCP_DIAGNOSTIC_ELEMENT_IN_TEXT, (const char *)local,
               "'%s' stands in the text of '%s'; a text holds no elements", (const char *)local, above->element);
        parser->skipping = 1;
        return;
    }
    if (uri != parser->namespace_uri) {
        parser->skipping = 1; /* foreign elements mean nothing to us */
        return;
    }
    parser->depth++;
    start_below(parser, above, local, count, attributes);
}

static void on_end(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri)
{
    struct parser *parser = data;
    (void)local, (void)prefix, (void)uri;
    if (parser->build->result != TOC_OK) {
        stop(parser);
        return;
    }
    if (parser->skipping) {
        parser->skipping--;
        return;
    }
    if (top(parser)->kind == FRAME_TEXT)
        end_text(parser);
    parser->depth--;
}

/* Text where elements are expected: blanks are layout, all else is an error. */
static void refuse_text(struct parser *parser, const char *bytes, size_t length)
{
    size_t begin = 0, shown = 0;
    while (begin < length && strchr(" \t\r\n", bytes[begin]))
        begin++;
    if (begin == length)
        return;
    while (begin + shown < length && shown < 40 && bytes[begin + shown] != '\n')
        shown++;
    while (begin + shown < length && ((unsigned char)bytes[begin + shown] & 0xc0) == 0x80)
        shown--;
    report(parser, TOCP_DIAGNOSTIC_UNEXPECTED_TEXT, NULL, "'%s' holds elements only; found the text '%.*s'",
           top(parser)->element, (int)shown, bytes + begin);
}

static void on_characters(void *data, const xmlChar *characters, int length)
{
    struct parser *parser = data;
    const char *bytes = (const char *)characters;
    if (parser->skipping || parser->build->result != TOC_OK)
        return;
    if (top(parser)->kind == FRAME_TEXT)
        append_text(parser, bytes, (size_t)length);
    else
        refuse_text(parser, bytes, (size_t)length);
}

/* Runs before the subset is read: nested parameter entities would hang libxml2 2.9 there for ever. */
static void on_doctype(void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
    struct parser *parser = data;
    (void)external, (void)system;
    report(parser, TOCP_DIAGNOSTIC_DOCTYPE, NULL,
           "a DOCTYPE ('%s') is refused, with every entity it may define; remove it", (const char *)name);
    stop(parser);
}

#if LIBXML_VERSION >= 21200
typedef const xmlError *error_pointer;
#else
typedef xmlErrorPtr error_pointer;
#endif

static void on_error(void *data, error_pointer error)
{
    struct parser *parser = data;
    if (!error || error->level < XML_ERR_ERROR || parser->refused || parser->syntax_reported)
        return;
    if (error->code == XML_ERR_NO_MEMORY) {
        parser->build->result = TOC_E_NOMEM;
        return;
    }
    char path[TOCP_PATH_SIZE];
    const char *message = error->message ? error->message : "not well-formed";
    size_t length = strcspn(message, "\n");
    path_here(parser, NULL, path, sizeof path);
    struct tocp_location location = {parser->input->name, error->line > 0 ? (uint32_t)error->line : 1,
                                     error->int2 > 0 ? (uint32_t)error->int2 : 1, path};
    tocp_report(parser->build->diagnostics, TOCP_DIAGNOSTIC_XML_SYNTAX, &location, "%.*s",
                (int)(length < 600 ? length : 600), message);
    parser->syntax_reported = 1;
}

/* --- one file --- */

static void initialise_libxml(void)
{
    xmlInitParser();
}

static void set_handlers(struct parser *parser)
{
    xmlSAXHandler *sax = parser->context->sax;
    memset(sax, 0, sizeof *sax);
    sax->initialized = XML_SAX2_MAGIC;
    sax->startElementNs = on_start;
    sax->endElementNs = on_end;
    sax->characters = on_characters;
    sax->ignorableWhitespace = on_characters;
    sax->cdataBlock = on_characters;
    sax->internalSubset = on_doctype;
    sax->serror = (xmlStructuredErrorFunc)on_error;
    parser->context->userData = parser;
}

static int run(struct parser *parser)
{
    xmlParserCtxtPtr context = parser->context;
    /* In place: libxml2 reads our bytes, which end with NUL, and copies nothing. */
    xmlParserInputPtr input = xmlNewStringInputStream(context, (const xmlChar *)parser->input->bytes);
    if (!input || inputPush(context, input) < 0) {
        if (input)
            xmlFreeInputStream(input);
        return TOC_E_NOMEM;
    }
    int result = xmlParseDocument(context);
    if (parser->build->result != TOC_OK)
        return parser->build->result;
    if (context->errNo == XML_ERR_NO_MEMORY)
        return TOC_E_NOMEM;
    if (parser->version)
        return TOC_E_VERSION;
    if (!parser->refused && (result != 0 || !context->wellFormed || !context->nsWellFormed || context->errNo != 0) &&
        !parser->syntax_reported)
        report(parser, TOCP_DIAGNOSTIC_XML_SYNTAX, NULL, "the file is not well-formed XML");
    return parser->build->diagnostics->errors == parser->errors_before && !parser->refused ? TOC_OK : TOC_E_DATA;
}

int tocp_parse(struct tocp_build *build, const struct tocp_input *input)
{
    /* The first use of libxml2 races between threads. */
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, initialise_libxml);
    struct parser *parser = calloc(1, sizeof *parser);
    if (!parser)
        return build->result = TOC_E_NOMEM;
    parser->build = build;
    parser->input = input;
    parser->errors_before = build->diagnostics->errors;
    parser->part = tocp_build_part(build, input->name);
    parser->context = parser->part == TOCP_NO_ROW ? NULL : xmlNewParserCtxt();
    if (!parser->context) {
        build->result = TOC_E_NOMEM;
    } else {
        set_handlers(parser);
        xmlCtxtUseOptions(parser->context, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_BIG_LINES);
        add_vocabulary(parser);
    }
    int result = build->result == TOC_OK ? run(parser) : build->result;
    if (result == TOC_E_NOMEM)
        build->result = TOC_E_NOMEM;
    if (parser->context)
        xmlFreeParserCtxt(parser->context);
    free(parser);
    return result;
}
