/* SPDX-License-Identifier: MIT */
#include <toc/explain.h>
#include <toc/instrument.h>
#include <toc/participant.h>
#include <toc/source.h>
#include <toc/status.h>

#include "access.h"
#include "reasons.h"

#include <stdlib.h>

/* --- what the stages share --- */

void tocp_reason(struct tocp_question *question, struct toc_reason reason, const char *form, ...)
{
    toc_explanation *explanation = question->explanation;
    struct tocp_buffer *text = &explanation->text;
    va_list arguments;
    reason.start = text->size;
    va_start(arguments, form);
    tocp_say(text, form, arguments);
    va_end(arguments);
    tocp_buffer_bytes(text, "", 1);
    explanation->reasons[explanation->count++] = reason;
}

int32_t tocp_reached(const struct tocp_question *question, struct tocp_span span)
{
    if (question->day.first >= span.last)
        return TOC_ANSWER_YES;
    return question->day.last < span.first ? TOC_ANSWER_NO : TOC_ANSWER_UNKNOWN;
}

struct tocp_when tocp_when(const struct tocp_question *question, struct tocp_span span, int32_t date)
{
    int is_day = tocp_span_is_day(span) && span.first && span.first != TOCP_DAY_NEVER;
    int32_t answer = tocp_reached(question, span);
    return (struct tocp_when){is_day ? span.first : date, span,
                              answer == TOC_ANSWER_UNKNOWN ? question->date : 0, answer == TOC_ANSWER_NO};
}

struct tocp_when tocp_stage(const struct tocp_question *question, uint32_t word, int32_t date)
{
    return tocp_when(question, tocp_span_in(TOCP_ROW(question->participation), word), date);
}

/* --- the data --- */

/* Only a party to the convention can become a party to a protocol (UNTOC art. 37, para. 2). */
static void explain_convention(struct tocp_question *question)
{
    const toc_instrument *convention = toc_instrument_supplements(question->instrument);
    const toc_participation *base = toc_participant_participation(question->participant, convention);
    const toc_rule *rule = tocp_rule_of(question->instrument, TOC_RULE_ELIGIBILITY);
    struct tocp_when when = tocp_stage(question, TOCP_PARTICIPATION_DEPOSITED_FIRST, 0);
    struct toc_reason reason = {.kind = TOC_REASON_DATA_ERROR, .rule = rule, .when = when,
                                .action = toc_participation_consent(question->participation)};
    int consented = toc_participation_consent(base) != NULL;
    if (!convention || (consented && toc_participation_deposited_earliest(base) <= when.span.last))
        return;
    tocp_reason(question, reason,
                consented ? "The data contradicts itself: %p consented to %i before %i, although only a Party to the "
                            "latter can become a Party to the former%a."
                          : "The data contradicts itself: %p consented to %i but not to %i, although only a Party to "
                            "the latter can become a Party to the former%a.",
                question->participant, question->instrument, convention, toc_rule_provision(rule));
}

static const toc_coverage *coverage_of(const toc_instrument *instrument)
{
    const toc_coverage_list *all = toc_dataset_coverages(toc_instrument_dataset(instrument));
    const toc_coverage *general = NULL;
    for (uint32_t i = 0; i < toc_coverage_list_count(all); i++) {
        const toc_coverage *coverage = toc_coverage_list_at(all, i);
        if (toc_coverage_section(coverage) != TOC_SECTION_PARTICIPATION)
            continue;
        if (toc_coverage_instrument(coverage) == instrument)
            return coverage;
        if (!toc_coverage_instrument(coverage))
            general = coverage;
    }
    return general;
}

static void explain_coverage(struct tocp_question *question)
{
    const toc_coverage *coverage = coverage_of(question->instrument);
    int32_t as_of = toc_coverage_as_of(coverage);
    int partial = toc_coverage_level(coverage) == TOC_COVERAGE_PARTIAL;
    if (!as_of)
        as_of = toc_dataset_as_of(toc_instrument_dataset(question->instrument));
    struct toc_reason reason = {.kind = TOC_REASON_COVERAGE, .coverage = coverage,
                                .when = {as_of, tocp_span_of(as_of), 0, 0}};
    const char *how = partial ? "known in part" : "known";
    if (as_of && question->day.last > reason.when.span.last)
        tocp_reason(question, reason, "Actions under %i are %s as of %d; the date asked about is later.",
                    question->instrument, how, as_of);
    else if (partial && !toc_participation_consent(question->participation))
        tocp_reason(question, reason, "Actions under %i are %s as of %d; one may be missing.", question->instrument,
                    how, as_of);
}

static void explain_adoption(struct tocp_question *question)
{
    int32_t adopted = toc_instrument_adopted(question->instrument);
    struct tocp_when when = tocp_when(question, tocp_span_of(adopted), adopted);
    if (adopted && when.only)
        tocp_reason(question, (struct toc_reason){.kind = TOC_REASON_ABSENCE, .when = when}, "%i was adopted%w.",
                    question->instrument, &when);
}

static void explain(struct tocp_question *question)
{
    explain_adoption(question);
    int32_t status = question->explanation->status;
    int goes_on = tocp_explain_signature(question);
    if (status != TOC_STATUS_NONE && status != TOC_STATUS_SIGNATORY)
        goes_on = 1; /* whatever the data says about the signature */
    if (goes_on && tocp_explain_consent(question)) {
        tocp_explain_force(question);
        explain_convention(question);
    }
    tocp_explain_withdrawal(question);
    explain_coverage(question);
}

/* --- the answer --- */

int toc_status_explain(const toc_participant *participant, const toc_instrument *instrument, int32_t date,
                       toc_explanation **out)
{
    if (!out)
        return TOC_E_ARGUMENT;
    *out = NULL;
    if (!participant || !instrument || toc_participant_dataset(participant) != toc_instrument_dataset(instrument) ||
        !toc_date_is_valid(date))
        return TOC_E_ARGUMENT;
    toc_explanation *explanation = calloc(1, sizeof *explanation);
    if (!explanation)
        return TOC_E_NOMEM;
    explanation->status = toc_status(participant, instrument, date);
    struct tocp_question question = {explanation, participant, instrument,
                                     toc_participant_participation(participant, instrument), date,
                                     tocp_span_of(date)};
    explain(&question);
    if (explanation->text.failed) {
        toc_explanation_free(explanation);
        return TOC_E_NOMEM;
    }
    for (uint32_t i = 0; i < explanation->count; i++)
        explanation->reasons[i].sentence = explanation->text.bytes + explanation->reasons[i].start;
    *out = explanation;
    return TOC_OK;
}

void toc_explanation_free(toc_explanation *explanation)
{
    if (explanation)
        free(explanation->text.bytes);
    free(explanation);
}

int32_t toc_explanation_status(const toc_explanation *explanation)
{
    return explanation ? explanation->status : TOC_STATUS_UNKNOWN;
}

uint32_t toc_explanation_count(const toc_explanation *explanation)
{
    return explanation ? explanation->count : 0;
}

const toc_reason *toc_explanation_at(const toc_explanation *explanation, uint32_t position)
{
    return explanation && position < explanation->count ? &explanation->reasons[position] : NULL;
}

const char *toc_reason_kind_name(int32_t kind)
{
    static const char *const names[] = {NULL, "action", "rule", "coverage", "data-error", "absence"};
    return kind > 0 && kind < (int32_t)(sizeof names / sizeof *names) ? names[kind] : NULL;
}

int32_t toc_reason_kind(const toc_reason *reason)
{
    return reason ? reason->kind : 0;
}

const toc_action *toc_reason_action(const toc_reason *reason)
{
    return reason ? reason->action : NULL;
}

const toc_rule *toc_reason_rule(const toc_reason *reason)
{
    return reason ? reason->rule : NULL;
}

const toc_provision *toc_reason_provision(const toc_reason *reason)
{
    return toc_rule_provision(toc_reason_rule(reason));
}

const toc_coverage *toc_reason_coverage(const toc_reason *reason)
{
    return reason ? reason->coverage : NULL;
}

int32_t toc_reason_date(const toc_reason *reason)
{
    return reason ? reason->when.date : 0;
}

int32_t toc_reason_earliest(const toc_reason *reason)
{
    return reason && reason->when.span.first != TOCP_DAY_NEVER ? reason->when.span.first : 0;
}

int32_t toc_reason_latest(const toc_reason *reason)
{
    return reason && reason->when.span.last != TOCP_DAY_NEVER ? reason->when.span.last : 0;
}

const char *toc_reason_sentence(const toc_reason *reason)
{
    return reason ? reason->sentence : NULL;
}
