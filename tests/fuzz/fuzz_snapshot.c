/* SPDX-License-Identifier: MIT */
/* Hostile images; the first byte chooses the seed and the turn, so that what grows out of an input keeps both. Mapped, with only the header checked, every function must stay inside of them; one that is copied and
 * verified must come out as canonical XML too. The checksum is not looked at in this build, for an attacker would have
 * put it right. */
#define _GNU_SOURCE /* memfd_create */
#include "image.h"
#include "seeds.h"
#include "target.h"
#include "walk.h"

#include <sys/mman.h>
#include <unistd.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) && !defined(__SANITIZE_ADDRESS__)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif

/* Shows or hides the rest of the mapping, before the dataset and behind the image, so that not a byte of it is read: but
 * for the zero that ends a last string without an end. */
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
static void hide_surroundings(const char *image, size_t size, int hidden)
{
    enum { DATASET = 16 };
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), end = (uintptr_t)image + size;
    const char *before = image - page, *behind = image + size + 1;
    size_t tail = page - 1 - end % page;
    if (hidden) {
        __asan_poison_memory_region(before, page - DATASET);
        __asan_poison_memory_region(behind, tail);
    } else {
        __asan_unpoison_memory_region(before, page - DATASET);
        __asan_unpoison_memory_region(behind, tail);
    }
}
#else
static void hide_surroundings(const char *image, size_t size, int hidden)
{
    (void)image;
    (void)size;
    (void)hidden;
}
#endif

enum { TURN_OF_IMPORT = TURN_COUNT - 1 };

static const toc_dataset *map(const uint8_t *image, size_t size)
{
    static int file = -1;
    char path[64];
    const toc_dataset *dataset;
    if (file < 0)
        file = memfd_create("image", MFD_CLOEXEC);
    REQUIRE(file >= 0 && ftruncate(file, (off_t)size) == 0 && pwrite(file, image, size, 0) == (ssize_t)size);
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    toc_dataset_open_file(path, TOC_OPEN_MAP, &dataset);
    return dataset;
}

/* A text for the seed's instrument, and then for what has become of it; found by chance it would not be. */
static void import_text(struct walk *walk, const toc_dataset *dataset)
{
    static const char text[] = "Preamble\nWhy it was made,\n\nArticle 1\nPurpose\n\n1. Each party:\n(a) one;\n(i) two;\n"
                               "a. three\nbehind.\n\nArticle 2\nEntry into force\n\nSoon.\n";
    toc_import *import;
    if (toc_import_text(dataset, "conv", "en", text, sizeof text - 1, &import) == TOC_OK)
        visit_toc_import(walk, import);
    toc_import_free(import);
}

static void use_mapped(const uint8_t *image, size_t image_size, const uint8_t *data, size_t size)
{
    const toc_dataset *dataset = map(image, image_size);
    if (!dataset)
        return;
    size_t mapped_size;
    const char *mapped = toc_dataset_image(dataset, &mapped_size);
    REQUIRE(mapped_size == image_size);
    hide_surroundings(mapped, mapped_size, 1);
    struct walk walk;
    walk_begin(&walk, dataset, data, size);
    walk.some_toc_dataset = seed_dataset(SEED_PLAIN);
    walk.turn = turn_of(data, 1);
    visit_toc_dataset(&walk, dataset);
    if (has_turn(walk.turn, TURN_OF_IMPORT))
        import_text(&walk, dataset);
    walk_end(&walk);
    hide_surroundings(mapped, mapped_size, 0);
    toc_dataset_unref(dataset);
}

static void use_verified(const uint8_t *image, size_t image_size)
{
    const toc_dataset *dataset;
    if (toc_dataset_open_memory(image, image_size, &dataset) != TOC_OK)
        return;
    char *xml = toc_dataset_to_xml(dataset);
    REQUIRE(xml != NULL);
    toc_free(xml);
    toc_dataset_unref(dataset);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t image_size;
    uint8_t *image = make_image(data, size, &image_size);
    if (image) {
        use_mapped(image, image_size, data, size < 256 ? size : 256);
        use_verified(image, image_size);
    }
    free(image);
    return 0;
}
