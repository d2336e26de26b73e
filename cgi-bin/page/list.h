/* Lists whose state stands in their address: filters, choices, the query of the next page. */
#ifndef PAGE_LIST_H
#define PAGE_LIST_H

#include "page/visit.h"

/* What a filter says; "" where nothing. */
const char	*list_typed(struct visit *, const char *name);
/*
 * The address of the list in hand with its filters but the page number (and `but`, or NULL),
 * ready for more: it ends in "?" or "&".
 */
const char	*list_query(struct visit *, const char *path, const struct field *, const char *but);
/* A row of View.<list>: value, text, whether it is chosen. */
void	list_option(struct visit *, const char *list, const char *value, const char *text,
	    const char *chosen);
/* "any" first, then a row for each of the values (ends in NULL), with the labels root<value>. */
void	list_options(struct visit *, const char *list, const char *any, const char *const *values,
	    const char *root, const char *chosen);
/*
 * View.Sort.<column> of the columns (ends in NULL) that the list sorts by with "xep", and which way it is sorted
 * now: "points", or "-points" down.
 */
void	list_sort(struct visit *, const char *path, const struct field *, const char *now,
	    const char *const *columns);
/* A page to which another one leads; roles: any of which may see it. label, hint (or NULL): keys. */
struct list_place {
	const char	*path, *label, *hint;
	uint64_t	 roles;
};
/* View.Places: path, name, hint of those that the person may see; the list ends with path NULL. */
void	list_places(struct visit *, const struct list_place *);
/* The page number that was asked for ("trang"), 1 where none. */
int64_t	list_number(struct visit *);
/* View.Pages of a list of `total` things in pages of LIST_PAGE; path ends in "?" or "&". */
void	list_pages(struct visit *, const char *path, int64_t page, int64_t total);

#endif
