/* SPDX-License-Identifier: MIT */
/* Every allocation fails once, and from there on for ever, in every operation that allocates: the result is
 * TOC_E_NOMEM (or the right answer, when the failed allocation was not needed), nothing leaks, and what was open
 * before still answers. */
#include "allocator.h"

#include <check.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>
#include <unistd.h>

Suite *memory_suite(void);

static const char small[] =
    "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t' as-of='2010'>"
    "<source id='src-a' kind='web' href='x'><title xml:lang='en'>A</title></source>"
    "<topic id='topic-x'><name xml:lang='en'>X</name></topic>"
    "<participant id='state-aaa' kind='state' alpha-2='AA' alpha-3='AAA' m49='001' src='src-a'>"
    "<name xml:lang='en'>Aland</name></participant>"
    "<instrument id='conv' kind='convention' adopted='2000-11-15' src='src-a'><title xml:lang='en'>C</title>"
    "<opening from='2000-11-15' until='2002'/><rule kind='entry-into-force' count='1' days='90'/>"
    "<rule kind='later-entry-into-force' days='30'/><rule kind='withdrawal' years='1' entails='protocols'/>"
    "<article n='1'><heading xml:lang='en'>One</heading><para n='1' topics='topic-x'>"
    "<ref type='applies' to='conv#art_1'/><point n='a'/></para></article></instrument>"
    "<action id='a1' participant='state-aaa' instrument='conv' kind='ratification' date='2001-01-01' src='src-a'/>"
    "<action id='a2' participant='state-aaa' instrument='conv' kind='withdrawal' date='2005' src='src-a'/>"
    "<overlay of='conv#art_1'><text xml:lang='es'>t</text></overlay></dataset>";

static const char wrong[] =
    "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'><source id='1' kind='x'><bad/></source>"
    "<action id='a' participant='p' instrument='i' kind='signature'/></dataset>";

static char digest_wanted[65];

/* What an operation found wrong: Check allocates itself, so it is asked only when allocations succeed again. */
static const char *fault;

static void expect(int holds, const char *what)
{
    if (!holds)
        fault = what;
}

static int load(const char *xml, const toc_dataset **dataset)
{
    toc_loader *loader;
    *dataset = NULL;
    int result = toc_loader_new(&loader);
    if (result != TOC_OK)
        return result;
    toc_loader_set_digest(loader, 1);
    toc_loader_set_search(loader, 1);
    int added = toc_loader_add_memory(loader, xml, strlen(xml), "memory.xml");
    result = toc_loader_finish(loader, dataset);
    expect(added != TOC_E_NOMEM || result == TOC_E_NOMEM, "memory ran out in a file, and finish did not say so");
    toc_loader_free(loader);
    return result;
}

static int load_right(void)
{
    const toc_dataset *dataset;
    char digest[65];
    int result = load(small, &dataset);
    expect((result == TOC_OK) == (dataset != NULL), "a dataset with an error, or none without");
    if (dataset) {
        toc_dataset_sha256(dataset, digest, sizeof digest);
        expect(strcmp(digest, digest_wanted) == 0, "another dataset came out");
    }
    toc_dataset_unref(dataset);
    return result;
}

static int load_wrong(void)
{
    const toc_dataset *dataset;
    int result = load(wrong, &dataset);
    expect(dataset == NULL, "a dataset in spite of errors");
    return result == TOC_E_DATA ? TOC_OK : result;
}

static int open_copy(void)
{
    size_t size;
    const void *image = toc_dataset_image(toc_dataset_builtin(), &size);
    const toc_dataset *dataset;
    int result = toc_dataset_open_memory(image, size, &dataset);
    toc_dataset_unref(dataset);
    return result;
}

static int save_and_open(void)
{
    char path[] = "/tmp/libtoc-memory-XXXXXX";
    int file = mkstemp(path);
    const toc_dataset *dataset = NULL;
    expect(file >= 0, "no temporary file");
    close(file);
    int result = toc_dataset_save(toc_dataset_builtin(), path);
    if (result == TOC_OK)
        result = toc_dataset_open_file(path, TOC_OPEN_COPY, &dataset);
    toc_dataset_unref(dataset);
    unlink(path);
    return result;
}

static int write_xml(void)
{
    char *xml = toc_dataset_to_xml(toc_dataset_builtin());
    int result = xml ? TOC_OK : TOC_E_NOMEM;
    toc_free(xml);
    return result;
}

static int query(void)
{
    toc_participation_list *list;
    int result = toc_instrument_participations_at(toc_find_instrument(toc_dataset_builtin(), "untoc"),
                                                  TOC_CRITERION_PARTY, 20100101, &list);
    expect((result == TOC_OK) == (list != NULL), "a list with an error, or none without");
    toc_participation_list_free(list);
    return result;
}

static int explain(void)
{
    const toc_dataset *dataset = toc_dataset_builtin();
    toc_explanation *explanation;
    int result = toc_status_explain(toc_find_participant_by_code(dataset, "CHE"), toc_find_instrument(dataset, "firearms"),
                                    20121201, &explanation);
    expect((result == TOC_OK) == (explanation != NULL), "an explanation with an error, or none without");
    toc_explanation_free(explanation);
    return result;
}

static int search(void)
{
    toc_query *asked;
    toc_hit_list *hits = NULL;
    int result = toc_query_new(toc_dataset_builtin(), "\"organized crime\" victim* -firearms", &asked);
    if (result == TOC_OK)
        result = toc_query_run(asked, &hits);
    expect((result == TOC_OK) == (hits != NULL), "hits with an error, or none without");
    toc_hit_list_free(hits);
    toc_query_free(asked);
    return result;
}

static int near(void)
{
    toc_near_list *list;
    int result = toc_near(toc_dataset_builtin(), "Brasilia", TOC_KIND_PARTICIPANT, 5, &list);
    expect((result == TOC_OK) == (list != NULL), "a list with an error, or none without");
    toc_near_list_free(list);
    return result;
}

static const struct {
    const char *name;
    int (*run)(void);
} operations[] = {
    {"load", load_right}, {"load with errors", load_wrong}, {"open", open_copy},
    {"save", save_and_open}, {"write", write_xml}, {"query", query},
    {"explain", explain}, {"search", search}, {"near", near},
};

START_TEST(every_allocation_may_fail)
{
    const char *name = operations[_i].name;
    int (*run)(void) = operations[_i].run;
    allocator_fail(0, 0);
    int result = run();
    uint64_t allocations = allocator_count();
    ck_assert_msg(result == TOC_OK && allocations > 0 && !fault, "%s: %s", name, fault ? fault : "does not work at all");
    for (int forever = 0; forever < 2; forever++)
        for (uint64_t n = 1; n <= allocations; n++) {
            xmlResetLastError();
            int64_t before = allocator_live();
            allocator_fail(n, forever);
            result = run();
            allocator_fail(0, 0);
            xmlResetLastError(); /* libxml2 keeps the last error of a thread, and its strings */
            int64_t leaked = allocator_live() - before;
            ck_assert_msg(!fault, "%s: allocation %d: %s", name, (int)n, fault);
            ck_assert_msg(result == TOC_OK || result == TOC_E_NOMEM, "%s: allocation %d: %s", name, (int)n,
                          toc_result_name(result));
            ck_assert_msg(leaked == 0, "%s: allocation %d leaked %d blocks", name, (int)n, (int)leaked);
        }
    ck_assert_int_eq(run(), TOC_OK);
}
END_TEST

Suite *memory_suite(void)
{
    const toc_dataset *dataset;
    allocator_install();
    xmlInitParser();
    if (load(small, &dataset) != TOC_OK)
        abort();
    toc_dataset_sha256(dataset, digest_wanted, sizeof digest_wanted);
    toc_dataset_unref(dataset);
    Suite *suite = suite_create("memory");
    TCase *tests = tcase_create("memory");
    tcase_set_timeout(tests, 120);
    tcase_add_loop_test(tests, every_allocation_may_fail, 0, (int)(sizeof operations / sizeof *operations));
    suite_add_tcase(suite, tests);
    return suite;
}
