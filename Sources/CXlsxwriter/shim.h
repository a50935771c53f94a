#ifndef CASEAUDIT_CXLSXWRITER_H
#define CASEAUDIT_CXLSXWRITER_H

#include <xlsxwriter.h>

#endif
