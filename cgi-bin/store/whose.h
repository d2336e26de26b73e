/* Whose work is asked for: that of everybody in an agency, or of some people wherever it is due. */
#ifndef STORE_WHOSE_H
#define STORE_WHOSE_H

#include "store/db.h"

struct whose {
	int64_t		 agency;
	const int64_t	*person;	/* of n people; NULL: of the agency */
	size_t		 n;
};
/* The statement of the two that asks for it, and its value: the agency, or the people as a JSON array. */
enum sql	whose_sql(const struct whose *, enum sql of_agency, enum sql of_people);
struct val	whose_val(struct mem *, const struct whose *);

#endif
