/* /co-quan: duties inside an agency, and who acts for its head. */
#ifndef PAGE_AGENCY_H
#define PAGE_AGENCY_H

#include "page/visit.h"
#include "rules/agency.h"

extern const struct route agency_routes[];	/* desk */
extern const struct route acting_routes[];	/* admin: acting heads */

/* The form of a delegation, with what it opens with, and what was typed. */
extern const struct field agency_delegation_fields[];
void	agency_fill_form(struct visit *);
struct delegation agency_typed_delegation(struct visit *);
/* A delegation: who, for whom, by which document, until when, what became of it. */
void	agency_fill_delegation(struct visit *, struct view *, const struct delegation *);
/* People as options of View.<list>: name, title, unit. */
void	agency_fill_people(struct visit *, const char *list, const struct member *, size_t n);

#endif
