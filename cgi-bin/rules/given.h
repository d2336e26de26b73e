/* Rows as a system gives them, whichever it gives: tasks, or figures of registers. */
#ifndef RULES_GIVEN_H
#define RULES_GIVEN_H

#include "rules/task_count.h"

enum source_gives { GIVES_TASKS, GIVES_COUNTS, SOURCE_GIVES };
extern const char *const source_gives_name[SOURCE_GIVES + 1];	/* "tasks", "counts"; ends in NULL */

struct given {
	enum source_gives gives;
	struct task_in	*task;			/* of GIVES_TASKS, else NULL */
	struct count_in	*count;			/* of GIVES_COUNTS, else NULL */
	size_t		 n;
};
/* No rows yet, and room for so many. */
struct given	given_room(struct mem *, enum source_gives, size_t most);
/* Some of them, from one on. */
struct given	given_part(const struct given *, size_t first, size_t n);
/* One more from JSON. 1; 0: *odd_r as in rules/row_member.h. */
int	given_add_json(struct mem *, struct given *, const struct json *, const char **odd_r);
/* Whom a row names. */
const char	*given_person(const struct given *, size_t i);
void	given_set_person(struct given *, size_t i, const char *person);
/* What is wrong with a row that needs no database. 1: nothing; 0. */
int	given_read(struct mem *, const struct given *, size_t i, struct day today, struct task_flaw *flaw_r);
/* Is it the name of a member of such a row? */
bool	given_has_member(enum source_gives, const char *name);

#endif
