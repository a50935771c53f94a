#include "terminal_restore.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { text_capacity = 512, crash_stack_size = 65536 };

static int terminal = -1;
static struct termios saved;
static char sequences_text[text_capacity];
static char farewell_text[text_capacity];
static volatile sig_atomic_t is_armed = 0;
static volatile sig_atomic_t is_ending = 0;
static int signal_pipe[2] = {-1, -1};
static char crash_stack[crash_stack_size];

static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSYS, SIGQUIT};
static const int requests[] = {SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH};

static void write_all(const char *text) {
  size_t left = strlen(text);
  while (left > 0) {
    ssize_t written = write(terminal, text, left);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text += written;
    left -= (size_t)written;
  }
}

static void give_back(int has_crashed) {
  if (!is_armed) return;
  is_armed = 0;
  // A program in the background may not change the terminal: without this it would be stopped.
  signal(SIGTTOU, SIG_IGN);
  write_all(sequences_text);
  tcsetattr(terminal, TCSANOW, &saved);
  if (has_crashed) write_all(farewell_text);
}

// The default action runs when the handler returns, so that the crash is seen for what it is.
// Swift's own handler is not called: on a terminal it waits for a key.
static void end_by(int number) {
  give_back(1);
  signal(number, SIG_DFL);
  raise(number);
}

static void tell(int number) {
  int kept = errno;
  int ends = number == SIGHUP || number == SIGTERM || number == SIGINT;
  if (ends && is_ending) {
    give_back(0);
    signal(number, SIG_DFL);
    raise(number);
  }
  if (ends) is_ending = 1;
  unsigned char byte = (unsigned char)number;
  // A full pipe already wakes the loop; a byte more would tell it nothing.
  ssize_t ignored = write(signal_pipe[1], &byte, 1);
  (void)ignored;
  errno = kept;
}

static void give_back_at_exit(void) { give_back(0); }

int caseaudit_restore_save(int descriptor) {
  static int is_registered = 0;
  if (tcgetattr(descriptor, &saved) != 0) return -1;
  terminal = descriptor;
  if (!is_registered) {
    is_registered = 1;
    atexit(give_back_at_exit);
  }
  return 0;
}

void caseaudit_restore_texts(const char *sequences, const char *farewell) {
  strncpy(sequences_text, sequences, text_capacity - 1);
  strncpy(farewell_text, farewell, text_capacity - 1);
}

void caseaudit_restore_arm(int armed) { is_armed = armed; }

void caseaudit_restore_settings(void) {
  while (tcsetattr(terminal, TCSADRAIN, &saved) != 0 && errno == EINTR) {}
}

int caseaudit_signals_catch(void) {
  if (signal_pipe[0] < 0) {
    if (pipe(signal_pipe) != 0) return -1;
    for (int end = 0; end < 2; end++) {
      fcntl(signal_pipe[end], F_SETFL, O_NONBLOCK);
      fcntl(signal_pipe[end], F_SETFD, FD_CLOEXEC);
    }
    // A stack of its own lets the handler run after the main one has overflowed.
    stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&stack, NULL);
  }
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = end_by;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) sigaction(crashes[i], &action, NULL);
  action.sa_handler = tell;
  action.sa_flags = SA_RESTART | SA_ONSTACK;
  for (size_t i = 0; i < sizeof requests / sizeof *requests; i++) {
    sigaction(requests[i], &action, NULL);
  }
  return signal_pipe[0];
}

void caseaudit_signals_read(void) { is_ending = 0; }

void caseaudit_stop(void) {
  signal(SIGTSTP, SIG_DFL);
  kill(0, SIGTSTP);
  caseaudit_signals_catch();
}
