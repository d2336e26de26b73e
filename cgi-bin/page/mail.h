/* /thong-bao/cach-nhan: which letters a person wants; /thu-da-gui: what was sent, on made-up data. */
#ifndef PAGE_MAIL_H
#define PAGE_MAIL_H

#include "page/visit.h"

extern const struct route mail_routes[];

#endif
