/*
 * What every use case needs, and how each of them writes.
 *
 * A use case is one function: reads take a scope from see.h, writes go through
 * flow_write: one transaction with the operation id, the check of the version,
 * the change, the audit row and the outbox row.
 */
#ifndef FLOW_FLOW_H
#define FLOW_FLOW_H

#include <stdbool.h>
#include <stdint.h>

#include "base/config.h"
#include "base/json.h"
#include "base/mem.h"

#define LIST_PAGE 50		/* things on a page of a list */

struct db;
struct directory;
struct pace; struct similar_index; struct cluster_index;
struct told;		/* store/notice.h */

/* Who acts, found from the session; refreshed at each request. */
struct who {
	int64_t		 person;
	const char	*uid;
	const char	*name;			/* họ đệm + tên */
	int64_t		 agency;		/* unit of the agency */
	const char	*agency_name;
	int64_t		 unit;			/* the unit where he works (division or agency) */
	const char	*unit_name;
	const char	*post;			/* title of the main post */
	uint64_t	 roles;			/* rules/role.h */
	int64_t		 delegation;		/* by which he is head; 0: not, or in the own right */
	const char	*behalf;		/* for whom: the head, or the document where there is none */
	int64_t		 session;
	uint8_t		 key[32];		/* of this session's forms */
	bool		 locked;
	bool		 strong, fresh;		/* second factor given in this session; password or code given minutes ago */
	int		 language;		/* enum lang */
	const char	*theme;			/* "light", "dark" or "system" */
	int64_t		 unread;		/* notices */
	int64_t		 seconds_left;		/* until the lock or the end, whichever is first */
};

struct flow {
	struct mem	*mem;
	struct db	*db;
	struct directory *directory;		/* signin only, else NULL */
	const struct config *config;
	const struct who *who;			/* NULL for a stranger */
	int64_t		 delegation;		/* without which this act would not be his; 0: his own */
	const char	*peer;			/* address, for audit and waits */
	const char	*agent;
	const uint8_t	*op;			/* operation id of the form, 16 bytes; NULL on reads */
	const uint8_t	*body;			/* SHA-256 of the fields, 32 bytes */
	const char	*location;		/* set by a write: the path (without base_path) its 303 goes to */
	int		 argc;			/* command line: the command and its arguments */
	char		**argv;
	struct pace	*pace;			/* of wrong questions; of the process */
	struct similar_index *similar;		/* works that are alike; of the process */
	struct cluster_index *clusters;		/* and those that say the same */
	bool		 wrote;			/* something in this request, or found that it was written before */
	bool		 repeated;		/* this operation was already done: location is its first answer */
};

/* Why a use case refused. */
struct refusal {
	const char	*label;		/* key, "catalog.refused.not_draft" */
	const char	*a, *b;
	const char	*field;		/* the form field that it stands at, or NULL */
	bool		 conflict;	/* somebody else changed it meanwhile: show both versions */
};

/*
 * The database and, where asked for, the directory of a process, in mem, connected when first
 * used. program: name of the database account. flow_close ends its connections.
 */
struct flow	*flow_open(struct mem *, const struct config *, const char *program, bool directory);
void	flow_close(struct flow *);
/* 1: the database answers and, where schema is true, has the schema of this program; -1: logged. */
int	flow_ready(struct flow *, bool schema);

/*
 * Runs body as one write; body answers as in store/db.h and sets f->location.
 * 1: done, or done before by the same form (f->repeated); 0: refused by body; -1.
 */
int	flow_write(struct flow *, int (*body)(struct flow *, void *), void *arg);
/*
 * What is written next is another operation than the form, of which it does a part: the same
 * one whenever the form is sent again.
 */
void	flow_beside(struct flow *);

/*
 * Adds the audit row to the write in hand. noun, action: words of the code ("catalog", "submit");
 * id: the object; before, after: changed members only, may be NULL. 1 or -1.
 */
int	flow_audit(struct flow *, const char *noun, int64_t id, const char *action,
	    const struct json *before, const struct json *after);

/*
 * Tells a person, unless it is the one who acts: a row in the inbox in the same transaction.
 * kind: label below notice.<kind>; a, b its words, a names the record; path: where it leads,
 * in the record. 1 or -1.
 */
int	flow_notify(struct flow *, const struct told *, const char *kind, const char *a,
	    const char *b, const char *path);
/* The same to each of several. */
int	flow_notify_all(struct flow *, const struct told *, size_t n, const char *kind, const char *a, const char *b, const char *path);

/*
 * Was this form already used? 1: yes, with the same body: f->location is where it
 * led; 0: no; 2: yes, with another body or by another person; -1.
 */
int	flow_used(struct flow *);

#endif
