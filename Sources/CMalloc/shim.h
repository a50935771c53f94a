#ifndef CASEAUDIT_CMALLOC_H
#define CASEAUDIT_CMALLOC_H

#ifdef __linux__
#include <malloc.h>
#endif

// Gives back to the system at once what long lists took while they grew. Left to itself, glibc keeps
// more and more of it the longer the lists are: some megabytes. Elsewhere there is nothing to say.
static inline void give_back_large_blocks(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 128 * 1024);
#endif
}

#endif
