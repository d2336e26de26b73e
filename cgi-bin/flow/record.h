/*
 * Files of people's years (rules/record.h). Everybody sees his own; the head of the agency and its officer those of its people
 * but for the head's, which Home Affairs keeps; Home Affairs and the head of the province read all. Every export of the file of
 * somebody else is in the audit, and its person sees it. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_RECORD_H
#define FLOW_RECORD_H

#include "flow/flow.h"
#include "flow/year.h"
#include "rules/parameter.h"
#include "rules/record.h"
#include "rules/sheet_paper.h"
#include "store/record.h"

#define RECORD_PLACE	YEAR_PLACE "ho-so/"

/* A file with what it lacks. */
struct record {
	struct record_owner owner;
	int		 year;
	unsigned	 ties;			/* enum record_tie */
	struct year_view y;
	struct record_level level;
	const struct record_copy *copy;		/* withdrawn ones too */
	size_t		 ncopies, nstanding;
	const struct record_minutes *minutes;
	size_t		 nminutes;
	const struct record_opinion *opinion;
	size_t		 nopinions;
	const struct record_petition *petition;
	size_t		 npetitions;
	struct record_missing *missing;
	size_t		 nmissing;
};

/* Has he files of others to keep or to read? */
bool	record_reads(const struct who *);
/* A page of those that he keeps, or (who reads the province) of all, whose names hold words. 1 or -1. */
int	records(struct flow *, int year, const char *words, int64_t page, struct record **list_r, size_t *n_r, int64_t *total_r);
/* 1; 0: not his to see, or the person had no place in the year; -1. */
int	record_read(struct flow *, int64_t person, int year, struct record *);

/* Until when it is kept, and by what. 1 or -1. */
int	record_kept(struct flow *, int year, struct day *until_r, struct parameter_answer *);

/*
 * May the person who acts read these minutes, which speak of others too? Of his own file those of meetings that he sees.
 * 1; 0; -1.
 */
int	record_minutes_seen(struct flow *, const struct record *, const struct record_minutes *);
/* A copy as it lies in the spool. 1; 0: none for this person; -1. */
int	record_copy_read(struct flow *, int64_t id, struct record_copy *, const char **path_r);
/* "/xep-loai/ho-so/12?nam=2026". */
const char	*record_path(struct flow *, int64_t person, int year);

#endif
