/* SPDX-License-Identifier: MIT */
/* Calls of the system that fail on command. faults.c is linked into a test program, whose functions win over those of
 * the C library; or it is a library that is loaded before a whole program, and TOC_FAULT="write 3 28" tells it the same
 * as faults_set("write", 3, 28). */
#ifndef FAULTS_H
#define FAULTS_H

enum {
    FAULT_SHORT = -1,     /* from the n-th call on, reads and writes move 7 bytes at most */
    FAULT_INTERRUPT = -2, /* from the n-th call on, every second call is interrupted */
    FAULT_NOTHING = -3    /* from the n-th call on, reads and writes move nothing */
};

/* The n-th call of this function from now on fails with this error, or one of FAULT_*; NULL: none fails. */
void faults_set(const char *call, unsigned n, int error);
/* Whether there were so many calls. */
int faults_hit(void);

#endif
