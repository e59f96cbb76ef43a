/* SPDX-License-Identifier: MIT */
#include "operations.h"
#include "allocator.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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

const char *operation_fault;
uint64_t operation_answer;

static char folder[] = "/tmp/libtoc-memory-XXXXXX";
static char xml_path[64], image_path[64], save_path[64];
static const toc_dataset *all, *little, *bees;
static char *bees_text;
static size_t bees_size;

static void expect(int holds, const char *what)
{
    if (!holds)
        operation_fault = what;
}

static void note(uint64_t number)
{
    operation_answer = (operation_answer ^ number) * UINT64_C(0x100000001b3);
}

static void note_string(const char *string)
{
    for (; string && *string; string++)
        note((unsigned char)*string);
    note(string != NULL);
}

/* Something came out exactly when the operation succeeded. */
static int gave(int result, const void *out)
{
    expect((result == TOC_OK) == (out != NULL), "something came out with an error, or nothing without");
    return result;
}

/* --- what the operations work on --- */

static char *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    struct stat status;
    if (!file || fstat(fileno(file), &status) != 0)
        abort();
    char *bytes = malloc((size_t)status.st_size + 1);
    *size = fread(bytes, 1, (size_t)status.st_size, file);
    fclose(file);
    return bytes;
}

static void write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "wb");
    if (!file || fputs(text, file) < 0 || fclose(file) != 0)
        abort();
}

static const toc_dataset *load_file(const char *path)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    if (toc_loader_new(&loader) != TOC_OK || toc_loader_add_file(loader, path) != TOC_OK ||
        toc_loader_finish(loader, &dataset) != TOC_OK)
        abort();
    toc_loader_free(loader);
    return dataset;
}

void operations_prepare(void)
{
    char path[1000];
    if (!mkdtemp(folder))
        abort();
    snprintf(xml_path, sizeof xml_path, "%s/small.xml", folder);
    snprintf(image_path, sizeof image_path, "%s/image.tocb", folder);
    snprintf(save_path, sizeof save_path, "%s/saved.tocb", folder);
    write_file(xml_path, small);
    write_file(save_path, "old");
    little = load_file(xml_path);
    all = toc_dataset_builtin();
    snprintf(path, sizeof path, "%s/fixtures/import/base.xml", getenv("TOC_TESTS"));
    bees = load_file(path);
    snprintf(path, sizeof path, "%s/fixtures/import/en.md", getenv("TOC_TESTS"));
    bees_text = read_file(path, &bees_size);
    if (toc_dataset_save(all, image_path) != TOC_OK)
        abort();
}

void operations_finish(void)
{
    toc_dataset_unref(little);
    toc_dataset_unref(bees);
    free(bees_text);
    unlink(xml_path);
    unlink(image_path);
    unlink(save_path);
    rmdir(folder);
}

const char *operations_intact(void)
{
    if (toc_dataset_verify(all) != TOC_OK || toc_dataset_verify(little) != TOC_OK || toc_dataset_verify(bees) != TOC_OK)
        return "a dataset that was open has changed";
    return NULL;
}

/* --- load --- */

static int fill(toc_loader *loader, const char *path, const char *xml, const toc_dataset **dataset)
{
    *dataset = NULL;
    toc_loader_set_digest(loader, !path); /* from a file without the extras */
    toc_loader_set_search(loader, !path);
    int added = path ? toc_loader_add_file(loader, path) : toc_loader_add_memory(loader, xml, strlen(xml), "memory.xml");
    int result = toc_loader_finish(loader, dataset);
    expect(added != TOC_E_NOMEM || result == TOC_E_NOMEM, "memory ran out in a file, and finish did not say so");
    return gave(result, *dataset);
}

static void note_load(toc_loader *loader, const toc_dataset *dataset)
{
    char digest[65];
    toc_dataset_sha256(dataset, digest, sizeof digest);
    note_string(digest);
    for (uint32_t i = 0; i < toc_loader_diagnostic_count(loader); i++)
        note_string(toc_diagnostic_message(toc_loader_diagnostic_at(loader, i)));
}

/* A loader to which this happened can go on: what it makes then is what another would make. */
static int load(const char *path, const char *xml, int wanted)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    int result = toc_loader_new(&loader);
    gave(result, loader);
    if (result != TOC_OK)
        return result;
    result = fill(loader, path, xml, &dataset);
    if (result == TOC_E_NOMEM) {
        allocator_fail(0, 0);
        expect(fill(loader, path, xml, &dataset) == wanted, "the same loader cannot be used again");
    }
    note_load(loader, dataset);
    toc_loader_free(loader);
    toc_dataset_unref(dataset);
    return result == wanted ? TOC_OK : result;
}

static int try_toc_loader_new(void)
{
    toc_loader *loader;
    int result = toc_loader_new(&loader);
    gave(result, loader);
    toc_loader_free(loader);
    return result;
}

static int try_toc_loader_add_file(void)
{
    return load(xml_path, NULL, TOC_OK);
}

static int try_toc_loader_add_memory(void)
{
    return load(NULL, small, TOC_OK);
}

static int try_toc_loader_finish(void)
{
    return load(NULL, wrong, TOC_E_DATA);
}

/* --- snapshots --- */

static int opened(int result, const toc_dataset *dataset)
{
    gave(result, dataset);
    note_string(toc_dataset_edition(dataset));
    toc_dataset_unref(dataset);
    return result;
}

static int try_toc_dataset_open_memory(void)
{
    size_t size;
    const void *image = toc_dataset_image(little, &size);
    const toc_dataset *dataset;
    int result = toc_dataset_open_memory(image, size, &dataset);
    return opened(result, dataset);
}

static int try_toc_dataset_open_file(void)
{
    const toc_dataset *dataset;
    int result = toc_dataset_open_file(image_path, TOC_OPEN_MAP, &dataset);
    if (opened(result, dataset) != TOC_OK)
        return result;
    result = toc_dataset_open_file(image_path, TOC_OPEN_COPY, &dataset);
    return opened(result, dataset);
}

static int try_toc_dataset_save(void)
{
    struct stat before, after;
    expect(stat(save_path, &before) == 0, "no file to replace");
    int result = toc_dataset_save(little, save_path);
    expect(stat(save_path, &after) == 0 && (result == TOC_OK || before.st_ino == after.st_ino),
           "the file was replaced in spite of an error");
    return result;
}

/* --- text out and in --- */

static int written(char *text)
{
    note_string(text);
    toc_free(text);
    return text ? TOC_OK : TOC_E_NOMEM;
}

static int try_toc_dataset_to_xml(void)
{
    return written(toc_dataset_to_xml(little));
}

static int try_toc_part_to_xml(void)
{
    return written(toc_part_to_xml(toc_part_list_at(toc_dataset_parts(bees), 0)));
}

static int try_toc_instrument_to_akn(void)
{
    return written(toc_instrument_to_akn(toc_instrument_list_at(toc_dataset_instruments(bees), 0), "en"));
}

static int try_toc_import_text(void)
{
    toc_import *import;
    const toc_instrument *instrument = toc_instrument_list_at(toc_dataset_instruments(bees), 0);
    int result = toc_import_text(bees, toc_instrument_id(instrument), "en", bees_text, bees_size, &import);
    gave(result, import);
    note_string(toc_import_xml(import));
    note(toc_import_placed(import));
    for (uint32_t i = 0; i < toc_import_leftover_count(import); i++)
        note_string(toc_import_leftover_text(import, i));
    toc_import_free(import);
    return result;
}

/* --- questions --- */

static int participations(int result, toc_participation_list *list)
{
    gave(result, list);
    note(toc_participation_list_count(list));
    toc_participation_list_free(list);
    return result;
}

static int try_toc_instrument_participations_at(void)
{
    toc_participation_list *list;
    int result = toc_instrument_participations_at(toc_find_instrument(all, "untoc"), TOC_CRITERION_PARTY, 20100101, &list);
    return participations(result, list);
}

static int try_toc_instrument_participations_with(void)
{
    toc_participation_list *list;
    int result = toc_instrument_participations_with(toc_find_instrument(all, "tip"), TOC_STATUS_SIGNATORY, 20040101, &list);
    return participations(result, list);
}

static int try_toc_common_instruments(void)
{
    toc_instrument_list *list;
    uint32_t unknown;
    int result = toc_common_instruments(toc_find_participant_by_code(all, "CHE"), toc_find_participant_by_code(all, "BRA"),
                                        20100101, &unknown, &list);
    gave(result, list);
    note(toc_instrument_list_count(list));
    toc_instrument_list_free(list);
    return result;
}

static int try_toc_common_provisions(void)
{
    toc_provision_list *list;
    int result = toc_common_provisions(toc_find_participant_by_code(all, "CHE"), toc_find_participant_by_code(all, "BRA"),
                                       toc_topic_list_at(toc_dataset_topics(all), 0), 20100101, &list);
    gave(result, list);
    note(toc_provision_list_count(list));
    toc_provision_list_free(list);
    return result;
}

static int try_toc_participant_duties(void)
{
    toc_duty_list *list;
    int result = toc_participant_duties(toc_find_participant_by_code(all, "CHE"), 0, 20100101, &list);
    gave(result, list);
    note(toc_duty_list_count(list));
    toc_duty_list_free(list);
    return result;
}

static int try_toc_status_explain(void)
{
    toc_explanation *explanation;
    int result = toc_status_explain(toc_find_participant_by_code(all, "CHE"), toc_find_instrument(all, "firearms"), 20121201,
                                    &explanation);
    gave(result, explanation);
    note(toc_explanation_count(explanation));
    note((uint64_t)toc_explanation_status(explanation));
    toc_explanation_free(explanation);
    return result;
}

static int try_toc_timeline(void)
{
    toc_moment_list *list;
    int result = toc_timeline(all, 0, 0, toc_find_instrument(all, "som"), NULL, 0, &list);
    gave(result, list);
    note(toc_moment_list_count(list));
    toc_moment_list_free(list);
    return result;
}

static int try_toc_diff(void)
{
    toc_difference_list *list;
    int result = toc_diff(little, bees, &list);
    gave(result, list);
    for (uint32_t i = 0; i < toc_difference_list_count(list); i++)
        note_string(toc_difference_after(toc_difference_list_at(list, i)));
    toc_difference_list_free(list);
    return result;
}

static int try_toc_near(void)
{
    toc_near_list *list;
    int result = toc_near(all, "Brasilia", TOC_KIND_PARTICIPANT, 5, &list);
    gave(result, list);
    for (uint32_t i = 0; i < toc_near_list_count(list); i++)
        note_string(toc_near_match_id(toc_near_list_at(list, i)));
    toc_near_list_free(list);
    return result;
}

static int try_toc_near_word(void)
{
    toc_near_list *list;
    int result = toc_near_word(all, "trafiking", 5, &list);
    gave(result, list);
    for (uint32_t i = 0; i < toc_near_list_count(list); i++)
        note_string(toc_near_match_text(toc_near_list_at(list, i)));
    toc_near_list_free(list);
    return result;
}

static int try_toc_cite_scan(void)
{
    static const char text[] = "See articles 5, 6 and 8 to 23 of the Convention; art. 3 (a) of the Trafficking Protocol; "
                               "A/55/383/Add.1, paras. 4 and 5; COP decision 4/4; article 16, paragraphs 1-4, thereof.";
    toc_citation_list *list;
    int result = toc_cite_scan(all, text, sizeof text - 1, "en", NULL, &list);
    gave(result, list);
    for (uint32_t i = 0; i < toc_citation_list_count(list); i++)
        note(toc_citation_target_count(toc_citation_list_at(list, i)));
    toc_citation_list_free(list);
    return result;
}

static int ask(toc_hit_list **hits, toc_query **query)
{
    *hits = NULL;
    int result = toc_query_new(all, "\"organized crime\" victim* -firearms", query);
    if (gave(result, *query) == TOC_OK)
        result = toc_query_run(*query, hits);
    return gave(result, *hits);
}

static int try_toc_query_run(void)
{
    toc_query *query;
    toc_hit_list *hits;
    int result = ask(&hits, &query);
    note(toc_hit_list_count(hits));
    for (uint32_t i = 0; i < toc_hit_list_count(hits); i++)
        note_string(toc_hit_id(toc_hit_list_at(hits, i)));
    toc_hit_list_free(hits);
    toc_query_free(query);
    return result;
}

static int try_toc_query_new(void)
{
    toc_query *query;
    int result = toc_query_new(all, "a", &query);
    gave(result, query);
    toc_query_free(query);
    return result;
}

const struct operation operations[] = {
#define ALLOCATES(name) {#name, try_##name},
#include "allocating.h"
};
const size_t operation_count = sizeof operations / sizeof *operations;
