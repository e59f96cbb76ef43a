/* SPDX-License-Identifier: MIT */
/* The rules of the final clauses, on datasets made for one rule each. Days are worked out by hand. */
#include <check.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <toc/toc.h>

Suite *participations_suite(void);

static char xml[60000];
static const toc_dataset *dataset;

#if defined(__GNUC__)
__attribute__((format(printf, 1, 2)))
#endif
static void put(const char *format, ...)
{
    va_list arguments;
    size_t used = strlen(xml);
    va_start(arguments, format);
    int length = vsnprintf(xml + used, sizeof xml - used, format, arguments);
    va_end(arguments);
    ck_assert_int_lt(length, (int)(sizeof xml - used));
}

/* The States s1, s2, ... and one organization. */
static void begin(int states)
{
    xml[0] = '\0';
    put("<dataset xmlns='urn:libtoc:dataset:1' format='1.0' as-of='2010-12-31'><source id='s' kind='web' href='x'/>"
        "<participant id='org' kind='organization' src='s'/>");
    for (int i = 1; i <= states; i++)
        put("<participant id='s%d' kind='state' src='s'/>", i);
}

/* The convention 'conv' or the protocol 'prot', with its rules. */
static void convention(int count, const char *rules)
{
    put("<instrument id='conv' kind='convention' adopted='2000-11-15' src='s'><rule kind='entry-into-force' count='%d' "
        "days='90' organizations='not-counted'/><rule kind='later-entry-into-force' days='30'/>%s</instrument>", count, rules);
}

static void protocol(int count, const char *rules)
{
    put("<instrument id='prot' kind='protocol' supplements='conv' adopted='2000-11-15' src='s'><rule "
        "kind='entry-into-force' count='%d' days='90' organizations='not-counted' not-before='conv'/>"
        "<rule kind='later-entry-into-force' days='30'/>%s</instrument>", count, rules);
}

static void act(const char *who, const char *what, const char *kind, const char *when)
{
    static int number;
    put("<action id='a%d' participant='%s' instrument='%s' kind='%s' %s src='s'/>", number++, who, what, kind, when);
}

static void finish(void)
{
    toc_loader *loader;
    put("</dataset>");
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    ck_assert_int_eq(toc_loader_add_memory(loader, xml, strlen(xml), NULL), TOC_OK);
    int result = toc_loader_finish(loader, &dataset);
    ck_assert_msg(result == TOC_OK, "%s", toc_diagnostic_message(toc_loader_diagnostic_at(loader, 0)));
    toc_loader_free(loader);
}

/* As one data error, of this name. */
static void finish_refused(const char *name)
{
    toc_loader *loader;
    put("</dataset>");
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    ck_assert_int_eq(toc_loader_add_memory(loader, xml, strlen(xml), NULL), TOC_OK);
    ck_assert_int_eq(toc_loader_finish(loader, &dataset), TOC_E_DATA);
    ck_assert_uint_eq(toc_loader_diagnostic_count(loader), 1);
    ck_assert_str_eq(toc_diagnostic_name(toc_loader_diagnostic_at(loader, 0)), name);
    toc_loader_free(loader);
}

static void release(void)
{
    toc_dataset_unref(dataset);
    dataset = NULL;
}

static const toc_participation *of(const char *who, const char *what)
{
    const toc_participation *participation = toc_participant_participation(
        toc_dataset_find_participant(dataset, who), toc_dataset_find_instrument(dataset, what));
    ck_assert_msg(participation != NULL, "%s did nothing about %s", who, what);
    return participation;
}

static void expect_force(const char *who, const char *what, int32_t first, int32_t last)
{
    const toc_participation *participation = of(who, what);
    int32_t earliest = toc_participation_in_force_earliest(participation);
    int32_t latest = toc_participation_in_force_latest(participation);
    ck_assert_msg(earliest == first && latest == last, "%s, %s: from %d to %d", who, what, (int)earliest, (int)latest);
    ck_assert_int_eq(toc_participation_in_force(participation), first == last ? first : 0);
}

static void expect_status(const char *who, const char *what, int32_t day, int32_t status)
{
    int32_t found = toc_participation_status(of(who, what), day);
    ck_assert_msg(found == status, "%s, %s on %d: %s", who, what, (int)day, toc_status_name(found));
}

START_TEST(the_fortieth_deposit_decides)
{
    char who[8], when[20];
    begin(41);
    convention(40, "");
    act("org", "conv", "approval", "date='2001-01-01'"); /* is not counted */
    for (int i = 41; i >= 1; i--) {                      /* the order of the dataset is not that of the days */
        snprintf(who, sizeof who, "s%d", i);
        snprintf(when, sizeof when, "date='2001-%02d-%02d'", 1 + (i - 1) / 20, 1 + (i - 1) % 20);
        act(who, "conv", i % 2 ? "ratification" : "accession", when);
    }
    finish();
    /* The fortieth is of 20 February: 8 days to the end of the month, 31, 30 and 21 more. */
    expect_force("s1", "conv", 20010521, 20010521);
    expect_force("s40", "conv", 20010521, 20010521);
    expect_force("s41", "conv", 20010521, 20010521); /* 1 March and 30 days would be before it */
    expect_force("org", "conv", 20010521, 20010521);
    const toc_action *decisive = toc_instrument_decisive_deposit(toc_dataset_find_instrument(dataset, "conv"));
    ck_assert_str_eq(toc_participant_id(toc_action_participant(decisive)), "s40");
}
END_TEST

START_TEST(one_too_few_is_never)
{
    begin(2);
    convention(2, "");
    act("s1", "conv", "ratification", "date='2001-01-01'");
    act("org", "conv", "approval", "date='2001-01-01'");
    act("s2", "conv", "signature", "date='2001-01-01'");
    finish();
    expect_force("s1", "conv", 0, 0);
    expect_status("s1", "conv", 20100101, TOC_STATUS_DEPOSITED);
    expect_status("s2", "conv", 20100101, TOC_STATUS_SIGNATORY);
    ck_assert_ptr_null(toc_instrument_decisive_deposit(toc_dataset_find_instrument(dataset, "conv")));
}
END_TEST

START_TEST(later_ones_wait_thirty_days)
{
    begin(4);
    convention(1, "");
    act("s1", "conv", "ratification", "date='2001-01-01'"); /* in force 1 April */
    act("s2", "conv", "acceptance", "date='2001-03-02'");   /* and 30 days: 1 April */
    act("s3", "conv", "approval", "date='2001-03-03'");     /* 2 April */
    act("s4", "conv", "accession", "date='2004-01-30'");    /* 29 February is in between */
    finish();
    expect_force("s1", "conv", 20010401, 20010401);
    expect_force("s2", "conv", 20010401, 20010401);
    expect_force("s3", "conv", 20010402, 20010402);
    expect_force("s4", "conv", 20040229, 20040229);
    expect_status("s3", "conv", 20010401, TOC_STATUS_DEPOSITED);
    expect_status("s3", "conv", 20010402, TOC_STATUS_PARTY);
}
END_TEST

START_TEST(deposits_of_one_day)
{
    begin(4);
    convention(2, "");
    for (int i = 1; i <= 4; i++) {
        char who[8];
        snprintf(who, sizeof who, "s%d", i);
        act(who, "conv", "ratification", i == 1 ? "date='2000-12-31'" : "date='2001-01-01'");
    }
    finish();
    for (int i = 1; i <= 4; i++) {
        char who[8];
        snprintf(who, sizeof who, "s%d", i);
        expect_force(who, "conv", 20010401, 20010401);
    }
    const toc_instrument *conv = toc_dataset_find_instrument(dataset, "conv");
    ck_assert_uint_eq(toc_instrument_count_at(conv, TOC_CRITERION_PARTY, 20010331, NULL), 0);
    ck_assert_uint_eq(toc_instrument_count_at(conv, TOC_CRITERION_PARTY, 20010401, NULL), 4);
    ck_assert_ptr_null(toc_instrument_decisive_deposit(conv)); /* by any of three; they are counted in their order */
    for (uint32_t n = 1; n <= 4; n++)
        ck_assert_int_eq(toc_participant_id(toc_action_participant(toc_instrument_deposit(conv, n)))[1], '0' + (int)n);
}
END_TEST

START_TEST(a_protocol_is_not_before_its_convention)
{
    begin(2);
    protocol(1, ""); /* stands before what it waits for */
    convention(2, "");
    act("s1", "conv", "ratification", "date='2001-01-01'");
    act("s1", "prot", "ratification", "date='2001-01-01'");
    act("s2", "conv", "ratification", "date='2002-01-01'");
    act("s2", "prot", "ratification", "date='2002-01-01'");
    finish();
    expect_force("s1", "conv", 20020401, 20020401);
    expect_force("s1", "prot", 20020401, 20020401); /* its own deposit alone would give 1 April 2001 */
    expect_force("s2", "prot", 20020401, 20020401);
}
END_TEST

/* What the protocol's own deposits give, in doubt or not, and what is then in force of the two. */
static const struct {
    int convention_needs;
    const char *deposit;
    int32_t first, last;
} waiting[] = {
    {2, "date='2001-01-05'", 20010502, 20010529}, /* the convention is later: from 2 to 29 May */
    {2, "date='2001-06'", 20010830, 20010928},    /* the protocol is later */
    {2, "date='2001-02'", 20010502, 20010529},    /* both in doubt: 2 to 29 May too */
    {3, "date='2001-01-05'", 0, 0},               /* the convention never */
};

START_TEST(a_protocol_waits_for_a_convention_in_doubt)
{
    begin(2);
    convention(waiting[_i].convention_needs, "");
    protocol(1, "");
    act("s1", "conv", "ratification", "date='2001-01-01'");
    act("s2", "conv", "ratification", "date='2001-02'");
    act("s1", "prot", "ratification", waiting[_i].deposit);
    finish();
    expect_force("s1", "prot", waiting[_i].first, waiting[_i].last);
    expect_status("s1", "prot", 20101231, waiting[_i].first ? TOC_STATUS_PARTY : TOC_STATUS_DEPOSITED);
}
END_TEST

/* The n-th deposit is certain only when no other one can have been in its place. */
static const struct {
    const char *second;
    uint32_t n;
    const char *who;
} places[] = {
    {"date='2002-01-01'", 1, "s1"},
    {"date='2002-01-01'", 2, "s2"},
    {"date='2002-01-01'", 0, NULL},
    {"date='2002-01-01'", 3, NULL},
    {"earliest='2001-01-10' latest='2001-01-20'", 1, NULL}, /* on the same day, or later */
    {"earliest='2001-01-10' latest='2001-01-20'", 2, NULL},
    {"earliest='2001-01-11' latest='2001-01-20'", 1, "s1"},
    {"earliest='2001-01-11' latest='2001-01-20'", 2, NULL}, /* who, but not when */
};

START_TEST(a_deposit_has_its_place_when_no_other_may)
{
    begin(2);
    convention(1, "");
    act("org", "conv", "consent", "date='2001-01-02'"); /* is not counted */
    act("s1", "conv", "signature", "date='2001-01-01'");
    act("s1", "conv", "ratification", "date='2001-01-10'");
    act("s2", "conv", "ratification", places[_i].second);
    finish();
    const toc_action *found = toc_instrument_deposit(toc_dataset_find_instrument(dataset, "conv"), places[_i].n);
    const char *who = found ? toc_participant_id(toc_action_participant(found)) : "nobody";
    ck_assert_str_eq(who, places[_i].who ? places[_i].who : "nobody");
}
END_TEST

START_TEST(succession)
{
    begin(3);
    convention(1, "");
    act("s1", "conv", "ratification", "date='2001-01-01'");
    act("s2", "conv", "succession", "date='2006-10-23' effect='2006-06-03'");
    act("s3", "conv", "succession", "date='2006-10-23'"); /* since some day after the entry into force */
    finish();
    expect_force("s2", "conv", 20060603, 20060603);
    expect_status("s2", "conv", 20060602, TOC_STATUS_NONE);
    expect_status("s2", "conv", 20060603, TOC_STATUS_PARTY);
    expect_force("s3", "conv", 20010401, 20061023);
    expect_status("s3", "conv", 20010331, TOC_STATUS_NONE);
    expect_status("s3", "conv", 20040101, TOC_STATUS_UNKNOWN);
    expect_status("s3", "conv", 20061023, TOC_STATUS_PARTY);
}
END_TEST

START_TEST(nobody_is_bound_before_the_instrument_is_in_force)
{
    begin(4);
    convention(1, "");
    put("<instrument id='bare' kind='convention' adopted='2000-11-15' src='s'/>");
    act("s1", "conv", "ratification", "date='2001-01-01'"); /* in force 1 April */
    act("s2", "conv", "succession", "date='2006-10-23' effect='2000-12-01'");
    act("s3", "conv", "accession", "date='2001-01-02' effect='2001'");
    act("s4", "bare", "succession", "date='2006-10-23' effect='2000-12-01'"); /* nothing is known of its own */
    finish();
    expect_force("s2", "conv", 20010401, 20010401);
    expect_status("s2", "conv", 20010331, TOC_STATUS_NONE);
    expect_status("s2", "conv", 20010401, TOC_STATUS_PARTY);
    expect_force("s3", "conv", 20010401, 20011231);
    expect_force("s4", "bare", 20001201, 20001201);
}
END_TEST

START_TEST(an_instrument_is_in_force_by_its_deposits)
{
    begin(3);
    convention(1, "");
    protocol(2, "");
    put("<instrument id='bare' kind='convention' adopted='2000-11-15' src='s'/>");
    act("s1", "conv", "ratification", "date='2001-01-01'"); /* in force 1 April */
    act("s2", "conv", "ratification", "date='2001-01-01'");
    act("s1", "prot", "ratification", "date='2002-01-01'");
    act("s2", "prot", "ratification", "date='2002-01'"); /* in force between 1 April and 1 May 2002 */
    finish();
    static const struct {
        const char *instrument;
        int32_t day, status;
    } stages[] = {
        {"conv", 20001114, TOC_INSTRUMENT_DRAFT},   {"conv", 20010331, TOC_INSTRUMENT_ADOPTED},
        {"conv", 20010401, TOC_INSTRUMENT_IN_FORCE}, {"conv", 20010400, TOC_INSTRUMENT_IN_FORCE},
        {"conv", 20010000, TOC_INSTRUMENT_UNKNOWN}, {"prot", 20020331, TOC_INSTRUMENT_ADOPTED},
        {"prot", 20020401, TOC_INSTRUMENT_UNKNOWN}, {"prot", 20020430, TOC_INSTRUMENT_UNKNOWN},
        {"prot", 20020501, TOC_INSTRUMENT_IN_FORCE}, {"bare", 20100101, TOC_INSTRUMENT_ADOPTED},
    };
    for (size_t i = 0; i < sizeof stages / sizeof *stages; i++) {
        int32_t found = toc_instrument_status(toc_dataset_find_instrument(dataset, stages[i].instrument), stages[i].day);
        ck_assert_msg(found == stages[i].status, "%s on %d: %d", stages[i].instrument, (int)stages[i].day, (int)found);
    }
}
END_TEST

START_TEST(unknown_dates_are_three_valued)
{
    begin(5);
    convention(1, "");
    act("s1", "conv", "ratification", "date='2001-01-01'");
    act("s2", "conv", "consent", "date='2003-05'");
    act("s3", "conv", "consent", "earliest='2003-05-10' latest='2004-05-10'");
    act("s4", "conv", "consent", ""); /* since adoption, until the data was collected */
    act("s5", "conv", "consent", "date='2003' earliest='2003-11'");
    finish();
    expect_force("s2", "conv", 20030531, 20030630);
    expect_force("s3", "conv", 20030609, 20040609);
    expect_force("s4", "conv", 20010213, 20110130); /* in doubt is also whether it was the first */
    expect_force("s5", "conv", 20031201, 20040130);
    expect_status("s2", "conv", 20030430, TOC_STATUS_NONE);
    expect_status("s2", "conv", 20030501, TOC_STATUS_UNKNOWN);
    expect_status("s2", "conv", 20030530, TOC_STATUS_UNKNOWN);
    expect_status("s2", "conv", 20030531, TOC_STATUS_UNKNOWN);
    expect_status("s2", "conv", 20030630, TOC_STATUS_PARTY);
    expect_status("s2", "conv", 20030600, TOC_STATUS_UNKNOWN);
    expect_status("s2", "conv", 20030700, TOC_STATUS_PARTY);
    uint32_t unknown;
    const toc_instrument *conv = toc_dataset_find_instrument(dataset, "conv");
    ck_assert_uint_eq(toc_instrument_count_at(conv, TOC_CRITERION_DEPOSITED, 20030515, &unknown), 1);
    ck_assert_uint_eq(unknown, 3);
    ck_assert_uint_eq(toc_instrument_count_at(conv, TOC_CRITERION_DEPOSITED, 20101231, &unknown), 5);
    ck_assert_uint_eq(unknown, 0);
}
END_TEST

/* The day of collection and that of adoption bound only what they leave a day of. */
START_TEST(bounds_that_leave_no_day_do_not_count)
{
    begin(3);
    convention(1, "");
    act("s1", "conv", "ratification", "date='2001-01-01'");
    act("s2", "conv", "consent", "earliest='2011-02'"); /* after the day of collection: a warning only */
    act("s3", "conv", "declaration", "");
    act("s3", "conv", "signature", "latest='2000-11-01'"); /* before the adoption */
    finish();
    expect_force("s2", "conv", 20110303, 0);
    expect_status("s2", "conv", 20110131, TOC_STATUS_NONE);
    expect_status("s2", "conv", 20110201, TOC_STATUS_UNKNOWN);
    expect_status("s3", "conv", 20001101, TOC_STATUS_SIGNATORY);
}
END_TEST

/* Where the file does not say up to when it was collected, only what an action states itself bounds it. */
START_TEST(dates_without_a_day_of_collection)
{
    begin(3);
    memset(strstr(xml, "as-of="), ' ', strlen("as-of='2010-12-31'"));
    convention(1, "");
    act("s1", "conv", "ratification", "date='2001-01-01'");
    act("s2", "conv", "consent", "earliest='2003-05-10' latest='2004-05-10'");
    act("s3", "conv", "consent", "");
    finish();
    expect_force("s2", "conv", 20030609, 20040609);
    expect_force("s3", "conv", 20010213, 0);
}
END_TEST

/* Whose deposit was the second is unknown, so the entry into force is; what is stated is more precise. */
START_TEST(doubt_about_the_decisive_deposit)
{
    for (int stated = 0; stated < 2; stated++) {
        begin(3);
        convention(2, "");
        act("s1", "conv", "ratification", "date='2001-01-01'");
        act("s2", "conv", "ratification", "date='2001-02'");
        act("s3", "conv", "ratification", "date='2005-01-01'");
        if (stated) {
            char *in_force = strstr(xml, " src='s'><rule");
            memmove(in_force + 22, in_force, strlen(in_force) + 1);
            memcpy(in_force, " in-force='2001-05-12'", 22);
        }
        finish();
        int32_t first = stated ? 20010512 : 20010502, last = stated ? 20010512 : 20010529;
        expect_force("s1", "conv", first, last);
        expect_status("s1", "conv", toc_date_add_days(first, -1), TOC_STATUS_DEPOSITED);
        expect_status("s1", "conv", last, TOC_STATUS_PARTY);
        expect_force("s3", "conv", 20050131, 20050131);
        release();
    }
}
END_TEST

START_TEST(withdrawal_ends_after_its_time)
{
    begin(2);
    convention(1, "<rule kind='withdrawal' years='1' entails='protocols'/>");
    protocol(1, "<rule kind='withdrawal' years='1'/>");
    act("s1", "conv", "ratification", "date='2001-01-01'");
    act("s1", "prot", "ratification", "date='2001-01-01'");
    act("s1", "conv", "withdrawal", "date='2004-02-29'");
    act("s2", "conv", "ratification", "date='2001-01-01'");
    act("s2", "prot", "ratification", "date='2001-01-01'");
    act("s2", "prot", "withdrawal", "date='2004'");
    finish();
    ck_assert_int_eq(toc_participation_ended(of("s1", "conv")), 20050228);
    expect_status("s1", "conv", 20050227, TOC_STATUS_PARTY);
    expect_status("s1", "conv", 20050228, TOC_STATUS_WITHDRAWN);
    ck_assert_int_eq(toc_participation_ended(of("s1", "prot")), 20050228); /* with the convention */
    expect_status("s1", "prot", 20050228, TOC_STATUS_WITHDRAWN);
    ck_assert_int_eq(toc_participation_answer(of("s1", "prot"), TOC_CRITERION_PARTY, 20050228), TOC_ANSWER_NO);
    ck_assert_int_eq(toc_participation_answer(of("s1", "prot"), TOC_CRITERION_DEPOSITED, 20050228), TOC_ANSWER_YES);
    ck_assert_int_eq(toc_participation_ended(of("s2", "conv")), 0); /* but not the other way round */
    expect_status("s2", "conv", 20100101, TOC_STATUS_PARTY);
    ck_assert_int_eq(toc_participation_ended_earliest(of("s2", "prot")), 20050101);
    ck_assert_int_eq(toc_participation_ended_latest(of("s2", "prot")), 20051231);
    expect_status("s2", "prot", 20041231, TOC_STATUS_PARTY);
    expect_status("s2", "prot", 20050601, TOC_STATUS_UNKNOWN);
    expect_status("s2", "prot", 20051231, TOC_STATUS_WITHDRAWN);
}
END_TEST

START_TEST(the_earlier_end_counts)
{
    begin(2);
    convention(1, "<rule kind='withdrawal' years='1' entails='protocols'/>");
    protocol(1, "<rule kind='withdrawal' months='6' days='1'/>");
    for (int i = 1; i <= 2; i++) {
        const char *who = i == 1 ? "s1" : "s2";
        act(who, "conv", "ratification", "date='2001-01-01'");
        act(who, "prot", "ratification", "date='2001-01-01'");
        act(who, "conv", "withdrawal", i == 1 ? "date='2004-01-01'" : "date='2005-01-01'");
        act(who, "prot", "withdrawal", "date='2005-01-01'");
    }
    finish();
    ck_assert_int_eq(toc_participation_ended(of("s1", "prot")), 20050101);
    ck_assert_int_eq(toc_participation_ended(of("s2", "prot")), 20050702);
}
END_TEST

/* In this order in the file, of s2; the convention and the protocol are in force since 1 April 2001. */
static const struct {
    struct {
        const char *what, *kind, *when;
    } actions[4];
    const char *refused; /* or NULL */
} leaving[] = {
    {{{"conv", "withdrawal", "date='2004-01-01'"}}, "not-a-party"},
    {{{"conv", "signature", "date='2000-12-12'"}, {"conv", "withdrawal", "date='2004-01-01'"}}, "not-a-party"},
    {{{"conv", "accession", "date='2003-01-01'"}, {"conv", "withdrawal", "date='2002-01-01'"}}, "not-a-party"},
    {{{"conv", "accession", "date='2003-01-01'"}, {"conv", "withdrawal", "date='2003-01-30'"}}, "not-a-party"},
    {{{"conv", "accession", "date='2003-01-01'"}, {"conv", "withdrawal", "effect='2003-01-30'"}}, "not-a-party"},
    {{{"conv", "accession", "date='2003-01-01'"}, {"conv", "withdrawal", "date='2003-01-31'"}}, NULL},
    {{{"conv", "withdrawal", "date='2003-01-31'"}, {"conv", "accession", "date='2003-01-01'"}}, NULL},
    {{{"conv", "accession", "date='2003-01-01'"}, {"conv", "withdrawal", "date='2003'"}}, NULL},
    {{{"conv", "accession", "date='2003-01-01'"}, {"conv", "withdrawal", ""}}, NULL},
    {{{"conv", "accession", "date='2003-01-01'"}, {"conv", "withdrawal", "date='2004'"},
      {"conv", "accession", "date='2006-01-01'"}}, "second-consent"},
    {{{"conv", "withdrawal", "date='2004'"}, {"conv", "accession", "date='2003-01-01'"},
      {"conv", "accession", "date='2006-01-01'"}}, "second-consent"},
    {{{"conv", "accession", "date='2003-01-01'"}, {"conv", "accession", "date='2006-01-01'"},
      {"conv", "withdrawal", "date='2004'"}}, "second-consent"},
    {{{"conv", "accession", "date='2003-01-01'"}, {"conv", "withdrawal", "date='2004-01-01'"},
      {"prot", "accession", "date='2005-01-01'"}}, "protocol-without-convention"},
    {{{"conv", "accession", "date='2003-01-01'"}, {"conv", "withdrawal", "date='2004-01-01'"},
      {"prot", "accession", "date='2004-12-31'"}}, NULL},
};

START_TEST(only_a_party_leaves_and_none_comes_back)
{
    begin(2);
    convention(1, "<rule kind='withdrawal' years='1' entails='protocols'/>");
    protocol(1, "<rule kind='withdrawal' years='1'/>");
    act("s1", "conv", "ratification", "date='2001-01-01'");
    act("s1", "prot", "ratification", "date='2001-01-01'");
    for (size_t i = 0; i < 4 && leaving[_i].actions[i].what; i++)
        act("s2", leaving[_i].actions[i].what, leaving[_i].actions[i].kind, leaving[_i].actions[i].when);
    if (leaving[_i].refused)
        finish_refused(leaving[_i].refused);
    else
        finish();
}
END_TEST

START_TEST(a_withdrawal_of_unknown_date_is_one_of_a_party)
{
    begin(2);
    convention(1, "<rule kind='withdrawal' years='1'/>");
    act("s1", "conv", "ratification", "date='2001-01-01'");
    act("s2", "conv", "withdrawal", "");
    act("s2", "conv", "accession", "date='2003-01-01'"); /* in force 31 January */
    finish();
    ck_assert_int_eq(toc_participation_ended_earliest(of("s2", "conv")), 20040131);
    expect_status("s2", "conv", 20021231, TOC_STATUS_NONE);
    expect_status("s2", "conv", 20040130, TOC_STATUS_PARTY);
    expect_status("s2", "conv", 20040131, TOC_STATUS_UNKNOWN);
}
END_TEST

START_TEST(a_withdrawal_ends_when_the_depositary_states)
{
    begin(1);
    convention(1, "<rule kind='withdrawal' years='1' entails='protocols'/>");
    protocol(1, "");
    act("s1", "conv", "ratification", "date='2001-01-01'");
    act("s1", "prot", "ratification", "date='2001-01-01'");
    act("s1", "conv", "withdrawal", "date='2004-01-01' effect='2005-02-03'");
    finish();
    ck_assert_int_eq(toc_participation_ended(of("s1", "conv")), 20050203);
    ck_assert_int_eq(toc_participation_ended(of("s1", "prot")), 20050203);
}
END_TEST

START_TEST(withdrawal_without_a_rule_has_no_end)
{
    begin(1);
    convention(1, "");
    act("s1", "conv", "ratification", "date='2001-01-01'");
    act("s1", "conv", "withdrawal", "date='2004-01-01'");
    finish();
    ck_assert_int_eq(toc_participation_ended_latest(of("s1", "conv")), 0);
    ck_assert_ptr_nonnull(toc_participation_withdrawal(of("s1", "conv")));
}
END_TEST

START_TEST(actions_belong_to_one_participation)
{
    begin(2);
    convention(1, "");
    act("s2", "conv", "signature", "date='2000-12-12'");
    act("s1", "conv", "declaration", "date='2001-02-02'");
    act("s1", "conv", "signature", "date='2000-12-13'");
    act("s1", "conv", "ratification", "date='2001-01-01'");
    finish();
    const toc_participation *first = of("s1", "conv");
    ck_assert_uint_eq(toc_participation_list_count(toc_dataset_participations(dataset)), 2);
    ck_assert_uint_eq(toc_action_list_count(toc_participation_actions(first)), 3);
    ck_assert_int_eq(toc_participation_signed(first), 20001213);
    ck_assert_int_eq(toc_participation_deposited(first), 20010101);
    ck_assert_int_eq(toc_action_kind(toc_participation_consent(first)), TOC_ACTION_RATIFICATION);
    ck_assert_ptr_eq(toc_action_participation(toc_participation_signature(first)), first);
    ck_assert_ptr_null(toc_participation_withdrawal(first));
}
END_TEST

/* The first convention is the last in force, and nine wait for it in a chain, of which eight links are followed. */
START_TEST(chains_are_followed_for_eight_links)
{
    enum { LINKS = 8 };
    toc_moment_list *list;
    begin(1);
    for (int i = 0; i <= LINKS + 1; i++) {
        char what[8], before[32] = "";
        snprintf(what, sizeof what, "i%d", i);
        if (i > 0)
            snprintf(before, sizeof before, "not-before='i%d'", i - 1);
        put("<instrument id='%s' kind='convention' src='s'><rule kind='entry-into-force' count='1' days='30' %s/>"
            "</instrument>", what, before);
        act("s1", what, "ratification", i == 0 ? "date='2005-01-01'" : "date='2001-01-01'");
    }
    finish();
    ck_assert_int_eq(toc_timeline(dataset, 0, 0, NULL, NULL, UINT32_C(1) << TOC_MOMENT_INSTRUMENT_IN_FORCE, &list), TOC_OK);
    ck_assert_uint_eq(toc_moment_list_count(list), LINKS + 1);
    for (uint32_t i = 0; i <= LINKS; i++)
        ck_assert_int_eq(toc_moment_date(toc_moment_list_at(list, i)), 20050131);
    ck_assert_str_eq(toc_instrument_id(toc_moment_instrument(toc_moment_list_at(list, LINKS))), "i8");
    toc_moment_list_free(list);
}
END_TEST

/* Instruments that wait for one another, or for themselves, come to an end. */
START_TEST(chains_that_go_round_end)
{
    begin(1);
    put("<instrument id='i1' kind='convention' src='s'><rule kind='entry-into-force' count='1' days='90' "
        "not-before='i2'/></instrument><instrument id='i2' kind='convention' src='s'><rule kind='entry-into-force' "
        "count='1' days='90' not-before='i1'/></instrument><instrument id='i3' kind='convention' src='s'>"
        "<rule kind='entry-into-force' count='1' days='90' not-before='i3'/></instrument>");
    for (int i = 1; i <= 3; i++) {
        char what[8];
        snprintf(what, sizeof what, "i%d", i);
        act("s1", what, "ratification", "date='2001-01-01'");
    }
    toc_loader *loader;
    put("</dataset>");
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    ck_assert_int_eq(toc_loader_add_memory(loader, xml, strlen(xml), NULL), TOC_OK);
    ck_assert_int_eq(toc_loader_finish(loader, &dataset), TOC_E_DATA);
    ck_assert_str_eq(toc_diagnostic_name(toc_loader_diagnostic_at(loader, 0)), "cycle");
    toc_loader_free(loader);
}
END_TEST

Suite *participations_suite(void)
{
    Suite *suite = suite_create("participations");
    TCase *tests = tcase_create("participations");
    tcase_add_checked_fixture(tests, NULL, release);
    tcase_add_test(tests, the_fortieth_deposit_decides);
    tcase_add_test(tests, one_too_few_is_never);
    tcase_add_test(tests, later_ones_wait_thirty_days);
    tcase_add_test(tests, deposits_of_one_day);
    tcase_add_test(tests, a_protocol_is_not_before_its_convention);
    tcase_add_loop_test(tests, a_protocol_waits_for_a_convention_in_doubt, 0, sizeof waiting / sizeof *waiting);
    tcase_add_loop_test(tests, a_deposit_has_its_place_when_no_other_may, 0, sizeof places / sizeof *places);
    tcase_add_test(tests, succession);
    tcase_add_test(tests, nobody_is_bound_before_the_instrument_is_in_force);
    tcase_add_test(tests, an_instrument_is_in_force_by_its_deposits);
    tcase_add_test(tests, unknown_dates_are_three_valued);
    tcase_add_test(tests, bounds_that_leave_no_day_do_not_count);
    tcase_add_test(tests, dates_without_a_day_of_collection);
    tcase_add_test(tests, doubt_about_the_decisive_deposit);
    tcase_add_test(tests, withdrawal_ends_after_its_time);
    tcase_add_test(tests, the_earlier_end_counts);
    tcase_add_loop_test(tests, only_a_party_leaves_and_none_comes_back, 0, sizeof leaving / sizeof *leaving);
    tcase_add_test(tests, a_withdrawal_of_unknown_date_is_one_of_a_party);
    tcase_add_test(tests, a_withdrawal_ends_when_the_depositary_states);
    tcase_add_test(tests, withdrawal_without_a_rule_has_no_end);
    tcase_add_test(tests, actions_belong_to_one_participation);
    tcase_add_test(tests, chains_are_followed_for_eight_links);
    tcase_add_test(tests, chains_that_go_round_end);
    suite_add_tcase(suite, tests);
    return suite;
}
