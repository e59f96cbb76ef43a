/* SPDX-License-Identifier: MIT */
/*
 * Akoma Ntoso says where each piece belongs: by our locator (wId) in files of ours, by the naming convention
 * (eId) or by the printed number (num) in others. It is read with the same care as a dataset.
 */
#include "import.h"

#include "context.h"

#include <stdio.h>
#include <string.h>
#include <toc/base.h>

#define NAMESPACE "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

enum { MAX_DEPTH = 64, MAX_TEXT = 1 << 20 };

static const char hierarchy[] = "article section recital paragraph subparagraph point indent alinea item level clause "
                                "subclause";
static const char in_line[] = "ref mref rref def term quantity date organization person role location concept i b u a "
                              "span sup sub inline abbr ins del mod noteRef docTitle docNumber docType docDate remark "
                              "authorialNote";

/* What the characters in an element are. */
enum role { TEXT, NUMBER, HEADING, NOTE, OUTSIDE, IGNORED };

struct frame {
    uint32_t node;       /* TOCP_NO_NODE: none of the instrument's */
    uint8_t role;        /* enum role */
    uint8_t is_block;    /* its text does not run on */
    uint8_t is_unknown;  /* in the hierarchy, but known by its number only */
    uint8_t is_foreign;  /* of another instrument */
};

struct reader {
    struct toc_import *import;
    xmlParserCtxtPtr context;
    const struct tocp_input *input;
    struct frame frames[MAX_DEPTH + 1];
    uint32_t depth;
    struct tocp_bytes text, note; /* being read */
    uint32_t line;                /* on which it began */
    uint32_t right, wrong;        /* headings of articles */
    int refused;
};

static struct frame *top(struct reader *reader)
{
    return &reader->frames[reader->depth];
}

static uint32_t here(const struct reader *reader)
{
    const xmlParserInput *input = reader->context->input;
    return input && input->line > 0 ? (uint32_t)input->line : 1;
}

static void report(struct reader *reader, int32_t code, uint32_t line, const char *message)
{
    struct tocp_location place = {reader->input->name, line, 0, ""};
    if (!reader->refused)
        tocp_report(&reader->import->diagnostics, code, &place, "%s", message);
    reader->refused = 1;
}

static void refuse(struct reader *reader, int32_t code, const char *message)
{
    report(reader, code, here(reader), message);
    xmlStopParser(reader->context);
}

/* --- which node an element is --- */

/* The attribute as a string, or "" when it is not there or longer than any locator. */
static const char *attribute(const xmlChar **attributes, int count, const char *name, char buffer[400])
{
    buffer[0] = '\0';
    for (int i = 0; i < count; i++) {
        const xmlChar **a = attributes + 5 * i;
        size_t length = (size_t)(a[4] - a[3]);
        if (a[2] || strcmp((const char *)a[0], name) != 0 || length >= 400)
            continue;
        memcpy(buffer, a[3], length);
        buffer[length] = '\0';
    }
    return buffer;
}

static void find_node(struct reader *reader, struct frame *frame, const char *name, int count,
                      const xmlChar **attributes)
{
    char id[400];
    uint32_t node = TOCP_NO_NODE, parent = frame->node;
    int is_locator = strchr(attribute(attributes, count, "wId", id), '#') != NULL;
    if (is_locator)
        node = tocp_node_by_locator(reader->import, id);
    else if (*attribute(attributes, count, "eId", id))
        node = tocp_node_by_eid(reader->import, id);
    if (node == TOCP_NO_NODE && strcmp(name, "preamble") == 0 && !is_locator)
        node = tocp_node_of_kind(reader->import, TOC_PROVISION_PREAMBLE, "", 0);
    if (node == TOCP_NO_NODE && strcmp(name, "wrapUp") == 0 && !is_locator && parent != TOCP_NO_NODE)
        node = tocp_node_tail(reader->import, parent);
    if (node != TOCP_NO_NODE) {
        frame->node = node;
        reader->import->nodes[node].seen = 1;
    } else if (is_locator) {
        frame->node = TOCP_NO_NODE;
        frame->is_foreign = 1;
    } else {
        frame->is_unknown = (uint8_t)tocp_is_one_of(name, strlen(name), hierarchy);
    }
}

/* --- text --- */

/* White space as the loader folds it. */
static void fold(struct tocp_bytes *text)
{
    size_t to = 0;
    for (size_t at = 0; at < text->size; at++) {
        int blank = strchr(" \t\r\n", text->bytes[at]) != NULL;
        if (!blank)
            text->bytes[to++] = text->bytes[at];
        else if (to && text->bytes[to - 1] != ' ')
            text->bytes[to++] = ' ';
    }
    tocp_bytes_cut(text, to && text->bytes[to - 1] == ' ' ? to - 1 : to);
}

static void take_heading(struct reader *reader, uint32_t node, const char *text)
{
    struct toc_import *import = reader->import;
    const char *known = node == TOCP_NO_NODE ? "" : import->nodes[node].heading;
    size_t covered = *known ? tocp_starts_with(text, known) : 0;
    int right = covered && covered + 2 >= strlen(text);
    if (!right)
        tocp_import_leave(import, TOC_LEFTOVER_INSIDE, reader->line, text);
    if (*known && import->nodes[node].kind == TOC_PROVISION_ARTICLE && !import->nodes[node].vague) {
        reader->right += (uint32_t)right;
        reader->wrong += (uint32_t)!right;
    }
}

/* What was read since the last block began or ended. */
static void flush(struct reader *reader)
{
    struct frame *frame = top(reader);
    struct toc_import *import = reader->import;
    fold(&reader->text);
    if (reader->text.size == 0)
        return;
    const char *text = reader->text.bytes;
    if (frame->role == NUMBER) {
        struct frame *owner = reader->depth ? frame - 1 : frame;
        if (owner->is_unknown)
            owner->node = tocp_node_by_number(import, owner->node, text);
    } else if (frame->role == HEADING) {
        take_heading(reader, frame->node, text);
    } else if (frame->role == OUTSIDE || frame->is_foreign) {
        tocp_import_leave(import, TOC_LEFTOVER_OUTSIDE, reader->line, text);
    } else if (frame->role == TEXT && frame->node != TOCP_NO_NODE && tocp_import_takes_text(import, frame->node)) {
        tocp_import_place(import, frame->node, text, reader->line);
    } else if (frame->role == TEXT) {
        tocp_import_leave(import, TOC_LEFTOVER_INSIDE, reader->line, text);
    }
    tocp_bytes_cut(&reader->text, 0);
}

/* A note may stand in the midst of a text, which goes on behind it. */
static void flush_note(struct reader *reader)
{
    fold(&reader->note);
    if (reader->note.size)
        tocp_import_leave(reader->import, TOC_LEFTOVER_NOTE, here(reader), reader->note.bytes);
    tocp_bytes_cut(&reader->note, 0);
}

/* --- events --- */

static uint8_t role_of(const char *name, const char *class, uint8_t above)
{
    size_t length = strlen(name);
    if (above == NOTE || above == OUTSIDE || above == IGNORED)
        return above;
    if (strcmp(name, "remark") == 0) /* ours are marked */
        return strcmp(class, "summary") == 0 || strcmp(class, "references") == 0 ? IGNORED : NOTE;
    if (strcmp(name, "authorialNote") == 0)
        return NOTE;
    if (strcmp(name, "meta") == 0)
        return IGNORED;
    if (tocp_is_one_of(name, length, "preface coverPage conclusions attachments components"))
        return OUTSIDE;
    if (strcmp(name, "num") == 0)
        return NUMBER;
    return tocp_is_one_of(name, length, "heading subheading crossHeading") ? HEADING : above;
}

static void start_root(struct reader *reader, const char *name, const char *uri)
{
    if (strcmp(name, "akomaNtoso") != 0 || !uri || strncmp(uri, NAMESPACE, sizeof NAMESPACE - 1) != 0)
        refuse(reader, TOCP_DIAGNOSTIC_NOT_AKOMA_NTOSO,
               "the root element is not 'akomaNtoso' in the namespace '" NAMESPACE "'");
    *top(reader) = (struct frame){.node = TOCP_NO_NODE, .is_block = 1};
}

static void on_start(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
                     const xmlChar **namespaces, int count, int defaulted, const xmlChar **attributes)
{
    struct reader *reader = data;
    const char *name = (const char *)local;
    char class[400];
    (void)prefix, (void)namespace_count, (void)namespaces, (void)defaulted;
    if (reader->refused)
        return;
    if (reader->depth == MAX_DEPTH) {
        refuse(reader, TOCP_DIAGNOSTIC_TOO_DEEP, "elements are nested more than 64 levels deep");
        return;
    }
    struct frame frame = *top(reader);
    frame.is_unknown = 0;
    frame.role = role_of(name, attribute(attributes, count, "class", class), frame.role);
    frame.is_block = (uint8_t)!tocp_is_one_of(name, strlen(name), in_line);
    if (frame.role == TEXT && frame.is_block && !frame.is_foreign && reader->depth)
        find_node(reader, &frame, name, count, attributes);
    if (frame.is_block && frame.role != NOTE && frame.role != IGNORED)
        flush(reader);
    reader->depth++;
    *top(reader) = frame;
    if (reader->depth == 1)
        start_root(reader, name, (const char *)uri);
}

static void on_end(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri)
{
    struct reader *reader = data;
    (void)local, (void)prefix, (void)uri;
    if (reader->refused || reader->depth == 0)
        return;
    const struct frame *frame = top(reader), *above = frame - 1;
    if (frame->is_block && frame->role != NOTE && frame->role != IGNORED)
        flush(reader);
    if (frame->role == NOTE && above->role != NOTE)
        flush_note(reader);
    reader->depth--;
}

static void on_characters(void *data, const xmlChar *characters, int length)
{
    struct reader *reader = data;
    uint8_t role = top(reader)->role;
    if (reader->refused || role == IGNORED || reader->depth == 0)
        return;
    struct tocp_bytes *to = role == NOTE ? &reader->note : &reader->text;
    if (to->size == 0)
        reader->line = here(reader);
    if (to->size + (size_t)length > MAX_TEXT)
        refuse(reader, TOCP_DIAGNOSTIC_TEXT_TOO_LONG, "one text is longer than 1 MiB");
    else
        tocp_bytes_put(to, (const char *)characters, (size_t)length);
}

/* Runs before the subset is read: nested parameter entities would hang libxml2 2.9 there for ever. */
static void on_doctype(void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
    struct reader *reader = data;
    (void)name, (void)external, (void)system;
    refuse(reader, TOCP_DIAGNOSTIC_DOCTYPE,
           "a DOCTYPE is refused, with every entity it may define; remove it");
}

static void on_error(void *data, tocp_xml_error error)
{
    struct reader *reader = data;
    if (!error || error->level < XML_ERR_ERROR || reader->refused)
        return;
    /* What follows from it would hide it; and the namespace is a URI, unless there was no memory to look. */
    if (error->code == XML_ERR_NO_MEMORY ||
        (error->code == XML_WAR_NS_URI && error->str1 && strcmp(error->str1, NAMESPACE) == 0)) {
        reader->import->nomem = reader->refused = 1;
        return;
    }
    char message[400];
    const char *text = error->message ? error->message : "not well-formed";
    snprintf(message, sizeof message, "%.*s", (int)strcspn(text, "\n"), text);
    report(reader, TOCP_DIAGNOSTIC_XML_SYNTAX, error->line > 0 ? (uint32_t)error->line : 1, message);
}

/* --- the whole --- */

/* Takes back what was placed; reason 0: without reporting it. */
static void take_back(struct toc_import *import, uint32_t node, int32_t reason)
{
    struct tocp_bytes *text = &import->nodes[node].text;
    if (text->size && reason)
        tocp_import_leave(import, reason, 1, text->bytes);
    tocp_bytes_cut(text, 0);
    import->nodes[node].seen = 0;
}

/* A preamble without marked recitals is divided as that of a plain text. */
static void divide_preamble(struct toc_import *import)
{
    struct tocp_bytes text = import->nodes[0].text;
    if (import->nodes[0].kind != TOC_PROVISION_PREAMBLE || text.size == 0)
        return;
    for (uint32_t i = 1; i < import->nodes[0].end; i++)
        if (import->nodes[i].text.size)
            return;
    import->nodes[0].text = (struct tocp_bytes){NULL, 0, 0, 0};
    if (!tocp_place_recitals(import, 0, text.bytes, 1))
        import->nodes[0].text = text;
    else
        tocp_bytes_free(&text);
}

static void finish(struct reader *reader, int result)
{
    struct toc_import *import = reader->import;
    if (result == TOC_E_NOMEM || reader->text.nomem || reader->note.nomem) {
        import->nomem = 1;
        return;
    }
    if (result != TOC_OK && !reader->refused)
        report(reader, TOCP_DIAGNOSTIC_XML_SYNTAX, 1, "the file is not well-formed XML");
    int is_other = reader->wrong > reader->right;
    for (uint32_t i = 0; i < import->node_count && (reader->refused || is_other); i++)
        take_back(import, i, reader->refused ? 0 : TOC_LEFTOVER_OUTSIDE);
    if (reader->refused)
        import->leftover_count = 0;
    if (import->node_count)
        divide_preamble(import);
}

void tocp_import_akn(struct toc_import *import, const struct tocp_input *input)
{
    struct reader reader = {.import = import, .input = input};
    reader.frames[0] = (struct frame){.node = TOCP_NO_NODE, .is_block = 1};
    reader.context = tocp_context_new(&reader);
    if (!reader.context) {
        import->nomem = 1;
        return;
    }
    xmlSAXHandler *sax = reader.context->sax;
    sax->startElementNs = on_start;
    sax->endElementNs = on_end;
    sax->characters = on_characters;
    sax->ignorableWhitespace = on_characters;
    sax->cdataBlock = on_characters;
    sax->internalSubset = on_doctype;
    sax->serror = (xmlStructuredErrorFunc)on_error;
    finish(&reader, tocp_context_run(reader.context, input->bytes));
    tocp_bytes_free(&reader.text);
    tocp_bytes_free(&reader.note);
    xmlFreeParserCtxt(reader.context);
}
