// Asks for the size and times of every file of a folder on two threads.
#include "folder.h"

static void *stat_share(void *argument) {
  struct share *share = argument;
  for (size_t i = share->first; i < share->last; i++) {
    struct stat status;
    if (fstatat(share->folder, share->names[i], &status, AT_SYMLINK_NOFOLLOW) != 0)
      fail(share->names[i]);
    share->bytes += status.st_size;
  }
  return NULL;
}

int main(int count, char **words) {
  return count == 2 ? walk(words[1], stat_share) : 2;
}
