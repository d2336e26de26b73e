/*
 * How satisfied citizens were at the one-stop desk (rules/satisfaction.h): the officer of an agency brings it in for its people,
 * Home Affairs for all; it stands beside criterion II.4 with its source. 1: done, 0: refused, -1: broken.
 */
#ifndef FLOW_SATISFACTION_H
#define FLOW_SATISFACTION_H

#include "flow/sheet.h"
#include "rules/satisfaction.h"

#define SATISFACTION_PLACE	"/phieu/hai-long/"

/* What was pasted, line by line. 1; 0: too many lines; -1. */
int	satisfaction_check(struct flow *, const char *lines, struct satisfaction_line **list_r, size_t *n_r);
/*
 * What an uploaded file says, as lines: a workbook, or text parted by commas or semicolons (.csv). 1; 0: it cannot be read, and
 * said so at field file; -1.
 */
int	satisfaction_file(struct flow *, const char *path, const char **lines_r, struct refusal *);
/* All of it, or nothing where a line is not sound. Field of a refusal: block. */
int	satisfaction_bring(struct flow *, const char *lines, const char *source, struct refusal *);
/* Of the months of a sheet, for who has to do with it. 1 or -1. */
int	satisfaction_beside(struct flow *, const struct sheet_view *, struct satisfaction **list_r, size_t *n_r);

#endif
