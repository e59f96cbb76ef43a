/* SPDX-License-Identifier: MIT */
/* Lookups in the builtin dataset, by everything that people use. */
#include <check.h>
#include <string.h>
#include <toc/toc.h>

Suite *find_suite(void);

/* What is typed, and the id of what is meant; NULL: nothing. */
struct lookup {
    const char *typed, *id;
};

static const struct lookup participants[] = {
    {"state-bra", "state-bra"}, {"BRA", "state-bra"}, {"bra", "state-bra"}, {"Br", "state-bra"}, {"BR", "state-bra"},
    {"076", "state-bra"}, {"Brazil", "state-bra"}, {"brazil", "state-bra"}, {"Brésil", "state-bra"}, {"Brasil", "state-bra"},
    {"Бразилия", "state-bra"}, {"البرازيل", "state-bra"}, {"巴西", "state-bra"}, {"EU", "org-eu"}, {"eu", "org-eu"},
    {"European Union", "org-eu"}, {"CHE", "state-che"}, {"Switzerland", "state-che"}, {"Suisse", "state-che"},
    {"the Kingdom of Norway", "state-nor"}, {"THE KINGDOM OF NORWAY", "state-nor"}, {"Türkiye", "state-tur"}, {"TUR", "state-tur"},
    {"tur", "state-tur"}, {"ITA", "state-ita"}, {"ita", "state-ita"}, {"id", "state-idn"},
    {"", NULL}, {"B", NULL}, {"XX", NULL}, {"XXX", NULL}, {"76", NULL}, {"BRAZ", NULL}, {"nowhere", NULL}, {"untoc", NULL},
    {"STATE-BRA", NULL}, {"\xff", NULL},
};

static const struct lookup codes[] = {
    {"NO", "state-nor"}, {"no", "state-nor"}, {"No", "state-nor"}, {"nor", "state-nor"}, {"NOR", "state-nor"},
    {"578", "state-nor"}, {"EU", "org-eu"}, {"", NULL}, {"N", NULL}, {"NORW", NULL}, {"Norway", NULL}, {"state-nor", NULL},
    {"57", NULL}, {" NO", NULL}, {"008", "state-alb"}, {"5789", NULL}, {"/78", NULL}, {":78", NULL},
};

static const struct lookup instruments[] = {
    {"untoc", "untoc"}, {"tip", "tip"}, {"som", "som"}, {"firearms", "firearms"}, {"XVIII-12", "untoc"},
    {"XVIII-12-a", "tip"}, {"XVIII-12-b", "som"}, {"XVIII-12-c", "firearms"}, {"XVIII-12-d", NULL},
    {"United Nations Convention against Transnational Organized Crime", "untoc"},
    {"united nations convention against transnational organized crime", "untoc"},
    {"Convention des Nations Unies contre la criminalité transnationale organisée", "untoc"},
    {"Конвенция Организации Объединенных Наций против транснациональной организованной преступности", "untoc"},
    {"联合国打击跨国有组织犯罪公约", "untoc"}, {"Trafficking in Persons Protocol", "tip"},
    {"Protocolo contra la Trata de Personas", "tip"}, {"Palermo Convention", "untoc"}, {"", NULL}, {"Convention", NULL},
    {"state-bra", NULL},
};

static const struct lookup numbers[] = {
    {"XVIII-12", "untoc"}, {"XVIII-12-c", "firearms"}, {"xviii-12", NULL}, {"XVIII", NULL}, {"", NULL}, {"untoc", NULL},
};

static const struct lookup provisions[] = {
    {"untoc#art_16", "untoc#art_16"}, {"untoc#art_5__para_1__point_a__item_ii__subitem_b",
                                       "untoc#art_5__para_1__point_a__item_ii__subitem_b"},
    {"untoc#art_3__para_1__tail", "untoc#art_3__para_1__tail"}, {"tip#art_3__point_a", "tip#art_3__point_a"},
    {"som#preamble__rec_2", "som#preamble__rec_2"}, {"tip#sec_I", "tip#sec_I"}, {"firearms#art_3__point_d", "firearms#art_3__point_d"},
    {"untoc#art_42", NULL}, {"untoc#preamble", NULL}, {"untoc#art_16__para_3__point_a", NULL}, {"untoc#", NULL},
    {"#art_1", NULL}, {"untoc", NULL}, {"UNTOC#art_16", NULL}, {"untoc#art_16 ", NULL},
};

#define CHECK_LOOKUP(kind, found, lookup)                                                                     \
    do {                                                                                                      \
        const toc_##kind *one = (found);                                                                      \
        const char *id = toc_##kind##_id(one);                                                                \
        ck_assert_msg((id == NULL) == ((lookup).id == NULL) && (!id || strcmp(id, (lookup).id) == 0),         \
                      "'%s' is %s, not %s", (lookup).typed, id ? id : "nothing",                              \
                      (lookup).id ? (lookup).id : "nothing");                                                 \
    } while (0)

START_TEST(finds_participants)
{
    CHECK_LOOKUP(participant, toc_find_participant(toc_dataset_builtin(), participants[_i].typed), participants[_i]);
}
END_TEST

START_TEST(finds_codes)
{
    CHECK_LOOKUP(participant, toc_find_participant_by_code(toc_dataset_builtin(), codes[_i].typed), codes[_i]);
}
END_TEST

START_TEST(finds_instruments)
{
    CHECK_LOOKUP(instrument, toc_find_instrument(toc_dataset_builtin(), instruments[_i].typed), instruments[_i]);
}
END_TEST

START_TEST(finds_numbers_of_the_depositary)
{
    CHECK_LOOKUP(instrument, toc_find_instrument_by_mtdsg(toc_dataset_builtin(), numbers[_i].typed), numbers[_i]);
}
END_TEST

START_TEST(finds_locators)
{
    CHECK_LOOKUP(provision, toc_dataset_find_provision(toc_dataset_builtin(), provisions[_i].typed), provisions[_i]);
}
END_TEST

/* Whatever the dataset says of a participant finds it, unless another one has a better claim to the name. */
START_TEST(every_participant_is_found_by_its_codes_and_names)
{
    const toc_dataset *dataset = toc_dataset_builtin();
    const toc_participant_list *all = toc_dataset_participants(dataset);
    ck_assert_uint_gt(toc_participant_list_count(all), 190);
    for (uint32_t i = 0; i < toc_participant_list_count(all); i++) {
        const toc_participant *one = toc_participant_list_at(all, i);
        const char *found_by[] = {toc_participant_id(one), toc_participant_alpha2(one), toc_participant_alpha3(one),
                                  toc_participant_m49(one)};
        for (size_t k = 0; k < sizeof found_by / sizeof *found_by; k++)
            ck_assert(!found_by[k] || toc_find_participant(dataset, found_by[k]) == one);
        static const char *const languages[] = {"en", "fr", "es", "ru", "ar", "zh"};
        for (size_t k = 0; k < sizeof languages / sizeof *languages; k++) {
            const char *name = toc_participant_name(one, languages[k]);
            ck_assert_msg(!name || toc_find_participant(dataset, name) == one, "%s, %s", languages[k], name);
        }
    }
}
END_TEST

START_TEST(every_document_is_found_by_its_symbol)
{
    const toc_dataset *dataset = toc_dataset_builtin();
    const toc_document_list *documents = toc_dataset_documents(dataset);
    ck_assert_uint_gt(toc_document_list_count(documents), 20);
    for (uint32_t i = 0; i < toc_document_list_count(documents); i++) {
        const toc_document *document = toc_document_list_at(documents, i);
        const char *symbol = toc_document_symbol(document);
        ck_assert_msg(!symbol || toc_find_document_by_symbol(dataset, symbol) == document, "%s", symbol);
    }
    const toc_decision_list *decisions = toc_dataset_decisions(dataset);
    for (uint32_t i = 0; i < toc_decision_list_count(decisions); i++) {
        const toc_decision *decision = toc_decision_list_at(decisions, i);
        const char *symbol = toc_decision_symbol(decision);
        ck_assert_msg(!symbol || toc_find_decision_by_symbol(dataset, symbol) == decision, "%s", symbol);
    }
    ck_assert_ptr_null(toc_find_document_by_symbol(dataset, "A/0/0"));
    ck_assert_ptr_null(toc_find_document_by_symbol(dataset, ""));
    ck_assert_str_eq(toc_decision_id(toc_find_decision_by_symbol(dataset, "A/RES/55/25")), "ga-res-55-25");
}
END_TEST

/* Decision 4/4 and resolution 4/4 would be two. */
START_TEST(finds_decisions_by_number)
{
    const toc_dataset *dataset = toc_dataset_builtin();
    const toc_decision *decision = toc_find_decision_by_number(dataset, TOC_DECISION_DECISION, "4/4");
    ck_assert_str_eq(toc_decision_id(decision), "dec-4-4");
    ck_assert_ptr_null(toc_find_decision_by_number(dataset, TOC_DECISION_RESOLUTION, "4/4"));
    ck_assert_ptr_eq(toc_find_decision_by_number(dataset, 0, "4/4"), decision);
    const toc_decision *resolution = toc_find_decision_by_number(dataset, TOC_DECISION_RESOLUTION, "55/25");
    ck_assert_str_eq(toc_decision_id(resolution), "ga-res-55-25");
    ck_assert_ptr_eq(toc_find_decision_by_number(dataset, 0, "55/25"), resolution);
    ck_assert_ptr_null(toc_find_decision_by_number(dataset, 0, "99/99"));
    ck_assert_ptr_null(toc_find_decision_by_number(dataset, 0, ""));
    ck_assert_ptr_null(toc_find_decision_by_number(dataset, 99, "4/4"));
    char number[5000];
    memset(number, '1', sizeof number);
    number[sizeof number - 1] = '\0';
    ck_assert_ptr_null(toc_find_decision_by_number(dataset, 0, number));
}
END_TEST

/* The body whose symbol, or series of symbols, has most components in common. */
static const struct lookup symbols_of_bodies[] = {
    {"CTOC/COP/2004/6", "body-cop"}, {"CTOC/COP/1", "body-cop"}, {"CTOC/COP/WG.2/2012/3", "body-wg-ta"}, {"A/55/383", "body-ga"},
    {"A/RES/55/25", "body-ga"}, {"A/AC.254/4", "body-ahc"}, {"CTOC/COPS/2004/6", NULL}, {"AX/55/383", NULL},
};

START_TEST(finds_bodies_by_symbol)
{
    CHECK_LOOKUP(body, toc_find_body_by_symbol(toc_dataset_builtin(), symbols_of_bodies[_i].typed), symbols_of_bodies[_i]);
}
END_TEST

START_TEST(results_and_kinds_have_names)
{
    static const char *const results[] = {"TOC_OK", "TOC_E_NOMEM", "TOC_E_ARGUMENT", "TOC_E_IO", "TOC_E_FORMAT", "TOC_E_VERSION",
                                          "TOC_E_DATA", "TOC_E_LIMIT", "TOC_E_PLATFORM", "TOC_E_UNAVAILABLE"};
    enum { COUNT = sizeof results / sizeof *results };
    for (int i = 0; i < COUNT; i++) {
        ck_assert_str_eq(toc_result_name(-i), results[i]);
        ck_assert_str_ne(toc_result_message(-i), toc_result_message(1));
    }
    ck_assert_str_eq(toc_result_name(1), "unknown");
    ck_assert_str_eq(toc_result_name(-COUNT), "unknown");
    ck_assert_int_eq(TOC_E_UNAVAILABLE, -COUNT + 1);
    ck_assert_ptr_null(toc_kind_name(TOC_KIND_NONE));
    ck_assert_ptr_null(toc_kind_name(-1));
    ck_assert_ptr_null(toc_kind_name(99));
    ck_assert_str_eq(toc_kind_name(TOC_KIND_PROVISION), "provision");
    ck_assert_str_eq(toc_kind_name(TOC_KIND_INSTRUMENT), "instrument");
    ck_assert_str_eq(toc_kind_name(TOC_KIND_PARTICIPATION), "participation");
}
END_TEST

START_TEST(finds_sessions)
{
    const toc_body *conference = toc_find_body(toc_dataset_builtin(), "body-cop");
    ck_assert_ptr_nonnull(conference);
    ck_assert_str_eq(toc_meeting_id(toc_body_session(conference, 1)), "cop-01");
    ck_assert_uint_eq(toc_meeting_session(toc_body_session(conference, 4)), 4);
    ck_assert_ptr_null(toc_body_session(conference, 0));
    ck_assert_ptr_null(toc_body_session(conference, 99));
    ck_assert_ptr_eq(toc_find_body(toc_dataset_builtin(), "CTOC/COP"), conference);
    ck_assert_ptr_eq(toc_find_body_by_symbol(toc_dataset_builtin(), "CTOC/COP/2004/6"), conference);
    ck_assert_ptr_null(toc_find_body(toc_dataset_builtin(), "no such body"));
}
END_TEST

/* --- a dataset in which names have several owners --- */

#define NUMBER_OF_38 "12345678901234567890123456789012345678"

static const char shared_names[] =
    "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' as-of='2010'><source id='s' kind='web' href='x'/>"
    "<participant id='p1' kind='state' src='s'><name xml:lang='en'>Syldavia</name>"
    "<alias xml:lang='en'>Borduria</alias></participant>"
    "<participant id='p2' kind='state' src='s'><name xml:lang='fr'>Bordurie</name><name xml:lang='en'>Borduria</name>"
    "<alias xml:lang='en'>Zubrowka</alias></participant>"
    "<participant id='p3' kind='state' alpha-2='QQ' alpha-3='QQZ' m49='900' src='s'>"
    "<formal-name xml:lang='en'>Zubrowka</formal-name></participant>"
    "<instrument id='i1' kind='convention' src='s'><title xml:lang='en'>Pact</title><alias xml:lang='en'>Deal</alias></instrument>"
    "<instrument id='i2' kind='convention' src='s'><short-title xml:lang='en'>Deal</short-title><alias xml:lang='en'>Pact</alias>"
    "</instrument>"
    "<instrument id='i3' kind='convention' src='s'><title xml:lang='en'>Deal of deals</title></instrument>"
    "<body id='b1' kind='committee' src='s'><name xml:lang='en'>x/y</name><short-name xml:lang='en'>Forum</short-name></body>"
    "<body id='b2' kind='committee' symbol='X/Y' src='s'><name xml:lang='en'>Panel</name></body>"
    "<body id='b3' kind='committee' symbol='X/Y/Z/V' src='s'>"
    "<alias xml:lang='en'>Panel</alias><alias xml:lang='en'>Forum</alias></body>"
    "<body id='b4' kind='committee' src='s'><series prefix='X/Y/Z/' src='s'/><series prefix='X/W' src='s'/></body>"
    "<body id='b5' kind='committee' symbol='X/W' src='s'/><body id='b6' kind='committee' symbol='X/Y/6' src='s'/>"
    "<meeting id='m1' body='b1' session='2' src='s'/><meeting id='m2' body='b1' src='s'/>"
    "<meeting id='m3' body='b1' session='1' src='s'/>"
    "<decision id='d1' kind='decision' number='" NUMBER_OF_38 "' body='b1' src='s'/>"
    "<decision id='d2' kind='decision' number='" NUMBER_OF_38 "9' body='b1' src='s'/>"
    "<decision id='d3' kind='decision' body='b1' src='s'/>"
    "<decision id='d4' kind='resolution' number='1/1' body='b1' src='s'/></dataset>";

static const toc_dataset *shared;

static void load_shared(void)
{
    toc_loader *loader;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    ck_assert_int_eq(toc_loader_add_memory(loader, shared_names, sizeof shared_names - 1, "f.xml"), TOC_OK);
    int result = toc_loader_finish(loader, &shared);
    ck_assert_msg(result == TOC_OK, "%s", toc_diagnostic_message(toc_loader_diagnostic_at(loader, 0)));
    toc_loader_free(loader);
}

static void free_shared(void)
{
    toc_dataset_unref(shared);
}

/* A name before an alias, whoever comes first. */
static const struct lookup owners[] = {
    {"Borduria", "p2"}, {"bordurie", "p2"}, {"Zubrowka", "p3"}, {"Syldavia", "p1"}, {"Sylda", NULL},
    {"900", "p3"}, {"qq", "p3"}, {"qqz", "p3"},
};

START_TEST(the_better_name_wins)
{
    CHECK_LOOKUP(participant, toc_find_participant(shared, owners[_i].typed), owners[_i]);
}
END_TEST

static const struct lookup titles[] = {{"Pact", "i1"}, {"Deal", "i2"}, {"deal of deals", "i3"}, {"Dea", NULL}};

START_TEST(the_better_title_wins)
{
    CHECK_LOOKUP(instrument, toc_find_instrument(shared, titles[_i].typed), titles[_i]);
}
END_TEST

static const struct lookup bodies[] = {
    {"b1", "b1"}, {"x/y", "b2"}, {"Panel", "b2"}, {"Forum", "b1"}, {"forums", NULL}, {"", NULL},
};

START_TEST(a_symbol_wins_over_names_of_bodies)
{
    CHECK_LOOKUP(body, toc_find_body(shared, bodies[_i].typed), bodies[_i]);
}
END_TEST

/* The longest; of two that are as long, that of a series. */
static const struct lookup prefixes[] = {
    {"X/Y/1", "b2"}, {"X/Y/6", "b6"}, {"X/Y/6/Add.1", "b6"}, {"X/Y/66", "b2"}, {"X/Y/Z/1", "b4"}, {"X/Y/Z/V/1", "b3"},
    {"X/Y/Z/VV/1", "b4"}, {"X/W/1", "b4"}, {"X/YY/1", NULL}, {"X/1", NULL}, {"", NULL}, {"/", NULL},
};

START_TEST(the_longest_prefix_of_a_symbol_wins)
{
    CHECK_LOOKUP(body, toc_find_body_by_symbol(shared, prefixes[_i].typed), prefixes[_i]);
}
END_TEST

static const struct {
    int32_t kind;
    const char *number, *id;
} decisions[] = {
    {TOC_DECISION_DECISION, NUMBER_OF_38, "d1"},     {0, NUMBER_OF_38, "d1"}, {TOC_DECISION_RESOLUTION, NUMBER_OF_38, NULL},
    {TOC_DECISION_DECISION, NUMBER_OF_38 "9", NULL}, {0, "", NULL},           {TOC_DECISION_RESOLUTION, "1/1", "d4"},
    {0, "1/1", "d4"},                                {-1, "1/1", NULL},       {0, NULL, NULL},
};

/* Of 38 characters at most. */
START_TEST(numbers_of_decisions)
{
    const char *id = toc_decision_id(toc_find_decision_by_number(shared, decisions[_i].kind, decisions[_i].number));
    ck_assert_str_eq(id ? id : "nothing", decisions[_i].id ? decisions[_i].id : "nothing");
}
END_TEST

START_TEST(meetings_without_a_number_are_no_session)
{
    const toc_body *body = toc_dataset_find_body(shared, "b1");
    ck_assert_str_eq(toc_meeting_id(toc_body_session(body, 1)), "m3");
    ck_assert_str_eq(toc_meeting_id(toc_body_session(body, 2)), "m1");
    ck_assert_ptr_null(toc_body_session(body, 0));
    ck_assert_ptr_null(toc_body_session(NULL, 1));
}
END_TEST

START_TEST(tells_the_kind_of_an_id)
{
    const toc_dataset *dataset = toc_dataset_builtin();
    ck_assert_int_eq(toc_dataset_find_kind(dataset, "untoc"), TOC_KIND_INSTRUMENT);
    ck_assert_int_eq(toc_dataset_find_kind(dataset, "untoc#art_1"), TOC_KIND_PROVISION);
    ck_assert_int_eq(toc_dataset_find_kind(dataset, "state-bra"), TOC_KIND_PARTICIPANT);
    ck_assert_int_eq(toc_dataset_find_kind(dataset, "untoc-bra-signature"), TOC_KIND_ACTION);
    ck_assert_int_eq(toc_dataset_find_kind(dataset, "cop-01"), TOC_KIND_MEETING);
    ck_assert_int_eq(toc_dataset_find_kind(dataset, "BRA"), TOC_KIND_NONE);
    ck_assert_ptr_null(toc_dataset_find_instrument(dataset, "state-bra"));
}
END_TEST

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

Suite *find_suite(void)
{
    Suite *suite = suite_create("find");
    TCase *tests = tcase_create("find");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, finds_participants, 0, COUNT(participants));
    tcase_add_loop_test(tests, finds_codes, 0, COUNT(codes));
    tcase_add_loop_test(tests, finds_instruments, 0, COUNT(instruments));
    tcase_add_loop_test(tests, finds_numbers_of_the_depositary, 0, COUNT(numbers));
    tcase_add_loop_test(tests, finds_locators, 0, COUNT(provisions));
    tcase_add_test(tests, every_participant_is_found_by_its_codes_and_names);
    tcase_add_test(tests, every_document_is_found_by_its_symbol);
    tcase_add_test(tests, finds_decisions_by_number);
    tcase_add_loop_test(tests, finds_bodies_by_symbol, 0, COUNT(symbols_of_bodies));
    tcase_add_test(tests, results_and_kinds_have_names);
    tcase_add_test(tests, finds_sessions);
    tcase_add_test(tests, tells_the_kind_of_an_id);
    suite_add_tcase(suite, tests);
    TCase *several = tcase_create("names with several owners");
    tcase_add_unchecked_fixture(several, load_shared, free_shared);
    tcase_add_loop_test(several, the_better_name_wins, 0, COUNT(owners));
    tcase_add_loop_test(several, the_better_title_wins, 0, COUNT(titles));
    tcase_add_loop_test(several, a_symbol_wins_over_names_of_bodies, 0, COUNT(bodies));
    tcase_add_loop_test(several, the_longest_prefix_of_a_symbol_wins, 0, COUNT(prefixes));
    tcase_add_loop_test(several, numbers_of_decisions, 0, COUNT(decisions));
    tcase_add_test(several, meetings_without_a_number_are_no_session);
    suite_add_tcase(suite, several);
    return suite;
}
