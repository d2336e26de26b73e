/* /quan-tri: units, people, their places, posts. */
#ifndef PAGE_ORGANISATION_H
#define PAGE_ORGANISATION_H

#include "flow/organisation.h"
#include "page/visit.h"
#include "rules/role.h"

extern const struct route unit_routes[];
extern const struct route person_routes[];
extern const struct route holding_routes[];
extern const struct route post_routes[];
extern const struct route organisation_import_routes[];
extern const struct route organisation_upload_routes[];	/* upload */

/* Choices that end in NULL, in the order of the enums of rules/organisation.h. */
extern const char *const rank_choices[];
extern const char *const person_kind_choices[];
extern const char *const agency_kind_choices[];

/* The day that was asked for (ngay), today where none; View.On where it is another one. */
struct day	organisation_day(struct visit *);
/* "?ngay=…" of a day that is not today, else "". */
const char	*organisation_on(struct visit *, struct day);
/* The tree on a day. 1 or -1. */
int		organisation_tree(struct visit *, struct day, struct tree *);
/* The crumb of the administration; text NULL: no more. */
void		organisation_crumbs(struct visit *, const char *path, const char *text);
/* Form.<field>.name of all fields. */
void		organisation_form(struct visit *, const struct field *);
/*
 * What a field opens with; also where another form of the page was sent. With an id: 0 is none.
 */
void		organisation_default(struct visit *, const char *name, const char *value);
void		organisation_default_id(struct visit *, const char *name, int64_t id);
/* All units that stand on the day of the tree, as options of View.<list>. */
void		organisation_units(struct visit *, const struct tree *, const char *list, int depth);
/* A place that somebody holds: who, where, as what, from when, with paths. */
void		organisation_fill_holding(struct visit *, struct view *, const struct holding *);
/* The page of all batches with the form for one more. */
int		organisation_import_list(struct visit *, int status);
/* What was done to a thing as View.Timeline, with the labels root<action>. 1 or -1. */
int		organisation_fill_told(struct visit *, const char *noun, int64_t id, const char *root);

#endif
