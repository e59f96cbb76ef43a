/* SPDX-License-Identifier: MIT */
#include "akn.h"

#include "../format/language.h"
#include "import.h"

#include <string.h>

struct language {
    const char *tag, *code, *article, *first, *caveat;
    /* how a paragraph, point, item, subitem are printed; '#' is the number */
    const char *paragraph, *point, *item, *subitem;
};

static const struct language languages[] = {
    {"en", "eng", "Article #", NULL, "Summary, not the official text:", "#.", "(#)", "(#)", "#."},
    {"fr", "fra", "Article #", "Article premier", "Résumé, et non le texte officiel :", "#.", "#)", "#)", "#."},
    {"es", "spa", "Artículo #", NULL, "Resumen, no el texto oficial:", "#.", "#)", "#)", "#."},
    {"ru", "rus", "Статья #", NULL, "Краткое изложение, не официальный текст:", "#.", "#)", "#)", "#."},
    {"ar", "ara", "المادة #", NULL, "ملخص وليس النص الرسمي:", "# -", "(#)", "‘#’", "# -"},
    {"zh", "zho", "第#条", NULL, "摘要，并非正式文本：", "#.", "(#)", "(#)", "#."},
};

static const struct language *find(const char *language)
{
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
        if (tocp_language_is_akin(languages[i].tag, language))
            return &languages[i];
    return NULL;
}

const char *tocp_akn_language(const char *language)
{
    return find(language) ? find(language)->code : language;
}

const char *tocp_akn_caveat(const char *language)
{
    return (find(language) ? find(language) : languages)->caveat;
}

/* The n-th of the characters in a string. */
static void put_nth(struct tocp_bytes *out, const char *characters, uint32_t n)
{
    const char *at = characters;
    while (n-- && *characters) {
        at = characters;
        tocp_next_point(&characters);
    }
    tocp_bytes_put(out, at, (size_t)(characters - at));
}

static void put_chinese(struct tocp_bytes *out, uint32_t number)
{
    static const char digits[] = "一二三四五六七八九";
    if (number >= 20)
        put_nth(out, digits, number / 10);
    if (number >= 10)
        tocp_bytes_print(out, "十");
    if (number % 10)
        put_nth(out, digits, number % 10);
}

static void put_arabic(struct tocp_bytes *out, uint32_t number)
{
    if (number >= 10)
        put_arabic(out, number / 10);
    put_nth(out, "٠١٢٣٤٥٦٧٨٩", number % 10 + 1);
}

/* The label in the script of the language: Arabic has its own digits and letters, Chinese its own numbers. */
static void put_label(struct tocp_bytes *out, const toc_provision *provision, const char *tag)
{
    const char *number = toc_provision_number(provision);
    int32_t kind = toc_provision_kind(provision);
    uint32_t ordinal = tocp_label_ordinal(kind, number);
    int is_letter = kind == TOC_PROVISION_POINT || kind == TOC_PROVISION_SUBITEM;
    if (strcmp(tag, "ar") == 0 && is_letter && ordinal && ordinal <= 20)
        put_nth(out, "أبجدهوزحطيكلمنسعفصقر", ordinal);
    else if (strcmp(tag, "ar") == 0 && ordinal && !is_letter)
        put_arabic(out, ordinal);
    else if (strcmp(tag, "zh") == 0 && (kind == TOC_PROVISION_ARTICLE || kind == TOC_PROVISION_ITEM) && ordinal &&
             ordinal < 100)
        put_chinese(out, ordinal);
    else
        tocp_bytes_content(out, number);
}

static const char *pattern_of(const struct language *language, const toc_provision *provision)
{
    switch (toc_provision_kind(provision)) {
    case TOC_PROVISION_ARTICLE:
        return language->first && strcmp(toc_provision_number(provision), "1") == 0 ? language->first
                                                                                     : language->article;
    case TOC_PROVISION_PARAGRAPH: return language->paragraph;
    case TOC_PROVISION_POINT: return language->point;
    case TOC_PROVISION_ITEM: return language->item;
    case TOC_PROVISION_SUBITEM: return language->subitem;
    case TOC_PROVISION_SECTION: return "#.";
    default: return "";
    }
}

void tocp_akn_number(struct tocp_bytes *out, const toc_provision *provision, const char *language)
{
    const struct language *words = find(language) ? find(language) : languages;
    const char *pattern = toc_provision_number(provision) ? pattern_of(words, provision) : "";
    for (; *pattern; pattern++) {
        if (*pattern == '#')
            put_label(out, provision, words->tag);
        else
            tocp_bytes_put(out, pattern, 1);
    }
}
