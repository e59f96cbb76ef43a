/* SPDX-License-Identifier: MIT */
/* Status in the shipped dataset. The numbers were counted from the depositary's records by a program that shares
 * nothing with the library, and by hand for the days on which the instruments entered into force. */
#include <check.h>
#include <toc/toc.h>

Suite *status_suite(void);

static const struct {
    const char *instrument;
    int32_t in_force;       /* as the depositary states it */
    const char *fortieth;   /* who deposited the fortieth counted consent; NULL: which of several is not known */
    int32_t fortieth_day;
    uint32_t signatories;
} instruments[] = {
    {"untoc", 20030929, "state-arm", 20030701, 147},
    {"tip", 20031225, NULL, 20030926, 117}, /* one of four of that day */
    {"som", 20040128, "state-aze", 20031030, 112},
    {"firearms", 20050703, "state-pol", 20050404, 52},
};

/* How many have signed, deposited and are parties on a day; of how many the data cannot tell. */
static const struct {
    const char *instrument;
    int32_t day;
    uint32_t signed_, deposited, deposited_unknown, party, party_unknown;
} counts[] = {
    {"untoc", 20001211, 0, 0, 0, 0, 0},
    {"untoc", 20001212, 44, 0, 0, 0, 0},
    {"untoc", 20001215, 124, 0, 0, 0, 0},
    {"untoc", 20021212, 147, 28, 0, 0, 0},
    {"untoc", 20030701, 147, 40, 0, 0, 0},
    {"untoc", 20030928, 147, 51, 0, 0, 0},
    {"untoc", 20030929, 147, 52, 0, 41, 0},
    {"untoc", 20031024, 147, 54, 0, 46, 0},
    {"untoc", 20040227, 147, 62, 0, 59, 0},
    {"untoc", 20061022, 147, 126, 0, 127, 0},
    {"untoc", 20100101, 147, 152, 0, 152, 0},
    {"untoc", 20150630, 147, 185, 0, 185, 0},
    {"untoc", 20240630, 147, 192, 0, 192, 0},
    {"untoc", 20260911, 147, 195, 0, 194, 0},
    {"tip", 20001215, 80, 0, 0, 0, 0},
    {"tip", 20021212, 117, 21, 0, 0, 0},
    {"tip", 20030928, 117, 40, 0, 0, 0},
    {"tip", 20031224, 117, 45, 0, 0, 0},
    {"tip", 20031225, 117, 45, 0, 45, 0},
    {"tip", 20040227, 117, 47, 0, 45, 0},
    {"tip", 20100101, 117, 135, 0, 135, 0},
    {"tip", 20150630, 117, 167, 1, 166, 1},
    {"tip", 20260911, 117, 185, 0, 185, 0},
    {"som", 20021212, 112, 20, 0, 0, 0},
    {"som", 20031225, 112, 40, 0, 0, 0},
    {"som", 20040127, 112, 40, 0, 0, 0},
    {"som", 20040128, 112, 40, 0, 40, 0},
    {"som", 20050703, 112, 76, 0, 75, 0},
    {"som", 20100101, 112, 122, 1, 122, 1},
    {"som", 20240630, 112, 152, 1, 152, 1},
    {"som", 20260911, 112, 155, 0, 154, 1},
    {"firearms", 20001215, 0, 0, 0, 0, 0},
    {"firearms", 20021212, 52, 3, 0, 0, 0},
    {"firearms", 20050702, 52, 42, 0, 0, 0},
    {"firearms", 20050703, 52, 42, 0, 42, 0},
    {"firearms", 20061022, 52, 57, 0, 56, 0},
    {"firearms", 20100101, 52, 79, 1, 79, 1},
    {"firearms", 20240630, 52, 123, 3, 123, 3},
    {"firearms", 20260911, 52, 127, 0, 126, 1},
};

static const toc_instrument *instrument_of(const char *id)
{
    const toc_instrument *instrument = toc_dataset_find_instrument(toc_dataset_builtin(), id);
    ck_assert_ptr_nonnull(instrument);
    return instrument;
}

START_TEST(entry_into_force_follows_from_the_deposits)
{
    const toc_instrument *instrument = instrument_of(instruments[_i].instrument);
    int32_t day = instruments[_i].in_force;
    ck_assert_int_eq(toc_instrument_in_force(instrument), day);
    const char *decisive = toc_participant_id(toc_action_participant(toc_instrument_decisive_deposit(instrument)));
    int32_t fortieth_day = toc_action_date(toc_instrument_deposit(instrument, 40));
    ck_assert_pstr_eq(decisive, instruments[_i].fortieth);
    ck_assert_int_eq(fortieth_day, instruments[_i].fortieth_day);
    ck_assert_int_eq(toc_date_add_days(fortieth_day, 90), day);
    ck_assert_int_eq(toc_instrument_status(instrument, toc_date_add_days(day, -1)), TOC_INSTRUMENT_ADOPTED);
    ck_assert_int_eq(toc_instrument_status(instrument, day), TOC_INSTRUMENT_IN_FORCE);
    ck_assert_int_eq(toc_instrument_status(instrument, 19990101), TOC_INSTRUMENT_DRAFT);
    ck_assert_uint_eq(toc_instrument_count_at(instrument, TOC_CRITERION_PARTY, toc_date_add_days(day, -1), NULL), 0);
    ck_assert_uint_eq(toc_instrument_count_at(instrument, TOC_CRITERION_SIGNED, 20260911, NULL),
                      instruments[_i].signatories);
}
END_TEST

static void expect(const toc_instrument *instrument, int32_t criterion, int32_t day, uint32_t yes, uint32_t in_doubt)
{
    uint32_t unknown = 77;
    toc_participation_list *list;
    uint32_t count = toc_instrument_count_at(instrument, criterion, day, &unknown);
    ck_assert_msg(count == yes && unknown == in_doubt, "%s, criterion %d on %d: %u and %u unknown, not %u and %u",
                  toc_instrument_id(instrument), (int)criterion, (int)day, count, unknown, yes, in_doubt);
    ck_assert_int_eq(toc_instrument_participations_at(instrument, criterion, day, &list), TOC_OK);
    ck_assert_uint_eq(toc_participation_list_count(list), yes);
    for (uint32_t i = 0; i < yes; i++)
        ck_assert_int_eq(toc_participation_answer(toc_participation_list_at(list, i), criterion, day), TOC_ANSWER_YES);
    toc_participation_list_free(list);
}

START_TEST(counts_agree_with_the_records)
{
    const toc_instrument *instrument = instrument_of(counts[_i].instrument);
    int32_t day = counts[_i].day;
    expect(instrument, TOC_CRITERION_SIGNED, day, counts[_i].signed_, 0);
    expect(instrument, TOC_CRITERION_DEPOSITED, day, counts[_i].deposited, counts[_i].deposited_unknown);
    expect(instrument, TOC_CRITERION_PARTY, day, counts[_i].party, counts[_i].party_unknown);
}
END_TEST

static const struct {
    const char *participant, *instrument;
    int32_t day, status;
} answers[] = {
    /* Brazil: signed 12 December 2000, ratified 29 January 2004. */
    {"BRA", "untoc", 20001211, TOC_STATUS_NONE}, {"BRA", "untoc", 20001212, TOC_STATUS_SIGNATORY},
    {"BRA", "untoc", 20040128, TOC_STATUS_SIGNATORY}, {"BRA", "untoc", 20040129, TOC_STATUS_DEPOSITED},
    {"BRA", "untoc", 20040227, TOC_STATUS_DEPOSITED}, {"BRA", "untoc", 20040228, TOC_STATUS_PARTY},
    {"BRA", "untoc", 20040000, TOC_STATUS_UNKNOWN}, {"BRA", "untoc", 20040200, TOC_STATUS_UNKNOWN},
    {"BRA", "untoc", 20050000, TOC_STATUS_PARTY}, {"BRA", "untoc", 20030000, TOC_STATUS_SIGNATORY},
    /* Albania: before the fortieth deposit, so with the instrument itself. */
    {"ALB", "untoc", 20030928, TOC_STATUS_DEPOSITED}, {"ALB", "untoc", 20030929, TOC_STATUS_PARTY},
    {"ALB", "som", 20040127, TOC_STATUS_DEPOSITED}, {"ALB", "som", 20040128, TOC_STATUS_PARTY},
    /* Afghanistan: five days before the entry into force, so thirty days after its deposit. */
    {"AFG", "untoc", 20031023, TOC_STATUS_DEPOSITED}, {"AFG", "untoc", 20031024, TOC_STATUS_PARTY},
    /* Montenegro: succession, with effect before it was notified. */
    {"MNE", "untoc", 20060602, TOC_STATUS_NONE}, {"MNE", "untoc", 20060603, TOC_STATUS_PARTY},
    /* Chad: acceded to the Smuggling of Migrants Protocol on a day between 25 December 2020 and 31 October 2022. */
    {"TCD", "som", 20201224, TOC_STATUS_NONE}, {"TCD", "som", 20201225, TOC_STATUS_UNKNOWN},
    {"TCD", "som", 20221031, TOC_STATUS_UNKNOWN}, {"TCD", "som", 20221129, TOC_STATUS_UNKNOWN},
    {"TCD", "som", 20221130, TOC_STATUS_PARTY},
    /* Only signed; nothing at all; no day. */
    {"AUS", "firearms", 20240101, TOC_STATUS_SIGNATORY}, {"AUS", "firearms", 20011220, TOC_STATUS_NONE},
    {"BRA", "untoc", 0, TOC_STATUS_UNKNOWN}, {"BRA", "untoc", 20040230, TOC_STATUS_UNKNOWN},
    {"BRA", "untoc", -1, TOC_STATUS_UNKNOWN},
};

START_TEST(status_of_one)
{
    const toc_participant *participant = toc_find_participant(toc_dataset_builtin(), answers[_i].participant);
    int32_t status = toc_status(participant, instrument_of(answers[_i].instrument), answers[_i].day);
    ck_assert_msg(status == answers[_i].status, "%s, %s, %d: %s", answers[_i].participant, answers[_i].instrument,
                  (int)answers[_i].day, toc_status_name(status));
}
END_TEST

START_TEST(doubt_has_bounds)
{
    const toc_participation *chad =
        toc_participant_participation(toc_find_participant(toc_dataset_builtin(), "TCD"), instrument_of("som"));
    ck_assert_int_eq(toc_participation_deposited(chad), 0);
    ck_assert_int_eq(toc_participation_deposited_earliest(chad), 20201225);
    ck_assert_int_eq(toc_participation_deposited_latest(chad), 20221031);
    ck_assert_int_eq(toc_participation_in_force_earliest(chad), 20210124);
    ck_assert_int_eq(toc_participation_in_force_latest(chad), 20221130);
    ck_assert_int_eq(toc_participation_signed(chad), 0);
    ck_assert_int_eq(toc_participation_signed_latest(chad), 0);
    ck_assert_int_eq(toc_participation_answer(chad, TOC_CRITERION_PARTY, 20210123), TOC_ANSWER_NO);
    ck_assert_int_eq(toc_participation_answer(chad, TOC_CRITERION_PARTY, 20210124), TOC_ANSWER_UNKNOWN);
    ck_assert_int_eq(toc_participation_answer(chad, 99, 20240101), TOC_ANSWER_UNKNOWN);
}
END_TEST

/* Counting them says that all are unknown; a list has no room for that, and is refused. */
START_TEST(what_is_no_question_has_no_answer)
{
    static const struct {
        int32_t criterion, day;
    } asked[] = {
        {0, 20240101}, {-1, 20240101}, {4, 20240101}, {INT32_MAX, 20240101}, {TOC_CRITERION_PARTY, 0},
        {TOC_CRITERION_PARTY, 20240230}, {TOC_CRITERION_SIGNED, INT32_MIN}, {TOC_CRITERION_DEPOSITED, INT32_MAX},
    };
    const toc_instrument *instrument = instrument_of("som");
    const toc_participation_list *all = toc_instrument_participations(instrument);
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        int32_t criterion = asked[i].criterion, day = asked[i].day;
        uint32_t unknown;
        toc_participation_list *list = (toc_participation_list *)&unknown;
        ck_assert_int_eq(toc_participation_answer(toc_participation_list_at(all, 0), criterion, day), TOC_ANSWER_UNKNOWN);
        ck_assert_int_eq(toc_participation_answer(NULL, criterion, day), TOC_ANSWER_UNKNOWN);
        ck_assert_uint_eq(toc_instrument_count_at(instrument, criterion, day, &unknown), 0);
        ck_assert_uint_eq(unknown, toc_participation_list_count(all));
        ck_assert_int_eq(toc_instrument_participations_at(instrument, criterion, day, &list), TOC_E_ARGUMENT);
        ck_assert_ptr_null(list);
    }
}
END_TEST

START_TEST(nothing_done_is_no)
{
    ck_assert_int_eq(toc_participation_answer(NULL, TOC_CRITERION_PARTY, 20240101), TOC_ANSWER_NO);
    ck_assert_int_eq(toc_participation_status(NULL, 20240101), TOC_STATUS_NONE);
    ck_assert_int_eq(toc_participation_status(NULL, 20240230), TOC_STATUS_UNKNOWN);
}
END_TEST

START_TEST(statuses_have_names)
{
    static const char *const names[] = {"unknown", "none", "signatory", "deposited", "party", "withdrawn", "unknown"};
    for (int32_t status = TOC_STATUS_UNKNOWN; status <= TOC_STATUS_WITHDRAWN + 1; status++)
        ck_assert_str_eq(toc_status_name(status), names[status]);
    ck_assert_str_eq(toc_status_name(-1), "unknown");
}
END_TEST

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

Suite *status_suite(void)
{
    Suite *suite = suite_create("status");
    TCase *tests = tcase_create("status");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, entry_into_force_follows_from_the_deposits, 0, COUNT(instruments));
    tcase_add_loop_test(tests, counts_agree_with_the_records, 0, COUNT(counts));
    tcase_add_loop_test(tests, status_of_one, 0, COUNT(answers));
    tcase_add_test(tests, doubt_has_bounds);
    tcase_add_test(tests, what_is_no_question_has_no_answer);
    tcase_add_test(tests, nothing_done_is_no);
    tcase_add_test(tests, statuses_have_names);
    suite_add_tcase(suite, tests);
    return suite;
}
