/* Inside flow: how papers of sheets are drawn. */
#ifndef FLOW_SHEET_PAPER_INSIDE_H
#define FLOW_SHEET_PAPER_INSIDE_H

#include "flow/sheet_paper.h"
#include "paper/document.h"

#define CRITERIA_PARTS	3
#define FORM_VERSION	"01.1"	/* of our print of Mẫu 01; the document of a sheet names it too */

/* A paper and what it is of; what is printed is Vietnamese whatever the language of the person. */
struct sheet_drawing {
	struct flow	*flow;
	struct render	*render;
	const struct sheet_paper *paper;
	const struct sheet_print *list;
	size_t		 n;
	const char	*province;
	struct sheet_step *const *step;	/* of each sheet: what became of it */
	const size_t	*nsteps;
	void		(*told)(struct sheet_drawing *, size_t drawn);	/* so many sheets are drawn; or NULL */
	int64_t		 job;		/* of the worker that draws it; 0: none */
	/* while it is drawn */
	struct document	*doc;
	int		 section;	/* of the annex */
};

/* What became of each sheet. 1 or -1. */
int	sheet_drawing_steps(struct sheet_drawing *);
/* The paper in a form. 1; 0: too long; -1. */
int	sheet_paper_draw(struct sheet_drawing *, enum sheet_paper_file, const char **bytes_r, size_t *n_r);
/* As a workbook. 1 or -1. */
int	sheet_paper_book(struct sheet_drawing *, const char **bytes_r, size_t *n_r);

/* Words and numbers of the drawings. */
const char	*draw_word(struct sheet_drawing *, const char *key, const char *a, const char *b);
const char	*draw_say(struct sheet_drawing *, const char *key);
const char	*draw_name(struct sheet_drawing *, const char *root, const char *name);
const char	*draw_number(struct sheet_drawing *, const struct ratio *);	/* cut to hundredths; NULL: "" */
const char	*draw_period(struct sheet_drawing *, struct period);
/* "2 lần chậm trên 1 sản phẩm", or "". */
const char	*draw_faults(struct sheet_drawing *, const struct score_item *);
/* The title of a part of the common criteria: "I", "II", "III". */
const char	*draw_part(struct sheet_drawing *, int part, const char **roman_r, int64_t *most_r);
/* The rows of a table in the words of the people who sign: cells in mem, one list for documents and workbooks. */
struct draw_table {
	const char	**cell;		/* n × columns; a span has its text in the first */
	int		*span;
	bool		*bold;
	size_t		 n;
	int		 columns;
};
void	 draw_work(struct sheet_drawing *, const struct sheet_print *, struct draw_table *);
void	 draw_results(struct sheet_drawing *, struct draw_table *);
#define WORK_COLUMNS	12
#define RESULT_COLUMNS	8
extern const char *const draw_work_column[WORK_COLUMNS], *const draw_result_column[RESULT_COLUMNS];

/* Parts of documents. */
void	draw_head(struct sheet_drawing *, const struct sheet_print *);
void	draw_corners(struct sheet_drawing *);
void	draw_annex(struct sheet_drawing *, size_t sheet);
void	draw_work_table(struct sheet_drawing *, const struct sheet_print *);
void	draw_result_table(struct sheet_drawing *);
void	draw_table(struct sheet_drawing *, const struct document_column *, const struct draw_table *);

#endif
