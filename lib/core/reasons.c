/* SPDX-License-Identifier: MIT */
/* The stages of status, in order: what the participant did, and what follows from it by the final clauses. */
#include "reasons.h"

#include <toc/action.h>
#include <toc/instrument.h>
#include <toc/participant.h>
#include <toc/provision.h>
#include <toc/status.h>
#include <toc/timeline.h>

#include "access.h"

/* --- what it did --- */

int tocp_explain_signature(struct tocp_question *question)
{
    const toc_action *signature = toc_participation_signature(question->participation);
    if (!signature)
        return 1;
    struct tocp_when when = tocp_stage(question, TOCP_PARTICIPATION_SIGNED_FIRST, toc_action_date(signature));
    tocp_reason(question, (struct toc_reason){.kind = TOC_REASON_ACTION, .action = signature, .when = when},
                "%p signed %i%w%u.", question->participant, question->instrument, &when, &when);
    return !when.only;
}

static const char *consent_form(int32_t kind, int is_signed)
{
    switch (kind) {
    case TOC_ACTION_RATIFICATION:
        return "%p deposited its instrument of ratification of %i with the %s%w%u.";
    case TOC_ACTION_ACCEPTANCE:
        return "%p deposited its instrument of acceptance of %i with the %s%w%u.";
    case TOC_ACTION_APPROVAL:
        return "%p deposited its instrument of approval of %i with the %s%w%u.";
    case TOC_ACTION_ACCESSION:
        return "%p deposited its instrument of accession to %i with the %s%w%u.";
    case TOC_ACTION_SUCCESSION:
        return "%p notified its succession to %i to the %s%w%u.";
    default:
        return is_signed ? "%p deposited its consent to be bound by %i with the %s%w%u; the sources do not say whether "
                           "it is a ratification, an acceptance or an approval."
                         : "%p deposited its consent to be bound by %i with the %s%w%u; the sources do not say in which "
                           "form, but without a signature it can only be an accession.";
    }
}

/* The first rule on consent: signature is followed by ratification, acceptance or approval. */
static const toc_rule *consent_rule(const toc_instrument *instrument)
{
    const toc_rule_list *rules = toc_instrument_rules(instrument);
    for (uint32_t i = 0; i < toc_rule_list_count(rules); i++)
        if (toc_rule_kind(toc_rule_list_at(rules, i)) == TOC_RULE_CONSENT)
            return toc_rule_list_at(rules, i);
    return NULL;
}

static void explain_no_consent(struct tocp_question *question)
{
    const toc_rule *rule = consent_rule(question->instrument);
    if (toc_participation_signature(question->participation))
        tocp_reason(question, (struct toc_reason){.kind = TOC_REASON_ABSENCE, .rule = rule},
                    "The data knows of no consent of %p to be bound by %i, which would have to follow the signature"
                    "%a.", question->participant, question->instrument, toc_rule_provision(rule));
    else
        tocp_reason(question, (struct toc_reason){.kind = TOC_REASON_ABSENCE},
                    "The data knows of no signature of %i by %p, and of no consent to be bound by it.",
                    question->instrument, question->participant);
}

int tocp_explain_consent(struct tocp_question *question)
{
    const toc_action *consent = toc_participation_consent(question->participation);
    const char *depositary = toc_instrument_depositary(question->instrument);
    if (!consent) {
        explain_no_consent(question);
        return 0;
    }
    struct tocp_when when = tocp_stage(question, TOCP_PARTICIPATION_DEPOSITED_FIRST, toc_action_date(consent));
    tocp_reason(question, (struct toc_reason){.kind = TOC_REASON_ACTION, .action = consent, .when = when},
                consent_form(toc_action_kind(consent), toc_participation_signature(question->participation) != NULL),
                question->participant, question->instrument, depositary ? depositary : "depositary", &when, &when);
    return !when.only || toc_action_kind(consent) == TOC_ACTION_SUCCESSION ||
           !tocp_stage(question, TOCP_PARTICIPATION_FORCE_FIRST, 0).only;
}

/* --- entry into force of the instrument --- */

static int is_organization(const toc_participant *participant)
{
    return toc_participant_kind(participant) == TOC_PARTICIPANT_ORGANIZATION;
}

/* Whether an organization may have deposited before so many others had. */
static int organizations_came_before(const toc_instrument *instrument, const toc_action *deposit)
{
    const toc_action_list *actions = toc_instrument_actions(instrument);
    for (uint32_t i = 0; i < toc_action_list_count(actions); i++) {
        const toc_action *action = toc_action_list_at(actions, i);
        if (tocp_action_is_consent(action) && is_organization(toc_action_participant(action)) &&
            tocp_action_span(action).first <= tocp_action_span(deposit).first)
            return 1;
    }
    return 0;
}

/* When, and by whose deposit. */
static void explain_entry(struct tocp_question *question, const toc_rule *rule, struct tocp_when when)
{
    const toc_instrument *instrument = question->instrument;
    const toc_action *sufficient = tocp_sufficient_deposit(instrument);
    const toc_action *decisive = sufficient && tocp_deposit_is_alone(sufficient) ? sufficient : NULL;
    const toc_participant *depositor = toc_action_participant(decisive);
    struct toc_reason reason = {.kind = TOC_REASON_RULE, .action = decisive, .rule = rule, .when = when};
    if (!sufficient) {
        tocp_reason(question, reason, "%i entered into force%w%a.", instrument, &when, toc_rule_provision(rule));
        return;
    }
    struct tocp_span day = tocp_action_span(sufficient);
    struct tocp_when deposit = {day.first, day, 0, 0};
    int32_t organizations = toc_rule_organizations(rule);
    const char *apart =
        organizations == TOC_ORGANIZATIONS_NOT_COUNTED && organizations_came_before(instrument, sufficient)
            ? ", what organizations deposited not being counted"
            : "";
    if (toc_rule_days(rule) && toc_date_add_days(day.first, (int32_t)toc_rule_days(rule)) == when.date)
        tocp_reason(question, reason, "%i entered into force%w, the %o day after the %o deposit%b%w%s%a.", instrument,
                    &when, toc_rule_days(rule), toc_rule_count(rule), depositor, &deposit, apart,
                    toc_rule_provision(rule));
    else if (toc_rule_not_before(rule))
        tocp_reason(question, reason, "%i entered into force%w, after the %o deposit%b%w%s, and not before %i%a.",
                    instrument, &when, toc_rule_count(rule), depositor, &deposit, apart, toc_rule_not_before(rule),
                    toc_rule_provision(rule));
    else
        tocp_reason(question, reason, "%i entered into force%w, after the %o deposit%b%w%s%a.", instrument, &when,
                    toc_rule_count(rule), depositor, &deposit, apart, toc_rule_provision(rule));
}

static int explain_instrument(struct tocp_question *question, struct tocp_span *entry)
{
    const toc_rule *rule = tocp_rule_of(question->instrument, TOC_RULE_ENTRY_INTO_FORCE);
    *entry = tocp_instrument_entry(question->instrument);
    if (!entry->last)
        entry->last = TOCP_DAY_NEVER;
    if (!rule)
        tocp_reason(question, (struct toc_reason){.kind = TOC_REASON_ABSENCE},
                    "The data states no rule on the entry into force of %i.", question->instrument);
    else if (entry->first)
        explain_entry(question, rule, tocp_when(question, *entry, toc_instrument_in_force(question->instrument)));
    else
        tocp_reason(question, (struct toc_reason){.kind = TOC_REASON_RULE, .rule = rule},
                    "%i has not entered into force: that takes a %o deposit, and the data knows of fewer%a.",
                    question->instrument, toc_rule_count(rule), toc_rule_provision(rule));
    return entry->first != 0;
}

/* --- entry into force for the participant --- */

/* Whether it is in force since the day that the depositary states, which is not so before the instrument itself is. */
static int is_since_effect(const toc_action *consent, struct tocp_when when)
{
    return toc_action_effect(consent) && toc_date_latest(toc_action_effect(consent)) >= when.span.first;
}

static void explain_succession(struct tocp_question *question, const toc_action *consent, struct tocp_when when)
{
    struct toc_reason reason = {.kind = TOC_REASON_RULE, .action = consent, .when = when,
                                .rule = tocp_rule_of(question->instrument, TOC_RULE_SUCCESSION)};
    if (is_since_effect(consent, when))
        tocp_reason(question, reason,
                    "As a successor State, %p is bound by %i since the day on which its succession took effect,%w%u.",
                    question->participant, question->instrument, &when, &when);
    else if (toc_action_effect(consent))
        tocp_reason(question, reason,
                    "As a successor State, %p is bound by %i since the instrument itself entered into force,%w%u.",
                    question->participant, question->instrument, &when, &when);
    else
        tocp_reason(question, reason,
                    "As a successor State, %p is bound by %i; its succession took effect%w%u.",
                    question->participant, question->instrument, &when, &when);
}

/* With the instrument itself, or later: days after the deposit. The rule on later deposits leads to the instrument
 * itself only where it says so, as the Protocols do and UNTOC art. 38, para. 2, does not. */
static void explain_entry_for(struct tocp_question *question, const toc_action *consent, struct tocp_when when,
                              struct tocp_span entry)
{
    const toc_rule *later = tocp_rule_of(question->instrument, TOC_RULE_LATER_ENTRY_INTO_FORCE);
    struct toc_reason reason = {.kind = TOC_REASON_RULE, .action = consent, .rule = later, .when = when};
    if (when.span.first == entry.first && when.span.last == entry.last) {
        const toc_action *sufficient = tocp_sufficient_deposit(question->instrument);
        if (!toc_rule_not_before(later) || tocp_action_span(consent).first <= toc_action_date(sufficient))
            reason.rule = tocp_rule_of(question->instrument, TOC_RULE_ENTRY_INTO_FORCE);
        tocp_reason(question, reason,
                    "%i entered into force for %p%w, at the same time as the instrument itself%a%u.",
                    question->instrument, question->participant, &when, toc_rule_provision(reason.rule), &when);
    } else if (toc_rule_days(later)) {
        tocp_reason(question, reason, "%i entered into force for %p%w, the %o day after its deposit%a%u.",
                    question->instrument, question->participant, &when, toc_rule_days(later),
                    toc_rule_provision(later), &when);
    } else {
        tocp_reason(question, reason, "%i entered into force for %p%w%a%u.", question->instrument,
                    question->participant, &when, toc_rule_provision(later), &when);
    }
}

/* What an organization deposits does not count in addition to its member States. */
static void explain_organization(struct tocp_question *question)
{
    const toc_rule *rule = tocp_rule_of(question->instrument, TOC_RULE_ENTRY_INTO_FORCE);
    if (is_organization(question->participant) && toc_rule_organizations(rule) == TOC_ORGANIZATIONS_NOT_COUNTED)
        tocp_reason(question, (struct toc_reason){.kind = TOC_REASON_RULE, .rule = rule},
                    "What %p deposits as a regional economic integration organization is not counted towards the %o "
                    "deposit%a.", question->participant, toc_rule_count(rule), toc_rule_provision(rule));
}

void tocp_explain_force(struct tocp_question *question)
{
    const toc_action *consent = toc_participation_consent(question->participation);
    struct tocp_span entry;
    int in_force = explain_instrument(question, &entry);
    struct tocp_when when = tocp_stage(question, TOCP_PARTICIPATION_FORCE_FIRST, toc_action_effect(consent));
    if (when.span.first != TOCP_DAY_NEVER) {
        if (toc_action_kind(consent) == TOC_ACTION_SUCCESSION)
            explain_succession(question, consent, when);
        else if (is_since_effect(consent, when))
            tocp_reason(question, (struct toc_reason){.kind = TOC_REASON_ACTION, .action = consent, .when = when},
                        "%i took effect for %p%w, as the depositary states%u.", question->instrument,
                        question->participant, &when, &when);
        else if (in_force)
            explain_entry_for(question, consent, when, entry);
    }
    explain_organization(question);
}

/* --- withdrawal --- */

/* The article in which a provision stands; no deeper way up is taken than an article can have. */
static const toc_provision *article_of(const toc_provision *provision)
{
    for (int level = TOC_PROVISION_TAIL; level > 0 && toc_provision_kind(provision) != TOC_PROVISION_ARTICLE; level--)
        provision = toc_provision_parent(provision);
    return provision;
}

/* What it left: the instrument itself, or the convention, and with it the protocol (UNTOC art. 40, para. 3). */
static const toc_participation *left_participation(const struct tocp_question *question)
{
    const toc_participation *own = question->participation;
    const toc_instrument *convention = toc_instrument_supplements(question->instrument);
    const toc_participation *base = toc_participant_participation(question->participant, convention);
    const toc_rule *rule = tocp_rule_of(convention, TOC_RULE_WITHDRAWAL);
    if (!base || !toc_participation_withdrawal(base) || toc_rule_entails(rule) != TOC_ENTAILS_PROTOCOLS)
        return own;
    struct tocp_span end = tocp_span_in(TOCP_ROW(own), TOCP_PARTICIPATION_ENDED_FIRST);
    struct tocp_span base_end = tocp_span_in(TOCP_ROW(base), TOCP_PARTICIPATION_ENDED_FIRST);
    return end.first == base_end.first && end.last == base_end.last ? base : own;
}

void tocp_explain_withdrawal(struct tocp_question *question)
{
    if (!toc_participation_withdrawal(question->participation))
        return;
    const toc_participation *left = left_participation(question);
    const toc_action *withdrawal = toc_participation_withdrawal(left);
    const toc_instrument *instrument = toc_action_instrument(withdrawal);
    const toc_rule *rule = tocp_rule_of(instrument, TOC_RULE_WITHDRAWAL);
    struct tocp_when receipt = tocp_when(question, tocp_action_span(withdrawal), toc_action_date(withdrawal));
    struct tocp_when end = tocp_stage(question, TOCP_PARTICIPATION_ENDED_FIRST, 0);
    struct toc_reason reason = {.kind = TOC_REASON_RULE, .action = withdrawal, .rule = rule, .when = end};
    const toc_provision *article = article_of(toc_rule_provision(rule));
    if (receipt.only)
        return;
    tocp_reason(question, (struct toc_reason){.kind = TOC_REASON_ACTION, .action = withdrawal, .when = receipt},
                "%p withdrew from %i; the depositary received its notification%w%u.", question->participant,
                instrument, &receipt, &receipt);
    if (left != question->participation)
        tocp_reason(question, reason,
                    "%i ceased to be in force for %p%w, because whoever leaves %i leaves its Protocols with it%a%u.",
                    question->instrument, question->participant, &end, instrument, article, &end);
    else if (toc_action_effect(withdrawal))
        tocp_reason(question, (struct toc_reason){.kind = TOC_REASON_ACTION, .action = withdrawal, .when = end},
                    "%i ceased to be in force for %p%w, as the depositary states%u.", question->instrument,
                    question->participant, &end, &end);
    else if (toc_rule_years(rule) == 1 && !toc_rule_months(rule) && !toc_rule_days(rule))
        tocp_reason(question, reason, "%i ceased to be in force for %p%w, one year after receipt%a%u.",
                    question->instrument, question->participant, &end, article, &end);
    else if (end.span.first != TOCP_DAY_NEVER)
        tocp_reason(question, reason, "%i ceased to be in force for %p%w%a%u.", question->instrument,
                    question->participant, &end, article, &end);
}
