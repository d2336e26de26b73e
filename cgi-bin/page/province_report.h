/* /bao-cao/bieu: reports of the province, read and as files. */
#ifndef PAGE_PROVINCE_REPORT_H
#define PAGE_PROVINCE_REPORT_H

#include "page/visit.h"

extern const struct route province_report_routes[];

#endif
