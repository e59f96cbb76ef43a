/* SPDX-License-Identifier: MIT */
/* How an explanation is made: a question, and the stages that answer it. */
#ifndef TOCP_REASONS_H
#define TOCP_REASONS_H

#include <toc/explain.h>

#include "phrase.h"

/* Of adoption, signature, consent, coverage and an error one each; of the entry into force three, of a withdrawal two. */
enum { TOCP_MOST_REASONS = 10 };

struct toc_reason {
    int32_t kind;
    const toc_action *action;
    const toc_rule *rule;
    const toc_coverage *coverage;
    struct tocp_when when;
    size_t start; /* of the sentence, while it may move */
    const char *sentence;
};

struct toc_explanation {
    int32_t status;
    uint32_t count;
    struct toc_reason reasons[TOCP_MOST_REASONS];
    struct tocp_buffer text;
};

/* What is asked, and what the data has on it. */
struct tocp_question {
    toc_explanation *explanation;
    const toc_participant *participant;
    const toc_instrument *instrument;
    const toc_participation *participation; /* NULL: it did nothing */
    int32_t date;
    struct tocp_span day;
};

/* Adds a reason, with its sentence as tocp_say makes it. */
void tocp_reason(struct tocp_question *question, struct toc_reason reason, const char *form, ...);

/* A date of the participation, from the two words that bound it, as it lies to the day asked about; date is
 * what is known of it when the bounds are not one day. */
struct tocp_when tocp_stage(const struct tocp_question *question, uint32_t word, int32_t date);
struct tocp_when tocp_when(const struct tocp_question *question, struct tocp_span span, int32_t date);

/* Whether a span was reached on the day asked about: one of TOC_ANSWER_*. */
int32_t tocp_reached(const struct tocp_question *question, struct tocp_span span);

/* The stages. The first two tell whether the next one was, or may have been, reached. */
int tocp_explain_signature(struct tocp_question *question);
int tocp_explain_consent(struct tocp_question *question);
void tocp_explain_force(struct tocp_question *question);
void tocp_explain_withdrawal(struct tocp_question *question);

#endif
