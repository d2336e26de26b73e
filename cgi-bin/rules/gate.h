/*
 * Whom a guarded place of another application lets in and what it is told of him: one line of the
 * configuration, words with blanks between them.
 *
 *   everybody                  who is signed in; stands alone, without the three below
 *   role:finance group:ke-toan  any one of the roles and groups that are named
 *   unit:stc                   and his main place is in one of these units or below it
 *   strong                     and the second factor was given in this session
 *   give:name,unit             what the application is told beside the login name
 */
#ifndef RULES_GATE_H
#define RULES_GATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/mem.h"

#define GATE_WORDS_MOST	20	/* groups of a rule, and units */

enum gate_give {
	GATE_NAME	= 1 << 0,	/* họ đệm + tên */
	GATE_UNIT	= 1 << 1,	/* codes */
	GATE_AGENCY	= 1 << 2,
	GATE_POST	= 1 << 3,	/* title of the main post */
	GATE_MAIL	= 1 << 4,
	GATE_ROLES	= 1 << 5,
	GATE_GROUPS	= 1 << 6,
};

struct gate_rule {
	uint64_t	 roles;		/* rules/role.h */
	unsigned	 give;		/* enum gate_give */
	bool		 everybody, strong;
	const char	*group[GATE_WORDS_MOST], *unit[GATE_WORDS_MOST];
	size_t		 ngroups, nunits;
};

/* Of who asks. Codes and texts may be NULL. */
struct gate_facts {
	uint64_t	 roles;
	bool		 strong;	/* second factor given */
	const char	*groups;	/* "ke-toan,nhan-su" */
	const char	*unit[3];	/* codes of his unit and of those above it */
};

enum gate_answer { GATE_YES, GATE_NOT_HIS, GATE_NOT_STRONG };

/* Small letters, digits and hyphens, at most 30: names of rules, groups and units (these with dots too). */
bool		 gate_word(const char *);
/* NULL: read; else what is wrong with the line, an English sentence without a stop. */
const char	*gate_read(struct mem *, const char *line, struct gate_rule *rule_r);
/* A role counts only as far as the session is strong enough for it. */
enum gate_answer gate_judge(const struct gate_rule *, const struct gate_facts *);
/* Does it ask for, or tell, what a person is inside his agency? */
bool		 gate_looks_inside(const struct gate_rule *);
/* Does it ask for, or tell, where a person works? */
bool		 gate_looks_at_place(const struct gate_rule *);
/* The roles of a person that count in such a session. */
uint64_t	 gate_roles(uint64_t roles, bool strong);

#endif
