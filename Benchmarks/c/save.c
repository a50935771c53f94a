// The least that a safe save can do: write, fsync, rename, fsync of the folder; so many times.
// Prints the same line as `caseaudit-measure save`.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static void fail(const char *what) {
  perror(what);
  exit(3);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static void save(int folder, const char *bytes, size_t size) {
  int file = openat(folder, "saved.new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) fail("open");
  for (size_t done = 0; done < size;) {
    ssize_t wrote = write(file, bytes + done, size - done);
    if (wrote < 0) fail("write");
    done += wrote;
  }
  if (fsync(file) != 0 || close(file) != 0) fail("fsync");
  if (renameat(folder, "saved.new", folder, "saved.json") != 0) fail("rename");
  if (fsync(folder) != 0) fail("fsync of the folder");
}

int main(int count, char **words) {
  if (count != 4) return 2;
  int folder = open(words[1], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) fail(words[1]);
  size_t size = strtoul(words[2], NULL, 10);
  int repeat = atoi(words[3]);
  char *bytes = malloc(size);
  if (bytes == NULL) fail("memory");
  memset(bytes, 'x', size);
  printf("{\"bytes\": %zu, \"seconds\": [", size);
  for (int i = 0; i < repeat; i++) {
    double start = now();
    save(folder, bytes, size);
    printf("%s%.9f", i ? ", " : "", now() - start);
  }
  printf("]}\n");
  unlinkat(folder, "saved.json", 0);
  return 0;
}
