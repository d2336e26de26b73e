/* Rows that come as JSON objects of texts: which member stands where in a struct of texts. Whole numbers are taken as texts. */
#ifndef RULES_ROW_MEMBER_H
#define RULES_ROW_MEMBER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/json.h"
#include "base/mem.h"

struct row_member {
	const char	*name;
	size_t		 at;			/* in the struct, a const char * */
	size_t		 most;			/* letters; 0: it is read as something else */
};
const char	*row_member_text(const void *row, const struct row_member *);	/* NULL: the row says nothing */
void		 row_member_set(void *row, const struct row_member *, const char *text);

/* Those that the row has alone. */
struct json	*row_members_json(struct mem *, const struct row_member *, size_t n, const void *row);
/* 1; 0: *odd_r is a member that is neither text nor whole number, "" where it is no object. Others are ignored, null is nothing. */
int	row_members_of_json(struct mem *, const struct row_member *, size_t n, const struct json *, void *row, const char **odd_r);
bool	row_members_have(const struct row_member *, size_t n, const char *name);

#endif
