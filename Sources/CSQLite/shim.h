#ifndef CASEAUDIT_CSQLITE_H
#define CASEAUDIT_CSQLITE_H

#include <sqlite3.h>

#endif
