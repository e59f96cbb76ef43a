/* SPDX-License-Identifier: MIT */
#include "reasons.h"
#include "memory.h"

#include <stdlib.h>

/* The sentence, and the id of what it rests on. */
static char *sentence_of(const toc_reason *reason)
{
    const char *action = toc_action_id(toc_reason_action(reason));
    const char *provision = toc_provision_id(toc_reason_provision(reason));
    const char *id = toc_reason_kind(reason) == TOC_REASON_ACTION ? action : provision;
    return JOIN(toc_reason_sentence(reason), id ? " [" : NULL, id, id ? "]" : NULL);
}

static toc_explanation *explain(const toc_participant *participant, const toc_instrument *instrument, int32_t day)
{
    toc_explanation *explanation = NULL;
    if (toc_status_explain(participant, instrument, day, &explanation) == TOC_E_NOMEM)
        fail_for_memory();
    return explanation;
}

json_t *reasons_json(const toc_participant *participant, const toc_instrument *instrument, int32_t day)
{
    toc_explanation *explanation = explain(participant, instrument, day);
    json_t *array = must(json_array());
    for (uint32_t i = 0; i < toc_explanation_count(explanation); i++) {
        char *sentence = sentence_of(toc_explanation_at(explanation, i));
        append_json(array, string_json(sentence));
        free(sentence);
    }
    toc_explanation_free(explanation);
    return array;
}

void show_reasons(struct page *page, const toc_participant *participant, const toc_instrument *instrument,
                  int32_t day)
{
    toc_explanation *explanation = explain(participant, instrument, day);
    for (uint32_t i = 0; i < toc_explanation_count(explanation); i++) {
        char *sentence = sentence_of(toc_explanation_at(explanation, i));
        page_item(page, STYLE_FAINT, 2, 2, "•", sentence);
        free(sentence);
    }
    toc_explanation_free(explanation);
}
