/*
 * Work as its person reports it and as the head looks at what was reported: what is refused, what is out of the ordinary
 * (never a penalty: it only says where to look first), and what people ask for beside it.
 */
#ifndef RULES_ENTRY_H
#define RULES_ENTRY_H

#include "rules/place.h"
#include "rules/work.h"

#define ENTRY_FRESH	3	/* days within which a report comes by itself */
#define ENTRY_FILES	5	/* of an entry */
#define ENTRY_SOON	3	/* days before a deadline in which it is said on the home */

enum entry_flaw {
	ENTRY_SOUND,
	ENTRY_OVER,		/* nothing is left to be reported */
	ENTRY_TOO_MUCH,		/* more than is left */
	ENTRY_EARLY,		/* before it was assigned */
	ENTRY_AHEAD,		/* of today */
	ENTRY_FLAWS
};
/* "over", "too_much", …: labels entry.refused.<name>; NULL for sound. */
extern const char *const entry_flaw_name[ENTRY_FLAWS];
enum entry_flaw	entry_judge(const struct delivery *, int64_t quantity, struct day done_on, struct day today);

/* The day in Viet Nam on which an entry was made. */
struct day	entry_made_on(const struct entry *);
/* Was it done more than ENTRY_FRESH days before it was said? */
bool		entry_backdated(struct day done_on, struct day made_on);

/* What was accepted of a product: how many entries, thousandths of it, entries that name a document. */
struct entry_usual {
	int64_t		 person, product;
	int64_t		 entries, quantity, documents;
};
/* What a product is called in it: the row of the catalog, or the outside work below 0. */
int64_t		entry_product(const struct work *);

enum entry_odd { ODD_LATE, ODD_BACKDATED, ODD_NO_DOCUMENT, ODD_OWN, ODD_PEERS, ODDS };
/* "late", "backdated", "no_document", "own", "peers": labels entry.odd.<name>. */
extern const char *const entry_odd_name[ODDS];
/* Bits 1 << enum entry_odd. late: by entry_late; usual: of its agency; all: who works there, for peers with the same post. */
unsigned	entry_odd(const struct delivery *, const struct entry *, bool late, const struct entry_usual *, size_t n,
		    const struct places *all);

/* By when has to be done what comes in on a day: so many working days behind it, or the end of the window. */
struct day	entry_deadline(const struct workdays *, int64_t days, struct day came_in, struct day window_ends);

enum extension_flaw {
	EXTENSION_SOUND,
	EXTENSION_OVER,		/* nothing is left to be done */
	EXTENSION_PASSED,	/* the deadline has */
	EXTENSION_SAME,		/* not later than it is */
	EXTENSION_FLAWS
};
/* "over", "passed", "same": labels entry.refused.extension_<name>; NULL for sound. */
extern const char *const extension_flaw_name[EXTENSION_FLAWS];
/* until_r: a day off moves on to the next that is worked. */
enum extension_flaw	extension_judge(const struct delivery *, const struct workdays *, struct day today, struct day *until_r);

/* What a person asks for beside his work. */
enum request_kind { REQUEST_EXTENSION, REQUEST_EXEMPTION, REQUEST_HAND_BACK, REQUESTS };
/* "extension", "exemption", "hand_back": labels entry.request.<name>. */
extern const char *const request_kind_name[REQUESTS];
struct request {
	enum request_kind kind;
	int64_t		 id, version, delivery;
	int64_t		 entry, finding;	/* of an exemption: the fault; finding 0: that it was late */
	struct day	 until, before;		/* of an extension: the deadline asked for, as it was */
	const char	*reason, *proof;
	int64_t		 file;
	const char	*document;		/* by which an exemption was confirmed */
	const char	*state;			/* "asked", "granted", "confirmed", "refused", "answered", "recalled" */
	int64_t		 asker;
	const char	*asker_name, *asked_at;
	const char	*answer, *answerer, *answered_at;
};
bool	request_waits(const struct request *);

/* How much a person does, beside others: in 1/10000 of the standard product. */
struct radar {
	int64_t		 person;
	int64_t		 volume, extra;		/* in the window; of it beside the plan */
	int64_t		 peers, npeers;		/* mean of those with the same post, how many they are */
	int64_t		 own, windows;		/* own mean of so many windows before in which there was any; 0: none */
};
/* now, past: volume and extra by person, in the window, and in the windows before it together, how many they were. */
struct radar	radar_of(int64_t person, const struct radar *now, size_t n, const struct radar *past, size_t npast,
		    const struct places *all);

#endif
