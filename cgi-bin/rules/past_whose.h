/* Who is meant by the login name or the full name in a row of a workbook. */
#ifndef RULES_PAST_WHOSE_H
#define RULES_PAST_WHOSE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/mem.h"

struct past_person {
	int64_t		 id;
	const char	*uid, *name;
};
enum past_whose_flaw {
	WHOSE_SOUND,
	WHOSE_NOBODY,		/* neither login nor name */
	WHOSE_UNKNOWN,		/* nobody of that login or name */
	WHOSE_SEVERAL,		/* of that name */
	WHOSE_DIFFERS		/* the login is of somebody of another name, who is meant */
};
struct past_whose {
	size_t		 at;		/* of the people */
	bool		 by_uid;	/* the column that says it, or lacks it */
};
/* The names of people in small letters, to be compared with. */
const char	*const *past_lower(struct mem *, const struct past_person *, size_t n);
enum past_whose_flaw past_whose(struct mem *, const struct past_person *, const char *const *lower, size_t n, const char *uid, const char *name,
	    struct past_whose *);

#endif
