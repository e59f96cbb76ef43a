/* SPDX-License-Identifier: MIT */
#include "hostile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ROOT "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'>"
#define END "</dataset>"
#define SOURCE "<source id='s' kind='web' href='x'/>"
#define TITLE ROOT "<source id='s' kind='web'><title xml:lang='en'>"
#define TITLE_END "</title></source>" END
#define PARTIES                                                                                               \
    SOURCE "<participant id='p' kind='state' alpha-3='AAA' src='s'><name xml:lang='en'>P</name></participant>" \
           "<instrument id='c' kind='convention' adopted='2000-11-15' src='s'>"                               \
           "<rule kind='entry-into-force' count='1' days='90'/><rule kind='later-entry-into-force' days='30'/>"
#define BODY SOURCE "<body id='b' kind='committee' symbol='A' src='s'><name xml:lang='en'>B</name></body>"

const struct hostile hostile[] = {
    /* what is no dataset at all */
    {"nothing but blanks", " ", " ", "", 1000000, "xml-syntax"},
    {"a byte order mark", "\xef\xbb\xbf", "", "", 0, "xml-syntax"},
    {"UTF-16", "\xff\xfe<", "", "", 0, "encoding"},
    {"an encoding of modules", "<?xml version='1.0' encoding='UTF-7'?>" ROOT END, "", "", 0, "encoding"},
    {"an encoding far behind", "<?xml version='1.0'", " ", " encoding='EBCDIC-US'?>" ROOT END, 400, "encoding"},
    {"EBCDIC by its first bytes", "\x4c\x6f\xa7\x94\x93\x40", "", "", 0, "not-utf8"},
    {"overlong characters", ROOT "\xc0\xbc" END, "", "", 0, "not-utf8"},
    {"surrogates", ROOT "\xed\xa0\x80" END, "", "", 0, "not-utf8"},
    {"a file twice", ROOT SOURCE END, "", ROOT SOURCE END, 0, "xml-syntax"},
    {"XML 2.0", "<?xml version='2.0'?>" ROOT END, "", "", 0, "xml-syntax"},
    /* entities, and what they lead to */
    {"an entity bomb", "<!DOCTYPE d [<!ENTITY a 'x'>", "<!ENTITY b%zu '&a;&a;&a;'>", "]>" ROOT "&b0;" END, 1000, "doctype"},
    {"parameter entities without end",
     "<!DOCTYPE d [<!ENTITY % a '<!ENTITY &#37; b \"%a;\">'>", "%%a;", "%%b;]>" ROOT END, 1000, "doctype"},
    {"an external entity", "<!DOCTYPE d [<!ENTITY e SYSTEM '/etc/passwd'>]>" ROOT "&e;" END, "", "", 0, "doctype"},
    {"an entity of the net", "<!DOCTYPE d [<!ENTITY e SYSTEM 'http://127.0.0.1/'>]>" ROOT "&e;" END, "", "", 0, "doctype"},
    {"an external parameter entity", "<!DOCTYPE d [<!ENTITY % e SYSTEM '/etc/passwd'>%e;]>" ROOT END, "", "", 0, "doctype"},
    {"an external DTD", "<!DOCTYPE d SYSTEM '/etc/passwd'>" ROOT END, "", "", 0, "doctype"},
    {"a DTD far behind", "<!--", "x", "--><!DOCTYPE d SYSTEM 'x'>" ROOT END, 9000, "doctype"},
    {"an unknown entity", ROOT "&e;" END, "", "", 0, "xml-syntax"},
    {"XInclude", ROOT "<i:include xmlns:i='http://www.w3.org/2001/XInclude' href='/etc/passwd'/>" SOURCE END, "", "", 0, NULL},
    {"a style sheet and a catalog", "<?xml-stylesheet href='/etc/passwd'?><?oasis-xml-catalog catalog='/etc/passwd'?>" ROOT
     SOURCE END, "", "", 0, NULL},
    {"a schema of its own", "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' "
     "xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:schemaLocation='urn:libtoc:dataset:1 /etc/passwd' "
     "xml:base='/etc/'>" SOURCE END, "", "", 0, NULL},
    /* floods */
    {"depth", ROOT, "<a>", "", 100000, "unknown-element"},
    {"foreign depth", ROOT "<x:a xmlns:x='y'>", "<x:a>", "", 100000, "too-deep"},
    {"attributes", ROOT "<source ", "a%zu='' ", "/>" END, 400000, "too-many-attributes"},
    {"the same attribute", ROOT "<source ", "a='' ", "/>" END, 64, "xml-syntax"},
    {"attributes with brackets", ROOT "<source ", "a%zu='>' ", "/>" END, 200000, "too-many-attributes"},
    {"namespaces", ROOT "<source ", "xmlns:a%zu='' ", "/>" END, 200000, "too-many-attributes"},
    {"names", ROOT, "<x:a%zu xmlns:x='y'/>", END, 50000, NULL},
    {"a long text", TITLE, "x", TITLE_END, 20000000, "text-too-long"},
    {"a long name", ROOT "<", "x", "/>" END, 1000000, "xml-syntax"},
    {"a long id", ROOT "<source kind='web' id='", "x", "'/>" END, 1000000, "invalid-id"},
    {"character references", TITLE, "&#65;", TITLE_END, 200000, NULL},
    {"sections of CDATA", TITLE, "<![CDATA[x]]>", TITLE_END, 100000, NULL},
    {"comments", ROOT SOURCE, "<!-- < \" ' -->", END, 300000, NULL},
    {"instructions", ROOT SOURCE, "<?a b?>", END, 300000, NULL},
    {"lines", ROOT SOURCE, "\n", END, 3000000, NULL},
    {"errors", ROOT, "<bad/>", END, 200000, "unknown-element"},
    {"unbound prefixes", ROOT, "<a:b/>", END, 100000, "xml-syntax"},
    /* right XML, and much of one thing */
    {"sources", ROOT, "<source id='s%zu' kind='web' href='x'/>", END, 50000, NULL},
    {"one id", ROOT, "<source id='s' kind='web'/>", END, 100000, "duplicate-id"},
    {"references in an attribute", ROOT SOURCE "<body id='b' kind='committee' src='", "s ", "'/>" END, 500000, NULL},
    {"references to one thing", ROOT SOURCE, "<body id='b%zu' kind='committee' src='s'/>", END, 50000, NULL},
    {"references to nothing", ROOT SOURCE, "<body id='b%zu' kind='committee' src='n%zu'/>", END, 50000, "dangling-reference"},
    {"overlays of nothing", ROOT, "<overlay of='x'><text xml:lang='en'>t</text></overlay>", END, 50000, "dangling-reference"},
    {"texts of one language", ROOT "<source id='s' kind='web'>", "<title xml:lang='en'>a</title>", "</source>" END, 50000,
     "duplicate-text"},
    {"texts of many languages", ROOT "<topic id='t'>", "<name xml:lang='en-x%zu'>a</name>", "</topic>" END, 50000, NULL},
    {"overlays of one text", ROOT PARTIES "<article n='1'/></instrument>",
     "<overlay of='c#art_1'><text xml:lang='en-x%zu'>t</text></overlay>", END, 50000, NULL},
    {"a chain of parents into a ring", ROOT SOURCE "<body id='b0' kind='committee' parent='b1' src='s'/>",
     "<body id='b%2$zu' kind='committee' parent='b%1$zu' src='s'/>", END, 30000, "cycle"},
    {"a chain of parents", ROOT SOURCE "<body id='b0' kind='committee' src='s'/>",
     "<body id='b%2$zu' kind='committee' parent='b%1$zu' src='s'/>", END, 30000, NULL},
    {"articles", ROOT PARTIES, "<article n='%zu'><para n='1'/></article>", "</instrument>" END, 30000, NULL},
    {"actions of one participant", ROOT PARTIES "</instrument>",
     "<action id='a%zu' participant='p' instrument='c' kind='declaration' date='2001-01-01' src='s'/>", END, 20000, NULL},
    {"consents of one participant", ROOT PARTIES "</instrument>",
     "<action id='a%zu' participant='p' instrument='c' kind='ratification' date='2001-01-01' src='s'/>", END, 20000,
     "second-consent"},
    {"participants", ROOT SOURCE, "<participant id='p%zu' kind='organization' src='s'><name xml:lang='en'>P</name></participant>",
     END, 30000, NULL},
    {"meetings of one session", ROOT BODY, "<meeting id='m%zu' body='b' session='1' src='s'/>", END, 30000, "duplicate-session"},
    {"sessions", ROOT BODY, "<meeting id='m%zu' body='b' session='%zu' src='s'/>", END, 30000, NULL},
    {"one symbol", ROOT BODY, "<document id='d%zu' symbol='A/1' src='s'/>", END, 30000, "duplicate-key"},
    {"symbols", ROOT BODY, "<document id='d%zu' symbol='A/%zu' src='s'/>", END, 30000, NULL},
    {"claims on one thing", ROOT PARTIES "</instrument><action id='a' participant='p' instrument='c' kind='declaration' "
     "date='2001-01-01' src='s'>", "<claim of='date' value='2001' src='s'/>", "</action>" END, 30000, NULL},
};
const size_t hostile_count = sizeof hostile / sizeof *hostile;

char *hostile_make(const struct hostile *made, size_t times, size_t *size)
{
    enum { NUMBERS = 2 * 20 };
    size_t piece = strlen(made->piece) + (strchr(made->piece, '%') ? NUMBERS : 1);
    char *bytes = malloc(strlen(made->before) + piece * times + strlen(made->after) + 1), *end = bytes;
    if (!bytes)
        abort();
    end = stpcpy(end, made->before);
    for (size_t i = 0; i < times; i++)
        end += snprintf(end, piece, made->piece, i, i + 1);
    end = stpcpy(end, made->after);
    *size = (size_t)(end - bytes);
    return bytes;
}
