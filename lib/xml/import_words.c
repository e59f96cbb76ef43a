/* SPDX-License-Identifier: MIT */
#include "import_words.h"

#include "../format/language.h"
#include "../format/words.h"

#include <string.h>

static const struct tocp_words languages[] = {
    {"en", "article|art", "first|one", "preamble|preambule", "the states parties|the parties",
     "declaring|taking into|taking note|concerned|recalling|convinced|bearing in mind|aware|noting|recogni|"
     "reaffirming|affirming|considering|desir|determined|mindful|conscious|emphasi|acknowledging|stressing|"
     "welcoming|having|seeking|guided|deeply|gravely|also|further|alarmed|keeping|resolved|believing|confident",
     "have agreed|agree as follows", "in witness"},
    {"fr", "article|art", "premier|première", "préambule", "les états parties|les parties",
     "déclarant|tenant|préoccup|rappelant|convaincu|ayant|considérant|conscient|reconnaissant|désireu|notant|"
     "gardant|sachant|résolu|soucieu|affirmant|réaffirmant|inquiet|vivement|profondément|estimant|soulignant|"
     "se déclarant|vu|eu égard|également|compte tenu",
     "sont convenu|conviennent", "en foi de quoi"},
    {"es", "artículo|art", "primero|primer", "preámbulo", "los estados parte|las partes",
     "declarando|teniendo|preocupad|recordando|convencid|habida|conscientes|reconociendo|considerando|deseos|"
     "tomando|observando|reafirmando|afirmando|resuelt|destacando|subrayando|alarmad|profundamente|también|"
     "expresando|decidid|inquiet|guiad|seguros",
     "han convenido|han acordado|acuerdan|convienen", "en fe de lo cual|en testimonio"},
    {"ru", "статья|ст", "первая", "преамбула", "государства - участники|государства участники",
     "заявляя|принимая|будучи|ссылаясь|учитывая|сознавая|осознавая|признавая|памятуя|отмечая|выражая|подтверждая|"
     "стремясь|желая|исходя|напоминая|считая|имея в виду|с озабоченностью|вновь|глубоко",
     "согласились|договорились", "в удостоверение"},
    {"ar", "المادة|مادة", "الأولى|١", "الديباجة|ديباجة", "إن الدول|ان الدول",
     "إذ|وإذ|اقتناعا|وإدراكا|إدراكا|ورغبة|وعيا",
     "قد اتفقت|اتفقت|فقد اتفقت", "وإثباتا|إثباتا|وإشهادا|إشهادا|وتصديقا|وشهادة"},
    {"zh", "", "", "序言|前言", "本议定书缔约国|本公约缔约国|缔约国|各缔约国",
     "宣布|考虑|关注|关切|忆及|回顾|深信|念及|意识到|铭记|认识到|确信|注意到|申明|重申|鉴于|希望|决心|深切|严重|"
     "感到|欢迎|强调|承认",
     "兹协议|兹议定|兹商定|协议如下|议定如下|商定如下|达成协议|已达成|同意如下|兹同意", "下列签署人|下列经|为此，|兹由|以昭"},
};

static const struct tocp_words nothing = {"", "", "", "", "", "", "", ""};

const struct tocp_words *tocp_words_of(const char *language)
{
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
        if (tocp_language_is_akin(languages[i].language, language))
            return &languages[i];
    return &nothing;
}

int tocp_is_cjk(uint32_t point)
{
    return (point >= 0x2e80 && point <= 0x9fff) || (point >= 0xf900 && point <= 0xfaff) ||
           (point >= 0xff00 && point <= 0xffef) || (point >= 0x20000 && point <= 0x3ffff);
}

int tocp_is_space(uint32_t point)
{
    return point == ' ' || (point >= '\t' && point <= '\r') || point == 0x85 || point == 0xa0 || point == 0x1680 ||
           (point >= 0x2000 && point <= 0x200a) || point == 0x2028 || point == 0x2029 || point == 0x202f ||
           point == 0x205f || point == 0x3000;
}

uint32_t tocp_next_point(const char **at)
{
    return **at ? tocp_decode(at, *at + strnlen(*at, 4)) : 0;
}

/* U+00C0 to U+017F by their base letters; '.' for what is no letter. */
static const char latin[] = "aaaaaaaceeeeiiiidnooooo.ouuuuypsaaaaaaaceeeeiiiidnooooo.ouuuuypy"
                            "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                            "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

static uint32_t fold_cyrillic(uint32_t point)
{
    if (point >= 0x410 && point <= 0x42f)
        return point + 0x20;
    if (point >= 0x400 && point <= 0x40f)
        point += 0x50;
    return point == 0x451 ? 0x435 : point;
}

static uint32_t fold_arabic(uint32_t point)
{
    switch (point) {
    case 0x622: case 0x623: case 0x625: case 0x671: return 0x627; /* alef */
    case 0x624: return 0x648;
    case 0x626: case 0x649: case 0x6cc: return 0x64a; /* yeh */
    case 0x629: return 0x647;                         /* teh marbuta */
    case 0x640: case 0x670: return 0;                 /* tatweel */
    default: break;
    }
    if (point >= 0x660 && point <= 0x669)
        return point - 0x660 + '0';
    if (point >= 0x6f0 && point <= 0x6f9)
        return point - 0x6f0 + '0';
    return (point >= 0x620 && point <= 0x64a) || (point >= 0x671 && point <= 0x6d3) ? point : 0;
}

uint32_t tocp_fold_letter(uint32_t point)
{
    if (point < 0x80)
        return point >= 'A' && point <= 'Z' ? point + 32
               : (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9') ? point : 0;
    if (point >= 0xc0 && point < 0x180)
        return latin[point - 0xc0] == '.' ? 0 : (uint32_t)latin[point - 0xc0];
    if (point >= 0x400 && point <= 0x481)
        return fold_cyrillic(point);
    if (point >= 0x600 && point <= 0x6ff)
        return fold_arabic(point);
    if (point >= 0xff10 && point <= 0xff5a) {
        uint32_t ascii = point - 0xfee0;
        return ascii < 0x3a || ascii > 0x40 ? tocp_fold_letter(ascii) : 0;
    }
    return (point >= 0x3400 && point <= 0x9fff) || (point >= 0xf900 && point <= 0xfaff) || point == 0x3007 ||
           (point >= 0x20000 && point <= 0x3ffff) || (point >= 0x370 && point <= 0x3ff) ? point : 0;
}

/* Compares letters alone; the end of the word is at limit. */
static size_t covers(const char *text, const char *word, const char *limit)
{
    const char *at = text;
    while (word < limit) {
        uint32_t wanted = tocp_fold_letter(tocp_decode(&word, limit));
        if (!wanted)
            continue;
        uint32_t found = 0;
        while (!found && *at)
            found = tocp_fold_letter(tocp_next_point(&at));
        if (found != wanted)
            return 0;
    }
    return (size_t)(at - text);
}

size_t tocp_starts_with(const char *text, const char *words)
{
    while (*words) {
        size_t length = strcspn(words, "|");
        size_t covered = covers(text, words, words + length);
        if (covered)
            return covered;
        words += length + (words[length] == '|');
    }
    return 0;
}
