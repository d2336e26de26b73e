/* /quan-tri/ket-noi/ma-truy-cap/: access tokens of the API. */
#ifndef PAGE_TOKEN_H
#define PAGE_TOKEN_H

#include "page/visit.h"

extern const struct route token_routes[];

#endif
