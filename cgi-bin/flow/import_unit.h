/* The divisions that rows of a workbook name: which of the agency they are, and who says so. */
#ifndef FLOW_IMPORT_UNIT_H
#define FLOW_IMPORT_UNIT_H

#include "flow/import.h"
#include "rules/import_division.h"

/* Sets the unit of each row whose division is one of the agency's. 1 or -1. */
int	import_find_units(struct flow *, int64_t catalog, struct catalog_row *, size_t n);

/* A name as a file writes it. */
struct import_name {
	const char	*key, *shown;
	int64_t		 rows;		/* of the file; 0: it came in another one */
	int64_t		 by_name;	/* the division that the words name; 0: none */
	const char	*said;		/* "rule", "none" or the number of a division */
};
/* Neither its words nor a person say which division it is. */
bool	import_name_unknown(const struct import_name *);
struct import_names {
	struct import_divisions all;
	struct import_name *list;	/* those of the file in its order, then the others */
	size_t		 n;
	size_t		 here, unknown;	/* of the file; of these nobody knows the division */
};
/* The names of a batch and those that the agency matched before. 1 or -1. */
int	import_names(struct flow *, const struct import_book *, const struct import_result *,
	    struct import_names *);

/* What a person says of a name, and what the page had shown. */
struct import_answer {
	const char	*key, *was, *now;
};
/*
 * Remembers what is new for the agency; the rows of the catalog with such a name follow. 1; 0:
 * somebody else said otherwise meanwhile, or no such division; -1.
 */
int	import_save_names(struct flow *, const struct import_book *, const struct import_names *,
	    const struct import_answer *, size_t n, struct refusal *);

#endif
