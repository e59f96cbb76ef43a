/* SPDX-License-Identifier: MIT */
/* Prints how a dataset is laid out in memory, as Python, and then a file of Python that needs it: layout FILE.py */
#include "../core/image.h"

#include <stdio.h>
#include <toc/toc.h>

static void print_kinds(void)
{
    printf("KINDS = {\n");
#define KIND(K, element) printf("    %d: ('%s', %d, {", TOCP_KIND_##K, toc_kind_name(TOCP_KIND_##K), TOCP_##K##_WORDS);
#define FIELD(K, word, shape, name, arg) printf("%d: '%s', ", TOCP_##K##_##word, #shape);
#define RARE(K, word, shape, name, arg)
#define END(K) printf("}),\n");
#include "../format/schema.def"
#undef KIND
#undef FIELD
#undef RARE
#undef END
    printf("}\n");
}

static void print_header(void)
{
#define OFFSET(member) printf("HEADER_%s = %zu\n", #member, offsetof(struct tocp_header, member))
    printf("MAGIC = b'");
    for (const char *at = TOCP_MAGIC; *at; at++)
        printf("\\x%02x", (unsigned char)*at);
    printf("'\n");
    OFFSET(edition);
    OFFSET(format);
    OFFSET(as_of);
    OFFSET(rows);
    OFFSET(strings);
    printf("DATASET_storage = %zu\nDATASET_size = %zu\n", offsetof(toc_dataset, storage), sizeof(toc_dataset));
    printf("LIST_RUN = %u\n", TOCP_LIST_RUN);
    printf("TEXT = (%d, %d, %d)\n", TOCP_KIND_TEXT, TOCP_TEXT_STRING, TOCP_TEXT_LANGUAGE);
}

static void print_statuses(void)
{
    printf("STATUSES = [");
    for (int32_t i = TOC_STATUS_UNKNOWN; i <= TOC_STATUS_WITHDRAWN; i++)
        printf("'%s', ", toc_status_name(i));
    printf("]\n\n");
}

int main(int argc, char **argv)
{
    FILE *file = argc == 2 ? fopen(argv[1], "r") : NULL;
    if (!file) {
        fprintf(stderr, "expected: layout FILE.py\n");
        return 1;
    }
    print_kinds();
    print_header();
    print_statuses();
    for (int c; (c = getc(file)) != EOF;)
        putchar(c);
    fclose(file);
    return fflush(stdout) != 0;
}
