/* /phieu: sheets of people and periods. */
#ifndef PAGE_SHEET_H
#define PAGE_SHEET_H

#include "flow/sheet_paper.h"
#include "page/visit.h"
#include "rules/citation.h"

extern const struct route sheet_routes[];	/* one's own, and one */
extern const struct route sheet_say_routes[];	/* what the person and the authority say */
extern const struct route sheet_transfer_routes[];	/* points of the head of a unit that was left */
extern const struct route sheet_list_routes[];	/* of a period, for those who score and publish */
extern const struct route sheet_why_routes[];	/* how a total came about */
extern const struct route sheet_paper_routes[];	/* one on paper */
extern const struct route sheet_unit_routes[];	/* those of a unit on paper */
extern const struct route sheet_upload_routes[];	/* signed copies: program upload */

#define SHEET_LIST	SHEET_PLACE "ky/"
#define SHEET_HEADS	SHEET_PLACE "dung-dau/"	/* of heads of agencies */

/* Fields of points of the ten criteria. */
#define SHEET_POINT(word, most)	{ .name = word, .type = FIELD_DECIMAL, .min = 0, .max = (most), .places = 2 }
#define SHEET_POINTS \
	SHEET_POINT("conduct", LAW_CRITERION_MOST), SHEET_POINT("discipline", LAW_CRITERION_MOST), SHEET_POINT("competence", LAW_CRITERION_LESS), \
	SHEET_POINT("readiness", LAW_CRITERION_LESS), SHEET_POINT("responsibility", LAW_CRITERION_LESS), SHEET_POINT("service", LAW_CRITERION_LESS), \
	SHEET_POINT("innovation", LAW_CRITERION_LESS), SHEET_POINT("dedication", LAW_CRITERION_LESS), SHEET_POINT("accountability", LAW_CRITERION_LESS), \
	SHEET_POINT("initiative", LAW_CRITERION_LESS)

/* The sheet that the path names ("/phieu/202605/12/"). 1; 0: none for this person; -1. */
int	sheet_asked(struct visit *, int64_t edition, struct sheet_view *);
/* View.Sheet: whose, of when, state, points. */
void	sheet_fill(struct visit *, struct view *, const struct sheet *);
/* View.Rows: what counts; View.Below: whose sheets it rests on; View.Score: sums and parts. From the document. */
void	sheet_fill_rows(struct visit *, const struct sheet_view *);
void	sheet_fill_score(struct visit *, const struct sheet_view *);
/* View.Transfer: parts of the window and their points, of who changed units; nothing where none weigh. */
void	sheet_fill_transfer(struct visit *, const struct sheet_view *);
/* "Làm việc 7 trên 20 ngày làm việc của kỳ"; View.short from the document, where it says so. */
const char	*sheet_short_words(struct visit *, int64_t present, int64_t working);
void	sheet_fill_short(struct visit *, const struct sheet_view *);
/* View.Criteria: what they ask; View.Self: what the person gave himself. 1 or -1. */
int	sheet_fill_criteria(struct visit *, const struct sheet *);
/* Why a sheet of a list wants a look of its own before it is confirmed; NULL: nothing is odd. */
const char	*sheet_odd(struct visit *, const struct sheets *, const struct sheet_line *);
/* Is it such a one, of a window that is over, that can be confirmed now? */
bool	sheet_one_by_one(struct visit *, const struct sheets *, const struct sheet_line *);
/* Those that wait to be confirmed one by one, behind one of them. */
struct sheet_walk {
	const char	*odd;		/* why it stands there; NULL: it does not */
	size_t		 left;		/* others that wait */
	const char	*next;		/* the next one's page, else the list */
};
int	sheet_walk(struct visit *, const struct sheet *, struct sheet_walk *);
/* "tháng 5/2026" */
const char	*sheet_period(struct visit *, struct period);
/* A number cut to hundredths, with a comma; of hundredths. */
const char	*sheet_number(struct visit *, const struct ratio *);
const char	*sheet_points_shown(struct visit *, int64_t hundredths);
/* A total: "76,70". */
const char	*sheet_total_shown(struct visit *, int64_t hundredths);
/* "83,68 → 85,00": what was shown before the look began again, and now. */
const char	*sheet_again_words(struct visit *, const struct sheet_seen *);
void	sheet_crumbs(struct visit *, const struct sheet *, const char *last);
/* Asks for the page of a sheet again, after what was refused. */
int	sheet_show(struct visit *, int status);

/* A paper: what it is, its state, where its code is asked for; its file; the label sheet_paper.<what>.<kind>. */
void	sheet_signed_fill(struct visit *, const struct sheet_signed *, const char *path);
void	sheet_paper_fill(struct visit *, struct view *, const struct sheet_paper *);
int	sheet_paper_reply(struct visit *, const struct sheet_paper *, const char *of, enum sheet_paper_file, const char *bytes, size_t n);
const char	*sheet_paper_word(struct visit *, const char *what, enum sheet_paper_kind);

#endif
