/*
 * Open data without persons (rules/open_data.h): a year of all agencies, period by period, of periods whose results are due. For
 * Home Affairs, the chairman and auditors, who decide on where it is published. The same sums give the same data. In Vietnamese.
 */
#ifndef FLOW_OPEN_DATA_H
#define FLOW_OPEN_DATA_H

#include "flow/compare.h"
#include "render/view.h"
#include "rules/open_data.h"

#define OPEN_DATA_PLACE	COMPARE_PLACE "du-lieu-mo/"

enum open_file { OPEN_CSV, OPEN_JSON, OPEN_META, OPEN_README, OPEN_FILES };
/* "csv", "json", "meta", "readme": words of addresses, labels open_data.file.<name>; ends in NULL. */
extern const char *const open_file_word[OPEN_FILES + 1];

struct open_data {
	int		 year;
	struct open_row	*row;
	size_t		 nrows;
	const char	*counted_at;	/* SQL moment of the oldest count; NULL: none */
	struct { const char *name, *type, *bytes; size_t n; const char *sha256; } file[OPEN_FILES];	/* sha256: in hex */
};
/* 1; 0: not his to see; -1. */
int	open_data_read(struct flow *, const struct render *, int year, struct open_data *);

#endif
