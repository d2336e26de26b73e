/*
 * Where each constant by which points are counted stands in the law. A constant is its row: the rules take LAW_… from
 * it, so that none is without a place, and pages lead to it by its name.
 */
#ifndef RULES_CITATION_H
#define RULES_CITATION_H

#include <stdint.h>

#include "base/day.h"

/* The Decree 335/2025/NĐ-CP; form 01 of its Annex II. */
enum citation_source { CITATION_DECREE, CITATION_FORM_01, CITATION_SOURCES };
/* "decree", "form_01": labels citation.source.<name>. */
extern const char *const citation_source_name[CITATION_SOURCES];

struct citation {
	const char	*name;		/* label citation.of.<name>, and how a page leads to it */
	int64_t		 number, scale;	/* the value is number / scale */
	enum citation_source source;
	int		 article, clause;	/* 0: none */
	const char	*point;		/* "": none */
	struct day	 from, until;	/* until: no day, it holds still */
};

#define CITED(name, NAME, number, scale, source, article, clause, point) CITED_##NAME,
enum citation_row {
#include "rules/citation.def"
	CITATIONS
};
#undef CITED
#define CITED(name, NAME, number, scale, source, article, clause, point) LAW_##NAME = (number),
enum law {
#include "rules/citation.def"
	LAW_PERCENT = 100,		/* what a percentage is of */
	LAW_HUNDREDTHS = 100		/* of a point, as points are kept */
};
#undef CITED

extern const struct citation citation[CITATIONS];

#endif
