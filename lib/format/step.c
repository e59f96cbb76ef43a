/* SPDX-License-Identifier: MIT */
#include "step.h"

uint32_t tocp_step_value(const char *image, uint32_t steps, uint32_t index)
{
    const struct tocp_header *header = (const struct tocp_header *)(const void *)image;
    const struct tocp_step *all = (const struct tocp_step *)(const void *)(image + header->steps.offset);
    uint32_t begin = header->first_step[steps], low = begin, high = header->first_step[steps + 1];
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (all[middle].index <= index)
            low = middle + 1;
        else
            high = middle;
    }
    return low == begin ? 0 : all[low - 1].value;
}
