/* SPDX-License-Identifier: MIT */
/* Citations as they are written. Every form is one that the scan reads back. */
#include "cite.h"

#include <toc/instrument.h>
#include <toc/provision.h>

#include <stdio.h>
#include <string.h>

enum { MAX_DEPTH = 8, LABEL_SIZE = 96 };

/* The forms of one language. %s is the label. Chinese and Russian forms are joined without commas. */
struct forms {
    const char *article, *first_article, *paragraph, *point, *section, *preamble, *recital, *tail;
    const char *short_article, *short_paragraph, *short_point;
    const char *above_article, *above_paragraph, *above_point,
        *above_preamble;                     /* where the deeper part stands before */
    const char *joint;                       /* between the parts */
    const char *of_convention, *of_protocol; /* between the last part and the title */
    const char *after_name;                  /* between a short name and the parts */
};

static const struct forms all_forms[] = {
    {"article %s", NULL, "paragraph %s", "subparagraph %s", "section %s", "preamble", "paragraph %s", "in fine",
     "art. %s", "para. %s", "subpara. %s", NULL, NULL, NULL, NULL, ", ", " of the ", " of the ", ", "},
    {"article %s", "article premier", "paragraphe %s", "alinéa %s", "section %s", "préambule", "paragraphe %s",
     "in fine", "art. %s", "par. %s", "al. %s", NULL, NULL, NULL, NULL, ", ", " de la ", " du ", ", "},
    {"artículo %s", NULL, "párrafo %s", "apartado %s", "sección %s", "preámbulo", "párrafo %s", "in fine", "art. %s",
     "párr. %s", "apdo. %s", NULL, NULL, NULL, NULL, ", ", " de la ", " del ", ", "},
    {"статья %s", NULL, "пункт %s", "подпункт %s", "раздел %s", "преамбула", "пункт %s", "последний абзац", "ст. %s",
     "п. %s", "подп. %s", "статьи %s", "пункта %s", "подпункта %s", "преамбулы", " ", " ", " ", ", "},
    {"المادة %s", NULL, "الفقرة %s", "الفقرة الفرعية %s", "القسم %s", "الديباجة", "الفقرة %s", "الجزء الختامي",
     "المادة %s", "الفقرة %s", "الفقرة الفرعية %s", "المادة %s", "الفقرة %s", "الفقرة الفرعية %s", "الديباجة", " من ",
     " من ", " من ", "، "},
    {"第%s条", NULL, "第%s款", "第%s项", "第%s节", "序言", "第%s段", "末段", "第%s条", "第%s款", "%s项", NULL, NULL,
     NULL, NULL, "", "", "", ""},
};

enum language { ENGLISH, FRENCH, SPANISH, RUSSIAN, ARABIC, CHINESE };

/* Text into the caller's buffer: counts what it has no room for. */
struct output {
    char *buffer;
    size_t size, length;
};

static void put_bytes(struct output *output, const char *text, size_t length)
{
    for (size_t i = 0; i < length && output->length + i < output->size; i++)
        output->buffer[output->length + i] = text[i];
    output->length += length;
}

static void put(struct output *output, const char *text)
{
    put_bytes(output, text, strlen(text));
}

/* Ends the text; a character that is cut in its middle goes as a whole. */
static size_t finish(const struct output *output)
{
    if (output->size == 0)
        return output->length;
    size_t end = output->length < output->size ? output->length : output->size - 1;
    if (end < output->length)
        while (end > 0 && ((unsigned char)output->buffer[end] & 0xc0) == 0x80)
            end--;
    output->buffer[end] = '\0';
    return output->length;
}

/* A form with its hole filled. */
static void put_with(struct output *output, const char *form, const char *label)
{
    const char *hole = strstr(form, "%s");
    if (!hole) {
        put(output, form);
        return;
    }
    put_bytes(output, form, (size_t)(hole - form));
    put(output, label);
    put(output, hole + 2);
}

static enum language language_of(const char *tag)
{
    uint32_t set = tag ? tocp_cite_language(tag) : 0;
    for (uint32_t i = 0; i < sizeof all_forms / sizeof *all_forms; i++)
        if (set == 1u << i)
            return (enum language)i;
    return ENGLISH;
}

/* --- labels --- */

static const char *number_of(const toc_provision *provision)
{
    const char *number = toc_provision_number(provision);
    return number ? number : "";
}

/* A number that is counted in digits or words; a label that is none, such as "3bis", stays as it is. */
static void arabic_number(uint32_t value, const char *number, char label[LABEL_SIZE])
{
    if (value)
        snprintf(label, LABEL_SIZE, "%u", (unsigned)value);
    else
        snprintf(label, LABEL_SIZE, "%s", number);
}

static void chinese_number(uint32_t value, const char *number, char label[LABEL_SIZE])
{
    static const char *const digits[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    if (value == 0 || value >= 100)
        arabic_number(value, number, label);
    else
        snprintf(label, LABEL_SIZE, "%s%s%s", value >= 20 ? digits[value / 10] : "", value >= 10 ? "十" : "",
                 digits[value % 10]);
}

/* The label alone, as the language prints it: "3", "(a)", "a)", "(أ)", "三". */
static void print_label(const toc_provision *provision, enum language language, int numerals, char label[LABEL_SIZE])
{
    static const char *const arabic[] = {"أ", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ي"};
    const char *number = number_of(provision);
    int32_t kind = toc_provision_kind(provision);
    if (kind == TOC_PROVISION_POINT || kind == TOC_PROVISION_ITEM || kind == TOC_PROVISION_SUBITEM) {
        if (language == FRENCH || language == SPANISH)
            snprintf(label, LABEL_SIZE, "%s)", number);
        else if (language == ARABIC && kind == TOC_PROVISION_ITEM && tocp_cite_roman(number))
            snprintf(label, LABEL_SIZE, "‘%u’", (unsigned)tocp_cite_roman(number));
        else if (language == ARABIC && strchr("abcdefghij", number[0]) && strlen(number) == 1)
            snprintf(label, LABEL_SIZE, "(%s)", arabic[number[0] - 'a']);
        else
            snprintf(label, LABEL_SIZE, "(%s)", number);
    } else if (language == CHINESE && (numerals || kind == TOC_PROVISION_SECTION || kind == TOC_PROVISION_RECITAL)) {
        chinese_number(kind == TOC_PROVISION_SECTION ? tocp_cite_roman(number) : tocp_cite_decimal(number), number, label);
    } else if (language == ARABIC && kind == TOC_PROVISION_SECTION) {
        arabic_number(tocp_cite_roman(number), number, label);
    } else {
        snprintf(label, LABEL_SIZE, "%s", number);
    }
}

static const char *own_form(const struct forms *forms, const toc_provision *provision)
{
    switch (toc_provision_kind(provision)) {
    case TOC_PROVISION_ARTICLE:
        return forms->first_article && strcmp(number_of(provision), "1") == 0 ? forms->first_article : forms->article;
    case TOC_PROVISION_PARAGRAPH: return forms->paragraph;
    case TOC_PROVISION_SECTION: return forms->section;
    case TOC_PROVISION_PREAMBLE: return forms->preamble;
    case TOC_PROVISION_RECITAL: return forms->recital;
    case TOC_PROVISION_TAIL: return forms->tail;
    default: return "%s";
    }
}

size_t toc_provision_label(const toc_provision *provision, const char *language, char *buffer, size_t size)
{
    struct output output = {buffer, buffer ? size : 0, 0};
    enum language number = language_of(language);
    char label[LABEL_SIZE];
    if (provision) {
        print_label(provision, number, 1, label);
        if (number == CHINESE && toc_provision_kind(provision) >= TOC_PROVISION_POINT &&
            toc_provision_kind(provision) <= TOC_PROVISION_SUBITEM)
            put_with(&output, toc_provision_kind(provision) == TOC_PROVISION_POINT ? "%s项" : "%s目", label);
        else
            put_with(&output, own_form(&all_forms[number], provision), label);
    }
    return finish(&output);
}

/* --- citations --- */

struct way {
    const toc_provision *nodes[MAX_DEPTH]; /* from the article (or section, or preamble) down */
    uint32_t count;
};

static struct way way_to(const toc_provision *provision)
{
    struct way way = {.count = 0};
    const toc_provision *up[MAX_DEPTH];
    uint32_t count = 0;
    for (; provision && count < MAX_DEPTH; provision = toc_provision_parent(provision)) {
        up[count++] = provision;
        int32_t kind = toc_provision_kind(provision);
        if (kind == TOC_PROVISION_ARTICLE || kind == TOC_PROVISION_SECTION || kind == TOC_PROVISION_PREAMBLE)
            break;
    }
    while (count)
        way.nodes[way.count++] = up[--count];
    return way;
}

/* A part of the citation: a level with its label and the letters behind it, "paragraph 3 (a) (ii)". */
struct part {
    const char *form, *form_above; /* the second where a deeper part stands before it, in languages that do so */
    char label[LABEL_SIZE];
};

static int is_lettered(const toc_provision *provision)
{
    int32_t kind = toc_provision_kind(provision);
    return kind == TOC_PROVISION_POINT || kind == TOC_PROVISION_ITEM || kind == TOC_PROVISION_SUBITEM;
}

static const char *form_above(const struct forms *forms, const toc_provision *provision)
{
    switch (toc_provision_kind(provision)) {
    case TOC_PROVISION_ARTICLE: return forms->above_article;
    case TOC_PROVISION_PARAGRAPH: return forms->above_paragraph;
    case TOC_PROVISION_PREAMBLE: return forms->above_preamble;
    default: return is_lettered(provision) ? forms->above_point : own_form(forms, provision);
    }
}

static void describe(const struct forms *forms, const toc_provision *node, int full, struct part *part)
{
    int32_t kind = toc_provision_kind(node);
    part->form = own_form(forms, node);
    if (!full && kind == TOC_PROVISION_ARTICLE)
        part->form = forms->short_article;
    else if (!full && kind == TOC_PROVISION_PARAGRAPH)
        part->form = forms->short_paragraph;
    else if (is_lettered(node))
        part->form = full ? forms->point : forms->short_point;
    part->form_above = form_above(forms, node);
}

/* Letters join the part before them, except directly below an article. */
static uint32_t parts_of(const struct way *way, enum language language, int full, struct part parts[MAX_DEPTH])
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < way->count; i++) {
        char label[LABEL_SIZE];
        const toc_provision *node = way->nodes[i];
        print_label(node, language, full, label);
        int joins = count && is_lettered(node) && toc_provision_kind(way->nodes[i - 1]) != TOC_PROVISION_ARTICLE &&
                    language != CHINESE;
        if (joins) {
            size_t used = strlen(parts[count - 1].label);
            snprintf(parts[count - 1].label + used, LABEL_SIZE - used, " %s", label);
            continue;
        }
        describe(&all_forms[language], node, full, &parts[count]);
        if (language == CHINESE && toc_provision_kind(node) == TOC_PROVISION_ITEM)
            parts[count].form = full ? "第%s目" : "%s目";
        if (language == CHINESE && toc_provision_kind(node) == TOC_PROVISION_SUBITEM)
            parts[count].form = full ? "第%s细目" : "%s细目";
        memcpy(parts[count++].label, label, sizeof label);
    }
    return count;
}

/* Russian names stand in the genitive behind a provision: the head, and the participle of a Protocol. */
static void put_russian_genitive(struct output *output, const char *title)
{
    static const struct {
        const char *nominative, *genitive;
    } words[] = {{"Конвенция", "Конвенции"}, {"Протокол", "Протокола"}, {"дополняющий", "дополняющего"}};
    while (*title) {
        char word[2] = {*title, '\0'};
        size_t known = 0;
        for (size_t i = 0; i < sizeof words / sizeof *words && !known; i++)
            if (strncmp(title, words[i].nominative, strlen(words[i].nominative)) == 0) {
                put(output, words[i].genitive);
                known = strlen(words[i].nominative);
            }
        if (!known)
            put(output, word);
        title += known ? known : 1;
    }
}

static void put_title(struct output *output, const toc_instrument *instrument, enum language language,
                      const char *tag)
{
    const char *title = toc_instrument_title(instrument, tag);
    title = title ? title : toc_instrument_id(instrument);
    if (!title)
        return;
    if (language == RUSSIAN)
        put_russian_genitive(output, title);
    else if (language == CHINESE)
        put_with(output, "《%s》", title);
    else
        put(output, title);
}

static const char *short_name(const toc_instrument *instrument, const char *tag)
{
    const char *name = toc_instrument_alias(instrument, tag);
    name = name ? name : toc_instrument_short_title(instrument, tag);
    name = name ? name : toc_instrument_id(instrument);
    return name ? name : "";
}

static void put_un(struct output *output, const toc_instrument *instrument, const struct way *way,
                   enum language language, const char *tag)
{
    struct part parts[MAX_DEPTH];
    const struct forms *forms = &all_forms[language];
    uint32_t count = parts_of(way, language, 1, parts);
    int upwards = forms->above_article != NULL;
    if (language == CHINESE)
        put_title(output, instrument, language, tag);
    for (uint32_t i = 0; i < count; i++) {
        const struct part *part = &parts[upwards ? count - 1 - i : i];
        if (i)
            put(output, forms->joint);
        put_with(output, upwards && i ? part->form_above : part->form, part->label);
    }
    if (language == CHINESE)
        return;
    if (count > 1 && !upwards)
        put(output, ",");
    put(output,
        toc_instrument_kind(instrument) == TOC_INSTRUMENT_CONVENTION ? forms->of_convention : forms->of_protocol);
    put_title(output, instrument, language, tag);
}

static void put_footnote(struct output *output, const toc_instrument *instrument, const struct way *way,
                         enum language language, const char *tag)
{
    struct part parts[MAX_DEPTH];
    const struct forms *forms = &all_forms[language];
    uint32_t count = parts_of(way, language, 0, parts);
    put_with(output, language == CHINESE ? "《%s》" : "%s", short_name(instrument, tag));
    for (uint32_t i = 0; i < count; i++) {
        put(output, i && language == RUSSIAN ? ", " : forms->after_name);
        put_with(output, parts[i].form, parts[i].label);
    }
}

/* "UNTOC art. 16(3)(a)": every label in brackets. */
static void put_short(struct output *output, const toc_instrument *instrument, const struct way *way,
                      enum language language, const char *tag)
{
    struct part first[MAX_DEPTH];
    const toc_provision *last = way->nodes[way->count - 1];
    if (language == CHINESE || toc_provision_kind(way->nodes[0]) != TOC_PROVISION_ARTICLE ||
        toc_provision_kind(last) == TOC_PROVISION_TAIL) {
        put_footnote(output, instrument, way, language, tag);
        return;
    }
    struct way article = {.nodes = {way->nodes[0]}, .count = 1};
    parts_of(&article, language, 0, first);
    put(output, short_name(instrument, tag));
    put(output, " ");
    put_with(output, first[0].form, first[0].label);
    for (uint32_t i = 1; i < way->count; i++) {
        char label[LABEL_SIZE];
        print_label(way->nodes[i], is_lettered(way->nodes[i]) && language != ARABIC ? ENGLISH : language, 0, label);
        put_with(output, is_lettered(way->nodes[i]) ? "%s" : "(%s)", label);
    }
}

size_t toc_cite_format(const toc_provision *provision, int32_t style, const char *language, char *buffer, size_t size)
{
    static const char *const tags[] = {"en", "fr", "es", "ru", "ar", "zh"};
    struct output output = {buffer, buffer ? size : 0, 0};
    const toc_instrument *instrument = toc_provision_instrument(provision);
    enum language number = language_of(language);
    struct way way = way_to(provision);
    if (way.count && style == TOC_CITE_STYLE_SHORT)
        put_short(&output, instrument, &way, number, tags[number]);
    else if (way.count && style == TOC_CITE_STYLE_FOOTNOTE)
        put_footnote(&output, instrument, &way, number, tags[number]);
    else if (way.count)
        put_un(&output, instrument, &way, number, tags[number]);
    return finish(&output);
}
