/* People as store, flow and page hand them on. */
#ifndef RULES_PERSON_TYPE_H
#define RULES_PERSON_TYPE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"

enum person_kind { PERSON_CIVIL_SERVANT, PERSON_OTHER, PERSON_CONTRACT, PERSON_KINDS };
extern const char *const person_kind_name[PERSON_KINDS];	/* labels person.kind.<name> */

/* Which people are asked for, as of a day. */
struct person_filter {
	const char	*words;		/* in the name or the login name; "" all */
	int64_t		 unit;		/* with its divisions; 0: all */
	const char	*lack;		/* "" all, "place": never had a main one, "post": it names none */
	struct day	 on;
};
/* A person as lists show him, with his main place on the day asked for. */
struct person_line {
	int64_t		 id;
	const char	*uid, *name;
	enum person_kind kind;
	const char	*title;		/* or NULL: no place */
	int64_t		 unit, agency;
	const char	*unit_name, *agency_name;
};
struct person_data {
	int64_t		 id;
	const char	*uid, *family, *given, *sort_name;
	const char	*mail;		/* or NULL */
	bool		 pinned;	/* has signed in: the login name stays */
	int64_t		 version;
};
struct person_kind_row {
	enum person_kind kind;
	struct day	 from;
};

#endif
