/*
 * The lexicon of contrasts (rules/similar_contrast.h) as people write it: one class at a time, a value a
 * line, its words by comma. What is no lexicon is named here, by the words where it goes wrong.
 */
#ifndef RULES_LEXICON_H
#define RULES_LEXICON_H

#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"
#include "rules/similar_contrast.h"

#define LEXICON_NAME	100	/* letters of the name of a class */
#define LEXICON_WORDS	20000	/* letters of all its words */
#define LEXICON_MOST	(SIMILAR_CLASSES + 1)	/* classes, the exceptions with them */

#define LEXICON_OWN	100	/* a class that version v brings has the number LEXICON_OWN + v */
struct lexicon_class {
	int64_t		 id;		/* stays as long as the class does; 0: not written yet */
	const char	*name;		/* "": the exceptions, words that name nothing; always there */
	const char	*values;	/* "cấp tỉnh, tỉnh | cấp xã, xã, phường" */
};

enum lexicon_deed { LEXICON_EDIT, LEXICON_ADD, LEXICON_DROP, LEXICON_RESTORE, LEXICON_DEEDS };
extern const char *const lexicon_deed_name[];	/* "edit", …; ends in NULL */

/* A version; 0: nobody has written one, the program's own counts. */
struct lexicon {
	int64_t		 version;
	const char	*made_at, *by;	/* NULL in version 0 */
	enum lexicon_deed deed;
	const char	*about;		/* the class that was edited, added or dropped */
	int64_t		 source;	/* the version that was taken back */
	struct lexicon_class *list;
	size_t		 n;
};

/* The program's own; the classes have the numbers 1, 2, … In the arena. */
void	lexicon_default(struct mem *, struct lexicon *);
/* As similar_contrasts_new takes it. In the arena. */
struct similar_contrast	*lexicon_contrasts(struct mem *, const struct lexicon *);
/* A class by its number; NULL: none. */
struct lexicon_class	*lexicon_find(const struct lexicon *, int64_t id);

/* What was typed as values, without empty lines and words; and back, a value a line. In the arena. */
const char	*lexicon_values(struct mem *, const char *typed);
const char	*lexicon_lines(struct mem *, const char *values);
/* Value i of some values as text; NULL: there are fewer. In the arena. */
const char	*lexicon_value(struct mem *, const char *values, size_t i);

enum lexicon_fault {
	LEXICON_GOOD,
	LEXICON_NO_NAME,	/* of a class that is not the exceptions */
	LEXICON_NAME_TAKEN,	/* word: by this class */
	LEXICON_NO_VALUE,
	LEXICON_NO_LETTER,	/* word has no word in it */
	LEXICON_TOO_LONG,	/* word has more than SIMILAR_PHRASE */
	LEXICON_TWICE,		/* word reads as one before it in the class */
	LEXICON_ELSEWHERE,	/* word stands in the class `other` */
	LEXICON_MANY_VALUES,
	LEXICON_MANY_CLASSES,
	LEXICON_MANY_WORDS	/* of all classes: over SIMILAR_PHRASES */
};
struct lexicon_wrong {
	enum lexicon_fault fault;
	const char	*word, *other;	/* "" where there is nothing to name */
};
/* Below lexicon.refused: "no_name", … */
extern const char *const lexicon_fault_name[];
/* The first fault of a class of a lexicon whose other classes are sound; LEXICON_GOOD: none. */
struct lexicon_wrong	lexicon_check(struct mem *, const struct similar_letters *, const struct lexicon *,
	    const struct lexicon_class *);

#endif
