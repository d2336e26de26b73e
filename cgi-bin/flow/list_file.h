/* A list as a file: what the page shows, whole, for Excel or for programs. */
#ifndef FLOW_LIST_FILE_H
#define FLOW_LIST_FILE_H

#include "flow/flow.h"

enum list_kind { LIST_TEXT, LIST_WHOLE, LIST_TENTHS, LIST_HUNDREDTHS };

struct list_head {
	const char	*title;
	int		 width;		/* in characters */
	enum list_kind	 kind;
};

struct list_file {
	const char	*name;		/* of the list, in words */
	const struct list_head *head;
	size_t		 ncolumns;
	const char	**cell;		/* nrows × ncolumns; numbers plain: "2.7"; NULL: empty */
	size_t		 nrows;
};

/* .xlsx, or .csv where that is true; bytes in the arena. 1 or -1. */
int	list_file_write(struct flow *, const struct list_file *, bool csv, const char **bytes_r, size_t *n_r);

#endif
