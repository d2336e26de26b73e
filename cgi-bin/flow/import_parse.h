/* Inside flow: a workbook of a stranger as sheets, read in a bounded child. */
#ifndef FLOW_IMPORT_PARSE_H
#define FLOW_IMPORT_PARSE_H

#include "base/mem.h"
#include "base/worksheet.h"
#include "store/import.h"

struct parsed {
	const char	*refused;	/* word below workbook.refused, or NULL */
	struct import_sheet_row *sheet;	/* map is not filled */
	size_t		 nsheets;
	struct import_cells *row;	/* by sheet and number */
	size_t		 nrows;
};

#define IMPORT_MOST_ROWS 20000		/* of a workbook, with content */
#define IMPORT_MOST_BYTES (48u * 1024 * 1024)	/* of its cells as the worker takes them */

/* most: bytes of its cells; more are too much. 1: read or refused; -1: broken (no file, no child). */
int	import_parse(struct mem *, const char *path, size_t most, struct parsed *);
/* The same of a file in memory. */
int	import_parse_bytes(struct mem *, const void *, size_t n, size_t most, struct parsed *);
/* A sheet of it with its rows as rules see them; the cells are copied. 1; -1: damaged. */
int	import_parsed_sheet(struct mem *, const struct parsed *, size_t at, struct worksheet *);

#endif
