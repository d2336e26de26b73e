/*
 * Signed copies of papers of sheets: downloaded, signed with whatever tool, brought back. Taken is only what begins with
 * exactly the bytes of ours, still says all that ours says, and carries signatures that fit what they cover; who issued a certificate is not asked.
 * Brought by the person, who confirmed, and the head of the agency, of a table or a bundle by the last alone.
 * 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_SHEET_SIGN_H
#define FLOW_SHEET_SIGN_H

#include "flow/sheet_paper.h"

#define SHEET_SIGNED_MOST	(20u * 1024 * 1024)	/* bytes */

struct sheet_signing {
	struct sheet_paper paper;
	struct sheet	 sheet;		/* of which it is; id 0: of several */
};
/* May this person bring a signed copy of papers of this sheet, of tables and bundles of an agency? */
bool	sheet_sign_may(const struct who *, const struct sheet *);
bool	sheet_sign_may_agency(const struct who *, int64_t agency);
int	sheet_sign_look(struct flow *, int64_t paper, struct sheet_signing *);
/* A file that lies at path; location leads to where the paper stands. */
int	sheet_sign_put(struct flow *, const struct sheet_signing *, const char *path, struct refusal *);

#endif
