/*
 * What the level of a person's year rests on (Art 11, 20-21): by the rules alone, as the document that a decision freezes, and
 * that document counted anew. The case of the year stands inside in the shape of rules/year_read.h, so that everything can be
 * shown and computed from the document alone.
 */
#ifndef RULES_CLASSIFICATION_DOCUMENT_H
#define RULES_CLASSIFICATION_DOCUMENT_H

#include "base/json.h"
#include "rules/year_ledger.h"
#include "rules/year_run.h"

#define CLASSIFICATION_STATED	"stated"	/* why, of a level that was stated */

struct classification_facts {
	const struct classification *c;
	const struct year_case *y;
	const struct year_row *row;
	size_t		 n;
	int		 cap;			/* of his organisation, enum score_level, or CAP_NONE */
	int		 ground;		/* enum quota_ground, or GROUND_NONE */
	const char	*ground_words;		/* its document, or NULL */
	const char	*stated;		/* the level that a replacing decision states (Art 21.3), or NULL: by the rules */
};

/* By grounds, cap and mean, before any place of the excellent is given: levelled, level, why, candidate. In the arena. */
const struct quota_person	*classification_rule(struct mem *, const struct classification_facts *);
/* What is decided of him: answer as quota_places left it, with its level and why. */
struct json	*classification_document(struct mem *, const struct classification_facts *, const struct quota_person *answer);
/* The name of why, as rows and documents have it: quota_why_name, or the name of the ground. */
const char	*classification_why(const struct quota_person *);

/* What a document says was decided. */
struct classification_result {
	int		 standing;		/* enum year_standing */
	const struct ratio *mean;		/* NULL: none */
	int		 level;			/* enum score_level, or LEVEL_NONE */
	const char	*why;
};
enum classification_flaw {
	CLASSIFICATION_SOUND,
	CLASSIFICATION_UNREADABLE,	/* not the shape of a document, or its case is refused */
	CLASSIFICATION_OTHER_ROWS,	/* the periods of its case are not those of its rows */
	CLASSIFICATION_OTHER_MEAN,	/* the case comes to another standing or mean than it says */
	CLASSIFICATION_OTHER_LEVEL,	/* grounds, cap, mean and place come to another level */
	CLASSIFICATION_FLAWS
};
/* "unreadable", …; NULL for sound. */
extern const char *const classification_flaw_name[CLASSIFICATION_FLAWS];
/* Counted anew; r: what it says, where it is readable. */
enum classification_flaw	classification_check(struct mem *, const struct json *, struct classification_result *r);

#endif
