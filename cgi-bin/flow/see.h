/*
 * Who sees what. The one home of visibility: every read of a noun takes its
 * scope from here.
 */
#ifndef FLOW_SEE_H
#define FLOW_SEE_H

#include "flow/flow.h"
#include "rules/catalog_type.h"
#include "rules/dispatch.h"
#include "rules/proposal.h"

/*
 * Catalogs: Home Affairs, the chairman, auditors and administrators see the
 * province; heads, division heads, officers and drafters all of their agency; everybody
 * else of his agency what is or was in force.
 */
struct see	see_catalogs(const struct who *);
/* What experts said of a catalog: those who see the province, and the agency that draws it up from inside. */
bool	see_experts(const struct who *, int64_t agency);
/* Home Affairs: appraises, writes and sends out. */
bool	see_appraises(const struct who *);
/*
 * The catalog of the province: everybody who is signed in. What is in force was published by
 * the decisions that it rests on; the row of an agency itself is seen as see_catalogs says.
 */
bool	see_provincial(const struct who *);
/*
 * Wordings of the common criteria: the same who see the catalogs of the province see what was sent;
 * heads and officers all of their agency; everybody else of his what was accepted.
 */
struct see	see_criteria(const struct who *);
/* Rounds of opinions: the same see all agencies; heads and officers what is asked of theirs. */
struct see	see_opinions(const struct who *);
/* Published sheets of all agencies, to print: Home Affairs, the chairman. */
bool	see_sheets(const struct who *);
/* Plans: the same see how all bodies stand; everybody else how his agency does. */
struct see	see_plans(const struct who *);

/*
 * Proposals: everybody his own; heads and officers those of their agency, drafts too; Home Affairs
 * methods and difficulties that were sent; administrators technical support; the chairman
 * what was forwarded to him; auditors all that was sent.
 */
struct proposal_see	see_proposals(const struct who *);
/*
 * What Home Affairs sends out: itself all; the chairman, auditors and administrators what was issued; heads and
 * officers the letters and decisions on catalogs of their agency that were.
 */
struct dispatch_see see_dispatches(const struct who *);

#endif
