/* SPDX-License-Identifier: MIT */
#include "texts.h"
#include "walk.h"

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NAMESPACE "urn:libtoc:dataset:1"

struct texts {
    char **items; /* the language, a blank, and the text */
    size_t count, room;
};

/* Single spaces, and none at the ends. */
static void fold_blanks(char *text)
{
    char *end = text;
    for (char *p = strtok(text, " \t\r\n"); p; p = strtok(NULL, " \t\r\n")) {
        size_t length = strlen(p);
        if (end > text)
            *end++ = ' ';
        memmove(end, p, length);
        end += length;
    }
    *end = '\0';
}

static void take(struct texts *texts, const char *language, char *content)
{
    fold_blanks(content);
    if (!*content)
        return; /* no text can be empty: a row without any, that has a language */
    if (texts->count == texts->room) {
        texts->room = texts->room * 2 + 64;
        texts->items = realloc(texts->items, texts->room * sizeof *texts->items);
    }
    size_t size = strlen(language) + strlen(content) + 2;
    char *item = texts->items[texts->count++] = malloc(size);
    snprintf(item, size, "%s %s", language, content);
}

/* Elements of other namespaces mean nothing, nor what is in them. */
static void collect(struct texts *texts, xmlNode *node)
{
    for (xmlNode *child = node->children; child; child = child->next) {
        if (child->type != XML_ELEMENT_NODE || !child->ns || strcmp((const char *)child->ns->href, NAMESPACE) != 0)
            continue;
        xmlChar *language = xmlGetNsProp(child, (const xmlChar *)"lang", XML_XML_NAMESPACE);
        if (language && xmlChildElementCount(child) == 0) {
            xmlChar *content = xmlNodeGetContent(child);
            take(texts, (const char *)language, (char *)content);
            xmlFree(content);
        } else {
            collect(texts, child);
        }
        xmlFree(language);
    }
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Of a newer format, what is not known is skipped: that is not compared. */
static int is_newer(const xmlNode *root)
{
    xmlChar *format = xmlGetNoNsProp(root, (const xmlChar *)"format");
    int newer = !format || strcmp((const char *)format, "1.0") != 0;
    xmlFree(format);
    return newer;
}

static struct texts texts_of(const char *xml, size_t size, int *newer)
{
    struct texts texts = {0};
    xmlDoc *document =
        xmlReadMemory(xml, (int)size, NULL, NULL, XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET);
    REQUIRE(document);
    *newer = is_newer(xmlDocGetRootElement(document));
    collect(&texts, xmlDocGetRootElement(document));
    xmlFreeDoc(document);
    if (texts.count)
        qsort(texts.items, texts.count, sizeof *texts.items, by_bytes);
    return texts;
}

static void release(struct texts *texts)
{
    for (size_t i = 0; i < texts->count; i++)
        free(texts->items[i]);
    free(texts->items);
}

void require_same_texts(const char *xml, size_t size, const char *other, size_t other_size)
{
    int newer, newer_other;
    struct texts texts = texts_of(xml, size, &newer), others = texts_of(other, other_size, &newer_other);
    if (!newer && !newer_other) {
        REQUIRE(texts.count == others.count);
        for (size_t i = 0; i < texts.count; i++)
            REQUIRE(strcmp(texts.items[i], others.items[i]) == 0);
    }
    release(&texts);
    release(&others);
}
