/* SPDX-License-Identifier: MIT */
/* Every relation of the builtin dataset leads back: who is named by something has it in the list of the other
 * direction, and that list holds nothing else. */
#include <check.h>
#include <toc/toc.h>

Suite *relations_suite(void);

#define HOLDS(kind)                                                                                           \
    static int kind##_holds(const toc_##kind##_list *all, const toc_##kind *one)                              \
    {                                                                                                         \
        for (uint32_t i = 0; i < toc_##kind##_list_count(all); i++)                                           \
            if (toc_##kind##_list_at(all, i) == one)                                                          \
                return 1;                                                                                     \
        return 0;                                                                                             \
    }
HOLDS(action)
HOLDS(body)
HOLDS(coverage)
HOLDS(decision)
HOLDS(document)
HOLDS(instrument)
HOLDS(meeting)
HOLDS(participant)
HOLDS(participation)
HOLDS(provision)
HOLDS(reference)
HOLDS(resource)
HOLDS(term)
HOLDS(topic)

/* toc_A_FORWARD names one B; toc_B_BACK lists the As. */
#define ONE(a, all_a, forward, b, all_b, back)                                                                \
    START_TEST(a##_##forward)                                                                                 \
    {                                                                                                         \
        const toc_dataset *dataset = toc_dataset_builtin();                                                   \
        const toc_##a##_list *as = toc_dataset_##all_a(dataset);                                              \
        const toc_##b##_list *bs = toc_dataset_##all_b(dataset);                                              \
        uint32_t there = 0, again = 0;                                                                        \
        for (uint32_t i = 0; i < toc_##a##_list_count(as); i++) {                                             \
            const toc_##a *one = toc_##a##_list_at(as, i);                                                    \
            const toc_##b *other = toc_##a##_##forward(one);                                                  \
            there += other != NULL;                                                                           \
            if (other && !a##_holds(toc_##b##_##back(other), one))                                            \
                ck_abort_msg("%u is not in the list that leads back", (unsigned)i);                           \
        }                                                                                                     \
        for (uint32_t i = 0; i < toc_##b##_list_count(bs); i++) {                                             \
            const toc_##a##_list *back = toc_##b##_##back(toc_##b##_list_at(bs, i));                          \
            for (uint32_t k = 0; k < toc_##a##_list_count(back); k++, again++)                                \
                if (toc_##a##_##forward(toc_##a##_list_at(back, k)) != toc_##b##_list_at(bs, i))              \
                    ck_abort_msg("%u has one too many that leads back", (unsigned)i);                         \
        }                                                                                                     \
        ck_assert_uint_eq(there, again);                                                                      \
    }                                                                                                         \
    END_TEST

/* toc_A_FORWARD lists Bs; toc_B_BACK lists As. */
#define MANY(a, all_a, forward, b, all_b, back)                                                               \
    START_TEST(a##_##forward)                                                                                 \
    {                                                                                                         \
        const toc_dataset *dataset = toc_dataset_builtin();                                                   \
        const toc_##a##_list *as = toc_dataset_##all_a(dataset);                                              \
        const toc_##b##_list *bs = toc_dataset_##all_b(dataset);                                              \
        uint32_t there = 0, again = 0;                                                                        \
        for (uint32_t i = 0; i < toc_##a##_list_count(as); i++) {                                             \
            const toc_##a *one = toc_##a##_list_at(as, i);                                                    \
            const toc_##b##_list *others = toc_##a##_##forward(one);                                          \
            for (uint32_t k = 0; k < toc_##b##_list_count(others); k++, there++)                              \
                if (!a##_holds(toc_##b##_##back(toc_##b##_list_at(others, k)), one))                          \
                    ck_abort_msg("%u is not in the list that leads back", (unsigned)i);                       \
        }                                                                                                     \
        for (uint32_t i = 0; i < toc_##b##_list_count(bs); i++) {                                             \
            const toc_##a##_list *back = toc_##b##_##back(toc_##b##_list_at(bs, i));                          \
            for (uint32_t k = 0; k < toc_##a##_list_count(back); k++, again++)                                \
                if (!b##_holds(toc_##a##_##forward(toc_##a##_list_at(back, k)), toc_##b##_list_at(bs, i)))    \
                    ck_abort_msg("%u has one too many that leads back", (unsigned)i);                         \
        }                                                                                                     \
        ck_assert_uint_eq(there, again);                                                                      \
    }                                                                                                         \
    END_TEST

#define RELATIONS                                                                                             \
    R(ONE, action, actions, instrument, instrument, instruments, actions)                                     \
    R(ONE, action, actions, participant, participant, participants, actions)                                  \
    R(ONE, action, actions, participation, participation, participations, actions)                            \
    R(ONE, action, actions, responds, action, actions, responses)                                             \
    R(ONE, body, bodies, parent, body, bodies, children)                                                      \
    R(ONE, coverage, coverages, instrument, instrument, instruments, coverage)                                \
    R(ONE, decision, decisions, body, body, bodies, decisions)                                                \
    R(ONE, decision, decisions, meeting, meeting, meetings, decisions)                                        \
    R(ONE, document, documents, body, body, bodies, documents)                                                \
    R(ONE, document, documents, meeting, meeting, meetings, documents)                                        \
    R(ONE, document, documents, of, document, documents, family)                                              \
    R(ONE, instrument, instruments, adopted_by, decision, decisions, adopts)                                  \
    R(ONE, instrument, instruments, finalized_at, meeting, meetings, instruments)                             \
    R(ONE, instrument, instruments, supplements, instrument, instruments, protocols)                          \
    R(ONE, meeting, meetings, report, document, documents, reports_on)                                        \
    R(ONE, participant, participants, predecessor, participant, participants, successors)                     \
    R(ONE, participation, participations, instrument, instrument, instruments, participations)                \
    R(ONE, participation, participations, participant, participant, participants, participations)             \
    R(ONE, provision, provisions, instrument, instrument, instruments, provisions)                            \
    R(ONE, provision, provisions, parent, provision, provisions, children)                                    \
    R(ONE, reference, references, owner_decision, decision, decisions, references)                            \
    R(ONE, reference, references, owner_document, document, documents, references)                            \
    R(ONE, reference, references, owner_provision, provision, provisions, references)                         \
    R(ONE, reference, references, target_decision, decision, decisions, cited_by)                             \
    R(ONE, reference, references, target_document, document, documents, cited_by)                             \
    R(ONE, reference, references, target_instrument, instrument, instruments, cited_by)                       \
    R(ONE, reference, references, target_provision, provision, provisions, cited_by)                          \
    R(ONE, term, terms, defined_by, provision, provisions, defines)                                           \
    R(ONE, term, terms, instrument, instrument, instruments, terms)                                           \
    R(MANY, body, bodies, established_by, decision, decisions, establishes)                                   \
    R(MANY, decision, decisions, bodies, body, bodies, concerned_by)                                          \
    R(MANY, decision, decisions, instruments, instrument, instruments, decisions)                             \
    R(MANY, decision, decisions, provisions, provision, provisions, decisions)                                \
    R(MANY, provision, provisions, topics, topic, topics, provisions)                                         \
    R(MANY, resource, resources, instruments, instrument, instruments, resources)                             \
    R(MANY, term, terms, see, term, terms, seen_from)                                                         \
    R(MANY, term, terms, used_in, provision, provisions, uses)

#define R(shape, a, all_a, forward, b, all_b, back) shape(a, all_a, forward, b, all_b, back)
RELATIONS
#undef R

/* A meeting is one of its body, and of those that meet jointly with it. */
START_TEST(meetings_of_bodies)
{
    const toc_dataset *dataset = toc_dataset_builtin();
    const toc_meeting_list *meetings = toc_dataset_meetings(dataset);
    const toc_body_list *bodies = toc_dataset_bodies(dataset);
    for (uint32_t m = 0; m < toc_meeting_list_count(meetings); m++) {
        const toc_meeting *meeting = toc_meeting_list_at(meetings, m);
        for (uint32_t b = 0; b < toc_body_list_count(bodies); b++) {
            const toc_body *body = toc_body_list_at(bodies, b);
            int meets = toc_meeting_body(meeting) == body || body_holds(toc_meeting_joint(meeting), body);
            ck_assert_msg(meeting_holds(toc_body_meetings(body), meeting) == meets, "%s, %s", toc_meeting_id(meeting),
                          toc_body_id(body));
        }
    }
}
END_TEST

/* Depth-first order, told by depth alone. */
START_TEST(provisions_stand_in_order)
{
    const toc_provision_list *all = toc_dataset_provisions(toc_dataset_builtin());
    uint32_t count = toc_provision_list_count(all);
    ck_assert_uint_gt(count, 700);
    for (uint32_t i = 0; i < count; i++) {
        const toc_provision *provision = toc_provision_list_at(all, i);
        uint32_t end = i + 1;
        while (end < count && toc_provision_depth(toc_provision_list_at(all, end)) > toc_provision_depth(provision))
            end++;
        ck_assert_msg(toc_provision_subtree_end(provision) == end, "%s", toc_provision_id(provision));
        const toc_provision *parent = toc_provision_parent(provision);
        ck_assert_uint_eq(toc_provision_depth(provision), parent ? toc_provision_depth(parent) + 1 : 0);
        ck_assert_int_eq(parent == NULL,
                         provision_holds(toc_instrument_divisions(toc_provision_instrument(provision)), provision));
    }
}
END_TEST

Suite *relations_suite(void)
{
    Suite *suite = suite_create("relations");
    TCase *tests = tcase_create("relations");
    tcase_set_timeout(tests, 60);
#define R(shape, a, all_a, forward, b, all_b, back) tcase_add_test(tests, a##_##forward);
    RELATIONS
#undef R
    tcase_add_test(tests, meetings_of_bodies);
    tcase_add_test(tests, provisions_stand_in_order);
    suite_add_tcase(suite, tests);
    return suite;
}
