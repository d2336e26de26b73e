/*
 * A page reads only the fields that its row declares, already typed. What is
 * wrong is kept beside the field as the key of a label, with what was typed; a
 * field that the row does not declare, or twice where it may come once, is 400.
 */
#ifndef WEB_FORM_H
#define WEB_FORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "web/web.h"

enum field_type {
	FIELD_END,
	FIELD_TEXT,	/* one line; min..max code points */
	FIELD_AREA,	/* several lines; min..max code points */
	FIELD_ID,	/* 1 to 2^63-1 */
	FIELD_INT,	/* min..max */
	FIELD_DECIMAL,	/* scaled by 10^places; min..max are scaled too */
	FIELD_DAY,	/* dd/mm/yyyy and its short forms */
	FIELD_FLAG,	/* a checkbox: present or not */
	FIELD_CHOICE,	/* one of the words in `choices` */
	FIELD_SECRET	/* raw bytes without NUL, never shown again, never logged */
};

struct field {
	const char	*name;
	enum field_type	 type;
	bool		 required;
	bool		 many;		/* may come several times (not SECRET, FLAG) */
	int64_t		 min, max;
	int		 places;
	const char *const *choices;	/* ends in NULL */
};

struct form;

/*
 * Reads the fields of a request by their declaration. Always gives a form;
 * *status_r is 0, or 400 where an undeclared or repeated field came.
 * The hidden fields `form` and `version` need no declaration.
 */
struct form	*form_read(struct web *, const struct field *, int *status_r);

/* True while no field has an error. */
bool		 form_ok(const struct form *);
/* Cleaned text; NULL if the field is absent or empty. */
const char	*form_text(const struct form *, const char *name);
/* What was typed, for showing it again; "" if absent. NULL for SECRET. */
const char	*form_typed(const struct form *, const char *name);
/* The number, id or scaled decimal; 0 with *set_r false (may be NULL) if absent or wrong. */
int64_t		 form_int(const struct form *, const char *name, bool *set_r);
struct day	 form_day(const struct form *, const char *name);
bool		 form_flag(const struct form *, const char *name);
/* Hidden `version` of the object that was edited; 0 if absent. */
int64_t		 form_version(const struct form *);
/* Bytes of a SECRET field; NULL if absent or empty. */
const char	*form_secret(const struct form *, const char *name, size_t *n_r);
/* Values of a field that may come several times. */
size_t		 form_count(const struct form *, const char *name);
const char	*form_text_at(const struct form *, const char *name, size_t);
int64_t		 form_int_at(const struct form *, const char *name, size_t);
/* All of them as numbers, in mem. */
int64_t		*form_ints(const struct form *, struct mem *, const char *name, size_t *n_r);
/* Is one of them this number? */
bool		 form_has_int(const struct form *, const char *name, int64_t);

/*
 * Adds an error found by the page or a flow. name NULL: about the whole form.
 * label: key below templates/lang ("error.too_long"); a, b: its {1} and {2}, or NULL.
 */
void		 form_error(struct form *, const char *name, const char *label,
		    const char *a, const char *b);

/* Walks all declared fields and errors, to fill a view. */
struct form_state {
	const struct field *field;	/* NULL for an error about the whole form */
	const char	*typed;		/* "" if absent; first value where many */
	const char	*error;		/* label key or NULL */
	const char	*a, *b;
};
size_t		 form_states(const struct form *, const struct form_state **states_r);

#endif
