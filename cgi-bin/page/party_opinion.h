/* /xep-loai/cap-uy/: what party committees say of heads of agencies and deputies. */
#ifndef PAGE_PARTY_OPINION_H
#define PAGE_PARTY_OPINION_H

#include "page/visit.h"

extern const struct route party_opinion_routes[];
extern const struct route party_opinion_upload_routes[];	/* upload: their documents */

#endif
