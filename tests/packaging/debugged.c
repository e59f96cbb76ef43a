/* SPDX-License-Identifier: MIT */
/* A program to stop in, with something of every type that the printers for GDB know. */
#include <stdlib.h>
#include <toc/toc.h>

static void stop(void)
{
    __asm__ volatile("");
}

int main(void)
{
    const toc_dataset *dataset = toc_dataset_builtin();
    const toc_provision *article = toc_dataset_find_provision(dataset, "untoc#art_16");
    const toc_provision *paragraph = toc_dataset_find_provision(dataset, "untoc#art_36__para_3");
    const toc_participant *participant = toc_find_participant(dataset, "CIV");
    const toc_instrument *instrument = toc_find_instrument(dataset, "tip");
    const toc_provision_list *children = toc_provision_children(toc_dataset_find_provision(dataset, "som#art_20"));
    toc_instrument_list *common = NULL;
    toc_common_instruments(participant, toc_find_participant(dataset, "BRA"), 20200101, NULL, &common);
    const toc_provision *none = NULL;
    static const uint32_t no_row[16] = {1};
    const toc_provision *wild = (const toc_provision *)(const void *)no_row;
    int32_t day = toc_instrument_adopted(instrument), month = 20040200;
    int32_t status = toc_status(participant, instrument, 20201231);
    stop();
    toc_instrument_list_free(common);
    return article && paragraph && children && !none && wild && day && month && status ? 0 : 1;
}
