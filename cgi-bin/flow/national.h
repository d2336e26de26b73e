/*
 * The national database as people look after it: the board, records and who has to mend them, codes, files for when the line is
 * down, receipts by hand. Administrators write; Home Affairs and auditors read; heads and officers read what concerns their people;
 * everybody what became of his own results. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_NATIONAL_H
#define FLOW_NATIONAL_H

#include "flow/flow.h"
#include "store/national.h"

#define NATIONAL_PLACE		"/quan-tri/quoc-gia/"
#define NATIONAL_AGENCY_PLACE	"/co-quan/quoc-gia/"
#define NATIONAL_FILE_MOST	3000	/* records of a file */

int	national_board(struct flow *, struct national_board *);
int	national_list(struct flow *, const struct national_filter *, int64_t page, int64_t most, struct national_record **list_r, size_t *n_r, int64_t *total_r);
/* Those of the people of his agency, and how many its officers have to mend. */
int	national_list_mine(struct flow *, struct national_filter *, int64_t page, struct national_record **list_r, size_t *n_r, int64_t *total_r, int64_t mend[NATIONAL_MENDERS]);
struct national_whole {
	struct national_record record;
	const struct json *payload;	/* NULL: it lacks something */
	const char	*number;	/* of the person, masked; NULL with payload */
	struct national_try *tries;
	struct national_receipt *receipts;
	struct national_revision *revisions;
	size_t		 ntries, nreceipts, nrevisions;
	const char	*officers;	/* who mends for the agency; "": none is named */
};
int	national_read(struct flow *, int64_t id, struct national_whole *);
/* The last record of a person and a period ("2026-05", "2026"). */
int	national_last(struct flow *, int64_t person, const char *period, struct national_record *);

/*
 * What can be done with a record: made anew and sent; stopped; never sent. Nothing while it may be there already: another payload
 * of the same version could then be there twice, and "never sent" be said of what is applied. An answer to the message comes first:
 * by the line, or as a receipt by hand.
 */
enum national_act { NATIONAL_AGAIN, NATIONAL_HOLD, NATIONAL_DROP, NATIONAL_ACTS };
extern const char *const national_act_name[NATIONAL_ACTS + 1];	/* "again", "hold", "drop"; ends in NULL */
bool	national_may(enum national_act, const struct national_record *);
int	national_decide(struct flow *, int64_t id, int64_t version, enum national_act, const char *reason, struct refusal *);
/* All that were refused with a code go again. */
int	national_again(struct flow *, const char *code, const char *reason, struct refusal *);
/* The line is tried at once. */
int	national_now(struct flow *);

/* Agencies that there are, in their order. */
int	national_agency_rows(struct flow *, struct national_agency **list_r, size_t *n_r);
int	national_code_rows(struct flow *, struct national_code_row **list_r, size_t *n_r, struct national_agency **agency_r, size_t *nagencies_r);
/* theirs "": our own word again, of an agency none. before: the newest row that was shown, 0: none. */
int	national_code_put(struct flow *, const struct national_code *, int64_t before, struct refusal *);

int	national_files(struct flow *, struct national_export **list_r, size_t *n_r);
/* Of what waits, or is under way. form: "jsonl", "xlsx". */
int	national_file_make(struct flow *, const char *form, struct refusal *);
/* Whole personal numbers leave the programs: each time is audited. */
int	national_file_load(struct flow *, int64_t id, struct national_export *, struct national_signed **list_r, size_t *n_r);
/* A first line about the file, then a record a line, as it goes over the line. */
const char	*national_file_text(struct flow *, const struct national_export *, const struct national_signed *, size_t n, size_t *size_r);
/* Receipts that came another way; all of them or none. The place says how many told something new (nhan) and how many did not (cu). */
int	national_hand_in(struct flow *, const char *text, struct refusal *);

#endif
