/* SPDX-License-Identifier: MIT */
/* The first byte chooses what is made of the rest, which is XML; a NUL in it begins a second file. What loads must
 * come through a snapshot, and through canonical XML, unchanged; and its texts must be those that libxml2's tree has. */
#include "target.h"
#include "texts.h"
#include "walk.h"

enum { SEARCH = 1, DIGEST = 2, TWO_FILES = 4 };
enum { TURN_OF_SNAPSHOT, TURN_OF_XML, TURN_OF_WALK, TURN_OF_TEXTS };

static int load(const uint8_t *data, size_t size, unsigned how, struct walk *walk, const toc_dataset **out)
{
    toc_loader *loader;
    const uint8_t *second = how & TWO_FILES ? memchr(data, '\0', size) : NULL;
    size_t first = second ? (size_t)(second - data) : size;
    REQUIRE(toc_loader_new(&loader) == TOC_OK);
    toc_loader_set_search(loader, how & SEARCH);
    toc_loader_set_digest(loader, how & DIGEST);
    toc_loader_add_memory(loader, data, first, "first.xml");
    if (second)
        toc_loader_add_memory(loader, second + 1, size - first - 1, NULL);
    int result = toc_loader_finish(loader, out);
    REQUIRE((result == TOC_OK) == (*out != NULL));
    REQUIRE(result != TOC_E_DATA || toc_loader_error_count(loader) > 0);
    if (walk)
        visit_toc_loader(walk, loader);
    toc_loader_free(loader);
    return result;
}

static void require_snapshot(const toc_dataset *dataset)
{
    size_t size;
    const toc_dataset *again;
    const void *image = toc_dataset_image(dataset, &size);
    REQUIRE(toc_dataset_verify(dataset) == TOC_OK);
    REQUIRE(toc_dataset_open_memory(image, size, &again) == TOC_OK);
    toc_dataset_unref(again);
}

static void require_same_xml(const toc_dataset *dataset)
{
    const toc_dataset *again;
    char *xml = toc_dataset_to_xml(dataset);
    REQUIRE(xml && load((const uint8_t *)xml, strlen(xml), 0, NULL, &again) == TOC_OK);
    char *once_more = toc_dataset_to_xml(again);
    REQUIRE(once_more && strcmp(xml, once_more) == 0);
    toc_free(once_more);
    toc_free(xml);
    toc_dataset_unref(again);
}

static void require_texts(const uint8_t *data, size_t size, const toc_dataset *dataset)
{
    char *xml = toc_dataset_to_xml(dataset);
    REQUIRE(xml);
    require_same_texts((const char *)data, size, xml, strlen(xml));
    toc_free(xml);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct walk walk;
    const toc_dataset *dataset;
    if (size == 0)
        return 0;
    walk_begin(&walk, NULL, NULL, 0);
    if (load(data + 1, size - 1, data[0], &walk, &dataset) == TOC_OK) {
        unsigned turn = turn_of(data, size);
        if (has_turn(turn, TURN_OF_SNAPSHOT))
            require_snapshot(dataset);
        if (has_turn(turn, TURN_OF_XML))
            require_same_xml(dataset);
        if (has_turn(turn, TURN_OF_TEXTS) && !memchr(data + 1, '\0', size - 1))
            require_texts(data + 1, size - 1, dataset);
        walk.dataset = walk.some_toc_dataset = dataset;
        if (has_turn(turn, TURN_OF_WALK))
            visit_toc_dataset(&walk, dataset);
    }
    walk_end(&walk);
    toc_dataset_unref(dataset);
    return 0;
}
