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

struct pull {
	struct flow	*f;
	struct mem	*life, *page;	/* of the look; of a page of it: f->mem meanwhile */
	struct mem	*batch;		/* of a batch of rows that is taken: f->mem meanwhile */
	struct source	 source;
	struct source_map map;
	const char	*secret_dir, *drop_dir, *ca_file;
	int64_t		 run;
	const char	*position;	/* how far it is */
	int64_t		 bad;		/* rows, documents and files that could not be taken */
	const char	*why, *words;	/* the look ended badly: label source.why.<why>; NULL: it did not */
	int64_t		 asked;		/* seconds that the other side asks us to wait */
	bool		 more;		/* there is more to read: the next look comes at once */
	int64_t		 until;		/* clock at which it ends */
};

/* Ends the look badly; 0. words are kept for the life of the look, one short line. */
int	pull_fail(struct pull *, const char *why, const char *words);
/* Takes rows, and with the last of them moves on to a position (NULL: stays). 1; 0: another worker or an administrator was faster; -1. */
int	pull_take(struct pull *, const struct map_rows *, const char *position);
/* Forgets the page in hand; the lease goes on. 1; 0: time is over; -1. */
int	pull_next_page(struct pull *);
/* Rows of an edXML document. One that cannot be read is a row without anything, an error of its name. */
void	pull_edxml(struct pull *, const char *name, const void *bytes, size_t n, struct map_rows *);

/* 1: all was read; 0: pull_fail was called; -1: ours is broken. */
int	pull_rest(struct pull *);
int	pull_documents(struct pull *);
int	pull_folder(struct pull *);

#endif
