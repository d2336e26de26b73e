/* The divisions that rows of a workbook name: which of the agency each is. */
#ifndef RULES_IMPORT_DIVISION_H
#define RULES_IMPORT_DIVISION_H

#include <stdint.h>

#include "base/mem.h"

struct import_division {
	int64_t		 id;
	const char	*name;
	const char	*key;		/* filled by import_division_keys */
};
enum import_match_kind {
	IMPORT_MATCH_RULE,	/* nobody matched it: by its words */
	IMPORT_MATCH_UNIT,
	IMPORT_MATCH_NONE,	/* no division of the agency */
	IMPORT_MATCH_KINDS
};
extern const char *const import_match_name[IMPORT_MATCH_KINDS];

/* What a person said of a name. */
struct import_match {
	const char	*key;
	const char	*shown;		/* as the file wrote it */
	enum import_match_kind kind;
	int64_t		 unit;
};
struct import_divisions {
	struct import_division *list;
	size_t		 n;
	struct import_match *match;
	size_t		 nmatches;
};

/*
 * A name as it is compared: without case, marks, signs and the number of a heading, usual
 * short forms written out.
 */
char	*import_division_key(struct mem *, const char *name);
void	import_division_keys(struct mem *, struct import_divisions *);
/* What was said of a key, or NULL. */
const struct import_match *import_match_of(const struct import_divisions *, const char *key);
/* The division with this key by its own name; 0: none. */
int64_t	import_division_by_name(const struct import_divisions *, const char *key);
/* The division that a key stands for, by what was said, else by name; 0: none. */
int64_t	import_division_of(const struct import_divisions *, const char *key);

#endif
