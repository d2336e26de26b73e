/* Papers of classifications (Mẫu 02, Decree 335/2025 Annex II): one of a person, and a bundle of a run. */
#ifndef RULES_CLASSIFICATION_PAPER_H
#define RULES_CLASSIFICATION_PAPER_H

#include "base/day.h"
#include "base/digest.h"
#include "base/json.h"

enum classification_paper_kind { CLASS_PAPER_FORM, CLASS_PAPER_BUNDLE, CLASS_PAPER_KINDS };
/* "form", "bundle"; labels classification.paper.kind.<name>. */
extern const char *const classification_paper_kind_name[CLASS_PAPER_KINDS];

struct classification_paper {
	int64_t		 id;
	const char	*code;
	enum classification_paper_kind kind;
	int64_t		 classification, run;	/* classification 0: of several */
	const char	*unit_name;
	int		 year;
	const char	*initials;
	int		 level;			/* enum score_level, or LEVEL_NONE */
	int64_t		 people;
	uint8_t		 digest[DIGEST_SIZE];
	const char	*at;
	const char	*file;			/* SHA-256 of its PDF, hex; NULL: not read */
	int64_t		 superseded;		/* of its people so many */
};

/* One as it is printed: what was frozen, and by which decision. */
struct classification_print {
	int64_t		 id;
	const struct json *document;
	const char	*digest;		/* of it, hex; NULL: nothing is frozen, a draft */
	uint8_t		 sha256[DIGEST_SIZE];
	bool		 superseded, commune;
	bool		 inner;			/* parts III and IV are not for who reads it */
	const char	*number, *signer;	/* of the decision; NULL: none */
	struct day	 day;
};
/* What a paper of several is the digest of. */
void	classification_paper_digest(struct mem *, const struct classification_print *, size_t n, uint8_t digest_r[DIGEST_SIZE]);

#endif
