// Gives the terminal back when the program cannot do it in order, and turns signals into bytes that
// an event loop can wait for. Only async-signal-safe functions run in the handlers.

#ifndef CASEAUDIT_TERMINAL_RESTORE_H
#define CASEAUDIT_TERMINAL_RESTORE_H

#include <stddef.h>
#include <termios.h>

/// Saves the settings that a crash or an exit brings back. Call before the terminal is changed;
/// returns 0, or -1 where `descriptor` is no terminal.
int caseaudit_restore_save(int descriptor);

/// Keeps what is written to the terminal when it is given back, and what is written after that when
/// the program has crashed. Longer texts than 512 bytes are cut.
void caseaudit_restore_texts(const char *sequences, const char *farewell);

/// Says whether the terminal is the program's (1) or given back (0); only the former is restored.
void caseaudit_restore_arm(int armed);

/// Sets the terminal as it was saved, without writing anything.
void caseaudit_restore_settings(void);

/// Catches crashes, and makes of hang-up, interrupt, terminate, stop, continue and window change a
/// byte each, the signal's number. Returns the descriptor to read them from, or -1.
///
/// Call it again to take back signals that a library has taken. A second request to end that comes
/// while the first has not been read ends the program at once.
int caseaudit_signals_catch(void);

/// Says that a request to end has been read.
void caseaudit_signals_read(void);

/// Stops the process group, as Ctrl-Z does; returns when it is continued, or at once where nobody
/// could continue it.
void caseaudit_stop(void);

#endif
