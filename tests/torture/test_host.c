/* SPDX-License-Identifier: MIT */
/* The library beside others in one process: a program that uses libxml2 in its own way, changes its locale, or forks. */
#include <check.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <locale.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <toc/toc.h>
#include <unistd.h>

Suite *host_suite(void);

static const char right[] = "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'>\n <source id='s' kind='web' href='x'>\n"
                            "  <title xml:lang='en'>A &amp; B</title>\n </source>\n</dataset>";
static const char wrong[] = "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'><source id='s' kind='no such'/><a:b/></dataset>";
static const char entities[] = "<!DOCTYPE dataset [<!ENTITY e SYSTEM '/etc/passwd'>]>"
                               "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'>&e;</dataset>";

/* What a load says: the digest of the dataset, or all diagnostics. */
static void load(const char *xml, char *said, size_t room)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    toc_loader_set_digest(loader, 1);
    toc_loader_add_memory(loader, xml, strlen(xml), "f.xml");
    toc_loader_finish(loader, &dataset);
    toc_dataset_sha256(dataset, said, room);
    for (uint32_t i = 0; i < toc_loader_diagnostic_count(loader); i++)
        strncat(said, toc_diagnostic_message(toc_loader_diagnostic_at(loader, i)), room - strlen(said) - 1);
    toc_dataset_unref(dataset);
    toc_loader_free(loader);
}

enum { SAID = 2000, FILES = 3 };
static const char *const files[FILES] = {right, wrong, entities};
static char alone[FILES][SAID];

static void load_alone(void)
{
    for (int i = 0; i < FILES; i++)
        load(files[i], alone[i], SAID);
}

static void expect_the_same(void)
{
    char said[SAID];
    for (int i = 0; i < FILES; i++) {
        load(files[i], said, SAID);
        ck_assert_str_eq(said, alone[i]);
    }
}

/* --- a host with settings and handlers of its own --- */

static int heard, opened;

static void hear_generic(void *data, const char *format, ...)
{
    (void)data, (void)format;
    heard++;
}

#if LIBXML_VERSION >= 21200
static void hear_structured(void *data, const xmlError *error)
#else
static void hear_structured(void *data, xmlErrorPtr error)
#endif
{
    (void)data, (void)error;
    heard++;
}

static xmlParserInputPtr open_entity(const char *url, const char *id, xmlParserCtxtPtr context)
{
    (void)url, (void)id, (void)context;
    opened++;
    return NULL;
}

/* Each setting turned from what it is at first. */
static void set_otherwise(void)
{
    xmlSubstituteEntitiesDefault(1);
    xmlKeepBlanksDefault(0);
    xmlLineNumbersDefault(1);
    xmlPedanticParserDefault(1);
    xmlLoadExtDtdDefaultValue = 1;
    xmlDoValidityCheckingDefaultValue = 1;
    xmlSetGenericErrorFunc(&heard, hear_generic);
    xmlSetExternalEntityLoader(open_entity);
}

static void expect_settings(void)
{
    ck_assert_int_eq(xmlSubstituteEntitiesDefaultValue, 1);
    ck_assert_int_eq(xmlKeepBlanksDefaultValue, 0);
    ck_assert_int_eq(xmlLineNumbersDefaultValue, 1);
    ck_assert_int_eq(xmlPedanticParserDefaultValue, 1);
    ck_assert_int_eq(xmlLoadExtDtdDefaultValue, 1);
    ck_assert_int_eq(xmlDoValidityCheckingDefaultValue, 1);
    ck_assert(xmlGenericError == hear_generic && xmlGenericErrorContext == &heard);
    ck_assert(xmlGetExternalEntityLoader() == open_entity);
}

START_TEST(settings_of_libxml2_change_nothing_and_are_not_changed)
{
    set_otherwise();
    xmlSetStructuredErrorFunc(&opened, _i ? hear_structured : NULL);
    expect_the_same();
    expect_settings();
    ck_assert(xmlStructuredError == (_i ? hear_structured : NULL) && xmlStructuredErrorContext == &opened);
    ck_assert_int_eq(heard, 0);
    ck_assert_int_eq(opened, 0);
    /* and they still work */
    xmlFreeDoc(xmlReadMemory(entities, sizeof entities - 1, "host.xml", NULL, XML_PARSE_NOENT));
    ck_assert_int_gt(opened, 0);
    ck_assert_int_eq(xmlReadMemory("<a>", 3, "host.xml", NULL, 0) != NULL, 0);
    ck_assert_int_gt(heard, 0);
}
END_TEST

START_TEST(a_host_may_clean_libxml2_up)
{
    for (int i = 0; i < 3; i++) {
        xmlCleanupParser();
        expect_the_same();
    }
}
END_TEST

static int is_over;

static void *parse_trees(void *data)
{
    set_otherwise();
    while (!__atomic_load_n(&is_over, __ATOMIC_ACQUIRE)) {
        xmlFreeDoc(xmlReadMemory(right, sizeof right - 1, "host.xml", NULL, 0));
        xmlFreeDoc(xmlReadMemory("<a>", 3, "host.xml", NULL, 0));
    }
    return data;
}

START_TEST(a_host_may_use_libxml2_at_the_same_time)
{
    pthread_t host;
    ck_assert_int_eq(pthread_create(&host, NULL, parse_trees, NULL), 0);
    for (int i = 0; i < 200; i++)
        expect_the_same();
    __atomic_store_n(&is_over, 1, __ATOMIC_RELEASE);
    pthread_join(host, NULL);
}
END_TEST

/* --- the rest of the process --- */

START_TEST(the_locale_is_left_alone)
{
    static const char *const locales[] = {"C", "C.UTF-8", "POSIX", ""};
    for (size_t i = 0; i < sizeof locales / sizeof *locales; i++) {
        if (!setlocale(LC_ALL, locales[i]))
            continue;
        char *before = strdup(setlocale(LC_ALL, NULL));
        expect_the_same();
        ck_assert_str_eq(setlocale(LC_ALL, NULL), before);
        free(before);
    }
}
END_TEST

START_TEST(a_child_may_load)
{
    char said[SAID];
    load(right, said, SAID);
    pid_t child = fork();
    if (child == 0) {
        for (int i = 0; i < FILES; i++) {
            load(files[i], said, SAID);
            if (strcmp(said, alone[i]) != 0)
                _exit(1);
        }
        _exit(0);
    }
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    expect_the_same();
}
END_TEST

Suite *host_suite(void)
{
    Suite *suite = suite_create("host");
    TCase *tests = tcase_create("host");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, load_alone, NULL);
    tcase_add_loop_test(tests, settings_of_libxml2_change_nothing_and_are_not_changed, 0, 2);
    tcase_add_test(tests, a_host_may_clean_libxml2_up);
    tcase_add_test(tests, a_host_may_use_libxml2_at_the_same_time);
    tcase_add_test(tests, the_locale_is_left_alone);
    tcase_add_test(tests, a_child_may_load);
    suite_add_tcase(suite, tests);
    return suite;
}
