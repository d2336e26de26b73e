/*
 * What a person owes, reported by him: that a part is done is one press, which waits for his head. He takes it back while it
 * was not answered. Nothing changes that counts in a window whose sheet was confirmed. 1: done, 0: refused or absent,
 * -1: broken.
 */
#ifndef FLOW_ENTRY_H
#define FLOW_ENTRY_H

#include "flow/flow.h"
#include "flow/period.h"
#include "rules/entry.h"
#include "store/entry.h"

#define ENTRY_PLACE	"/cong-viec/"
#define ENTRY_CONFIRM	ENTRY_PLACE "xac-nhan/"
#define ENTRY_UNDONE	"undo"		/* end_reason of what was counted by mistake: it is shown nowhere */

/* What a person owes in a period; in the running one also what is left from before. */
struct entry_list {
	struct agency_periods periods;
	struct period	 period, running;
	struct day	 from, until;		/* its window */
	struct delivery	*delivery;		/* what is left to do by deadline, then what is not */
	size_t		 n;
	struct regular	*regular;		/* in the running period */
	size_t		 nregular;
	int64_t		 waiting;		/* of others, for him as their head; -1: he is in charge of nobody */
};
/* of: a period without year is the running one, or the one ahead in which said counts: a delivery, 0: none. 1 or -1. */
int	entry_list_of(struct flow *, struct period of, int64_t said, struct entry_list *);

/* A delivery with all that was said of it. */
struct entry_case {
	struct delivery	 delivery;
	bool		 mine, charge;		/* the person's own; in his charge; neither: Home Affairs reads that of heads of agencies */
	bool		 closed;		/* the sheet of its window was confirmed */
	struct agency_periods periods;
	struct day	 until;			/* the last day of its window */
	struct request	*request;
	size_t		 nrequests;
	struct entry_file *file;
	size_t		 nfiles;
	struct finding	*past;			/* taken back */
	size_t		 npast;
};
/* For its person, who is in charge of him, and of heads of agencies Home Affairs. 1; 0: none for this person; -1. */
int	entry_case_of(struct flow *, int64_t delivery, struct entry_case *);
/* The same of the delivery that an entry, a finding, a request is of. */
int	entry_case_of_entry(struct flow *, int64_t entry, struct entry_case *, const struct entry **entry_r);
int	entry_case_of_finding(struct flow *, int64_t finding, struct entry_case *, const struct entry **, const struct finding **);
int	entry_case_of_request(struct flow *, enum request_kind, int64_t request, struct entry_case *, const struct request **);
/* What it gives the score as it stands, or (declared) if all that waits were accepted. */
void	entry_score(struct flow *, const struct entry_case *, bool declared, struct score_sums *);
/* Is an entry late by the calendar of its agency? */
bool	entry_is_late(const struct agency_periods *, const struct delivery *, const struct entry *);
/* One of a delivery, or NULL. */
const struct entry	*entry_of_delivery(const struct delivery *, int64_t id);
/* The last one that was returned, while what it said was not reported again; NULL: none. */
const struct entry	*entry_returned(const struct delivery *);
/* A file of it. 1; 0: none for this person; -1. */
int	entry_file_read(struct flow *, int64_t delivery, int64_t file, const char **name_r, const char **type_r, const char **path_r);

struct entry_put {
	int64_t		 delivery, version;
	int64_t		 quantity;		/* 0: all that is left */
	struct day	 done_on;		/* no day: today */
	const char	*document, *note;
	const uint8_t	*key;			/* 16 bytes of the device; NULL: none */
	bool		 file;			/* it goes on to the form for a file */
};
/* Fields of a refusal: quantity, done_on. */
int	entry_report(struct flow *, const struct entry_put *, struct refusal *);
int	entry_recall(struct flow *, int64_t delivery, int64_t entry, int64_t version, struct refusal *);

/* quantity of a regular work came in today and, unless only_in, is done. Field of a refusal: came_in. */
int	entry_count(struct flow *, int64_t work, int64_t quantity, bool only_in, struct refusal *);
/* The last press of a work today, while nothing of it was answered. */
int	entry_uncount(struct flow *, int64_t work, int64_t delivery, struct refusal *);

/* Takes a file of an entry that waits off, by its person. 1; 0: refused; -1. */
int	entry_file_drop(struct flow *, int64_t delivery, int64_t file, struct refusal *);

/* How many of the person's are late, and due in ENTRY_SOON days. 1 or -1. */
int	entry_owed(struct flow *, int64_t *late_r, int64_t *soon_r);

/* "/cong-viec/7/" and what follows. */
const char	*entry_path(struct flow *, int64_t delivery, const char *rest);

#endif
