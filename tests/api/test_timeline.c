/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

Suite *timeline_suite(void);

static const char xml[] =
    "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t' as-of='2010-12-31'>"
    "<source id='s' kind='web' href='x'><title xml:lang='en'>S</title></source>"
    "<participant id='a' kind='state' src='s'><name xml:lang='en'>A</name></participant>"
    "<participant id='b' kind='state' src='s'><name xml:lang='en'>B</name></participant>"
    "<participant id='c' kind='state' src='s'><name xml:lang='en'>C</name></participant>"
    "<participant id='e' kind='organization' src='s'><name xml:lang='en'>E</name></participant>"
    "<instrument id='con' kind='convention' adopted='2000-11-15' adopted-by='r' src='s'>"
    "<title xml:lang='en'>Convention</title>"
    "<rule kind='entry-into-force' count='2' days='90' organizations='not-counted'/>"
    "<rule kind='later-entry-into-force' days='30'/>"
    "<rule kind='withdrawal' years='1' entails='protocols'/>"
    "<article n='1' src='s'><heading xml:lang='en'>One</heading></article></instrument>"
    "<instrument id='pro' kind='protocol' supplements='con' adopted='2001' src='s'>"
    "<title xml:lang='en'>Protocol</title>"
    "<rule kind='entry-into-force' count='1' days='90' organizations='not-counted' not-before='con'/></instrument>"
    "<action id='a1' participant='a' instrument='con' kind='accession' date='2001-01-01' src='s'/>"
    "<action id='a2' participant='a' instrument='con' kind='withdrawal' date='2005-06-01' src='s'/>"
    "<action id='a3' participant='a' instrument='pro' kind='accession' date='2001-01-01' src='s'/>"
    "<action id='b1' participant='b' instrument='con' kind='accession' date='2001-03-01' src='s'/>"
    "<action id='c1' participant='c' instrument='con' kind='signature' date='2001-03' src='s'/>"
    "<action id='c2' participant='c' instrument='con' kind='ratification' earliest='2003-01-01' latest='2004-01-31' src='s'/>"
    "<action id='e1' participant='e' instrument='con' kind='approval' date='2000-12-20' src='s'/>"
    "<body id='body' kind='conference' provision='con#art_1' src='s'><name xml:lang='en'>Conference</name></body>"
    "<body id='ga' kind='assembly' src='s'><name xml:lang='en'>Assembly</name></body>"
    "<meeting id='m' body='body' session='1' start='2004-06-28' end='2004-07-08' src='s'><title xml:lang='en'>M</title></meeting>"
    "<meeting id='n' body='ga' session='1' start='2004-09' src='s'><title xml:lang='en'>N</title></meeting>"
    "<decision id='r' kind='resolution' number='55/25' body='ga' adopted='2000-11-15' src='s'><title xml:lang='en'>R</title></decision>"
    "<event id='v' kind='treaty-event' date='2000-12-12' until='2000-12-15' instruments='con' src='s'><title xml:lang='en'>V</title></event>"
    "</dataset>";

static const toc_dataset *dataset;

static void load(void)
{
    toc_loader *loader = NULL;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    int result = toc_loader_add_memory(loader, xml, sizeof xml - 1, "test.xml");
    if (result == TOC_OK)
        result = toc_loader_finish(loader, &dataset);
    ck_assert_msg(result == TOC_OK, "%s", toc_diagnostic_message(toc_loader_diagnostic_at(loader, 0)));
    toc_loader_free(loader);
}

static void unload(void)
{
    toc_dataset_unref(dataset);
    dataset = NULL;
}

static toc_moment_list *moments(int32_t from, int32_t to, const char *instrument, const char *participant, uint32_t kinds)
{
    toc_moment_list *list = NULL;
    ck_assert_int_eq(toc_timeline(dataset, from, to, toc_dataset_find_instrument(dataset, instrument),
                                  toc_dataset_find_participant(dataset, participant), kinds, &list), TOC_OK);
    return list;
}

/* A moment as one line. */
static const char *line_of(const toc_moment *moment)
{
    static char line[200];
    const char *ids[] = {toc_action_id(toc_moment_action(moment)), toc_meeting_id(toc_moment_meeting(moment)),
                         toc_decision_id(toc_moment_decision(moment)), toc_event_id(toc_moment_event(moment)),
                         toc_instrument_id(toc_moment_instrument(moment)),
                         toc_participant_id(toc_moment_participant(moment))};
    toc_date_format(toc_moment_date(moment), line, sizeof line);
    strcat(strcat(line, " "), toc_moment_kind_name(toc_moment_kind(moment)));
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        if (ids[i])
            strcat(strcat(line, " "), ids[i]);
    return line;
}

START_TEST(tells_all_in_order)
{
    static const char *const lines[] = {
        "2000-11-15 instrument-adopted r con", "2000-11-15 decision-adopted r", "2000-12-12 event v",
        "2000-12-20 action e1 con e", "2001 instrument-adopted pro",
        "2001-01-01 action a1 con a", "2001-01-01 action a3 pro a", "2001-03-01 action b1 con b",
        "2001-03 action c1 con c", "2001-05-30 instrument-in-force b1 con", "2001-05-30 instrument-in-force a3 pro",
        "2001-05-30 in-force a1 con a", "2001-05-30 in-force b1 con b", "2001-05-30 in-force e1 con e",
        "2001-05-30 in-force a3 pro a", " action c2 con c", " in-force c2 con c", "2004-06-28 meeting-start m",
        "2004-07-08 meeting-end m", "2004-09 meeting-start n", "2005-06-01 action a2 con a", "2006-06-01 ended a2 con a",
        "2006-06-01 ended a2 pro a",
    };
    toc_moment_list *list = moments(0, 0, NULL, NULL, 0);
    uint32_t count = toc_moment_list_count(list), seen = 0;
    ck_assert_uint_eq(count, sizeof lines / sizeof *lines);
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < count; k++)
            seen += strcmp(line_of(toc_moment_list_at(list, i)), lines[k]) == 0;
    ck_assert_uint_eq(seen, count);
    for (uint32_t i = 1; i < count; i++) {
        const toc_moment *before = toc_moment_list_at(list, i - 1), *moment = toc_moment_list_at(list, i);
        ck_assert_int_le(toc_moment_earliest(before), toc_moment_earliest(moment));
        if (toc_moment_earliest(before) == toc_moment_earliest(moment))
            ck_assert_int_le(toc_moment_latest(before), toc_moment_latest(moment));
    }
    ck_assert_ptr_null(toc_moment_list_at(list, count));
    toc_moment_list_free(list);
}
END_TEST

static const struct {
    int32_t from, to;
    const char *instrument, *participant;
    uint32_t kinds, count, certain;
} queries[] = {
    {20010101, 20010101, NULL, NULL, 0, 3, 2},             /* and the protocol, adopted in 2001 */
    {20010300, 20010300, NULL, NULL, 0, 3, 2},
    {20030601, 20030601, NULL, NULL, 0, 2, 0},             /* c2 may have been then, and its effect */
    {20030101, 20040301, NULL, NULL, 0, 2, 2},
    {20030101, 20040131, NULL, NULL, 0, 2, 1},
    {0, 20001231, NULL, NULL, 0, 4, 4},
    {20040000, 0, NULL, NULL, 0, 8, 6},
    {0, 0, "pro", NULL, 0, 5, 5},
    {0, 0, NULL, "b", 0, 2, 2},
    {0, 0, "con", "a", 0, 4, 4},
    {0, 0, "pro", "c", 0, 0, 0},
    {0, 0, NULL, NULL, 1u << TOC_MOMENT_MEETING_START | 1u << TOC_MOMENT_MEETING_END, 3, 3},
    {0, 0, "con", NULL, 1u << TOC_MOMENT_MEETING_START | 1u << TOC_MOMENT_MEETING_END, 2, 2},
    {0, 0, "con", NULL, 1u << TOC_MOMENT_DECISION_ADOPTED | 1u << TOC_MOMENT_EVENT, 2, 2},
    {0, 0, "pro", NULL, 1u << TOC_MOMENT_DECISION_ADOPTED | 1u << TOC_MOMENT_EVENT, 0, 0},
    {0, 0, NULL, NULL, 1u << 31, 0, 0},
    {20050000, 20040000, NULL, NULL, 0, 0, 0},
    {20040701, 20040701, NULL, NULL, 0, 0, 0},             /* m is under way: it neither begins nor ends */
};

START_TEST(filters)
{
    toc_moment_list *list = moments(queries[_i].from, queries[_i].to, queries[_i].instrument, queries[_i].participant,
                                    queries[_i].kinds);
    uint32_t certain = 0;
    for (uint32_t i = 0; i < toc_moment_list_count(list); i++)
        certain += (uint32_t)toc_moment_is_certain(toc_moment_list_at(list, i));
    ck_assert_uint_eq(toc_moment_list_count(list), queries[_i].count);
    ck_assert_uint_eq(certain, queries[_i].certain);
    toc_moment_list_free(list);
}
END_TEST

START_TEST(moments_have_bounds_and_ends)
{
    toc_moment_list *list = moments(20030601, 20040630, NULL, NULL, 0);
    const toc_moment *consent = toc_moment_list_at(list, 0), *start = toc_moment_list_at(list, 2);
    ck_assert_int_eq(toc_moment_date(consent), 0);
    ck_assert_int_eq(toc_moment_earliest(consent), 20030101);
    ck_assert_int_eq(toc_moment_latest(consent), 20040131);
    ck_assert_int_eq(toc_moment_kind(start), TOC_MOMENT_MEETING_START);
    ck_assert_int_eq(toc_moment_until(start), 20040708);
    toc_moment_list_free(list);
}
END_TEST

START_TEST(deposits_are_counted)
{
    const toc_instrument *con = toc_dataset_find_instrument(dataset, "con");
    ck_assert_ptr_null(toc_instrument_deposit(con, 0));
    ck_assert_str_eq(toc_action_id(toc_instrument_deposit(con, 1)), "a1");
    ck_assert_str_eq(toc_action_id(toc_instrument_deposit(con, 2)), "b1");
    ck_assert_ptr_null(toc_instrument_deposit(con, 3)); /* c's day is not known */
    ck_assert_ptr_null(toc_instrument_deposit(con, 4));
    ck_assert_ptr_null(toc_instrument_deposit(con, UINT32_MAX));
    ck_assert_str_eq(toc_action_id(toc_instrument_decisive_deposit(con)), "b1");
    ck_assert_ptr_null(toc_instrument_decisive_deposit(NULL));
}
END_TEST

START_TEST(signatories_that_did_not_follow_up)
{
    static const struct {
        int32_t status, date;
        uint32_t count;
    } asked[] = {
        {TOC_STATUS_SIGNATORY, 20021231, 1}, {TOC_STATUS_SIGNATORY, 20030601, 0}, {TOC_STATUS_UNKNOWN, 20030601, 1},
        {TOC_STATUS_WITHDRAWN, 20060601, 1}, {TOC_STATUS_PARTY, 20060531, 4},     {TOC_STATUS_PARTY, 20060000, 3},
        {TOC_STATUS_DEPOSITED, 20010529, 3},
    };
    const toc_instrument *con = toc_dataset_find_instrument(dataset, "con");
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        toc_participation_list *list = NULL;
        ck_assert_int_eq(toc_instrument_participations_with(con, asked[i].status, asked[i].date, &list), TOC_OK);
        ck_assert_msg(toc_participation_list_count(list) == asked[i].count, "%d", (int)i);
        toc_participation_list_free(list);
    }
}
END_TEST

/* --- the builtin dataset against a naive oracle --- */

struct span {
    int32_t first, last;
};

static const int32_t never = 99999999;

static struct span span_of(const toc_action *action)
{
    int32_t date = toc_action_date(action);
    if (date)
        return (struct span){toc_date_earliest(date), toc_date_latest(date)};
    return (struct span){toc_date_earliest(toc_action_earliest(action)), toc_date_latest(toc_action_latest(action))};
}

/* What the final clauses say, written down once more and for the shipped instruments alone: 30 days after the deposit,
 * with the instrument at the earliest; a succession by the day that is stated; one year of notice. */
struct life {
    struct span signed_, deposited, in_force, ended;
};

static struct life live(const toc_participant *participant, const toc_instrument *instrument)
{
    struct life life = {{never, never}, {never, never}, {never, never}, {never, never}};
    const toc_action_list *actions = toc_participant_actions(participant);
    int32_t entry = toc_instrument_in_force(instrument);
    for (uint32_t i = 0; i < toc_action_list_count(actions); i++) {
        const toc_action *action = toc_action_list_at(actions, i);
        int32_t kind = toc_action_kind(action), effect = toc_action_effect(action);
        if (toc_action_instrument(action) != instrument)
            continue;
        struct span span = span_of(action);
        if (kind == TOC_ACTION_SIGNATURE)
            life.signed_ = span;
        if (kind == TOC_ACTION_WITHDRAWAL)
            life.ended = (struct span){toc_date_add_months(span.first, 12), toc_date_add_months(span.last, 12)};
        if (kind < TOC_ACTION_RATIFICATION || kind > TOC_ACTION_CONSENT)
            continue;
        int32_t first = toc_date_add_days(span.first, 30), last = toc_date_add_days(span.last, 30);
        life.deposited = span;
        life.in_force = (struct span){first > entry ? first : entry, last > entry ? last : entry};
        if (effect)
            life.in_force = (struct span){effect, effect};
    }
    return life;
}

static int32_t naive_status(const struct life *life, int32_t day)
{
    const struct span spans[] = {life->ended, life->in_force, life->deposited, life->signed_};
    static const int32_t statuses[] = {TOC_STATUS_WITHDRAWN, TOC_STATUS_PARTY, TOC_STATUS_DEPOSITED,
                                       TOC_STATUS_SIGNATORY};
    for (int i = 0; i < 4; i++)
        if (day >= spans[i].first)
            return day >= spans[i].last ? statuses[i] : TOC_STATUS_UNKNOWN;
    return TOC_STATUS_NONE;
}

static int by_day(const void *a, const void *b)
{
    int32_t left = *(const int32_t *)a, right = *(const int32_t *)b;
    return (left > right) - (left < right);
}

/* The first and last days of a timeline, each with the day before and after; sorted. */
static uint32_t days_of(const toc_moment_list *list, int32_t *days)
{
    uint32_t count = 0, kept = 0;
    for (uint32_t i = 0; i < toc_moment_list_count(list); i++) {
        int32_t ends[] = {toc_moment_earliest(toc_moment_list_at(list, i)),
                          toc_moment_latest(toc_moment_list_at(list, i))};
        for (int e = 0; e < 2; e++)
            for (int32_t d = -1; ends[e] && d <= 1; d++)
                days[count++] = toc_date_add_days(ends[e], d);
    }
    qsort(days, count, sizeof *days, by_day);
    for (uint32_t i = 0; i < count; i++)
        if (kept == 0 || days[kept - 1] != days[i])
            days[kept++] = days[i];
    return kept;
}

START_TEST(status_changes_only_with_a_moment)
{
    const toc_dataset *builtin = toc_dataset_builtin();
    const toc_participant_list *participants = toc_dataset_participants(builtin);
    const toc_instrument_list *instruments = toc_dataset_instruments(builtin);
    toc_moment_list *all = NULL, *own = NULL;
    ck_assert_int_eq(toc_timeline(builtin, 0, 0, NULL, NULL, 0, &all), TOC_OK);
    ck_assert_uint_gt(toc_moment_list_count(all), 1500);
    int32_t *days = malloc(toc_moment_list_count(all) * 6 * sizeof *days), *own_days = malloc(1000 * sizeof *own_days);
    uint32_t count = days_of(all, days);
    for (uint32_t p = 0; p < toc_participant_list_count(participants); p++)
        for (uint32_t i = 0; i < toc_instrument_list_count(instruments); i++) {
            const toc_participant *participant = toc_participant_list_at(participants, p);
            const toc_instrument *instrument = toc_instrument_list_at(instruments, i);
            struct life life = live(participant, instrument);
            int32_t before = TOC_STATUS_NONE;
            ck_assert_int_eq(toc_timeline(builtin, 0, 0, instrument, participant, 0, &own), TOC_OK);
            ck_assert_uint_lt(toc_moment_list_count(own), 100);
            uint32_t own_count = 0;
            for (uint32_t m = 0; m < toc_moment_list_count(own); m++) {
                own_days[own_count++] = toc_moment_earliest(toc_moment_list_at(own, m));
                own_days[own_count++] = toc_moment_latest(toc_moment_list_at(own, m));
            }
            qsort(own_days, own_count, sizeof *own_days, by_day);
            for (uint32_t d = 0; d < count; d++) {
                int32_t status = toc_status(participant, instrument, days[d]);
                ck_assert_int_eq(status, naive_status(&life, days[d]));
                if (status != before)
                    ck_assert_msg(bsearch(&days[d], own_days, own_count, sizeof *own_days, by_day) != NULL,
                                  "%s under %s changes on %d without a moment", toc_participant_id(participant),
                                  toc_instrument_id(instrument), (int)days[d]);
                before = status;
            }
            toc_moment_list_free(own);
        }
    free(days);
    free(own_days);
    toc_moment_list_free(all);
}
END_TEST

/* The day on which the fortieth deposit was made; and whose it was, where it was the only one of that day. */
START_TEST(the_fortieth_deposit_brought_it_into_force)
{
    const toc_instrument_list *instruments = toc_dataset_instruments(toc_dataset_builtin());
    for (uint32_t i = 0; i < toc_instrument_list_count(instruments); i++) {
        const toc_instrument *instrument = toc_instrument_list_at(instruments, i);
        const toc_action *decisive = toc_instrument_decisive_deposit(instrument);
        const toc_action *deposit = toc_instrument_deposit(instrument, 40);
        int is_alone = toc_action_date(toc_instrument_deposit(instrument, 39)) < toc_action_date(deposit) &&
                       toc_action_date(toc_instrument_deposit(instrument, 41)) > toc_action_date(deposit);
        ck_assert_ptr_eq(decisive, is_alone ? deposit : NULL);
        ck_assert_int_eq(toc_date_add_days(toc_action_date(deposit), 90), toc_instrument_in_force(instrument));
        for (uint32_t n = 2; n <= 60; n++)
            ck_assert_int_le(toc_action_date(toc_instrument_deposit(instrument, n - 1)),
                             toc_action_date(toc_instrument_deposit(instrument, n)));
    }
}
END_TEST

START_TEST(lists_only_where_one_can_stand)
{
    static const int32_t statuses[] = {-1, TOC_STATUS_NONE, TOC_STATUS_WITHDRAWN + 1, 99, INT32_MIN};
    static const int32_t days[] = {0, -1, 20040230, INT32_MIN, INT32_MAX};
    const toc_instrument *con = toc_dataset_find_instrument(dataset, "con");
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
        toc_participation_list *list = (toc_participation_list *)&dataset;
        ck_assert_int_eq(toc_instrument_participations_with(con, statuses[i], 20010101, &list), TOC_E_ARGUMENT);
        ck_assert_ptr_null(list);
    }
    for (size_t i = 0; i < sizeof days / sizeof *days; i++)
        ck_assert_int_eq(toc_instrument_participations_with(con, TOC_STATUS_PARTY, days[i], &(toc_participation_list *){NULL}),
                         TOC_E_ARGUMENT);
}
END_TEST

START_TEST(takes_nothing)
{
    const toc_instrument *foreign = toc_find_instrument(toc_dataset_builtin(), "untoc");
    toc_moment_list *list = (toc_moment_list *)&dataset;
    toc_participation_list *participations = (toc_participation_list *)&dataset;
    ck_assert_int_eq(toc_timeline(NULL, 0, 0, NULL, NULL, 0, &list), TOC_E_ARGUMENT);
    ck_assert_ptr_null(list);
    ck_assert_int_eq(toc_timeline(dataset, 20010230, 0, NULL, NULL, 0, &list), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_timeline(dataset, 0, -1, NULL, NULL, 0, &list), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_timeline(dataset, 0, 0, foreign, NULL, 0, &list), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_timeline(dataset, 0, 0, NULL, toc_find_participant_by_code(toc_dataset_builtin(), "CHE"), 0, &list),
                     TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_timeline(dataset, 0, 0, NULL, NULL, 0, NULL), TOC_E_ARGUMENT);
    ck_assert_uint_eq(toc_moment_list_count(NULL), 0);
    ck_assert_ptr_null(toc_moment_list_at(NULL, 0));
    ck_assert_int_eq(toc_moment_kind(NULL) + toc_moment_date(NULL) + toc_moment_until(NULL) + toc_moment_earliest(NULL) +
                     toc_moment_latest(NULL) + toc_moment_is_certain(NULL), 0);
    ck_assert_ptr_null(toc_moment_instrument(NULL));
    ck_assert_ptr_null(toc_moment_kind_name(0));
    ck_assert_ptr_null(toc_moment_kind_name(10));
    ck_assert_int_eq(toc_instrument_participations_with(NULL, 1, 20010101, &participations), TOC_E_ARGUMENT);
    ck_assert_ptr_null(participations);
    ck_assert_int_eq(toc_instrument_participations_with(foreign, 1, 0, &participations), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_instrument_participations_with(foreign, 1, 20010101, NULL), TOC_E_ARGUMENT);
    toc_moment_list_free(NULL);
}
END_TEST

Suite *timeline_suite(void)
{
    Suite *suite = suite_create("timeline");
    TCase *all = tcase_create("timeline");
    tcase_add_checked_fixture(all, load, unload);
    tcase_set_timeout(all, 90);
    tcase_add_test(all, tells_all_in_order);
    tcase_add_loop_test(all, filters, 0, (int)(sizeof queries / sizeof *queries));
    tcase_add_test(all, moments_have_bounds_and_ends);
    tcase_add_test(all, deposits_are_counted);
    tcase_add_test(all, signatories_that_did_not_follow_up);
    tcase_add_test(all, status_changes_only_with_a_moment);
    tcase_add_test(all, the_fortieth_deposit_brought_it_into_force);
    tcase_add_test(all, lists_only_where_one_can_stand);
    tcase_add_test(all, takes_nothing);
    suite_add_tcase(suite, all);
    return suite;
}
