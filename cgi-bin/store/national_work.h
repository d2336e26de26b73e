/* Records for the national database as the worker makes and sends them (sql/schema/530_national.sql). */
#ifndef STORE_NATIONAL_WORK_H
#define STORE_NATIONAL_WORK_H

#include "base/digest.h"
#include "base/sign.h"
#include "rules/national.h"
#include "store/db.h"

#define NATIONAL_ID	16	/* bytes of a message's name */

/* 1 or -1. */
struct national_todo {
	bool		 make;		/* events have no record */
	bool		 send;		/* records may be sent now */
	bool		 held;		/* there are such as lack something, or lacked it */
};
int	national_some(struct db *, struct mem *, struct national_todo *);

/* Held until the end of the transaction. 1 or -1. */
struct national_line {
	bool		 open;		/* it may be tried now */
	int64_t		 most, failures;
};
int	national_line_hold(struct db *, struct mem *, struct national_line *);

/* Events without a record; of those whose record lacked something that is there now. 1 or -1. */
struct national_event {
	int64_t		 outbox;
	bool		 year;		/* of a classification */
};
int	national_events(struct db *, struct mem *, bool mended, int64_t most, struct national_event **list_r, size_t *n_r);
/* An event whose object is gone has none. In the order of the events. 1 or -1. */
struct national_source {
	int64_t		 outbox, object, person, agency, year;
	const char	*period, *first;
	const char	*made_at;	/* of the event */
	struct national_facts facts;	/* but revision */
};
int	national_sources(struct db *, struct mem *, const struct national_event *, size_t n, struct national_source **list_r, size_t *n_r);
/* What people had before, of each period. 1 or -1. */
struct national_last {
	int64_t		 person;
	const char	*period;
	int64_t		 revision, seq;
};
int	national_lasts(struct db *, struct mem *, const struct national_source *, size_t n, struct national_last **list_r, size_t *n_r);
int	national_codes_read(struct db *, struct mem *, struct national_codes *);

struct national_made {
	const struct national_source *source;
	int64_t		 revision, seq;
	int		 lack;		/* enum national_lack, or LACK_NONE: it is whole */
	const char	*payload;	/* of what is whole, as the three below */
	uint8_t		 sha256[DIGEST_SIZE], signature[SIGN_SIZE];
	const char	*kid;
	uint8_t		 msg_id[NATIONAL_ID];
};
/* 1; 0: another worker made one of them; -1. */
int	national_insert(struct db *, struct mem *, const struct national_made *, size_t n);
int	national_events_end(struct db *, struct mem *, const struct national_event *, size_t n);
/* Held records by their events. 1 or -1. */
struct national_held {
	int64_t		 id, outbox, revision;
	bool		 whole;		/* it was made before: its hash and message */
	uint8_t		 sha256[DIGEST_SIZE], msg_id[NATIONAL_ID];
};
int	national_held(struct db *, struct mem *, const struct national_event *, size_t n, struct national_held **list_r, size_t *n_r);
/* 1; 0: it is not held any more; -1. */
int	national_set_made(struct db *, int64_t id, const struct national_made *);

/* Records of workers that died wait again. 1 or -1. */
int	national_lost(struct db *, int64_t *n_r);
struct national_taken {
	int64_t		 id, attempt, seq;
	const char	*msg_id, *sha256;	/* hex */
	const char	*signature, *kid, *payload;	/* signature: base64url */
	bool		 ask;		/* it may have arrived before */
};
/* The next ones, for so many seconds. 1 or -1. */
int	national_take(struct db *, struct mem *, int64_t most, int seconds, struct national_taken **list_r, size_t *n_r);
/* What became of them: a JSON array of objects (sql/query/national_work.sql); without outcome nothing was sent. 1 or -1. */
int	national_settle(struct db *, const char *ends);
int	national_line_good(struct db *);
int	national_line_bad(struct db *, int pause, int64_t most, const char *why, const char *words);

/* How grave what is told is. */
enum national_grave { GRAVE_MEND, GRAVE_ALERT, GRAVE_BREACH };
/* Records that are behind. 1 or -1. */
struct national_late {
	int64_t		 alert, breach, mend;
	int64_t		 told;		/* today: enum national_grave; -1: nothing */
};
int	national_late(struct db *, struct mem *, struct national_late *);
struct national_late_agency { int64_t agency, n; const char *name; };
int	national_late_agencies(struct db *, struct mem *, struct national_late_agency **list_r, size_t *n_r);
/* 1; 0: another worker did it today; -1. */
int	national_tell_today(struct db *, enum national_grave);

#endif
