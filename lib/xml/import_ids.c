/* SPDX-License-Identifier: MIT */
/* Which provision an element of Akoma Ntoso is: by our locator, by the naming convention, by the printed number. */
#include "import.h"

#include <string.h>
#include <toc/dataset.h>

static uint32_t child_with(const struct toc_import *import, uint32_t node, const char *number, size_t length)
{
    uint32_t child = TOCP_NO_NODE;
    while ((child = tocp_import_child(import, node, child)) != TOCP_NO_NODE)
        if (strlen(import->nodes[child].number) == length && memcmp(import->nodes[child].number, number, length) == 0)
            break;
    return child;
}

uint32_t tocp_node_of_kind(const struct toc_import *import, int32_t kind, const char *number, size_t length)
{
    for (uint32_t i = 0; i < import->node_count; i++)
        if (import->nodes[i].kind == kind && strlen(import->nodes[i].number) == length &&
            memcmp(import->nodes[i].number, number, length) == 0)
            return i;
    return TOCP_NO_NODE;
}

uint32_t tocp_node_tail(const struct toc_import *import, uint32_t node)
{
    uint32_t child = TOCP_NO_NODE;
    while ((child = tocp_import_child(import, node, child)) != TOCP_NO_NODE)
        if (import->nodes[child].kind == TOC_PROVISION_TAIL)
            break;
    return child;
}

int tocp_is_one_of(const char *name, size_t length, const char *words)
{
    while (*words) {
        size_t word = strcspn(words, " ");
        if (word == length && memcmp(words, name, length) == 0)
            return 1;
        words += word + (words[word] == ' ');
    }
    return 0;
}

/* One step of an eId such as "art_2__list_1__point_a". */
static uint32_t step(const struct toc_import *import, uint32_t node, const char *token, size_t length)
{
    size_t name = length;
    while (name > 0 && token[name - 1] != '_')
        name--;
    const char *number = token + name;
    size_t digits = name ? length - name : 0;
    name = name ? name - 1 : length;
    if (tocp_is_one_of(token, name,
                       "list intro content wrap p block recs recitals body preface chp title part formula"))
        return node;
    if (tocp_is_one_of(token, name, "preamble"))
        return tocp_node_of_kind(import, TOC_PROVISION_PREAMBLE, "", 0);
    if (tocp_is_one_of(token, name, "rec recital"))
        return tocp_node_of_kind(import, TOC_PROVISION_RECITAL, number, digits);
    if (tocp_is_one_of(token, name, "sec section"))
        return tocp_node_of_kind(import, TOC_PROVISION_SECTION, number, digits);
    if (tocp_is_one_of(token, name, "art article"))
        return tocp_node_of_kind(import, TOC_PROVISION_ARTICLE, number, digits);
    if (tocp_is_one_of(token, name, "wrapup wrapUp"))
        return node == TOCP_NO_NODE ? node : tocp_node_tail(import, node);
    return node == TOCP_NO_NODE || digits == 0 ? TOCP_NO_NODE : child_with(import, node, number, digits);
}

uint32_t tocp_node_by_eid(const struct toc_import *import, const char *eid)
{
    uint32_t node = TOCP_NO_NODE;
    while (*eid) {
        const char *stop = strstr(eid, "__");
        size_t length = stop ? (size_t)(stop - eid) : strlen(eid);
        node = step(import, node, eid, length);
        eid += length + (stop ? 2 : 0);
    }
    return node;
}

uint32_t tocp_node_by_locator(const struct toc_import *import, const char *locator)
{
    const toc_provision *provision = toc_dataset_find_provision(import->dataset, locator);
    uint32_t index = toc_provision_index(provision) - import->first;
    return provision && index < import->node_count ? index : TOCP_NO_NODE;
}

uint32_t tocp_node_by_number(struct toc_import *import, uint32_t parent, const char *printed)
{
    struct tocp_label label;
    uint32_t number = 0, child = TOCP_NO_NODE, node = TOCP_NO_NODE;
    if (tocp_read_article(import->words, printed, &number))
        node = tocp_import_article(import, number);
    else if (parent != TOCP_NO_NODE && tocp_label_read(printed, &label))
        while (node == TOCP_NO_NODE && (child = tocp_import_child(import, parent, child)) != TOCP_NO_NODE)
            for (uint32_t i = 0; i < label.count; i++)
                if ((tocp_label_alphabets(import->nodes[child].kind) & label.readings[i].alphabet) &&
                    tocp_label_ordinal(import->nodes[child].kind, import->nodes[child].number) ==
                        label.readings[i].ordinal)
                    node = child;
    if (node != TOCP_NO_NODE)
        import->nodes[node].seen = 1;
    return node;
}
