/* SPDX-License-Identifier: MIT */
/* The import as a whole: the tree that texts are put into, what is left over, and the overlay. */
#include "import.h"

#include "parse.h"
#include "value.h"

#include <stdlib.h>
#include <string.h>
#include <toc/dataset.h>
#include <toc/instrument.h>
#include <toc/text.h>

enum { MAX_BYTES = 16 << 20, MAX_TEXT = 1 << 20, MAX_DIAGNOSTICS = 100 };

/* --- the tree --- */

uint32_t tocp_import_child(const struct toc_import *import, uint32_t node, uint32_t child)
{
    uint32_t next = child == TOCP_NO_NODE ? node + 1 : import->nodes[child].end;
    return next < import->nodes[node].end ? next : TOCP_NO_NODE;
}

int tocp_import_takes_text(const struct toc_import *import, uint32_t node)
{
    uint32_t child = tocp_import_child(import, node, TOCP_NO_NODE);
    if (import->nodes[node].kind == TOC_PROVISION_SECTION)
        return 0;
    return child == TOCP_NO_NODE || (import->nodes[child].kind != TOC_PROVISION_PARAGRAPH &&
                                     import->nodes[child].kind != TOC_PROVISION_ARTICLE);
}

uint32_t tocp_import_article(const struct toc_import *import, uint32_t number)
{
    for (uint32_t i = 0; i < import->node_count; i++)
        if (import->nodes[i].kind == TOC_PROVISION_ARTICLE &&
            tocp_label_ordinal(TOC_PROVISION_ARTICLE, import->nodes[i].number) == number && number)
            return i;
    return TOCP_NO_NODE;
}

static void set_heading(struct tocp_node *node, const char *language)
{
    const toc_text_list *headings = toc_provision_headings(node->provision);
    node->heading = "";
    for (uint32_t i = 0; i < toc_text_list_count(headings); i++) {
        const toc_text *text = toc_text_list_at(headings, i);
        const char *tag = toc_text_language(text);
        if (!tag || !tocp_language_is_akin(tag, language) || !toc_text_string(text))
            continue;
        node->heading = toc_text_string(text);
        node->vague = toc_text_status(text) == TOC_TEXT_UNOFFICIAL;
        if (tocp_language_is(tag, language))
            return;
    }
}

static void add_node(struct toc_import *import, const toc_provision *provision, uint32_t end)
{
    uint32_t index = import->node_count++, parent = index ? index - 1 : TOCP_NO_NODE;
    while (parent != TOCP_NO_NODE && import->nodes[parent].end <= index)
        parent = import->nodes[parent].parent;
    if (parent != TOCP_NO_NODE && end > import->nodes[parent].end)
        end = import->nodes[parent].end;
    const char *number = toc_provision_number(provision);
    import->nodes[index] = (struct tocp_node){.provision = provision,
                                              .number = number ? number : "",
                                              .kind = toc_provision_kind(provision),
                                              .parent = parent,
                                              .end = end};
    set_heading(&import->nodes[index], import->language);
}

/* The provisions of an instrument follow each other, depth first. A damaged mapped image may say otherwise: the tree
 * then ends there, and is sound up to it. */
static int make_tree(struct toc_import *import, const toc_instrument *instrument)
{
    const toc_provision_list *provisions = toc_instrument_provisions(instrument);
    uint32_t count = toc_provision_list_count(provisions);
    import->nodes = calloc(count ? count : 1, sizeof *import->nodes);
    import->unplaced = calloc(count ? count : 1, sizeof *import->unplaced);
    if (!import->nodes || !import->unplaced)
        return 0;
    import->first = toc_provision_index(toc_provision_list_at(provisions, 0));
    for (uint32_t i = 0; i < count; i++) {
        const toc_provision *provision = toc_provision_list_at(provisions, i);
        uint32_t end = toc_provision_subtree_end(provision) - import->first;
        if (!provision || toc_provision_index(provision) != import->first + i || end <= i || end > count)
            break;
        add_node(import, provision, end);
    }
    for (uint32_t i = 0; i < import->node_count; i++)
        if (import->nodes[i].end > import->node_count)
            import->nodes[i].end = import->node_count;
    return 1;
}

/* --- pieces --- */

static uint32_t last_point(const struct tocp_bytes *text)
{
    size_t at = text->size;
    while (at > 0 && ((unsigned char)text->bytes[--at] & 0xc0) == 0x80)
        ;
    const char *last = text->bytes + at;
    return tocp_next_point(&last);
}

void tocp_import_place(struct toc_import *import, uint32_t node, const char *text, uint32_t line)
{
    struct tocp_bytes *to = &import->nodes[node].text;
    if (to->size + strlen(text) > MAX_TEXT) {
        tocp_import_leave(import, TOC_LEFTOVER_INSIDE, line, text);
        return;
    }
    const char *at = text;
    uint32_t first = tocp_next_point(&at);
    /* Chinese is broken at any character, and has no blanks. */
    if (to->size && !(tocp_is_cjk(first) && tocp_is_cjk(last_point(to))))
        tocp_bytes_print(to, " ");
    tocp_bytes_print(to, text);
    import->nomem |= to->nomem;
    import->apart = 1;
}

void tocp_import_leave(struct toc_import *import, int32_t reason, uint32_t line, const char *text)
{
    struct tocp_leftover *last = import->leftover_count ? &import->leftovers[import->leftover_count - 1] : NULL;
    /* Adjacent: with nothing placed, and at most a blank line between them. */
    if (last && last->reason == reason && !import->apart && line - last->last <= 2) {
        tocp_bytes_cut(&import->leftover_text, import->leftover_text.size - 1);
        tocp_bytes_print(&import->leftover_text, "\n");
    } else {
        if (import->leftover_count == import->leftover_room) {
            uint32_t room = import->leftover_room ? import->leftover_room * 2 : 16;
            struct tocp_leftover *made = realloc(import->leftovers, room * sizeof *made);
            if (!made) {
                import->nomem = 1;
                return;
            }
            import->leftovers = made;
            import->leftover_room = room;
        }
        last = &import->leftovers[import->leftover_count++];
        *last = (struct tocp_leftover){import->leftover_text.size, line, line, reason};
    }
    last->last = line;
    tocp_bytes_put(&import->leftover_text, text, strlen(text) + 1);
    import->nomem |= import->leftover_text.nomem;
    import->apart = 0;
}

/* --- the outcome --- */

static int order_of_lines(const void *a, const void *b)
{
    const struct tocp_leftover *left = a, *right = b;
    return left->line != right->line ? (left->line > right->line) - (left->line < right->line)
                                     : (left->text > right->text) - (left->text < right->text);
}

/* A list is expected to be introduced, unless its label was there and nothing before its first part. */
static int is_expected(const struct toc_import *import, uint32_t node)
{
    const struct tocp_node *it = &import->nodes[node];
    int has_parts = tocp_import_child(import, node, TOCP_NO_NODE) != TOCP_NO_NODE;
    return tocp_import_takes_text(import, node) && !(has_parts && it->seen && it->text.size == 0);
}

static void write_overlay(struct tocp_bytes *xml, const struct tocp_node *node, const char *language)
{
    tocp_bytes_print(xml, " <overlay");
    tocp_bytes_attribute(xml, "of", toc_provision_id(node->provision));
    tocp_bytes_print(xml, ">\n  <text");
    tocp_bytes_attribute(xml, "xml:lang", language);
    tocp_bytes_print(xml, ">");
    tocp_bytes_content(xml, node->text.bytes);
    tocp_bytes_print(xml, "</text>\n </overlay>\n");
}

static void finish(struct toc_import *import)
{
    tocp_bytes_print(&import->xml, TOCP_DATASET_OPEN " format=\"1.0\">\n");
    for (uint32_t i = 0; i < import->node_count; i++) {
        const struct tocp_node *node = &import->nodes[i];
        int expected = is_expected(import, i);
        import->expected += (uint32_t)expected;
        if (node->text.size)
            write_overlay(&import->xml, node, import->language);
        else if (expected)
            import->unplaced[import->unplaced_count++] = node->provision;
    }
    tocp_bytes_print(&import->xml, "</dataset>\n");
    import->nomem |= import->xml.nomem | import->diagnostics.nomem;
    if (import->leftover_count)
        qsort(import->leftovers, import->leftover_count, sizeof *import->leftovers, order_of_lines);
}

static void read_lines(struct toc_import *import, const struct tocp_input *input)
{
    struct tocp_lines lines = {NULL, 0, 0, {NULL, 0, 0, 0}};
    struct tocp_run run = {NULL, 0, 0, 0, 0};
    if (tocp_clean_lines(input->bytes, input->size, &lines) && tocp_find_run(import, &lines, &run))
        tocp_match(import, &lines, &run);
    else
        import->nomem = 1;
    free(run.headings);
    tocp_lines_free(&lines);
}

static int is_xml(const char *bytes)
{
    if (strncmp(bytes, "\xef\xbb\xbf", 3) == 0)
        bytes += 3;
    bytes += strspn(bytes, " \t\r\n");
    const char *name = strstr(bytes, "akomaNtoso");
    return strncmp(bytes, "<?xml", 5) == 0 || (*bytes == '<' && name && name - bytes < 200);
}

static void read_input(struct toc_import *import, const struct tocp_input *input)
{
    if (memchr(input->bytes, '\0', input->size) == NULL && is_xml(input->bytes)) {
        if (tocp_input_scan(input, &import->diagnostics) == TOC_OK)
            tocp_import_akn(import, input);
    } else if (tocp_input_scan_text(input, &import->diagnostics) == TOC_OK) {
        read_lines(import, input);
    }
}

static int run(struct toc_import *import, const toc_instrument *instrument, const void *bytes, size_t size)
{
    struct tocp_input input = {"(text)", malloc(size + 1), size};
    if (input.bytes) {
        if (size)
            memcpy(input.bytes, bytes, size);
        input.bytes[size] = '\0';
        import->words = tocp_words_of(import->language);
        import->nomem = !make_tree(import, instrument);
        if (!import->nomem)
            read_input(import, &input);
        finish(import);
    } else {
        import->nomem = 1;
    }
    free(input.bytes);
    return import->nomem ? TOC_E_NOMEM : TOC_OK;
}

int toc_import_text(const toc_dataset *dataset, const char *instrument_id, const char *language, const void *bytes,
                    size_t size, toc_import **out)
{
    if (out)
        *out = NULL;
    const toc_instrument *instrument = toc_dataset_find_instrument(dataset, instrument_id);
    char usual[TOCP_LANGUAGE_SIZE] = "";
    if (!out || !instrument || !language || (!bytes && size) ||
        !tocp_language_usual(language, strlen(language), usual))
        return TOC_E_ARGUMENT;
    if (size > MAX_BYTES)
        return TOC_E_LIMIT;
    struct toc_import *import = calloc(1, sizeof *import);
    if (!import)
        return TOC_E_NOMEM;
    import->dataset = toc_dataset_ref(dataset);
    import->diagnostics.limit = MAX_DIAGNOSTICS;
    memcpy(import->language, usual, sizeof usual);
    int result = run(import, instrument, bytes, size);
    if (result == TOC_OK)
        *out = import;
    else
        toc_import_free(import);
    return result;
}

void toc_import_free(toc_import *imported)
{
    if (!imported)
        return;
    for (uint32_t i = 0; i < imported->node_count; i++)
        tocp_bytes_free(&imported->nodes[i].text);
    free(imported->nodes);
    free(imported->unplaced);
    free(imported->leftovers);
    tocp_bytes_free(&imported->leftover_text);
    tocp_bytes_free(&imported->xml);
    tocp_diagnostics_clear(&imported->diagnostics);
    toc_dataset_unref(imported->dataset);
    free(imported);
}

/* --- getters --- */

const char *toc_import_xml(const toc_import *imported)
{
    return imported ? imported->xml.bytes : NULL;
}

uint32_t toc_import_expected(const toc_import *imported)
{
    return imported ? imported->expected : 0;
}

uint32_t toc_import_placed(const toc_import *imported)
{
    return imported ? imported->expected - imported->unplaced_count : 0;
}

uint32_t toc_import_unplaced_count(const toc_import *imported)
{
    return imported ? imported->unplaced_count : 0;
}

const toc_provision *toc_import_unplaced_at(const toc_import *imported, uint32_t position)
{
    return imported && position < imported->unplaced_count ? imported->unplaced[position] : NULL;
}

static const struct tocp_leftover *leftover_at(const toc_import *imported, uint32_t position)
{
    return imported && position < imported->leftover_count ? &imported->leftovers[position] : NULL;
}

uint32_t toc_import_leftover_count(const toc_import *imported)
{
    return imported ? imported->leftover_count : 0;
}

const char *toc_import_leftover_text(const toc_import *imported, uint32_t position)
{
    const struct tocp_leftover *leftover = leftover_at(imported, position);
    return leftover ? imported->leftover_text.bytes + leftover->text : NULL;
}

uint32_t toc_import_leftover_line(const toc_import *imported, uint32_t position)
{
    const struct tocp_leftover *leftover = leftover_at(imported, position);
    return leftover ? leftover->line : 0;
}

int32_t toc_import_leftover_reason(const toc_import *imported, uint32_t position)
{
    const struct tocp_leftover *leftover = leftover_at(imported, position);
    return leftover ? leftover->reason : 0;
}

uint32_t toc_import_diagnostic_count(const toc_import *imported)
{
    return imported ? imported->diagnostics.count : 0;
}

const toc_diagnostic *toc_import_diagnostic_at(const toc_import *imported, uint32_t position)
{
    return imported && position < imported->diagnostics.count ? imported->diagnostics.items[position] : NULL;
}
