/*
 * A list of a page as a file. The row of the page in its table declares LISTING_FIELD: then the
 * template's files(…) leads to the same address with the same filters and tep=xlsx or csv, and the
 * page function, where listing_asked says so, fills a listing instead of its view.
 */
#ifndef PAGE_LISTING_H
#define PAGE_LISTING_H

#include "flow/list_file.h"
#include "page/visit.h"

#define LISTING_MOST	20000	/* rows of a file */
#define LISTING_FIELD	{ "tep", FIELD_CHOICE, .choices = listing_forms }
extern const char *const listing_forms[];

struct listing_column {
	const char	*label;		/* key of a label */
	int		 width;
	enum list_kind	 kind;
};
struct listing;

bool	listing_asked(const struct visit *);
/* Room for so many rows; the cells come row by row, each by one of the calls below. */
struct listing	*listing_new(struct visit *, const struct listing_column *, size_t ncolumns,
	    size_t nrows);
void	listing_text(struct listing *, const char *);		/* NULL: empty */
void	listing_label(struct listing *, const char *root, const char *name);
void	listing_int(struct listing *, int64_t);
/* Scaled as in base/number.h. */
void	listing_decimal(struct listing *, int64_t scaled, int places);
/*
 * Answers with the file. name: what the list is called; file: beginning of the file's name; total:
 * how many rows the list has, a last line says how many were left out. 1 or -1.
 */
int	listing_send(struct listing *, const char *name, const char *file, int64_t total);
/* The same of a page that is a workbook whatever is asked, whole. */
int	listing_workbook(struct listing *, const char *name, const char *file);

#endif
