/* SPDX-License-Identifier: MIT */
/* What allocates, as operations that are run again and again: one for each public function of allocating.h. */
#ifndef OPERATIONS_H
#define OPERATIONS_H

#include <stddef.h>
#include <stdint.h>
#include <toc/toc.h>

struct operation {
    const char *name;
    int (*run)(void); /* a TOC_* code; what it leaves behind is a leak */
};

extern const struct operation operations[];
extern const size_t operation_count;

/* What an operation found wrong, or NULL: Check allocates itself, so it is asked only when allocations succeed again. */
extern const char *operation_fault;
/* A sum over all that the operation answered: the same each time that it succeeds. */
extern uint64_t operation_answer;

/* Makes what the operations work on, before any allocation fails; and takes it away. */
void operations_prepare(void);
void operations_finish(void);
/* What was open before still is what it was; NULL, or what is wrong. */
const char *operations_intact(void);

#endif
