/*
 * What machines read by the API: rows as they go out, and the small words of its requests. Codes and login names stand for
 * units and people, never our ids; but a list goes on behind an id (cursor).
 */
#ifndef RULES_API_H
#define RULES_API_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "rules/period.h"

#define API_PAGE	200	/* rows of an answer where nothing else is asked for */
#define API_PAGE_MOST	1000

/* Of which units a list is: 0 is any. */
struct api_scope {
	int64_t	agency, unit;
};
/* Where a list goes on: behind an id, or behind an id of a place (a position, a moment). */
struct api_cursor {
	int64_t		 place, id;
	const char	*moment;	/* UTC, as SQL writes it; NULL: none */
};

struct api_unit {
	int64_t		 id;
	const char	*code, *name, *kind, *agency_kind, *parent;	/* agency_kind, parent NULL: none */
	struct day	 from, until;
	int64_t		 position;
};
struct api_place {
	int64_t		 id;
	const char	*uid, *family, *given, *kind, *unit, *unit_name, *agency, *title, *rank;
	bool		 main;
	struct day	 from, until;
};
struct api_catalog {
	int64_t		 id;
	const char	*agency, *agency_name, *decision_number, *standard;
	int64_t		 number;
	struct day	 decision_day, from, until;
};
struct api_row {
	int64_t		 id, position;
	const char	*code, *section, *division, *unit, *task, *detail, *output, *unit_of_measure, *frequency;
	int64_t		 group, points, coefficient;	/* 0: not given; hundredths; tenths */
};
/* A published sheet, or (period.year 0) the decided level of a year. */
struct api_result {
	int64_t		 id, edition, replaces;
	const char	*uid, *name, *kind, *unit, *agency, *title;
	struct period	 period;
	int64_t		 year;
	const char	*exact;		/* NULL: no number */
	int64_t		 shown;		/* hundredths */
	const char	*level, *standing, *why, *at;	/* at: published, or decided */
	const char	*decision_number;
	struct day	 decision_day;
};
struct api_task {
	int64_t		 id, alike;	/* alike: thousandths, -1: the source named the product */
	const char	*external, *source, *person, *unit, *agency, *subject, *document, *said, *product, *state, *reason;
	const char	*received_at, *changed_at, *answered_at;
	struct day	 given_on, deadline, done_on;
	int64_t		 quantity;	/* thousandths */
};

/* A system that sends by itself. */
struct api_sender {
	int64_t		 id;
	const char	*code;
};

/* Who mends what is wrong with a row. */
struct api_mender {
	const char	*external;	/* the row; NULL: all of its kind */
	const char	*name, *office;	/* NULL: nobody is named */
};

/* "123"; "12-345" with a place. 1 or 0. */
int	api_cursor_read(const char *, bool placed, struct api_cursor *);
const char	*api_cursor_text(struct mem *, int64_t place, int64_t id);
/* The same with the moment of a row: "20261130014500123456-123". */
int	api_moment_cursor_read(struct mem *, const char *, struct api_cursor *);
const char	*api_moment_cursor_text(struct mem *, const char *moment, int64_t id);

/* "2026-11-24 08:41:52.123456" (UTC) as "2026-11-24T08:41:52.123456Z"; NULL stays NULL. */
const char	*api_moment_text(struct mem *, const char *sql);
/*
 * A moment as RFC 3339 writes it, or a day (its beginning in Viet Nam), as SQL writes it in UTC. A '+' that a query turned into
 * a space is taken as '+'. NULL: neither.
 */
const char	*api_since(struct mem *, const char *);

#endif
