#ifndef CASEAUDIT_CMALLOC_H
#define CASEAUDIT_CMALLOC_H

#ifdef __linux__
#include <malloc.h>
#endif

// Keeps what long lists took for the next ones, in one place for all threads. Left to itself, glibc has a
// place for each thread, between which memory goes to and fro without being used, and gives large
// blocks back to the system, which has to clear them when they are asked for again: a fifth of the time
// in which figures of a hundred thousand audits are counted. To be called before there are threads.
// Elsewhere there is nothing to say.
static inline void keep_freed_blocks(void) {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_MMAP_THRESHOLD, 32 * 1024 * 1024);
  mallopt(M_TRIM_THRESHOLD, 16 * 1024 * 1024);
#endif
}

#endif
