/* The lexicon of contrasts. */
#ifndef PAGE_LEXICON_H
#define PAGE_LEXICON_H

#include "flow/lexicon.h"
#include "page/visit.h"

extern const struct route lexicon_routes[];		/* the lexicon, its classes */
extern const struct route lexicon_version_routes[];	/* what it was, and taking it back */

/* A form carries the version that was seen and one, for there is a version 0. */
#define LEXICON_FORM(version)	((version) + 1)
#define LEXICON_SEEN(v)		(form_version((v)->form) - 1)
/* Crumbs of a page below the lexicon; text: its own. */
void	lexicon_crumb(struct visit *, const char *text);
/* The classes of a lexicon as View.Classes. */
void	lexicon_fill_classes(struct visit *, const struct lexicon *);
/* What a version did, as words. */
const char	*lexicon_deed_text(struct visit *, const struct lexicon *);
/* What a change would bring, as View.Effect; what refuses it, in the form. 1; 0: refused; -1. */
int	lexicon_fill_effect(struct visit *, const struct lexicon_change *, struct refusal *);

#endif
