/* /danh-muc/…/binh-chon: which product the experts of an agency take as the standard one. */
#ifndef PAGE_VOTE_H
#define PAGE_VOTE_H

#include "page/visit.h"

extern const struct route vote_routes[];

#endif
