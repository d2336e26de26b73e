/* Batches of tasks as they come from a source: each of these is one statement, however many rows it is about. */
#ifndef STORE_TASK_TAKE_H
#define STORE_TASK_TAKE_H

#include "rules/given.h"
#include "store/db.h"

/* Until the end of the transaction no other batch of the source is taken. 1; 0: there is none; -1. */
int	task_source_hold(struct db *, struct mem *, int64_t source);

/* What of a source is known already; it stays as it is until the end of the transaction. By external id. */
struct task_known {
	int64_t		 id;
	const char	*external;
	enum task_state	 state;
	uint8_t		 digest[32];
	const char	*said;			/* canonical JSON of a row */
	int64_t		 person, unit, agency;
	bool		 proposed;		/* its completion */
	const char	*reason;		/* why declined */
};
/* 1 or -1. */
int	task_known(struct db *, struct mem *, int64_t source, const char *const *external, size_t n, struct task_known **list_r,
	    size_t *n_r);
/* The ids of tasks of a source: id_r[i] of external[i], 0 where there is none. 1 or -1. */
int	task_ids(struct db *, struct mem *, int64_t source, const char *const *external, size_t n, int64_t *id_r);

/* Who is meant, with his main place on a day; unit 0: he has none. By name. */
struct task_person {
	const char	*name;
	int64_t		 person, unit, agency;
};
/* 1 or -1. */
int	task_people(struct db *, struct mem *, enum task_named, const char *const *name, size_t n, struct day, struct task_person **list_r,
	    size_t *n_r);
/* Whose personal numbers are known, by number. 1 or -1. */
struct task_login {
	const char	*number, *uid;
};
int	task_logins(struct db *, struct mem *, const char *const *number, size_t n, struct task_login **list_r, size_t *n_r);
/* Who heads agencies and their divisions. 1 or -1. */
struct task_head {
	int64_t		 person, unit, agency;
};
int	task_heads(struct db *, struct mem *, const int64_t *agency, size_t n, struct day, struct task_head **list_r, size_t *n_r);

/* The catalog of agencies that holds on a day, by agency. 1 or -1. */
struct task_catalog {
	int64_t		 agency, catalog;
};
int	task_catalogs(struct db *, struct mem *, const int64_t *agency, size_t n, struct day, struct task_catalog **list_r, size_t *n_r);
/* Products by their codes: row of each, 0 where the catalog has none. 1 or -1. */
struct task_product {
	int64_t		 catalog;
	const char	*code;
	int64_t		 row;
};
int	task_products(struct db *, struct mem *, struct task_product *, size_t n);
/* All products of catalogs, catalog by catalog. 1 or -1. */
struct task_words {
	int64_t		 catalog, row;
	const char	*task, *detail, *output;
};
int	task_words(struct db *, struct mem *, const int64_t *catalog, size_t n, struct task_words **list_r, size_t *n_r);

/* A task that is new, or waits, or was taken back. */
struct task_put {
	const struct task_good *good;
	const struct task_person *person;
	int64_t		 row;			/* 0: none */
	int64_t		 alike;			/* thousandths; -1: the source named the product, or there is none */
	const uint8_t	*digest;
	const char	*said;
};
/* 1 or -1. */
int	task_put(struct db *, struct mem *, int64_t source, int64_t run, const struct task_put *, size_t n);
/* What is said of one that was answered. */
struct task_tell {
	int64_t		 task;
	const struct task_good *good;
	const char	*news;			/* "changed", "withdrawn"; NULL: nothing that who is in charge has to see */
	const uint8_t	*digest;
	const char	*said;
};
int	task_tell(struct db *, struct mem *, int64_t run, const struct task_tell *, size_t n);

/* A row that could not be taken. 1 or -1. */
struct task_bad {
	const char	*external, *raw;
	const struct task_flaw *flaw;
	int64_t		 agency;		/* 0: of none */
};
int	task_error_put(struct db *, struct mem *, int64_t source, int64_t run, enum source_gives, const struct task_bad *, size_t n);
/* What of a source is wrong and came good now is mended. 1 or -1. */
int	task_error_mend(struct db *, struct mem *, int64_t source, enum source_gives, const char *const *external, size_t n);

/* Of some people those who have a notice of a kind that they did not read. 1 or -1. */
int	task_told(struct db *, struct mem *, const char *kind, const int64_t *person, size_t n, int64_t **list_r, size_t *n_r);

#endif
