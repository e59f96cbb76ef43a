/* SPDX-License-Identifier: MIT */
/* What makes bytes an image: each promise is broken alone, with all others kept and the checksum put right, and is
 * missed; and what lies just within its bound is taken. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

#include "core/dataset.h"
#include "core/postings.h"

Suite *verify_suite(void);

/* At each kind of list, reference, step and index there is something to break. */
static const char xml[] =
    "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t' as-of='2010'>"
    "<source id='s1' kind='web' href='x'/><source id='s2' kind='web'/><source id='s3' kind='web'/>"
    "<topic id='t1'><name xml:lang='en'>Bees, bees and a bee</name></topic><topic id='t2'><name xml:lang='fr'>Abeilles</name></topic>"
    "<participant id='p' kind='state' alpha-2='AA' alpha-3='AAA' src='s1 s3'><name xml:lang='en'>Hive of bees</name></participant>"
    "<instrument id='conv' kind='convention' adopted='2000' mtdsg='X' src='s1'><opening from='2000' until='2002'/>"
    "<opening from='2003' until='2004'/><article n='1'>"
    "<para n='1' topics='t1 t2'><ref type='applies' to='conv#art_1'/><ref type='applies' to='t1'/><duty id='d1' kind='deadline'/>"
    "<point n='a'/><point n='b'><text xml:lang='en'>Bees</text></point></para>"
    "<para n='2'><duty id='d2' kind='deadline'/></para></article>"
    "<article n='2'><para n='1'/><para n='2'/></article></instrument>"
    "<action id='a1' participant='p' instrument='conv' kind='signature' date='2001-01-01' src='s1'/>"
    "<action id='a2' participant='p' instrument='conv' kind='ratification' date='2001-01-02' src='s1' effect='2001-02-03'/>"
    "<action id='a3' participant='p' instrument='conv' kind='objection' date='2001-01-03' src='s1' effect='2001-02-04' responds='a2'/>"
    "<action id='a4' participant='p' instrument='conv' kind='objection' date='2001-01-04' src='s1'/>"
    "<document id='o' symbol='A/1' src='s1'/></dataset>";
static const char more_xml[] = "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'><topic id='t3'/></dataset>";

static toc_dataset *dataset; /* to be broken */
static char *image;
static struct tocp_header *header;
static int with_search;

static void load(const char *first, const char *second)
{
    toc_loader *loader;
    const toc_dataset *made;
    size_t size;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    with_search = toc_loader_set_search(loader, 1) == TOC_OK;
    ck_assert_int_eq(toc_loader_add_memory(loader, first, strlen(first), "f.xml"), TOC_OK);
    ck_assert_int_eq(toc_loader_add_memory(loader, second, strlen(second), "g.xml"), TOC_OK);
    ck_assert_int_eq(toc_loader_finish(loader, &made), TOC_OK);
    const void *bytes = toc_dataset_image(made, &size);
    dataset = tocp_dataset_new(size);
    image = memcpy(dataset + 1, bytes, size);
    header = (struct tocp_header *)(void *)image;
    toc_loader_free(loader);
    toc_dataset_unref(made);
}

static void make_image(void)
{
    load(xml, more_xml);
}

static void free_image(void)
{
    toc_dataset_unref(dataset);
}

/* --- places in it --- */

static uint32_t *words_at(uint32_t offset)
{
    return (uint32_t *)(void *)(image + offset);
}

static uint32_t *row(uint32_t kind, uint32_t index)
{
    return words_at(header->rows[kind].offset) + index * tocp_row_types[kind].words;
}

static uint32_t *provision(const char *id)
{
    return row(TOCP_KIND_PROVISION, toc_provision_index(toc_dataset_find_provision(dataset, id)));
}

static uint32_t *list(uint32_t offset)
{
    return words_at(offset);
}

static struct tocp_step *steps(uint32_t field)
{
    return (struct tocp_step *)(void *)words_at(header->steps.offset) + header->first_step[field];
}

static uint32_t first_slot(int index)
{
    uint32_t at = header->indexes[index].first;
    while (!image[header->marks.offset + at])
        at++;
    return at;
}

static uint32_t *slot(uint32_t at)
{
    return words_at(header->slots.offset) + at;
}

/* Moves all sections behind the slots by some bytes. */
static void move_search(int bytes)
{
    for (int i = 0; i < TOCP_SEARCH_END; i++)
        header->search[i].offset += (uint32_t)bytes;
}

/* --- the header --- */

/* name, what is changed, and what the header is then */
#define HEADERS(H)                                                                                                     \
    H(another_magic, image[0]++, TOC_E_FORMAT)                                                                         \
    H(another_byte_order, header->byte_order++, TOC_E_FORMAT)                                                          \
    H(another_version, header->version++, TOC_E_VERSION)                                                               \
    H(a_size_that_is_larger, header->size += 4, TOC_E_FORMAT)                                                          \
    H(more_kinds, header->kinds++, TOC_E_FORMAT)                                                                       \
    H(a_hole_before_rows, header->rows[TOCP_KIND_TOPIC].offset += 4, TOC_E_FORMAT)                                     \
    H(more_rows, header->rows[TOCP_KIND_TOPIC].count++, TOC_E_FORMAT)                                                  \
    H(a_hole_before_lists, header->lists.offset += 4, TOC_E_FORMAT)                                                    \
    H(a_hole_before_steps, header->steps.offset += 4, TOC_E_FORMAT)                                                    \
    H(a_hole_before_slots, header->slots.offset += 4, TOC_E_FORMAT)                                                    \
    H(a_hole_before_search, header->search[TOCP_SEARCH_LINKS].offset += 4, TOC_E_FORMAT)                               \
    H(a_hole_before_marks, header->marks.offset++, TOC_E_FORMAT)                                                       \
    H(a_hole_before_strings, header->strings.offset++, TOC_E_FORMAT)                                                   \
    H(fewer_strings, header->strings.count--, TOC_E_FORMAT)                                                            \
    H(more_strings, header->strings.count++, TOC_E_FORMAT)                                                             \
    H(two_bytes_of_strings, keep_strings(2), TOC_OK)                                                                   \
    H(one_byte_of_strings, keep_strings(1), TOC_E_FORMAT)                                                              \
    H(a_hole_between_indexes, header->indexes[1].first++, TOC_E_FORMAT)                                                \
    H(an_index_without_homes, empty_first_index(), TOC_E_FORMAT)                                                       \
    H(more_slots_than_indexes, header->indexes[TOCP_INDEX_END - 1].homes--, TOC_E_FORMAT)                              \
    H(fewer_marks_than_slots, lose_mark(), TOC_E_FORMAT)                                                               \
    H(fewer_slots_than_marks, lose_slot(), TOC_E_FORMAT)                                                               \
    H(steps_that_go_back, header->first_step[1] = header->steps.count + 1, TOC_E_FORMAT)                               \
    H(a_step_before_the_first, forget_first_step(), TOC_E_FORMAT)                                                      \
    H(a_step_behind_the_last, header->first_step[TOCP_STEPS_END]--, TOC_E_FORMAT)                                      \
    H(half_a_word_of_folds, add_unit(), TOC_E_FORMAT)                                                                  \
    H(lists_of_the_empty_one_alone, keep_lists(2), TOC_OK)                                                             \
    H(an_empty_list_that_is_cut, keep_lists(1), TOC_E_FORMAT)                                                          \
    H(an_empty_list_with_an_item, list(TOCP_EMPTY_LIST)[TOCP_LIST_COUNT] = 1, TOC_E_FORMAT)                            \
    H(an_empty_list_that_is_none, list(TOCP_EMPTY_LIST)[TOCP_LIST_SELF]++, TOC_E_FORMAT)                               \
    H(nothing, (void)0, TOC_OK)

static void keep_strings(uint32_t count)
{
    header->size -= header->strings.count - count;
    header->strings.count = count;
}

static void empty_first_index(void)
{
    header->indexes[1].homes += header->indexes[0].homes;
    header->indexes[1].first = TOCP_MAX_PROBES;
    header->indexes[0].homes = 0;
}

static void lose_mark(void)
{
    header->marks.count--;
    header->strings.count++;
    image[--header->strings.offset] = '\0';
}

static void lose_slot(void)
{
    header->slots.count--;
    header->search[TOCP_SEARCH_POSTINGS].count += 4;
    move_search(-4);
}

/* No field has the first step. */
static void forget_first_step(void)
{
    for (int i = 0; i <= TOCP_STEPS_END && header->first_step[i] == 0; i++)
        header->first_step[i] = 1;
}

static void add_unit(void)
{
    move_search(2);
    header->search[TOCP_SEARCH_FOLDS].offset -= 2;
    header->search[TOCP_SEARCH_FOLDS].count++;
    header->marks.offset += 2;
    header->strings.offset += 2;
    header->strings.count -= 2;
    memset(image + header->strings.offset, 0, 2);
}

/* So many words; all that follows moves with their end. */
static void keep_lists(uint32_t words)
{
    uint32_t bytes = (header->lists.count - words) * 4;
    header->lists.count = words;
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        header->rows[kind].offset -= bytes;
    header->steps.offset -= bytes;
    header->slots.offset -= bytes;
    move_search(-(int)bytes);
    header->marks.offset -= bytes;
    header->strings.offset -= bytes;
    header->size -= bytes;
}

/* --- what is behind it --- */

/* name, what is changed */
#define BROKEN(B)                                                                                                      \
    B(strings_that_begin_with_no_zero, image[header->strings.offset] = 'x')                                            \
    B(no_empty_string, image[header->strings.offset + 1] = 'x')                                                        \
    B(a_last_string_without_end, image[header->size - 1] = 'x')                                                        \
    B(bytes_that_are_no_utf_8, image[header->strings.offset + 2] = '\xff')                                             \
    B(an_edition_within_a_string, header->edition = string_within())                                                   \
    B(a_format_within_a_string, header->format = string_within())                                                      \
    B(a_row_that_is_not_its_own, row(TOCP_KIND_TOPIC, 1)[0]++)                                                         \
    B(an_id_within_a_string, row(TOCP_KIND_TOPIC, 1)[TOCP_TOPIC_ID] = string_within())                                 \
    B(an_id_behind_the_strings, row(TOCP_KIND_TOPIC, 1)[TOCP_TOPIC_ID] = header->strings.count)                        \
    B(a_code_within_a_string, row(TOCP_KIND_PARTICIPANT, 0)[TOCP_PARTICIPANT_ALPHA2] = string_within())                \
    B(a_reference_to_no_row, target(0, TOCP_REF(TOCP_KIND_TOPIC, 3)))                                                  \
    B(a_reference_to_no_kind, target(0, TOCP_REF(TOCP_KIND_NONE, 1)))                                                  \
    B(a_reference_to_an_unknown_kind, target(0, TOCP_REF(TOCP_KIND_END, 0)))                                           \
    B(a_reference_to_another_kind, row(TOCP_KIND_ACTION, 0)[TOCP_ACTION_INSTRUMENT] = TOCP_REF(TOCP_KIND_TOPIC, 0))    \
    B(a_link_to_another_kind, provision("conv#art_1")[TOCP_PROVISION_INSTRUMENT] = TOCP_REF(TOCP_KIND_TOPIC, 0))       \
    B(no_owner, disown(0))                                                                                             \
    B(an_owner_that_is_not_there, disown(TOCP_REF(TOCP_KIND_INSTRUMENT, 1)))                                           \
    B(an_owner_that_cannot_hold_it, disown(TOCP_REF(TOCP_KIND_TOPIC, 0)))                                              \
    B(an_owner_that_follows, follow_owner())                                                                           \
    B(a_child_that_stands_elsewhere, provision("conv#art_1__para_1")[TOCP_PROVISION_CHILDREN] =                        \
                                         provision("conv#art_2")[TOCP_PROVISION_CHILDREN])                             \
    B(a_child_that_is_there_twice, children()[1] = children()[0])                                                                     \
    B(children_that_go_down, swap_children())                                                                          \
    B(a_list_that_is_not_its_own, list(participant_sources())[TOCP_LIST_SELF] += 4)                                    \
    B(an_item_that_is_no_row, list(participant_sources())[TOCP_LIST_ITEMS + 1] = 3)                                    \
    B(a_run_behind_the_rows, run_of(4, 0))                                                                             \
    B(a_run_that_is_too_long, run_of(1, 3))                                                                            \
    B(texts_that_are_not_there, row(TOCP_KIND_TOPIC, 0)[TOCP_TOPIC_NAME] += 4)                                         \
    B(links_that_are_not_there, row(TOCP_KIND_TOPIC, 0)[TOCP_TOPIC_PROVISIONS] += 4)                                   \
    B(all_rows_that_are_not_there, header->whole_lists[TOCP_KIND_TOPIC] += 4)                                          \
    B(steps_at_one_row, steps(TOCP_STEPS_ACTION_EFFECT)[1].index = steps(TOCP_STEPS_ACTION_EFFECT)[0].index)           \
    B(steps_that_go_down, steps(TOCP_STEPS_ACTION_EFFECT)[1].index = 0)                                                \
    B(a_step_behind_the_rows, steps(TOCP_STEPS_ACTION_EFFECT)[2].index = header->rows[TOCP_KIND_ACTION].count)         \
    B(a_step_to_no_row, steps(TOCP_STEPS_ACTION_RESPONDS)[0].value = TOCP_REF(TOCP_KIND_ACTION, 4))                    \
    B(a_step_to_no_file, steps(TOCP_STEPS_TOPIC_PART)[0].value = 2)                                                    \
    B(a_step_to_no_texts, steps(TOCP_STEPS_PROVISION_TEXT)[0].value += 4)                                              \
    B(children_of_two_rows, steps(TOCP_STEPS_PROVISION_DUTIES)[1].index++)                                             \
    B(children_of_no_row_too, steps(TOCP_STEPS_PROVISION_DUTIES)[0].index--)                                           \
    B(children_of_another_row, move_duties())                                                                          \
    B(a_step_far_behind_the_rows, steps(TOCP_STEPS_ACTION_EFFECT)[2].index = header->rows[TOCP_KIND_ACTION].count + 1) \
    B(a_subtree_that_ends_before_it, provision("conv#art_2__para_1")[TOCP_PROVISION_SUBTREE_END]--)                    \
    B(a_subtree_behind_the_rows, provision("conv#art_2")[TOCP_PROVISION_SUBTREE_END]++)                                \
    B(a_subtree_that_ends_behind_its_parent, provision("conv#art_1__para_2")[TOCP_PROVISION_SUBTREE_END]++)            \
    B(a_parent_that_is_not_the_owner, provision("conv#art_1__para_2")[TOCP_PROVISION_PARENT] = 0)                      \
    B(a_parent_above_the_top, provision("conv#art_2")[TOCP_PROVISION_PARENT] = TOCP_REF(TOCP_KIND_PROVISION, 0))       \
    B(a_provision_of_no_kind, provision("conv#art_2")[TOCP_PROVISION_KIND] = 0)                                        \
    B(a_provision_that_is_too_deep, provision("conv#art_1__para_1")[TOCP_PROVISION_DEPTH]++)                           \
    B(a_provision_at_the_top_with_a_depth, provision("conv#art_2")[TOCP_PROVISION_DEPTH]++)                            \
    B(a_mark_without_a_slot, *slot(first_slot(TOCP_INDEX_SYMBOL)) = 0)                                                 \
    B(a_slot_without_a_mark, image[header->marks.offset + first_slot(TOCP_INDEX_SYMBOL)] = 0)                          \
    B(a_mark_that_is_none, image[header->marks.offset + first_slot(TOCP_INDEX_SYMBOL)] &= 0x7f)                        \
    B(a_slot_to_no_row, ++*slot(first_slot(TOCP_INDEX_SYMBOL)))                                                        \
    B(a_slot_to_a_kind_without_the_key, *slot(first_slot(TOCP_INDEX_SYMBOL)) = TOCP_REF(TOCP_KIND_TOPIC, 0))           \
    B(a_last_slot_to_no_row, break_last_slot())

/* name, what is changed without harm */
#define SOUND(S)                                                                                                       \
    S(no_change, (void)0)                                                                                              \
    S(an_edition_that_is_empty, header->edition = TOCP_EMPTY_STRING)                                                   \
    S(no_edition, header->edition = TOCP_NO_STRING)                                                                    \
    S(a_reference_to_the_last_row, target(0, TOCP_REF(TOCP_KIND_TOPIC, 2)))                                            \
    S(no_reference, target(0, 0))                                                                                      \
    S(an_item_that_is_the_last_row, list(participant_sources())[TOCP_LIST_ITEMS + 1] = 2)                              \
    S(a_run_of_all_rows, run_of(0, 3))                                                                                 \
    S(a_run_of_the_last_row, run_of(2, 1))                                                                             \
    S(a_run_of_none, run_of(3, 0))                                                                                     \
    S(a_step_that_lasts, steps(TOCP_STEPS_ACTION_EFFECT)[2].value = 20010203)                                          \
    S(no_duties, steps(TOCP_STEPS_PROVISION_DUTIES)[0].value = TOCP_EMPTY_LIST)

/* The second byte of an id. */
static uint32_t string_within(void)
{
    return row(TOCP_KIND_TOPIC, 0)[TOCP_TOPIC_ID] + 1;
}

static void target(uint32_t reference, uint32_t ref)
{
    row(TOCP_KIND_REFERENCE, reference)[TOCP_REFERENCE_TARGET] = ref;
}

/* Gives the second opening, which no list of children names any more, another owner. */
static void disown(uint32_t owner)
{
    row(TOCP_KIND_INSTRUMENT, 0)[TOCP_INSTRUMENT_OPENINGS] = TOCP_EMPTY_LIST;
    row(TOCP_KIND_OPENING, 1)[TOCP_OPENING_OWNER] = owner;
}

/* A paragraph that would stand in the one behind it. */
static void follow_owner(void)
{
    uint32_t *first = provision("conv#art_2__para_1"), *second = first + TOCP_PROVISION_WORDS;
    provision("conv#art_2")[TOCP_PROVISION_CHILDREN] = TOCP_EMPTY_LIST;
    first[TOCP_PROVISION_OWNER] = first[TOCP_PROVISION_PARENT] =
        TOCP_REF(TOCP_KIND_PROVISION, toc_provision_index((const toc_provision *)(const void *)second));
    second[TOCP_PROVISION_SUBTREE_END]++;
}

/* Of two that do not follow each other. */
static uint32_t *children(void)
{
    return list(provision("conv#art_1")[TOCP_PROVISION_CHILDREN]) + TOCP_LIST_ITEMS;
}

static void swap_children(void)
{
    uint32_t first = children()[0];
    children()[0] = children()[1];
    children()[1] = first;
}

/* Of two items that do not follow each other, of three sources. */
static uint32_t participant_sources(void)
{
    return row(TOCP_KIND_PARTICIPANT, 0)[TOCP_PARTICIPANT_SOURCES];
}

static void run_of(uint32_t first, uint32_t count)
{
    list(participant_sources())[TOCP_LIST_COUNT] = count | TOCP_LIST_RUN;
    list(participant_sources())[TOCP_LIST_ITEMS] = first;
}

/* To the row before. */
static void move_duties(void)
{
    steps(TOCP_STEPS_PROVISION_DUTIES)[0].index--;
    steps(TOCP_STEPS_PROVISION_DUTIES)[1].index--;
}

static void break_last_slot(void)
{
    *slot(header->slots.count - 1) = TOCP_REF(TOCP_KIND_TOPIC, 3);
    image[header->marks.offset + header->marks.count - 1] = (char)TOCP_MARKED;
}

/* --- search --- */

/* name, what is changed, and whether it may be so */
#define SEARCHED(S)                                                                                                    \
    S(search_as_it_is, (void)0, 1)                                                                                     \
    S(more_languages_than_there_may_be, header->search[TOCP_SEARCH_LANGUAGES].count = TOCP_MAX_LANGUAGES + 1, 0)       \
    S(a_language_within_a_string, languages()[1] = string_within(), 0)                                                 \
    S(an_entity_of_no_kind, entities()[0] = 1, 0)                                                                      \
    S(an_entity_of_an_unknown_kind, entities()[last(TOCP_SEARCH_ENTITIES)] = TOCP_REF(TOCP_KIND_END, 0), 0)            \
    S(an_entity_that_is_no_row, entities()[0] = TOCP_REF(TOCP_KIND_TOPIC, 3), 0)                                       \
    S(an_entity_that_is_there_twice, entities()[1] = entities()[0], 0)                                                 \
    S(a_passage_of_no_entity, passages()[last(TOCP_SEARCH_PASSAGES)].entity = last(TOCP_SEARCH_ENTITIES) + 1, 0)       \
    S(a_passage_of_an_entity_that_goes_down, passages()[0].entity = last(TOCP_SEARCH_ENTITIES), 0)                     \
    S(a_passage_without_a_text, passages()[0].string = TOCP_EMPTY_STRING, 0)                                           \
    S(a_passage_within_a_string, passages()[0].string++, 0)                                                            \
    S(a_boost_that_is_too_large, passages()[0].boost = TOCP_MAX_BOOST + 1, 0)                                          \
    S(the_largest_boost, passages()[0].boost = TOCP_MAX_BOOST, 1)                                                      \
    S(a_passage_in_no_field, passages()[0].field |= TOCP_PASSAGE(0, 0xff, 0), 0)                                       \
    S(a_passage_in_the_language_behind_the_last, speak(last(TOCP_SEARCH_LANGUAGES) + 1), 0)                            \
    S(a_passage_in_the_last_language, speak(last(TOCP_SEARCH_LANGUAGES)), 1)                                           \
    S(a_passage_in_no_language, passages()[0].field |= 0xff, 0)                                                        \
    S(a_form_without_a_text, forms()[0].string = TOCP_EMPTY_STRING, 0)                                                 \
    S(a_form_within_a_string, forms()[0].string = string_within(), 0)                                                  \
    S(a_form_that_is_there_twice, forms()[1].string = forms()[0].string, 0)                                            \
    S(forms_that_go_down, swap_forms(), 0)                                                                             \
    S(postings_behind_the_last, forms()[last(TOCP_SEARCH_FORMS)].postings = last(TOCP_SEARCH_POSTINGS) + 2, 0)         \
    S(postings_that_go_down, forms()[0].postings = forms()[1].postings + 1, 0)                                         \
    S(links_behind_the_last, forms()[last(TOCP_SEARCH_FORMS)].links = last(TOCP_SEARCH_LINKS) + 2, 0)                  \
    S(links_that_go_down, forms()[0].links = forms()[1].links + 1, 0)                                                  \
    S(a_posting_in_no_passage, postings("bees")[0] = 0x7f, 0)                                                          \
    S(a_posting_twice_in_a_passage, postings("bees")[4] = 0, 0)                                                        \
    S(a_posting_twice_at_a_place, postings("bees")[3] = 0, 0)                                                          \
    S(a_posting_that_is_cut, forms()[form("bees") + 1].postings--, 0)                                                  \
    S(a_link_to_no_form, links()[0] = TOCP_STEM(1, last(TOCP_SEARCH_FORMS) + 1), 0)                                    \
    S(a_link_in_no_language, links()[0] = TOCP_STEM(last(TOCP_SEARCH_LANGUAGES) + 1, 0), 0)                            \
    S(two_links_in_a_language, forms()[form("bees")].links++, 0)                                                       \
    S(a_page_that_is_not_there, units()[TOCP_FOLD_NUMBERS] = units()[TOCP_FOLD_PAGES], 0)                              \
    S(no_page, units()[TOCP_FOLD_NUMBERS + 255] = TOCP_FOLD_SAME, 1)                                                   \
    S(another_count_of_pages, units()[TOCP_FOLD_PAGES]++, 0)                                                           \
    S(an_expansion_that_is_not_there, units()[TOCP_FOLD_FIRST_PAGE] = (uint16_t)(0xd800 + expansions()), 0)            \
    S(an_expansion_that_is_not_there_on_the_last_page, *last_page_unit() = (uint16_t)(0xd800 + expansions()), 0)       \
    S(the_last_expansion, units()[TOCP_FOLD_FIRST_PAGE] = (uint16_t)(0xd800 + expansions() - 1), 1)                    \
    S(an_expansion_in_an_expansion, *last_unit() = 0xd800, 0)                                                          \
    S(passages_without_folds, empty(TOCP_SEARCH_FOLDS, TOCP_SEARCH_FORMS), 0)                                          \
    S(forms_without_folds, empty(TOCP_SEARCH_FOLDS, TOCP_SEARCH_PASSAGES), 0)                                          \
    S(nothing_to_search, (empty(TOCP_SEARCH_FOLDS, TOCP_SEARCH_FORMS), header->search[TOCP_SEARCH_PASSAGES].count = 0), 1)

static void *searched(enum tocp_search section)
{
    return image + header->search[section].offset;
}

/* The number of the last one in a section. */
static uint32_t last(enum tocp_search section)
{
    return header->search[section].count - 1;
}

static uint32_t *languages(void)
{
    return searched(TOCP_SEARCH_LANGUAGES);
}

static uint32_t *entities(void)
{
    return searched(TOCP_SEARCH_ENTITIES);
}

static struct tocp_passage *passages(void)
{
    return searched(TOCP_SEARCH_PASSAGES);
}

static void speak(uint32_t language)
{
    passages()[0].field = (passages()[0].field & ~0xffu) | language;
}

static struct tocp_form *forms(void)
{
    return searched(TOCP_SEARCH_FORMS);
}

static uint32_t *links(void)
{
    return searched(TOCP_SEARCH_LINKS);
}

static uint16_t *units(void)
{
    return searched(TOCP_SEARCH_FOLDS);
}

static uint32_t expansions(void)
{
    return units()[TOCP_FOLD_EXPANSIONS];
}

static uint16_t *last_page_unit(void)
{
    return units() + TOCP_FOLD_FIRST_PAGE + units()[TOCP_FOLD_PAGES] * 256 - 1;
}

static uint16_t *last_unit(void)
{
    return units() + TOCP_FOLD_FIRST_PAGE + units()[TOCP_FOLD_PAGES] * 256 + expansions() * TOCP_FOLD_MOST - 1;
}

static uint32_t form(const char *text)
{
    return tocp_form_bound(image, text, strlen(text), 0);
}

/* Of "bees": passage, 2, place, distance; distance, 1, place; and so on. */
static uint8_t *postings(const char *text)
{
    return (uint8_t *)searched(TOCP_SEARCH_POSTINGS) + forms()[form(text)].postings;
}

static void swap_forms(void)
{
    uint32_t first = forms()[0].string;
    forms()[0].string = forms()[1].string;
    forms()[1].string = first;
}

static void empty(enum tocp_search first, enum tocp_search second)
{
    header->search[first].count = header->search[second].count = 0;
}

/* --- the tests --- */

#define CHANGE(name, ...)                                                                                              \
    static void change_##name(void)                                                                                    \
    {                                                                                                                  \
        FIRST(__VA_ARGS__, );                                                                                          \
    }
#define FIRST(first, ...) first
HEADERS(CHANGE)
BROKEN(CHANGE)
SOUND(CHANGE)
SEARCHED(CHANGE)

struct change {
    const char *name;
    void (*change)(void);
    int result;
};

#define RESULT(name, change, result) {#name, change_##name, result},
#define REFUSED(name, change) {#name, change_##name, 0},
#define TAKEN(name, change) {#name, change_##name, 1},
static const struct change headers[] = {HEADERS(RESULT)}, bodies[] = {BROKEN(REFUSED) SOUND(TAKEN)},
                           searches[] = {SEARCHED(RESULT)};

START_TEST(headers_are_checked)
{
    size_t size = header->size;
    headers[_i].change();
    int result = tocp_image_check(image, headers[_i].change == change_a_size_that_is_larger ? size : header->size);
    ck_assert_msg(result == headers[_i].result, "%s: %s", headers[_i].name, toc_result_name(result));
}
END_TEST

static void put_checksum_right(void)
{
    size_t from = offsetof(struct tocp_header, checksum) + sizeof header->checksum;
    header->checksum = tocp_checksum(image + from, header->size - from);
}

START_TEST(rows_lists_and_slots_are_verified)
{
    bodies[_i].change();
    put_checksum_right();
    ck_assert_msg(tocp_image_check(image, header->size) == TOC_OK, "%s", bodies[_i].name);
    ck_assert_msg(tocp_image_verify(image) == bodies[_i].result, "%s", bodies[_i].name);
}
END_TEST

START_TEST(search_sections_are_verified)
{
    if (!with_search)
        return;
    searches[_i].change();
    ck_assert_msg(tocp_search_verify(image) == searches[_i].result, "%s", searches[_i].name);
    if (searches[_i].result)
        return;
    /* And so is the image as a whole. */
    put_checksum_right();
    ck_assert_int_eq(tocp_image_verify(image), 0);
}
END_TEST

/* An article, a paragraph and points side by side, which are then put into one another: so many levels in all. */
START_TEST(provisions_have_64_levels_at_most)
{
    char text[8000] = "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'><source id='s' kind='web' href='x'/>"
                      "<instrument id='i' kind='convention' src='s'><article n='1'><para n='1'>";
    uint32_t levels = TOCP_MAX_LEVELS + (uint32_t)_i;
    for (uint32_t i = 2; i < levels; i++)
        sprintf(text + strlen(text), "<point n='p%u'/>", (unsigned)i);
    strcat(text, "</para></article></instrument></dataset>");
    load(text, more_xml);
    for (uint32_t i = 0; i < levels; i++) {
        uint32_t *one = row(TOCP_KIND_PROVISION, i);
        one[TOCP_PROVISION_CHILDREN] = TOCP_EMPTY_LIST;
        one[TOCP_PROVISION_DEPTH] = i;
        one[TOCP_PROVISION_SUBTREE_END] = levels;
        if (i > 0)
            one[TOCP_PROVISION_OWNER] = one[TOCP_PROVISION_PARENT] = TOCP_REF(TOCP_KIND_PROVISION, i - 1);
    }
    put_checksum_right();
    ck_assert_int_eq(tocp_image_verify(image), _i == 0);
    free_image();
}
END_TEST

/* A list that is not empty counts for one more. */
static uint64_t items_in(uint32_t offset)
{
    return offset && offset != TOCP_EMPTY_LIST ? 1 + tocp_list_count(list(offset)) : 0;
}

/* Of all rows, as the accessors read them, and of the lists of whole kinds. */
static uint64_t items_in_lists(void)
{
    uint64_t items = 0;
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++) {
        const struct tocp_row_type *type = &tocp_row_types[kind];
        items += items_in(header->whole_lists[kind]);
        for (uint32_t i = 0; i < header->rows[kind].count; i++)
            for (uint32_t f = 0; f < type->field_count; f++)
                if (tocp_is_list(type->fields[f].shape))
                    items += items_in(tocp_field_word(row(kind, i), &type->fields[f]));
    }
    return items;
}

/* Topics have all texts for their names, till so many are too many; what is left, the first topic has. */
START_TEST(lists_are_shared_within_bounds)
{
    enum { TOPICS = 1000 };
    static char text[120000];
    strcpy(text, "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'>"
                 "<source id='s' kind='web' href='x'><note xml:lang='en'>N</note></source>");
    for (int i = 0; i < TOPICS; i++)
        sprintf(text + strlen(text),
                "<source id='s%d' kind='web' href='x'/><topic id='u%d'><name xml:lang='en'>T</name></topic>", i, i);
    strcat(text, "</dataset>");
    load(text, more_xml);
    steps(TOCP_STEPS_SOURCE_NOTE)[1].index = 3; /* a list of three rows */
    uint64_t most = (uint64_t)TOCP_MAX_SHARING * (header->size / 4);
    uint32_t *first = list(row(TOCP_KIND_TOPIC, 0)[TOCP_TOPIC_NAME]);
    for (uint32_t i = 1; most - items_in_lists() > TOPICS; i++)
        row(TOCP_KIND_TOPIC, i)[TOCP_TOPIC_NAME] = header->whole_lists[TOCP_KIND_TEXT];
    first[TOCP_LIST_COUNT] = ((uint32_t)(most - items_in_lists()) + 1) | TOCP_LIST_RUN;
    ck_assert_uint_eq(items_in_lists(), most);
    put_checksum_right();
    ck_assert_int_eq(tocp_image_verify(image), 1);
    first[TOCP_LIST_COUNT]++;
    put_checksum_right();
    ck_assert_int_eq(tocp_image_verify(image), 0);
    free_image();
}
END_TEST

START_TEST(the_checksum_is_compared)
{
    header->digest[0]++;
    ck_assert_int_eq(tocp_image_check(image, header->size), TOC_OK);
    ck_assert_int_eq(tocp_image_verify(image), 0);
    put_checksum_right();
    ck_assert_int_eq(tocp_image_verify(image), 1);
}
END_TEST

START_TEST(bytes_that_are_too_few_are_no_header)
{
    for (size_t size = 0; size < sizeof *header; size++)
        ck_assert_int_eq(tocp_image_check(image, size), TOC_E_FORMAT);
}
END_TEST

#define COUNT(array) (int)(sizeof(array) / sizeof *(array))

Suite *verify_suite(void)
{
    Suite *suite = suite_create("verify");
    TCase *tests = tcase_create("verify");
    tcase_add_checked_fixture(tests, make_image, free_image);
    tcase_add_loop_test(tests, headers_are_checked, 0, COUNT(headers));
    tcase_add_loop_test(tests, rows_lists_and_slots_are_verified, 0, COUNT(bodies));
    tcase_add_loop_test(tests, search_sections_are_verified, 0, COUNT(searches));
    tcase_add_test(tests, the_checksum_is_compared);
    tcase_add_test(tests, bytes_that_are_too_few_are_no_header);
    suite_add_tcase(suite, tests);
    TCase *others = tcase_create("bounds");
    tcase_add_loop_test(others, provisions_have_64_levels_at_most, 0, 2);
    tcase_add_test(others, lists_are_shared_within_bounds);
    suite_add_tcase(suite, others);
    return suite;
}
