/*
 * The sheet of a person and a period (Mẫu 01; Decree 335/2025 Art 17, 18): who may do what in which state. The person
 * scores himself, the authority (rules/place.h) confirms or returns it, the person looks at it for 24 hours and may
 * object to a row, then the head of the agency publishes. What was published changes by a new edition alone.
 */
#ifndef RULES_SHEET_H
#define RULES_SHEET_H

#include "rules/behalf.h"
#include "rules/criteria.h"
#include "rules/organisation.h"
#include "rules/period.h"
#include "rules/score_support.h"

enum sheet_state {
	SHEET_OPEN,		/* nothing was said yet */
	SHEET_SELF,		/* the person has scored himself */
	SHEET_RETURNED,		/* the authority asks him to look again */
	SHEET_PREVIEW,		/* confirmed; he looks at it */
	SHEET_PUBLISHED,
	SHEET_EXCEPTED,		/* there is none, for a reason that is named */
	SHEET_STATES
};
enum sheet_act {
	SHEET_SCORE, SHEET_PREPARE, SHEET_RETURN, SHEET_CONFIRM, SHEET_RECALL, SHEET_PUBLISH, SHEET_ACKNOWLEDGE, SHEET_EXCEPT, SHEET_UNEXCEPT,
	SHEET_REOPEN, SHEET_RENEW, SHEET_ACTS
};
enum sheet_exception { EXCEPTION_LEAVE, EXCEPTION_NEWCOMER, EXCEPTION_REFUSAL, EXCEPTION_OTHER, SHEET_EXCEPTIONS };
/* As in the database; labels sheet.state., sheet.act. and sheet.exception.<name>. */
extern const char *const sheet_state_name[SHEET_STATES];
extern const char *const sheet_act_name[SHEET_ACTS];
extern const char *const sheet_exception_name[SHEET_EXCEPTIONS];

/* What somebody is to a sheet, as bits. Nobody is more than its person to his own. */
enum sheet_tie {
	SHEET_OWN	= 1 << 0,
	SHEET_SCORER	= 1 << 1,	/* scores it (Art 10.1) */
	SHEET_PUBLISHER	= 1 << 2,	/* head of the agency, of the province for heads of agencies */
	SHEET_PREPARER	= 1 << 4,	/* Home Affairs, of heads of agencies: fills in what the head of the province confirms */
	SHEET_ABOVE	= 1 << 3	/* in charge of the person, or reads what was published */
};
/* May it be done, and where it leads. */
bool	sheet_may(enum sheet_act, enum sheet_state, unsigned ties, enum sheet_state *to_r);

#define SHEET_PREVIEW_HOURS	24
#define SHEET_EDITION_LAST 1000000	/* the last there is */
#define SUPPORTS		SUPPORT_PARTS
#define NOT_GIVEN		(-1)

/* Points hundredths, NOT_GIVEN where they are not. Moments SQL or NULL; texts "" where nothing was said. */
struct sheet {
	int64_t		 id, version;	/* 0: nothing was said of it yet */
	int64_t		 person, agency, unit;
	const char	*name, *uid, *title, *unit_name, *agency_name;
	enum rank	 rank;		/* of the place held longest in the window */
	enum person_kind kind;
	struct period	 period;
	struct day	 from, until;	/* the window */
	int64_t		 edition, before;
	enum sheet_state state;
	int64_t		 self[CRITERIA], head[CRITERIA];
	int64_t		 support_self[SUPPORTS], support_head[SUPPORTS];	/* hundredths of a percent */
	const char	*strengths, *weaknesses, *opinion;
	int64_t		 organising, unity;	/* 1, 0, NOT_GIVEN */
	const char	*organising_why, *unity_why;
	const char	*silent_why;
	int		 exception;	/* enum sheet_exception, or NOT_GIVEN */
	const char	*exception_why;
	const char	*prepared_at, *self_at, *confirmed_at, *preview_until, *published_at, *acknowledged_at, *superseded_at;
	int64_t		 confirmer;
	const char	*confirmer_name, *publisher_name;
	bool		 looked;	/* the 24 hours are over */
	const char	*total;		/* exact; NULL: none */
	int64_t		 shown;		/* hundredths */
	const char	*level;		/* a word of score_level_name, or NULL */
};

/* Are all ten given? */
bool	sheet_given(const int64_t points[CRITERIA]);
/* Has the person or the authority given all ten? Before that there is no total. */
bool	sheet_pointed(const struct sheet *);
/* Their sum. */
int64_t	sheet_points(const int64_t points[CRITERIA]);
/* Where its person works and in which window, as another one says. */
void	sheet_place(struct sheet *, const struct sheet *now);
/* Does somebody of this rank have the formula of leaders? */
bool	sheet_leads(const struct sheet *);

/* A step of its life. */
struct sheet_step {
	enum sheet_act	 act;
	const char	*who, *reason, *at;
	struct behalf	 behalf;
	const char	*document;	/* of the delegation; NULL: in the own right */
};

#endif
