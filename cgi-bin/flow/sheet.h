/*
 * Sheets of people and periods (rules/sheet.h): who sees them, what they come to now, what is done to them. Everybody sees
 * his own; who scores, publishes or is in charge those of his people; who sees the province what was published.
 * 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_SHEET_H
#define FLOW_SHEET_H

#include "flow/chosen.h"
#include "flow/flow.h"
#include "flow/period.h"
#include "rules/place.h"
#include "rules/sheet_ground.h"

#define SHEET_PLACE	"/phieu/"

/* What keeps a sheet from being confirmed. */
struct sheet_stop {
	size_t		 declared;	/* deliveries of which something waits for the head */
	size_t		 exempting;	/* a request for exemption waits */
	size_t		 extending;	/* a request for more time waits */
	const char	**below;	/* people whose sheets have to be published before */
	size_t		 nbelow;
};
/* What waits as a label of {1} reports and {2} requests; NULL: nothing does. */
const char	*sheet_waits(struct flow *, const struct sheet_stop *, const char **reports_r, const char **requests_r);

struct sheet_view {
	struct sheet	 sheet;		/* id 0: nothing was said of it yet */
	unsigned	 ties;		/* enum sheet_tie */
	bool		 by_delegation;	/* they come from a delegation */
	bool		 top;		/* of the head of the province: nobody here evaluates him */
	struct agency_periods periods;
	const struct delivery *list;	/* what counts in the window */
	size_t		 n;
	struct sheet_ground ground;
	struct score_case c;
	bool		 scored;	/* score holds: some work was assigned */
	struct score	 score;		/* of what was accepted, or of what was frozen */
	bool		 expected;
	struct score	 expect;	/* as if all that was declared were accepted */
	struct sheet_stop stop;
	struct json	*document;	/* as it stands now, or as it was frozen (rules/sheet_ground.h) */
	const char	*digest;	/* of what was frozen, hex; NULL: not published */
	const struct sheet_seen *seen;	/* of a preview: what its person was shown; NULL: nothing was kept */
	bool		 moved;		/* it comes to something else now */
};
/* month: of the period; edition: SHEET_EDITION_LAST, or an earlier one. 1; 0: none for this person; -1. */
int	sheet_look(struct flow *, int64_t person, struct period month, int64_t edition, struct sheet_view *);
/* May the person who acts do it now? */
bool	sheet_can(const struct sheet_view *, enum sheet_act);
int	sheet_life(struct flow *, int64_t sheet, struct sheet_step **list_r, size_t *n_r);
/* Those of the person who acts that stand, the last first. */
int	sheets_mine(struct flow *, struct sheet **list_r, size_t *n_r);

/* A row of the list of those who score and publish. */
struct sheet_line {
	struct sheet	 sheet;
	unsigned	 ties;
	struct sheet_stop stop;
	bool		 scored;
	struct score	 score;
	size_t		 deliveries, late;	/* late: entries or rests past their deadline */
	bool		 leads;
	struct sheet_days days;
	struct day	 silent_due;	/* the head of a unit that he left in the window owes points by then; no day: none */
	const struct sheet_seen *seen;	/* of a preview, or NULL */
};
struct sheets {
	struct agency_periods periods;
	struct period	 period;
	struct day	 from, until, self_by;
	struct sheet_line *list;
	size_t		 n;
};
/* Of the people whom the person who acts scores or is in charge of; as head all of his agency. 1 or -1. */
int	sheets_of(struct flow *, struct period month, struct sheets *);
/* Heads of agencies, for the head of the province and for Home Affairs; none for others. 1 or -1. */
int	sheets_of_heads(struct flow *, struct period month, struct sheets *);
/* Of everybody in an agency, without ties: for who counts all, not for who asks. 1 or -1. */
int	sheets_of_agency(struct flow *, int64_t agency, struct period month, struct sheets *);
/* Does he score anybody? */
int	sheets_any(struct flow *, bool *any_r);

/* "83,68" of an exact total, a dash of none. */
const char	*sheet_total_words(struct mem *, const char *total);
/* "/phieu/202605/12/" and what follows. */
const char	*sheet_path(struct flow *, const struct sheet *, const char *rest);

/* The person's own words and points. Fields of a refusal: the criteria's names. */
int	sheet_say(struct flow *, const struct sheet *typed, struct refusal *);
/* Back to the person, with the reason. */
int	sheet_return(struct flow *, const struct sheet *typed, const char *reason, struct refusal *);
/* What the authority says: head, opinion, organising, unity, silent_why. then: where it leads; NULL: to the sheet. */
int	sheet_confirm_one(struct flow *, const struct sheet *typed, const char *then, struct refusal *);
/* Home Affairs fills in what the head of the province confirms: the same, nothing of it has to be there. */
int	sheet_prepare_one(struct flow *, const struct sheet *typed, struct refusal *);
/* Those without anything odd, as they were prepared or with the points that they gave themselves; all or none. */
int	sheet_confirm_many(struct flow *, struct period month, const struct chosen *people, size_t n, struct refusal *);
int	sheet_recall(struct flow *, const struct sheet *typed, const char *reason, struct refusal *);
int	sheet_except(struct flow *, const struct sheet *typed, struct refusal *);
int	sheet_unexcept(struct flow *, const struct sheet *typed, const char *reason, struct refusal *);
int	sheet_acknowledged(struct flow *, const struct sheet *typed, struct refusal *);

#endif
