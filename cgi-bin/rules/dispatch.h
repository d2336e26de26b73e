/*
 * What Home Affairs writes on catalogs and sends out, as Decree 30/2020 names it: the letter with its
 * appraisal (công văn), the submission to the chairman (tờ trình), the draft of his decision
 * (quyết định), the summary of a round of opinions. The words begin as what the data says; people write on in them until they leave.
 */
#ifndef RULES_DISPATCH_H
#define RULES_DISPATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "base/digest.h"
#include "base/mem.h"
#include "rules/dispatch_data.h"

enum dispatch_kind { DISPATCH_APPRAISAL, DISPATCH_SUBMISSION, DISPATCH_DECISION, DISPATCH_OPINIONS, DISPATCH_KINDS };
enum dispatch_state { DISPATCH_DRAFT, DISPATCH_ISSUED, DISPATCH_DROPPED, DISPATCH_WITHDRAWN, DISPATCH_STATES };
/* As in the database, labels dispatch.kind.<name>, dispatch.state.<name>; both end in NULL. */
extern const char *const dispatch_kind_name[DISPATCH_KINDS + 1];
extern const char *const dispatch_state_name[DISPATCH_STATES + 1];

/* Letters that fit. */
#define DISPATCH_SUBJECT	300
#define DISPATCH_PLACE		60
#define DISPATCH_BODY		15000
#define DISPATCH_RECIPIENTS	1000
#define DISPATCH_AUTHORITY	300
#define DISPATCH_SIGNER		100
#define DISPATCH_NUMBER		60
#define DISPATCH_REASON		500
/* Rows of catalogs that go behind a decision in one file; more are printed agency by agency. */
#define DISPATCH_ROWS		3000

/* All that people write in. */
struct dispatch_words {
	const char	*subject;
	const char	*addressee;	/* "Kính gửi"; not of a decision */
	const char	*place;		/* where it is signed: "Đắk Lắk" */
	const char	*body;		/* a paragraph a line */
	const char	*recipients;	/* a line each */
	const char	*authority;	/* lines above the signature: "KT. GIÁM ĐỐC", the post */
	const char	*signer;
};

struct dispatch {
	int64_t		 id, version;
	enum dispatch_kind kind;
	enum dispatch_state state;
	int64_t		 round;		/* of opinions; 0: it is about catalogs */
	const char	*issuer;	/* the agency at its head */
	struct dispatch_words words;
	uint8_t		 ground[DIGEST_SIZE];	/* what the data said when the words were made */
	bool		 moved;		/* of an issue: the data says something else, and the words stay */
	const char	*document_number;	/* "": not issued */
	struct day	 document_day;
	const char	*maker, *made_at;	/* moments, SQL */
	const char	*sender, *issued_at;	/* NULL: not issued */
	const char	*reason, *withdrawer, *withdrawn_at;	/* of one that was withdrawn */
	int64_t		 catalogs;	/* that it is about */
	const char	*agency;	/* of the only one; "": several */
};

/* Who sees what of them; agency: letters and decisions on its catalogs. */
struct dispatch_see {
	bool		 drafts, all;
	int64_t		 agency;
};

struct dispatch_query {
	const char	*kind, *state, *words;	/* "": all */
	int64_t		 skip, most;
};

/* How a line of the body stands on paper. */
enum dispatch_line {
	DISPATCH_PARAGRAPH,
	DISPATCH_HEADING,	/* "II. …": a Roman number, a full stop, a blank */
	DISPATCH_CENTRED,	/* all in capitals */
};
enum dispatch_line	dispatch_line_of(struct mem *, const char *line);
/* "I", "II": headings that are counted; n from 1 to 399. */
const char	*dispatch_roman(struct mem *, int n);
/* SHA-256 of all words, one behind the other, and of what its annexes say. */
void	dispatch_digest(struct mem *, const struct dispatch_words *, const char *annexes, uint8_t digest_r[DIGEST_SIZE]);
/* Can a catalog in this state be written on? None is where it is about opinions. */
bool	dispatch_takes(enum dispatch_kind, enum catalog_state);
/* The states of dispatch_takes as a filter of lists: "submitted,returned". */
const char	*dispatch_states(enum dispatch_kind);
/* Can it leave while a catalog that it is about is in this state? Not where that went back since. */
bool	dispatch_leaves(enum dispatch_kind, enum catalog_state);

#endif
