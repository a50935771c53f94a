// Runs a command and writes the peak of its resident memory, in KiB, to a file. A program of its
// own, because a child starts with the peak of the parent that forked it: Python's is 20 MiB.
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int count, char **words) {
  if (count < 3) return 2;
  pid_t child = fork();
  if (child < 0) return 3;
  if (child == 0) {
    execvp(words[2], words + 2);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) != child) return 3;
  FILE *file = fopen(words[1], "w");
  if (file == NULL) return 3;
  fprintf(file, "%ld\n", usage.ru_maxrss);
  fclose(file);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 3;
}
