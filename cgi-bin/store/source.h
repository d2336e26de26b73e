/* Systems that tasks come from, and each look at them. */
#ifndef STORE_SOURCE_H
#define STORE_SOURCE_H

#include "rules/given.h"
#include "store/db.h"

enum source_run_kind { RUN_PULL, RUN_PUSH, RUN_REPLAY, SOURCE_RUN_KINDS };
extern const char *const source_run_kind_name[SOURCE_RUN_KINDS];	/* "pull", … */

struct source_run {
	int64_t		 id;		/* 0: there was none */
	enum source_run_kind kind;
	const char	*started_at, *ended_at;	/* NULL: under way */
	const char	*before, *after;	/* positions */
	int64_t		 fresh, changed, same, bad;
	const char	*why;		/* label source.why.<why>; NULL: it went well */
	const char	*words;
	const char	*at;		/* file, document or page that it was at; "" */
	const char	*token;		/* name of the token by which it was pushed; NULL */
};
/* A source as lists show it. */
struct source_line {
	struct source	 source;
	struct source_run last;
	int64_t		 errors;	/* open ones */
};

/* By name. 1 or -1. */
int	source_select(struct db *, struct mem *, struct source_line **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	source_get(struct db *, struct mem *, int64_t id, struct source *);
/* 1; 0: the code is taken; -1. */
int	source_insert(struct db *, const struct source *, int64_t person, int64_t *id_r);
/* All but the code, by version. 1; 0: changed meanwhile; -1. */
int	source_update(struct db *, const struct source *);
/* Reads it again from a position on, by version. 1; 0; -1. */
int	source_set_back(struct db *, int64_t id, int64_t version, const char *position);
/* Is looked at at once, by version. 1; 0: changed meanwhile or not enabled; -1. */
int	source_hurry(struct db *, int64_t id, int64_t version);
/* Its open errors are to be taken again. 1 or -1. */
int	source_ask_replay(struct db *, int64_t id);

/*
 * Takes one that is due, or whose errors are to be taken again, for so many seconds. *died_r: the kind of a run of it that had no end,
 * because its worker died, and is ended now; -1: there was none. 1; 0: none is due; -1.
 */
int	source_take(struct db *, struct mem *, int seconds, struct source *, int *died_r);
/* The worker needs so many seconds more. 1 or -1. */
int	source_keep(struct db *, int64_t id, int seconds);
/* It was read from a position to another; in the transaction that took what stands between. 1; 0: not from there any more; -1. */
int	source_proceed(struct db *, int64_t id, const char *from, const char *to);
/* Ends a look, a run: failures in a row, seconds until the next; what was pressed for since it began stays due. 1 or -1. */
int	source_end(struct db *, int64_t id, int64_t run, int64_t failures, int64_t seconds);
/* Ends a replay. 1 or -1. */
int	source_end_replay(struct db *, int64_t id);
/* Its owner is told now. 1; 0: he was today; -1. */
int	source_told(struct db *, struct mem *, int64_t id, struct day today);

/* token: by which it is pushed, else 0. 1 or -1. */
int	source_run_start(struct db *, int64_t source, enum source_run_kind, const char *position, int64_t token, int64_t *run_r);
/* What it brought, beside what it brought before. 1 or -1. */
int	source_run_add(struct db *, int64_t run, int64_t fresh, int64_t changed, int64_t same, int64_t bad);
/* What it is at, one line: stays if its worker dies. 1 or -1. */
int	source_run_at(struct db *, int64_t run, const char *at);
/*
 * Of the last looks before a run, `most` at the most: how many that failed in a row at the same as the last one, from the last
 * on, were broken or ended their worker (ours), and how many died or were left alone for that (died; why: deadly_page). 1 or -1.
 */
struct source_tries {
	const char	*at;		/* ""; nothing */
	int64_t		 ours, died;
};
int	source_run_tries(struct db *, struct mem *, int64_t source, int64_t run, int64_t most, struct source_tries *);
/* why NULL: it went well; words: of the other side, one line. 1; 0: it was ended; -1. */
int	source_run_finish(struct db *, int64_t run, const char *position, const char *why, const char *words);
/* The last first. 1 or -1. */
int	source_run_select(struct db *, struct mem *, int64_t source, int64_t most, int64_t skip, struct source_run **list_r, size_t *n_r,
	    int64_t *total_r);

/* Open errors of a kind behind an id, by id: what came, as JSON. 1 or -1. */
int	source_errors_again(struct db *, struct mem *, int64_t source, enum source_gives, int64_t after, int64_t most, int64_t **id_r,
	    const char ***raw_r, size_t *n_r);
/* Names of the tasks that a document gave: its own, "#", whom it named. 1 or -1. */
int	source_tasks_of(struct db *, struct mem *, int64_t source, const char *document, const char ***external_r, size_t *n_r);

#endif
