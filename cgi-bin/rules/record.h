/*
 * The file of a person's year (Decree 335/2025 Art 24.2): six kinds of document, of which most stand in the system and some
 * come as copies of paper; what ought to be there by the year (rules/year_ledger.h) and is not; how long it is kept.
 */
#ifndef RULES_RECORD_H
#define RULES_RECORD_H

#include "base/digest.h"
#include "rules/petition.h"
#include "rules/place.h"
#include "rules/year_ledger.h"

enum record_kind { RECORD_MINUTES, RECORD_SHEET, RECORD_CLASSIFICATION, RECORD_PARTY, RECORD_PETITION, RECORD_OTHER, RECORD_KINDS };
/* Points a to e of Art 24.2. As in the database; labels record.kind.<name>; ends in NULL. */
extern const char *const record_kind_name[RECORD_KINDS + 1];

/* What somebody is to the file of a person, as bits. Nobody is more than its person to his own. */
enum record_tie {
	RECORD_OWN	= 1 << 0,
	RECORD_READER	= 1 << 1,
	RECORD_KEEPER	= 1 << 2	/* brings copies, answers requests */
};

/* A copy of a paper. */
struct record_copy {
	int64_t		 id, version, person, agency;
	int		 year;
	enum record_kind kind;
	struct period	 period;		/* of a sheet; year 0: none */
	const char	*title, *number;	/* number "": it has none */
	struct day	 day;
	int64_t		 file, size, before;
	const char	*name;			/* of the file, as it was brought */
	uint8_t		 sha256[DIGEST_SIZE];
	const char	*maker, *made_at, *comparer, *compared_at;
	const char	*withdrawn_at, *withdrawer, *reason;	/* withdrawn_at NULL: it stands */
};
/* How far his classification is; id 0: none yet. */
struct record_level {
	int64_t		 id;
	bool		 party;			/* the party committee is asked (Art 21.1c, 2c) */
	bool		 self, met, decided, noticed;	/* he has written, the meeting was held, a level was decided, he was told */
	const char	*level;			/* or NULL */
	const char	*decision;		/* number; NULL: none */
	struct day	 decision_day;
};
/* Closed minutes of a meeting that was about him, and what the party committee said of him. */
struct record_minutes {
	int64_t		 person, meeting;
	struct day	 day;
	const char	*unit_name;
};
struct record_opinion {
	int64_t		 person, id;
	const char	*body, *words, *number;
	struct day	 day;
	int64_t		 file;			/* 0: none */
};
struct record_petition {
	int64_t		 id, person;
	struct period	 period;		/* year 0: against the level of the year */
	enum petition_state state;
	const char	*words, *proof, *answer, *document, *answerer, *answered_at;
	struct day	 received, due;
};

enum record_gap {
	RECORD_NO_MINUTES,	/* the meeting was held */
	RECORD_NO_SELF,		/* the person owes a sheet */
	RECORD_NO_SCORE,	/* the authority owes it */
	RECORD_NO_PUBLICATION,	/* the head of the agency owes it */
	RECORD_NO_COPY,		/* of the document by which a result from outside is known */
	RECORD_NO_RUN,		/* the year is over, and nobody began to classify */
	RECORD_NO_REPORT,	/* the person owes part I and II */
	RECORD_NO_LEVEL,	/* the authority owes it */
	RECORD_NO_OPINION,	/* of the party committee on a head or deputy */
	RECORD_NO_ANSWER,	/* to a petition */
	RECORD_GAPS
};
/* Labels record.gap.<name> ({1}: the period, {2}: a document or a day) and record.owes.<name>. */
extern const char *const record_gap_name[RECORD_GAPS];
struct record_missing {
	enum record_gap	 gap;
	enum record_kind kind;
	struct period	 period;		/* year 0: of none */
	const char	*document;		/* of RECORD_NO_COPY */
	struct day	 due;			/* of RECORD_NO_ANSWER */
};
struct record_facts {
	int		 year;
	struct day	 today;
	const struct year_row *row;
	size_t		 nrows;
	const struct record_level *level;
	const struct record_copy *copy;		/* also withdrawn ones, which count for nothing */
	size_t		 ncopies;
	const struct record_petition *petition;
	size_t		 npetitions;
	bool		 minutes, opinion;	/* stand in the system */
};
/* At most this many of so many petitions. */
#define RECORD_MISSING_MOST(npetitions)	(YEAR_MONTHS + 4 + (npetitions))
/* Kind by kind, the periods in their order. Returns how many. */
size_t	record_missing(const struct record_facts *, struct record_missing *list_r);

/* As what the whole of it is taken away. As in the database; labels record.export.<name>; ends in NULL. */
enum record_export_form { RECORD_EXPORT_PDF, RECORD_EXPORT_ZIP, RECORD_EXPORTS };
extern const char *const record_export_name[RECORD_EXPORTS + 1];

/* The last day on which the file of a year is kept. */
struct day	record_kept_until(int year, int years);

#endif
