// What Swift cannot take from ncurses as it is: globals (an error in Swift 6), macros, and C strings
// that ncurses does not declare constant. Nothing here keeps state.

#ifndef CASEAUDIT_CNCURSES_SHIM_H
#define CASEAUDIT_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <wchar.h>

// From wchar.h, which keeps it back unless asked for X/Open names.
extern int wcwidth(wchar_t character);

// From term.h, which cannot be included: it makes macros of words such as columns and lines.
extern int setupterm(NCURSES_CONST char *kind, int descriptor, int *found);

static inline WINDOW *caseaudit_screen(void) { return stdscr; }
static inline FILE *caseaudit_stdin(void) { return stdin; }
static inline FILE *caseaudit_stdout(void) { return stdout; }

static inline int caseaudit_colors(void) { return COLORS; }

static inline attr_t caseaudit_normal(void) { return A_NORMAL; }
static inline attr_t caseaudit_bold(void) { return A_BOLD; }
static inline attr_t caseaudit_dim(void) { return A_DIM; }
static inline attr_t caseaudit_reverse(void) { return A_REVERSE; }
static inline attr_t caseaudit_underline(void) { return A_UNDERLINE; }

/// The length of the longest text of one cell: a character and four marks, as ncurses keeps them.
static inline int caseaudit_cell_length(void) { return CCHARW_MAX; }

/// Puts one character with its marks (`text` ends with 0) on the screen to be shown.
static inline void caseaudit_put(int row, int column, const wchar_t *text, attr_t attributes,
                                 short pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, pair, NULL) == OK) mvwadd_wch(stdscr, row, column, &cell);
}

/// A string of the terminal's description, such as "kcuu1"; NULL where it has none.
static inline const char *caseaudit_string(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 ? NULL : value;
}

/// Asks the terminal for its size; 0 where it does not know.
static inline int caseaudit_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return 0;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 1;
}

/// Whether text is encoded as UTF-8 in the locale that was set.
static inline int caseaudit_is_utf8(void) {
  const char *name = nl_langinfo(CODESET);
  return (name[0] == 'U' || name[0] == 'u') && (name[1] == 'T' || name[1] == 't');
}

#endif
