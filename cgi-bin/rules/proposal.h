/* A proposal as it is read, its steps and files, and what is asked about proposals. */
#ifndef RULES_PROPOSAL_H
#define RULES_PROPOSAL_H

#include "base/day.h"
#include "rules/behalf.h"
#include "rules/parameter.h"
#include "rules/proposal_move.h"

/* Letters of its texts, as long as the columns. */
#define PROPOSAL_SUBJECT	200
#define PROPOSAL_WORDS		4000
#define PROPOSAL_OTHER		2000
#define PROPOSAL_PAGE		1000
#define PROPOSAL_AGENT		500
#define PROPOSAL_FILES		10	/* of one */

/* What its writer says. A value is NULL where the province's is wanted. */
struct proposal_content {
	enum proposal_kind kind;
	const char	*subject, *words;
	const char	*value[PARAMETERS];	/* method alone, as the next two */
	const char	*other;
	struct day	 wished;		/* from when; none: not said */
	const char	*page, *request, *agent; /* support alone; "" */
};

struct proposal {
	int64_t		 id, person, agency, handler;	/* agency, handler 0: none */
	enum proposal_state state;
	struct proposal_content content;
	const char	*person_name, *agency_name, *handler_name; /* names "" where there is none */
	const char	*submitted_at, *due_at, *moved_at, *forwarded_at, *answered_at, *created_at; /* SQL; NULL: not yet */
	const char	*now;			/* of the database, when it was read */
	int64_t		 waited, minutes;	/* working minutes: sender asked back; to the answer, -1: none yet */
	const char	*opinion, *answer, *outcome; /* "" where there is none; outcome "agreed", "refused" */
	const char	*document_number;
	struct day	 document_day;
	int64_t		 version, files;
};
/* Working minutes since it was sent, or until it was answered, without those of the sender. */
int64_t	proposal_age(const struct proposal *);
/* Is it, or was its answer, after the day by which it was due? */
bool	proposal_late(const struct proposal *);

struct proposal_step {
	enum proposal_act act;
	const char	*words, *name, *title, *rank, *at;	/* title, rank "" where he had none */
	struct behalf	 behalf;
};

struct proposal_file {
	int64_t		 id, file;
	const char	*name, *by, *at;
	int64_t		 size;
};

/* Which proposals a person sees. */
struct proposal_see {
	int64_t		 person, agency;	/* agency: all of it where inside */
	bool		 inside, home, support, chairman, all;
};

struct proposal_query {
	const char	*kind, *state, *words, *sort;	/* "" all; state: or "open", "waiting", "decided" */
	int64_t		 agency;			/* 0: all */
	bool		 late;
	struct day	 from, until;			/* sent in these days; none: all. Then without withdrawn ones and support */
	int64_t		 skip, most;
};

/* An agency that the list may be narrowed to. */
struct proposal_agency {
	int64_t		 id;
	const char	*name;
};

/* What waits, by whom it waits for; due: the first day, SQL, NULL: nothing waits. */
enum proposal_waiting {
	WAITS_SUBMIT, WAITS_REPLY, WAITS_HOME, WAITS_SIGN, WAITS_DECIDE, WAITS_ENACT, WAITS_SUPPORT,
	WAITING
};
struct proposal_tally {
	int64_t		 count;
	const char	*due;
};

/* The middle of n numbers (the lower of two); n > 0; sorts them. */
int64_t	proposal_median(int64_t *, size_t n);

#endif
