/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <string.h>
#include <toc/toc.h>

Suite *explain_suite(void);

/* Three deposits bring the convention into force, that of an organization not being counted: B's on 1 March 2001, in
 * force on the ninetieth day after it, 30 May 2001. */
static const char xml[] =
    "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t' as-of='2010-12-31'>"
    "<source id='s' kind='web' href='x'><title xml:lang='en'>S</title></source>"
    "<participant id='a' kind='state' src='s'><name xml:lang='en'>Netherlands</name></participant>"
    "<participant id='b' kind='state' src='s'><name xml:lang='en'>Ruritania</name></participant>"
    "<participant id='c' kind='state' src='s'><name xml:lang='en'>Bolivia (Plurinational State of)</name></participant>"
    "<participant id='d' kind='state' src='s'><name xml:lang='en'>Freedonia</name></participant>"
    "<participant id='e' kind='organization' src='s'><name xml:lang='en'>European Union</name></participant>"
    "<participant id='f' kind='state' src='s'><name xml:lang='en'>Sylvania</name></participant>"
    "<participant id='g' kind='state' src='s'><name xml:lang='en'>Syldavia</name></participant>"
    "<participant id='h' kind='state' src='s'><name xml:lang='en'>Borduria</name></participant>"
    "<participant id='i' kind='state' src='s'><name xml:lang='en'>Latveria</name></participant>"
    "<participant id='j' kind='state' src='s'><name xml:lang='en'>Grand Fenwick</name></participant>"
    "<instrument id='con' kind='convention' adopted='2000-11-15' in-force='2001-05-30'"
    " depositary='Secretary-General' src='s'>"
    "<title xml:lang='en'>Convention on Things</title><short-title xml:lang='en'>Things Convention</short-title>"
    "<rule kind='consent' provision='con#art_1__para_3'/>"
    "<rule kind='entry-into-force' provision='con#art_1__para_1' count='2' days='90' organizations='not-counted'/>"
    "<rule kind='later-entry-into-force' provision='con#art_1__para_2' days='30'/>"
    "<rule kind='succession'/>"
    "<rule kind='withdrawal' provision='con#art_1__para_3' years='1' entails='protocols'/>"
    "<article n='1' src='s'><heading xml:lang='en'>One</heading><para n='1' src='s'/><para n='2' src='s'/>"
    "<para n='3' src='s'/></article></instrument>"
    "<instrument id='pro' kind='protocol' supplements='con' adopted='2000-11-15' src='s'>"
    "<title xml:lang='en'>Protocol on Bits</title>"
    "<rule kind='eligibility' provision='con#art_1' requires='con'/>"
    "<rule kind='entry-into-force' count='2' days='90' organizations='not-counted' not-before='con'/>"
    "<rule kind='later-entry-into-force' days='30'/>"
    "<rule kind='withdrawal' years='1'/>"
    "<article n='1' src='s'><heading xml:lang='en'>One</heading></article></instrument>"
    "<action id='a1' participant='a' instrument='con' kind='signature' date='2000-12-12' src='s'/>"
    "<action id='a2' participant='a' instrument='con' kind='acceptance' date='2001-01-01' src='s'/>"
    "<action id='a3' participant='a' instrument='con' kind='withdrawal' date='2005-06-01' src='s'/>"
    "<action id='a4' participant='a' instrument='pro' kind='accession' date='2001-01-01' src='s'/>"
    "<action id='b1' participant='b' instrument='con' kind='accession' date='2001-03-01' src='s'/>"
    "<action id='b2' participant='b' instrument='pro' kind='approval' date='2001-03-01' src='s'/>"
    "<action id='c1' participant='c' instrument='con' kind='signature' date='2001-01' src='s'/>"
    "<action id='c2' participant='c' instrument='con' kind='consent' earliest='2003-01-01' latest='2004-01-31' src='s'/>"
    "<action id='d1' participant='d' instrument='con' kind='signature' date='2000-12-13' src='s'/>"
    "<action id='e1' participant='e' instrument='con' kind='approval' date='2000-12-20' src='s'/>"
    "<action id='f1' participant='f' instrument='con' kind='succession' date='2006-10-23' effect='2006-06-03' src='s'/>"
    "<action id='i1' participant='i' instrument='con' kind='accession' date='2003-05-05' src='s'/>"
    "<action id='i2' participant='i' instrument='pro' kind='accession' date='2003-05-05' src='s'/>"
    "<action id='i3' participant='i' instrument='pro' kind='withdrawal' date='2005-06-01' src='s'/>"
    "<action id='i4' participant='i' instrument='con' kind='withdrawal' date='2005-06' src='s'/>"
    "<action id='j1' participant='j' instrument='con' kind='consent' date='2003-05-05' src='s'/>"
    "<action id='j2' participant='j' instrument='con' kind='withdrawal' earliest='2000-12' latest='2004-06-01' effect='2005-07-01' src='s'/>"
    "<action id='h1' participant='h' instrument='con' kind='succession' date='2006-10-23' effect='2001-02-03' src='s'/>"
    "</dataset>";

/* An instrument without rules. */
static const char more[] =
    "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t' as-of='2010-12-31'>"
    "<instrument id='old' kind='protocol' supplements='con' adopted='2000-11-15' in-force='2004-01-01' src='s'>"
    "<title xml:lang='en'>Protocol on Crumbs</title></instrument>"
    "<action id='b5' participant='b' instrument='old' kind='accession' date='2003-06-05' src='s'/>"
    "<action id='b6' participant='b' instrument='old' kind='withdrawal' date='2004-06-05' src='s'/>"
    "</dataset>";

static const toc_dataset *dataset;

static void load(void)
{
    toc_loader *loader = NULL;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    int added = toc_loader_add_memory(loader, xml, sizeof xml - 1, "test.xml");
    if (added == TOC_OK)
        added = toc_loader_add_memory(loader, more, sizeof more - 1, "more.xml");
    int finished = added == TOC_OK ? toc_loader_finish(loader, &dataset) : added;
    ck_assert_msg(finished == TOC_OK, "%s",
                  toc_diagnostic_message(toc_loader_diagnostic_at(loader, 0)));
    toc_loader_free(loader);
}

static void unload(void)
{
    toc_dataset_unref(dataset);
    dataset = NULL;
}

static toc_explanation *explain(const char *participant, const char *instrument, int32_t date)
{
    toc_explanation *explanation = NULL;
    ck_assert_int_eq(toc_status_explain(toc_dataset_find_participant(dataset, participant),
                                        toc_dataset_find_instrument(dataset, instrument), date, &explanation),
                     TOC_OK);
    return explanation;
}

/* Participant, instrument, day, status, and what is said, in order. */
static const struct {
    const char *participant, *instrument;
    int32_t date, status;
    const char *sentences[9];
} cases[] = {
    {"a", "con", 20030101, TOC_STATUS_PARTY,
     {"The Netherlands signed the Things Convention on 12 December 2000.",
      "The Netherlands deposited its instrument of acceptance of the Things Convention with the Secretary-General on 1 "
      "January 2001.",
      "The Things Convention entered into force on 30 May 2001, the ninetieth day after the 2nd deposit, by Ruritania "
      "on 1 March 2001, what organizations deposited not being counted (article 1, paragraph 1, of the Things "
      "Convention).",
      "The Things Convention entered into force for the Netherlands on 30 May 2001, at the same time as the instrument "
      "itself (article 1, paragraph 1, of the Things Convention)."}},
    {"a", "con", 20060101, TOC_STATUS_PARTY,
     {"", "", "", "",
      "The Netherlands withdrew from the Things Convention; the depositary received its notification on 1 June 2005.",
      "The Things Convention ceased to be in force for the Netherlands only on 1 June 2006, one year after receipt "
      "(article 1 of the Things Convention)."}},
    {"a", "pro", 20070101, TOC_STATUS_WITHDRAWN,
     {"The Netherlands deposited its instrument of accession to the Protocol on Bits with the depositary on 1 January "
      "2001.",
      "The Protocol on Bits entered into force on 30 May 2001, the ninetieth day after the 2nd deposit, by Ruritania on "
      "1 March 2001.",
      "The Protocol on Bits entered into force for the Netherlands on 30 May 2001, at the same time as the instrument "
      "itself.",
      "The Netherlands withdrew from the Things Convention; the depositary received its notification on 1 June 2005.",
      "The Protocol on Bits ceased to be in force for the Netherlands on 1 June 2006, because whoever leaves the Things "
      "Convention leaves its Protocols with it (article 1 of the Things Convention)."}},
    {"b", "con", 20010401, TOC_STATUS_DEPOSITED,
     {"Ruritania deposited its instrument of accession to the Things Convention with the Secretary-General on 1 March "
      "2001.",
      "The Things Convention entered into force only on 30 May 2001, the ninetieth day after the 2nd deposit, by "
      "Ruritania on 1 March 2001, what organizations deposited not being counted (article 1, paragraph 1, of the Things "
      "Convention).",
      "The Things Convention entered into force for Ruritania only on 30 May 2001, at the same time as the instrument "
      "itself (article 1, paragraph 1, of the Things Convention)."}},
    {"c", "con", 20030601, TOC_STATUS_UNKNOWN,
     {"Bolivia (Plurinational State of) signed the Things Convention in January 2001.",
      "Bolivia (Plurinational State of) deposited its consent to be bound by the Things Convention with the "
      "Secretary-General on a day that is not known, not before 1 January 2003 and not after 31 January 2004; whether "
      "that was by 1 June 2003 cannot be told; the sources do not say whether it is a ratification, an acceptance or an "
      "approval.",
      "",
      "The Things Convention entered into force for Bolivia (Plurinational State of) on a day that is not known, not "
      "before 31 January 2003 and not after 1 March 2004, the thirtieth day after its deposit (article 1, paragraph 2, "
      "of the Things Convention); whether that was by 1 June 2003 cannot be told."}},
    {"d", "con", 20030601, TOC_STATUS_SIGNATORY,
     {"Freedonia signed the Things Convention on 13 December 2000.",
      "The data knows of no consent of Freedonia to be bound by the Things Convention, which would have to follow the "
      "signature (article 1, paragraph 3, of the Things Convention)."}},
    {"e", "con", 20110000, TOC_STATUS_PARTY,
     {"The European Union deposited its instrument of approval of the Things Convention with the Secretary-General on 20 "
      "December 2000.",
      "", "",
      "What the European Union deposits as a regional economic integration organization is not counted towards the 2nd "
      "deposit (article 1, paragraph 1, of the Things Convention).",
      "Actions under the Things Convention are known as of 31 December 2010; the date asked about is later."}},
    {"f", "con", 20070101, TOC_STATUS_PARTY,
     {"Sylvania notified its succession to the Things Convention to the Secretary-General on 23 October 2006.", "",
      "As a successor State, Sylvania is bound by the Things Convention since the day on which its succession took "
      "effect, on 3 June 2006."}},
    {"g", "con", 20050101, TOC_STATUS_NONE,
     {"The data knows of no signature of the Things Convention by Syldavia, and of no consent to be bound by it."}},
    {"i", "pro", 20070101, TOC_STATUS_WITHDRAWN, /* it may have left the Protocol before the Convention */
     {"", "", "",
      "Latveria withdrew from the Protocol on Bits; the depositary received its notification on 1 June 2005.",
      "The Protocol on Bits ceased to be in force for Latveria on 1 June 2006, one year after receipt."}},
    {"j", "con", 20030515, TOC_STATUS_DEPOSITED,
     {"Grand Fenwick deposited its consent to be bound by the Things Convention with the Secretary-General on 5 May 2003; "
      "the sources do not say in which form, but without a signature it can only be an accession.", "",
      "The Things Convention entered into force for Grand Fenwick only on 4 June 2003, the thirtieth day after its "
      "deposit (article 1, paragraph 2, of the Things Convention)."}},
    {"j", "con", 20030701, TOC_STATUS_PARTY,
     {"", "", "",
      "Grand Fenwick withdrew from the Things Convention; the depositary received its notification on a day that is not "
      "known, not before 4 June 2003 and not after 1 June 2004; whether that was by 1 July 2003 cannot be told.",
      "The Things Convention ceased to be in force for Grand Fenwick only on 1 July 2005, as the depositary states."}},
    {"h", "con", 20040101, TOC_STATUS_PARTY,
     {"Borduria notified its succession to the Things Convention to the Secretary-General only on 23 October 2006.", "",
      "As a successor State, Borduria is bound by the Things Convention since the instrument itself entered into force, "
      "on 30 May 2001."}},
    {"b", "old", 20050101, TOC_STATUS_PARTY, /* without a rule nobody can tell when a withdrawal takes effect */
     {"", "", "", "Ruritania withdrew from the Protocol on Crumbs; the depositary received its notification on 5 June 2004."}},
    {"d", "con", 19991231, TOC_STATUS_NONE,
     {"The Things Convention was adopted only on 15 November 2000.",
      "Freedonia signed the Things Convention only on 13 December 2000."}},
};

START_TEST(says_why)
{
    toc_explanation *explanation = explain(cases[_i].participant, cases[_i].instrument, cases[_i].date);
    uint32_t count = 0;
    ck_assert_int_eq(toc_explanation_status(explanation), cases[_i].status);
    for (; cases[_i].sentences[count]; count++)
        if (*cases[_i].sentences[count])
            ck_assert_str_eq(toc_reason_sentence(toc_explanation_at(explanation, count)), cases[_i].sentences[count]);
    ck_assert_uint_eq(toc_explanation_count(explanation), count);
    toc_explanation_free(explanation);
}
END_TEST

/* Participant, instrument, day, and what is said in the shipped data after so many sentences. */
static const struct {
    const char *participant, *instrument;
    int32_t date;
    uint32_t position;
    const char *sentence;
} shipped[] = {
    /* Four States deposited on the day of the fortieth deposit. */
    {"RWA", "tip", 20040101, 2,
     "The Trafficking in Persons Protocol entered into force on 25 December 2003, the ninetieth day after the fortieth "
     "deposit, on 26 September 2003 (article 17, paragraph 1, of the Trafficking in Persons Protocol)."},
    {"AZE", "som", 20040201, 2,
     "The Smuggling of Migrants Protocol entered into force on 28 January 2004, the ninetieth day after the fortieth "
     "deposit, by Azerbaijan on 30 October 2003 (article 22, paragraph 1, of the Smuggling of Migrants Protocol)."},
    /* A successor is bound before it notifies that. */
    {"MNE", "tip", 20060815, 0,
     "Montenegro notified its succession to the Trafficking in Persons Protocol to the Secretary-General of the United "
     "Nations only on 23 October 2006."},
    {"MNE", "tip", 20060815, 2,
     "As a successor State, Montenegro is bound by the Trafficking in Persons Protocol since the day on which its "
     "succession took effect, on 3 June 2006."},
    {"MNE", "tip", 20060101, 2,
     "As a successor State, Montenegro is bound by the Trafficking in Persons Protocol since the day on which its "
     "succession took effect, only on 3 June 2006."},
    /* After the fortieth deposit, thirty days before the entry into force: the Convention has no "whichever is later". */
    {"CRI", "untoc", 20030929, 3,
     "The Organized Crime Convention entered into force for Costa Rica on 29 September 2003, at the same time as the "
     "instrument itself (article 38, paragraph 1, of the Organized Crime Convention)."},
    {"JAM", "tip", 20031225, 3,
     "The Trafficking in Persons Protocol entered into force for Jamaica on 25 December 2003, at the same time as the "
     "instrument itself (article 17, paragraph 2, of the Trafficking in Persons Protocol)."},
    {"CHL", "tip", 20040000, 1,
     "Chile deposited its instrument of ratification of the Trafficking in Persons Protocol with the Secretary-General of "
     "the United Nations on 29 November 2004; the period asked about, 2004, begins before that day."},
};

START_TEST(says_why_in_the_shipped_data)
{
    const toc_dataset *builtin = toc_dataset_builtin();
    toc_explanation *explanation = NULL;
    ck_assert_int_eq(toc_status_explain(toc_find_participant_by_code(builtin, shipped[_i].participant),
                                        toc_find_instrument(builtin, shipped[_i].instrument), shipped[_i].date,
                                        &explanation), TOC_OK);
    ck_assert_str_eq(toc_reason_sentence(toc_explanation_at(explanation, shipped[_i].position)), shipped[_i].sentence);
    toc_explanation_free(explanation);
}
END_TEST

START_TEST(reasons_carry_what_they_rest_on)
{
    toc_explanation *explanation = explain("a", "con", 20070101);
    const toc_reason *entry = toc_explanation_at(explanation, 2), *end = toc_explanation_at(explanation, 5);
    ck_assert_int_eq(toc_reason_kind(toc_explanation_at(explanation, 0)), TOC_REASON_ACTION);
    ck_assert_str_eq(toc_action_id(toc_reason_action(toc_explanation_at(explanation, 1))), "a2");
    ck_assert_int_eq(toc_reason_kind(entry), TOC_REASON_RULE);
    ck_assert_int_eq(toc_rule_kind(toc_reason_rule(entry)), TOC_RULE_ENTRY_INTO_FORCE);
    ck_assert_str_eq(toc_provision_id(toc_reason_provision(entry)), "con#art_1__para_1");
    ck_assert_str_eq(toc_action_id(toc_reason_action(entry)), "b1");
    ck_assert_int_eq(toc_reason_date(entry), 20010530);
    ck_assert_int_eq(toc_rule_kind(toc_reason_rule(end)), TOC_RULE_WITHDRAWAL);
    ck_assert_int_eq(toc_reason_earliest(end), 20060601);
    ck_assert_int_eq(toc_reason_latest(end), 20060601);
    ck_assert_ptr_null(toc_reason_coverage(end));
    toc_explanation_free(explanation);
}
END_TEST

START_TEST(unknown_dates_have_bounds)
{
    toc_explanation *explanation = explain("c", "con", 20030601);
    const toc_reason *signature = toc_explanation_at(explanation, 0), *consent = toc_explanation_at(explanation, 1);
    ck_assert_int_eq(toc_reason_date(signature), 20010100);
    ck_assert_int_eq(toc_reason_latest(signature), 20010131);
    ck_assert_int_eq(toc_reason_date(consent), 0);
    ck_assert_int_eq(toc_reason_earliest(consent), 20030101);
    ck_assert_int_eq(toc_reason_latest(consent), 20040131);
    toc_explanation_free(explanation);
}
END_TEST

/* All participants and instruments of the builtin dataset, on days around all that happened. */
START_TEST(explains_the_status_that_is)
{
    static const int32_t days[] = {19990101, 20001212, 20010000, 20030928, 20030929, 20040100, 20061023, 20150500, 20400101};
    const toc_dataset *builtin = toc_dataset_builtin();
    const toc_participant_list *participants = toc_dataset_participants(builtin);
    const toc_instrument_list *instruments = toc_dataset_instruments(builtin);
    ck_assert_uint_gt(toc_participant_list_count(participants), 190);
    for (uint32_t p = 0; p < toc_participant_list_count(participants); p++)
        for (uint32_t i = 0; i < toc_instrument_list_count(instruments); i++)
            for (size_t d = 0; d < sizeof days / sizeof *days; d++) {
                const toc_participant *participant = toc_participant_list_at(participants, p);
                const toc_instrument *instrument = toc_instrument_list_at(instruments, i);
                toc_explanation *explanation = NULL;
                ck_assert_int_eq(toc_status_explain(participant, instrument, days[d], &explanation), TOC_OK);
                ck_assert_int_eq(toc_explanation_status(explanation), toc_status(participant, instrument, days[d]));
                ck_assert_uint_gt(toc_explanation_count(explanation), 0);
                for (uint32_t r = 0; r < toc_explanation_count(explanation); r++) {
                    const toc_reason *reason = toc_explanation_at(explanation, r);
                    const char *sentence = toc_reason_sentence(reason);
                    ck_assert_int_ne(toc_reason_kind(reason), TOC_REASON_DATA_ERROR);
                    ck_assert_int_eq(sentence[strlen(sentence) - 1], '.');
                    ck_assert_msg(!strstr(sentence, "  ") && !strstr(sentence, "()") && !strchr(sentence, '%') &&
                                  !strstr(sentence, "null"), "%s", sentence);
                }
                toc_explanation_free(explanation);
            }
}
END_TEST

START_TEST(takes_nothing)
{
    const toc_participant *a = toc_dataset_find_participant(dataset, "a");
    const toc_instrument *con = toc_dataset_find_instrument(dataset, "con");
    toc_explanation *explanation = (toc_explanation *)&dataset;
    ck_assert_int_eq(toc_status_explain(NULL, con, 20010101, &explanation), TOC_E_ARGUMENT);
    ck_assert_ptr_null(explanation);
    ck_assert_int_eq(toc_status_explain(a, NULL, 20010101, &explanation), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_status_explain(a, con, 0, &explanation), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_status_explain(a, con, 20010230, &explanation), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_status_explain(a, con, 20010101, NULL), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_status_explain(a, toc_find_instrument(toc_dataset_builtin(), "untoc"), 20010101, &explanation),
                     TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_explanation_status(NULL), TOC_STATUS_UNKNOWN);
    ck_assert_uint_eq(toc_explanation_count(NULL), 0);
    ck_assert_ptr_null(toc_explanation_at(NULL, 0));
    ck_assert_int_eq(toc_reason_kind(NULL), 0);
    ck_assert_ptr_null(toc_reason_action(NULL));
    ck_assert_ptr_null(toc_reason_provision(NULL));
    ck_assert_ptr_null(toc_reason_coverage(NULL));
    ck_assert_int_eq(toc_reason_date(NULL) + toc_reason_earliest(NULL) + toc_reason_latest(NULL), 0);
    ck_assert_ptr_null(toc_reason_sentence(NULL));
    ck_assert_str_eq(toc_reason_kind_name(TOC_REASON_DATA_ERROR), "data-error");
    ck_assert_ptr_null(toc_reason_kind_name(0));
    ck_assert_ptr_null(toc_reason_kind_name(99));
    toc_explanation_free(NULL);
}
END_TEST

Suite *explain_suite(void)
{
    Suite *suite = suite_create("explain");
    TCase *all = tcase_create("explain");
    tcase_add_checked_fixture(all, load, unload);
    tcase_set_timeout(all, 60);
    tcase_add_loop_test(all, says_why, 0, (int)(sizeof cases / sizeof *cases));
    tcase_add_loop_test(all, says_why_in_the_shipped_data, 0, (int)(sizeof shipped / sizeof *shipped));
    tcase_add_test(all, reasons_carry_what_they_rest_on);
    tcase_add_test(all, unknown_dates_have_bounds);
    tcase_add_test(all, explains_the_status_that_is);
    tcase_add_test(all, takes_nothing);
    suite_add_tcase(suite, all);
    return suite;
}
