/*
 * Records for the national database (Decree 27/2026/ND-CP Art 18, Decree 335/2025/ND-CP): what is said of a result, from what was
 * frozen of it; who has to mend what is missing or refused.
 */
#ifndef RULES_NATIONAL_H
#define RULES_NATIONAL_H

#include "base/buf.h"
#include "base/day.h"
#include "base/json.h"

#define NATIONAL_MOST		200	/* records at once */
#define NATIONAL_CODE_MOST	60
#define NATIONAL_WORDS_MOST	400

enum national_state { NATIONAL_WAITING, NATIONAL_SENDING, NATIONAL_ACCEPTED, NATIONAL_REFUSED, NATIONAL_HELD, NATIONAL_DROPPED, NATIONAL_STATES };
extern const char *const national_state_name[NATIONAL_STATES + 1];	/* "waiting", …; ends in NULL */
/* Why one is held; hand: somebody stopped it; again: it is being made anew. */
enum national_lack { LACK_NUMBER, LACK_UNIT, LACK_FROZEN, LACK_HAND, LACK_AGAIN, NATIONAL_LACKS };
#define LACK_NONE	(-1)
extern const char *const national_lack_name[NATIONAL_LACKS];
enum national_mender { MENDER_ADMINISTRATOR, MENDER_AGENCY, MENDER_APPRAISAL, NATIONAL_MENDERS };
extern const char *const national_mender_name[NATIONAL_MENDERS + 1];

/* Kinds of codes, in the database and in addresses. */
enum national_code_kind { CODE_UNIT, CODE_LEVEL, CODE_PERIOD, CODE_KIND, CODE_RANK, CODE_STANDING, NATIONAL_CODE_KINDS };
extern const char *const national_code_kind_name[NATIONAL_CODE_KINDS + 1];
struct national_code {
	enum national_code_kind kind;
	const char	*ours, *theirs;
};
struct national_codes {
	const struct national_code *list;
	size_t		 n;
};
/* Theirs; where none is said our own, of a unit NULL. */
const char	*national_code(const struct national_codes *, enum national_code_kind, const char *ours);

/* What a record is made of beside what was frozen. */
struct national_facts {
	bool		 year;			/* a classification, else a sheet */
	const char	*body;			/* what was frozen, canonical JSON; NULL: nothing */
	const char	*number;		/* personal number; NULL: not known */
	const char	*unit;			/* our code of the agency */
	const char	*unit_name;
	int64_t		 edition, revision;
	bool		 petition;		/* one against it waits */
	const char	*decision;		/* its number; "": a sheet has none */
	struct day	 day;			/* of the decision, of the publication */
	const char	*who;			/* signed or published */
};
/* The record; NULL: *lack_r says what is missing. */
struct json	*national_payload(struct mem *, const struct national_facts *, const struct national_codes *, enum national_lack *lack_r);

/* One that is signed, as it goes over the line and stands in files: a JSON object without a space. */
struct national_signed { const char *message, *hash, *signature, *kid, *payload; int64_t seq; };
void	national_envelope(struct buf *, const struct national_signed *);

/* Who has to see to it that something is there, and who to what the other side refused with a code. */
enum national_mender	national_lack_mender(enum national_lack);
enum national_mender	national_code_mender(const char *code);

#endif
