/*
 * Reading the cases of the command line and of snapshots: exact numbers, counts, words, and which field is the first that
 * is wrong. Each returns whether the value was taken; a field that is refused after another is not noted.
 */
#ifndef RULES_CASE_READ_H
#define RULES_CASE_READ_H

#include "base/json.h"
#include "base/ratio.h"

struct case_read {
	struct mem	*mem;
	const char	*wrong;		/* the first field that is; NULL: none yet */
};

/* false, always. */
bool	 case_refuse(struct case_read *, const char *field);
/* "items[2]"; "items[2].done", of "" the member alone. */
const char	*case_at(struct case_read *, const char *field, size_t i);
const char	*case_in(struct case_read *, const char *field, const char *member);
/* An exact number from 0 on, as text or a whole number; 0 where it is refused. */
bool	 case_number(struct case_read *, const struct json *, const char *field, const struct ratio **value_r);
bool	 case_member(struct case_read *, const struct json *, const char *field, const char *name, const struct ratio **value_r);
/* The same up to so many; or NULL where that may be, said as null (or absent, if it may be). */
bool	 case_number_to(struct case_read *, const struct json *, const char *field, int64_t most, const struct ratio **value_r);
bool	 case_number_or_null(struct case_read *, const struct json *, const char *field, int64_t most, bool absent,
	    const struct ratio **value_r);
/* A text that is not empty; "" where it is refused. */
bool	 case_text(struct case_read *, const struct json *, const char *field, const char **value_r);
/* true or false; absent: as it was. */
bool	 case_bool(struct case_read *, const struct json *, const char *field, bool *value_r);
/* A count from 0 on; absent it is 0. */
bool	 case_count(struct case_read *, const struct json *, const char *field, const char *name, int64_t *value_r);
/* Which of the words it is; absent, or refused: the first. */
int	 case_choice(struct case_read *, const struct json *, const char *field, const char *name, const char *const *words, size_t n);
/* The same of one that may be null or absent: -1. */
int	 case_choice_or_null(struct case_read *, const struct json *, const char *field, const char *name, const char *const *words,
	    size_t n);
/* An object, a list; or absent where that may be. */
bool	 case_object(struct case_read *, const struct json *, const char *field, bool needed);
bool	 case_list(struct case_read *, const struct json *, const char *field, bool needed);
/* Texts of a list (of a member of its objects) with their places, bytewise; "" where there is none. */
struct case_named {
	const char	*text;
	size_t		 at;
};
struct case_named	*case_names(struct mem *, const struct json *list, const char *member, size_t n);
/* Which of the list stand there a second time. */
bool	*case_repeated(struct mem *, const struct case_named *, size_t n);

#endif
