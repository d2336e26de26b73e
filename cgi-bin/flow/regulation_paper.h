/* A version of a regulation as Decree 30/2020 lays it out: the decision of the head, the regulation behind it. In Vietnamese. */
#ifndef FLOW_REGULATION_PAPER_H
#define FLOW_REGULATION_PAPER_H

#include "flow/flow.h"
#include "paper/document.h"
#include "rules/regulation.h"

struct render;

/* Its rule in Vietnamese words: settings by name and value, and of each line whom it is about and what it gives. */
struct regulation_words {
	const char	*const *name, *const *value;
	size_t		 nsettings;
	const char	*const *who, *const *gives;
	size_t		 nlines;
};

/* The same bytes each time once it is issued. 1; 0: too long; -1. */
int	regulation_paper(struct flow *, struct render *, const struct regulation *, const struct regulation_words *, enum document_form,
	    const char **bytes_r, size_t *n_r);

#endif
