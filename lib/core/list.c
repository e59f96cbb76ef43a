/* SPDX-License-Identifier: MIT */
#include "image.h"

#include <stdlib.h>

struct tocp_owned_list *tocp_list_new(const char *image, uint32_t room)
{
    struct tocp_owned_list *list = malloc(sizeof *list + (size_t)room * 4);
    if (list) {
        list->image = image;
        list->words[TOCP_LIST_SELF] = 0;
        list->words[TOCP_LIST_COUNT] = 0;
    }
    return list;
}

void tocp_list_free(uint32_t *list)
{
    /* A list of an image has its offset here, and belongs to the dataset. */
    if (list && list[TOCP_LIST_SELF] == 0 && list != tocp_nothing.words)
        free((char *)list - offsetof(struct tocp_owned_list, words));
}

uint32_t tocp_list_copy(const uint32_t *list, uint32_t kind, uint32_t words, uint32_t first, const void **out,
                        uint32_t room)
{
    if (!list || !out || first >= tocp_list_count(list))
        return 0;
    const char *image = tocp_list_image(list);
    uint32_t count = tocp_list_count(list) - first;
    if (count > room)
        count = room;
    for (uint32_t i = 0; i < count; i++)
        out[i] = tocp_row_at(image, kind, words, tocp_list_item(list, first + i));
    return count;
}
