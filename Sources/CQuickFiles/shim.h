#ifndef CASEAUDIT_CQUICKFILES_H
#define CASEAUDIT_CQUICKFILES_H

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#endif

// The four calls by which very many small files are read. The C library makes opening, reading and closing
// points at which a thread may be cancelled, as no thread of this program ever is, and newer ones of GNU ask
// for the state of an open file by an empty name: together a fortieth of the time in which a hundred thousand
// audits are read. These ask the system itself; results and `errno` are those of the library's calls.

static inline int quick_open(int folder, const char *name, int flags) {
#if defined(__linux__) && defined(SYS_openat)
  return (int)syscall(SYS_openat, folder, name, flags, 0);
#else
  return openat(folder, name, flags);
#endif
}

// From a place in the file, so that the system need not see to it where the last read has ended.
static inline ssize_t quick_read(int file, void *start, size_t count, off_t place) {
#if defined(__linux__) && defined(SYS_pread64) && defined(__LP64__)
  return syscall(SYS_pread64, file, start, count, place);
#else
  return pread(file, start, count, place);
#endif
}

// Elsewhere the library's `struct stat` may be laid out in another way than the system's.
static inline int quick_status(int file, struct stat *status) {
#if defined(__linux__) && defined(__x86_64__) && defined(__LP64__)
  return (int)syscall(SYS_fstat, file, status);
#else
  return fstat(file, status);
#endif
}

static inline int quick_close(int file) {
#if defined(__linux__) && defined(SYS_close)
  return (int)syscall(SYS_close, file);
#else
  return close(file);
#endif
}

#endif
