/*
 * Results from before the system, or of another body (rules/past.h): a workbook of an agency is uploaded by its head or its
 * officer, read by the worker, looked at row by row, and taken as a whole by the head. Results of heads of agencies come by Home
 * Affairs and are taken by its leader or the head of the province. Nobody takes his own. Levels of years from outside come in the
 * same way, or one by one by who takes them. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_PAST_H
#define FLOW_PAST_H

#include "flow/import.h"
#include "flow/sheet.h"
#include "rules/past.h"
#include "store/past_level.h"

#define PAST_PLACE	"/phieu/ngoai-he-thong/"
#define PAST_LEVEL_PLACE "/xep-loai/truoc/"

/* Results of periods, or levels of years: of the people of an agency, or of the heads of agencies. */
struct past_scope {
	int64_t		 agency;	/* heads: the unit of the province */
	bool		 levels, heads;
	bool		 may_bring, may_take;	/* the person who acts */
};
/* 1; 0: not for this person; -1. */
int	past_scope_of(struct flow *, bool levels, bool heads, struct past_scope *);
/* "/phieu/ngoai-he-thong/", of levels "/xep-loai/truoc/"; of heads "dung-dau/" in it. */
const char	*past_root(bool levels);
const char	*past_place(struct flow *, const struct past_scope *);
/* The page of a workbook. */
const char	*past_batch_path(struct flow *, bool levels, int64_t id);

/* A batch of an uploaded workbook and the job that reads it. 1 or -1. */
int	past_receive(struct flow *, const struct past_scope *, const struct import_upload *);
/* Newest first. 1 or -1. */
int	past_imports(struct flow *, const struct past_scope *, struct import_batch **list_r, size_t *n_r);
/* A page (from 1) of all that came in. 1 or -1. */
int	past_results(struct flow *, const struct past_scope *, int64_t page, struct past_result **list_r, size_t *n_r, int64_t *total_r);
/* Of whom results may come in, by name. 1 or -1. */
int	past_whom(struct flow *, const struct past_scope *, struct past_person **list_r, size_t *n_r);
/* A table of these people to be filled in; the words in the language of the person. 1 or -1. */
struct past_words {
	const char	*sheet, *head[4], *column[PAST_COLUMNS];
};
int	past_workbook(struct flow *, const struct past_scope *, const struct past_words *, const char **bytes_r, size_t *n_r);

struct past_batch {
	struct past_scope scope;
	struct import_batch batch;
	struct past_book book;		/* in state "read" */
	bool		 may_take;	/* some rows are new or changed, none is wrong, and he may */
};
/* Of one of his; 1; 0: none for this person; -1. */
int	past_scope_for(struct flow *, bool levels, int64_t id, struct past_scope *);
/* 1; 0: none for this person; -1. */
int	past_look(struct flow *, bool levels, int64_t id, struct past_batch *);
/* "3-1-0-0": what taking it would do, to see whether it still would. */
const char	*past_seen(struct mem *, const struct past_book *);
/* All of it or nothing; reason: why rows that stand are corrected. Field of a refusal: reason. */
int	past_take(struct flow *, bool levels, int64_t id, int64_t version, const char *seen, const char *reason, struct refusal *);
/* A workbook that is not wanted. */
int	past_drop(struct flow *, bool levels, int64_t id, int64_t version, struct refusal *);
/* How many workbooks wait for the person who acts to take them (the last of each scope), and where. 1 or -1. */
int	past_waiting(struct flow *, bool levels, int64_t *n_r, const char **path_r);

/* One that came in, for who may take it away. 1; 0: none for this person; -1. */
int	past_one(struct flow *, bool levels, int64_t id, struct past_result *, struct past_scope *);
/* Does it stand, and is it his to withdraw? */
bool	past_can_withdraw(const struct flow *, const struct past_scope *, const struct past_result *);
int	past_take_away(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);
int	past_level_take_away(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

/*
 * One level of a person as it was typed (text of PAST_PERIOD, PAST_BODY, PAST_LEVEL, PAST_NUMBER, PAST_DAY), by who takes them.
 * Fields of a refusal: person, year, body, level, document_number, document_day.
 */
int	past_level_enter(struct flow *, bool heads, int64_t person, const char *text[PAST_COLUMNS], struct refusal *);
/* Levels of the years of a person that stand and that he was told, the last first; the caller says whose. 1 or -1. */
int	past_level_history(struct flow *, int64_t person, struct past_history **list_r, size_t *n_r);

/* What stands of the person who acts, the last first. 1 or -1. */
int	past_mine(struct flow *, struct past_result **list_r, size_t *n_r);

#endif
