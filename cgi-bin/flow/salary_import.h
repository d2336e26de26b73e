/*
 * Salaries from a workbook: the head or the officer of an agency uploads it, the worker reads it, it is looked at row by row and
 * taken as a whole or not at all. What it corrects is taken back with a reason. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_SALARY_IMPORT_H
#define FLOW_SALARY_IMPORT_H

#include "flow/import.h"
#include "flow/salary.h"
#include "rules/salary_read.h"

#define SALARY_IMPORT_PLACE	SALARY_PLACE "tai-len/"

/* The page of a workbook. */
const char	*salary_import_path(struct mem *, int64_t id);
/* A batch of an uploaded workbook and the job that reads it. 1; 0: not his; -1. */
int	salary_receive(struct flow *, const struct import_upload *);
/* Of his agency, newest first. 1 or -1. */
int	salary_imports(struct flow *, struct import_batch **list_r, size_t *n_r);

/* A table of the people of the agency to be filled in, without figures; the words in the language of the person. 1 or -1. */
struct salary_words {
	const char	*sheet, *head[3], *column[SALARY_COLUMNS];
};
int	salary_workbook(struct flow *, const struct salary_words *, const char **bytes_r, size_t *n_r);

struct salary_batch {
	struct import_batch batch;
	struct salary_book book;	/* in state "read" */
	bool		 may_take;	/* some rows are new or changed, none is wrong */
};
/* 1; 0: none of his agency; -1. */
int	salary_import_look(struct flow *, int64_t id, struct salary_batch *);
/* "3-1-0-0": what taking it would do, to see whether it still would. */
const char	*salary_seen(struct mem *, const struct salary_book *);
/* reason: why rows that stand are corrected. Field of a refusal: reason. */
int	salary_import_take(struct flow *, int64_t id, int64_t version, const char *seen, const char *reason, struct refusal *);
/* A workbook that is not wanted. */
int	salary_import_drop(struct flow *, int64_t id, int64_t version, struct refusal *);

#endif
