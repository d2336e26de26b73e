/*
 * The lexicon of contrasts that Home Affairs keeps. A change is a new version and counts from the next
 * look on, in all processes (flow/similar_index.h); an old version is taken back as a new one.
 */
#ifndef FLOW_LEXICON_H
#define FLOW_LEXICON_H

#include "flow/flow.h"
#include "flow/similar_beside.h"
#include "rules/lexicon.h"

/* The version that counts. 1 or -1. */
int	lexicon_now(struct flow *, struct lexicon *);
/* A version; 0: the program's own. 1; 0: there is none; -1. */
int	lexicon_at(struct flow *, int64_t version, struct lexicon *);
/* A page of versions, the newest first, without classes; how many there are. 1 or -1. */
int	lexicon_history(struct flow *, int64_t page, struct lexicon **list_r, size_t *n_r, int64_t *total_r);

struct lexicon_change {
	enum lexicon_deed deed;
	int64_t		 version;	/* that the person saw */
	int64_t		 class;		/* edit, drop */
	const char	*name, *words;	/* edit, add: as typed */
	int64_t		 source;	/* restore */
};
/* The lexicon as a change would make it. 1; 0: refused; -1. */
int	lexicon_changed(struct flow *, const struct lexicon_change *, struct lexicon *, struct refusal *);
/* Makes it. 1; 0: refused; -1. */
int	lexicon_change(struct flow *, const struct lexicon_change *, struct refusal *);

/* Two texts under the lexicon that counts. */
struct lexicon_trial {
	int		 alike;		/* thousandths; below BESIDE_LEAST works are not compared */
	enum similar_verdict verdict;
	enum similar_why why;
	struct {
		struct similar_mark	*list;
		size_t			 n;
	} a, b;				/* the texts in pieces */
	struct lexicon_named {
		const char	*class, *a, *b;	/* what of a class each names; "": nothing */
	} *named;
	size_t		 n;
};
/* 1 or -1. */
int	lexicon_try(struct flow *, const char *a, const char *b, struct lexicon_trial *);

/* What a lexicon would change between the works that the person may see. */
#define LEXICON_SHOWN	20
struct lexicon_moved {
	enum similar_verdict was, now;
	int64_t		 pairs;			/* of works that read like these two */
	struct similar_shown shown[2];
	struct beside_marks marks[2];
};
struct lexicon_effect {
	bool		 too_many;		/* more works than are compared while somebody waits: nothing is told */
	size_t		 works;
	int64_t		 pairs;			/* that would have another verdict */
	int64_t		 moved[3][3];		/* of them, from a verdict to another */
	struct lexicon_moved *list;		/* those that stand for most pairs */
	size_t		 n;
};
/* 1 or -1. */
int	lexicon_effect(struct flow *, const struct lexicon *, struct lexicon_effect *);

#endif
