/* Letters: which notices become one, and the way of each to the server of mail. */
#ifndef STORE_MAIL_H
#define STORE_MAIL_H

#include "base/day.h"
#include "store/db.h"

/* A notice that may become a letter, and whom it tells. */
struct mail_notice {
	int64_t		 id;
	const char	*kind, *a, *b, *path, *reason, *reason_of;
	const char	*created_at;	/* UTC, as SQL writes it */
	int64_t		 person;
	const char	*name;
	const char	*address;	/* NULL: none */
	const char	*language;	/* "vi", "en" */
	const char	*chosen;	/* way that the person chose, or NULL */
};

struct mail {
	int64_t		 id;
	int64_t		 person, notice;	/* notice 0: a digest */
	struct day	 digest;	/* of this day */
	const char	*name, *address, *language, *subject, *body;
	const char	*message_id;	/* without < > */
	const char	*created_at;
	int64_t		 tries;
};

/* The database's clock, UTC, as SQL writes it. 1 or -1. */
int	mail_clock(struct db *, struct mem *, const char **now_r);

/* Are there notices that nobody has looked at? 1; 0; -1. */
int	mail_told_some(struct db *, struct mem *);
/* At most so many of their outbox rows, held until the end of the transaction. 1 or -1. */
struct mail_told {
	int64_t	outbox, notice;
};
int	mail_told_take(struct db *, struct mem *, int64_t most, struct mail_told **list_r, size_t *n_r);
/* The outbox row is looked at. 1 or -1. */
int	mail_told_end(struct db *, int64_t outbox);
/* 1; 0: it is gone; -1. */
int	mail_notice_get(struct db *, struct mem *, int64_t notice, struct mail_notice *);
/* The notice waits for the digest. 1 or -1. */
int	mail_notice_wait(struct db *, int64_t notice);

/* Somebody whose notices from before a moment wait for the digest of a day. 1; 0: nobody; -1. */
int	mail_digest_person(struct db *, struct mem *, const char *before, struct day,
	    int64_t *person_r);
/* The unread ones of them, oldest first. 1 or -1. */
int	mail_digest_notices(struct db *, struct mem *, int64_t person, const char *before,
	    struct mail_notice **list_r, size_t *n_r);
/* None of them waits any more. 1 or -1. */
int	mail_digest_end(struct db *, int64_t person, const char *before);

/* failed: why it is not even tried, or NULL. 1; 0: it is there already; -1. */
int	mail_insert(struct db *, struct mem *, const struct mail *, const char *failed);

/* Holds the next letter for so many seconds, in a transaction. 1; 0: none is due; -1. */
int	mail_take(struct db *, struct mem *, int seconds, struct mail *);
/* Each is of the try in hand. 1; 0: another worker has it; -1. */
int	mail_handed(struct db *, const struct mail *);
int	mail_ended(struct db *, const struct mail *, const char *state, const char *answer);
int	mail_delayed(struct db *, const struct mail *, const char *answer, int seconds);
/* Letters that a dead worker had handed over become unknown. 1 or -1. */
int	mail_lose(struct db *, int64_t *n_r);
/* Those that the server refused are tried again from the beginning. 1 or -1. */
int	mail_retry(struct db *, int64_t *n_r);

/* Letters of a week that need a person: how many failed, how many may be lost. 1 or -1. */
struct mail_trouble {
	int64_t		 failed, unknown;
	const char	*answer;	/* of one that failed */
};
int	mail_troubles(struct db *, struct mem *, struct mail_trouble *);

#endif
