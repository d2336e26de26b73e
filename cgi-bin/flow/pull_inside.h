/* Inside flow/pull: one look at a source. */
#ifndef FLOW_PULL_INSIDE_H
#define FLOW_PULL_INSIDE_H

#include "flow/flow.h"
#include "rules/source_map.h"
#include "store/source.h"

#define PULL_LEASE	240		/* seconds; longer than a request and what it brings may take */
#define PULL_SECONDS	300		/* of a whole look; then the rest waits for the next */
#define PULL_PAGES	50
#define PULL_SPREAD	100		/* tasks of a document that one message may mean */
#define PULL_BYTES	(8u * 1024 * 1024)	/* of an answer, of a file */
#define PULL_MEMORY	(160u * 1024 * 1024)	/* of a page of it */
#define PULL_TRIES	3		/* looks in a row that end their worker at the same */

struct pull {
	struct flow	*f;
	struct mem	*life, *page;	/* of the look; of a page of it: f->mem meanwhile */
	struct mem	*batch;		/* of a batch of rows that is taken: f->mem meanwhile */
	struct source	 source;
	struct source_map map;
	const char	*secret_dir, *drop_dir, *ca_file;
	int64_t		 run;
	const char	*position;	/* how far it is */
	const char	*at;		/* file, document, page that it is at; "" */
	int64_t		 bad;		/* rows, documents and files that could not be taken */
	const char	*why, *words;	/* the look ended badly: label source.why.<why>; NULL: it did not */
	int64_t		 asked;		/* seconds that the other side asks us to wait */
	bool		 more;		/* there is more to read: the next look comes at once */
	bool		 replay;	/* what was wrong is taken again */
	struct source_tries tries;	/* what the looks before failed at */
	int64_t		 until;		/* clock at which it ends */
};

/* Ends the look badly; 0. words are kept for the life of the look, one short line. */
int	pull_fail(struct pull *, const char *why, const char *words);
/* Takes rows, and with the last of them moves on to a position (NULL: stays). 1; 0: another worker or an administrator was faster; -1. */
int	pull_take(struct pull *, const struct map_rows *, const char *position);
/* It goes on at a file, a document, the address of a page: what is known of the look if its worker dies. 1 or -1. */
int	pull_at(struct pull *, const char *at);
/* The same of an address: of its query, which may hold keys and names, a digest. */
int	pull_at_address(struct pull *, const char *url);
/* Did looks end their worker, or fail to be written, too often where it is now? */
bool	pull_deadly(const struct pull *);
/* A document that cannot be read: an error of its name, label task.error.<word>, until it can. 1 or -1. */
int	pull_unread(struct pull *, const char *document, const char *word, const char *value, enum task_mender);
/* The same of one that is asked for again by itself: nobody is told of it yet. */
int	pull_put_off(struct pull *, const char *document, const char *word, const char *value);
/* Forgets the page in hand; the lease goes on. 1; 0: time is over; -1. */
int	pull_next_page(struct pull *);

/* 1: all was read; 0: pull_fail was called; -1: ours is broken. */
int	pull_rest(struct pull *);
int	pull_documents(struct pull *);
/* Documents that could not be read before. */
int	pull_documents_again(struct pull *, const char *const *document, size_t n);
int	pull_folder(struct pull *);

#endif
