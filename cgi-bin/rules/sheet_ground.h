/*
 * What a sheet rests on: points, deliveries, of leaders the published sheets of those below (Decree 335/2025 Art 15).
 * As a case for the score, and as the document that a publication freezes: canonical JSON of which the case is a member
 * (rules/score_read.h), with its rows beside the items, so that everything can be shown and computed anew from it alone.
 */
#ifndef RULES_SHEET_GROUND_H
#define RULES_SHEET_GROUND_H

#include "base/digest.h"
#include "base/json.h"
#include "rules/parameter.h"
#include "rules/sheet_days.h"
#include "rules/sheet_transfer.h"
#include "rules/work.h"

/* A published sheet that a leader's rests on. */
struct sheet_below {
	int64_t		 sheet, person;
	const char	*name, *uid;
	const char	*total;			/* exact; NULL: no work was assigned */
	const char	*digest;		/* of its document, hex */
	struct score_sums sums;			/* of work due in units that the leader is in charge of */
};
struct sheet_ground {
	const struct sheet *sheet;
	const struct delivery *list;
	size_t		 n;
	const struct calendars *calendars;
	const struct parameter_sets *parameters;	/* by which it is counted */
	const struct sheet_below *below;
	size_t		 nbelow;
	const struct sheet_below *left;	/* who left a unit in the period: the work that he did there counts, his total not */
	size_t		 nleft;
	const struct sheet_part *part;	/* of who changed units, where days weigh the common points */
	size_t		 nparts;
	struct sheet_days days;		/* where the province asks how many he was there */
};

/*
 * The case of a sheet: points of the authority, where it gave none yet those of the person, where nobody did all.
 * declared: as if what was declared were accepted.
 */
void	sheet_case(struct mem *, const struct sheet_ground *, bool declared, struct score_case *);
/*
 * What it comes to. Of contract staff (handbook ch. III): the points of the common criteria and 70 times the mean of quality,
 * procedure and effect, which stand as a, b and c. 1; 0: nothing was assigned, or the three are not given.
 */
int	sheet_score_of(struct mem *, const struct sheet_ground *, const struct score_case *, struct score *);
/* The same total by the second way (rules/score_again.h). 1 or 0. */
int	sheet_total_again(struct mem *, const struct sheet_ground *, const struct score_case *, const struct ratio **total_r);
/* A total cut to hundredths: what is shown, and goes to the national database. */
int64_t	sheet_shown(struct mem *, const struct ratio *total);
/* Sums of own work that was due in a unit; of a section of the catalog alone where one is named, section_of: of each delivery. */
void	sheet_sums(struct mem *, const struct sheet_ground *, int64_t unit, const char *section, const char *const *section_of,
	    struct score_sums *);
/* The document; scored: result holds. */
struct json	*sheet_document(struct mem *, const struct sheet_ground *, const struct score_case *, const struct score *result,
		    bool scored);

/* What a person was shown when the look before publication began. */
struct sheet_seen {
	int64_t		 sheet;
	uint8_t		 digest[DIGEST_SIZE];	/* sheet_seen_digest */
	const char	*total;			/* exact; NULL: no work was assigned */
	bool		 again;			/* the look began again; was: the total before, or NULL */
	const char	*was;
};
/* Of a document all that the total follows from: case, support, result; who is below by which name is not of it. */
void	sheet_seen_digest(struct mem *, const struct json *document, uint8_t digest_r[DIGEST_SIZE]);

#endif
