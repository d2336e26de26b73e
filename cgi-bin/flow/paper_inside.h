/* Inside flow: what a paper says, and how it is drawn. */
#ifndef FLOW_PAPER_INSIDE_H
#define FLOW_PAPER_INSIDE_H

#include "flow/paper.h"

/* What the rows of a catalog say today; the kind is left to the caller. 1 or -1. */
int	paper_content_of(struct flow *, const struct catalog *, struct paper_content *);
/* Whether that is what a paper says. */
bool	paper_same_content(struct flow *, const struct paper *, struct paper_content *today);

struct paper_sheet {
	struct render	*render;
	const struct paper *paper;
	const struct paper_content *content;
	const struct catalog *catalog;
	const char	*province;
};

/* 1; 0: too long; -1. */
int	paper_draw(struct flow *, const struct paper_sheet *, const char **bytes_r, size_t *n_r);
struct document;
struct document_column;
/* Columns whose titles are words: each says the label <root><word>. In mem. */
const struct document_column	*paper_table_columns(struct mem *, struct render *, const char *root, const struct document_column *, size_t n);
/* "Đắk Lắk" of the name of its committee; "" where that is none. */
const char	*paper_place(struct render *, const char *province);
/* The rows with their sections and divisions, as the columns of the kind say, as a table. */
void	paper_draw_rows(struct flow *, const struct paper_sheet *, struct document *);
/* Which product is the standard one, where there is one. */
void	paper_draw_standard(struct flow *, const struct paper_sheet *, struct document *);
/* Where a code is asked for: "https://…/xac-minh/ABCD-EFGH-JKMN". */
const char	*paper_address(struct flow *, const char *code);
/* "ngày 05 tháng 4 năm 2026": a zero before days below 10 and before the months 1 and 2. */
const char	*paper_day(struct mem *, struct render *, struct day);

#endif
