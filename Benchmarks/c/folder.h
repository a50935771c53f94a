// What both walkers of a folder share: the names in it, and two threads over halves of them.
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { THREADS = 2 };

// One thread's share: `names[first..<last]` of `folder`, and what it added up.
struct share {
  int folder;
  char **names;
  size_t first, last;
  long long bytes;
};

static void fail(const char *what) {
  perror(what);
  exit(3);
}

// Calls `work` for each share on a thread of its own; prints how many files, and the bytes.
static int walk(const char *path, void *(*work)(void *)) {
  DIR *directory = opendir(path);
  if (directory == NULL) fail(path);
  size_t count = 0, room = 1 << 17;
  char **names = malloc(room * sizeof *names);
  for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
    if (entry->d_name[0] == '.') continue;
    if (count == room) names = realloc(names, (room *= 2) * sizeof *names);
    if (names == NULL || (names[count++] = strdup(entry->d_name)) == NULL) fail("memory");
  }
  pthread_t threads[THREADS];
  struct share shares[THREADS];
  long long bytes = 0;
  for (int i = 0; i < THREADS; i++) {
    shares[i] = (struct share){
        dirfd(directory), names, count * i / THREADS, count * (i + 1) / THREADS, 0};
    if (pthread_create(&threads[i], NULL, work, &shares[i]) != 0) fail("thread");
  }
  for (int i = 0; i < THREADS; i++) {
    pthread_join(threads[i], NULL);
    bytes += shares[i].bytes;
  }
  printf("%zu %lld\n", count, bytes);
  return 0;
}
