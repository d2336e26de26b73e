/*
 * /quan-tri/ket-noi/nguon/: systems that tasks come from. /quan-tri/ket-noi/dong-loi/ and /co-quan/dong-loi/: rows of them that could not
 * be taken.
 */
#ifndef PAGE_SOURCE_H
#define PAGE_SOURCE_H

#include "flow/source.h"
#include "page/visit.h"

extern const struct route source_routes[];		/* admin */
extern const struct route source_form_routes[];		/* admin */
extern const struct route source_error_routes[];	/* admin */
extern const struct route source_error_own_routes[];	/* desk */

/* "/quan-tri/ket-noi/nguon/7/" and what follows. */
const char	*source_path(struct visit *, int64_t id, const char *rest);
/* The crumbs down to the list, and to a source. */
void		source_crumbs(struct visit *, const struct source *);
/* What a row says, clean: whom it names, its name, what of a field is wrong; of a personal number the last digits alone. NULL stays. */
const char	*source_person(struct visit *, const char *);
const char	*source_external(struct visit *, const char *);
const char	*source_value(struct visit *, const char *field, const char *);
/* A row of it that could not be taken. */
struct source_error;
void		source_fill_error(struct visit *, struct view *, const struct source_error *);

#endif
