#ifndef CASEAUDIT_CSQLITE_H
#define CASEAUDIT_CSQLITE_H

#include <sqlite3.h>

// Variadic in C, so Swift cannot call it.
static inline int caseaudit_sqlite3_leave_checkpoint_on_close(sqlite3 *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}

#endif
