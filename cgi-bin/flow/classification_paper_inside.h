/* Inside flow: how papers of classifications are drawn. */
#ifndef FLOW_CLASSIFICATION_PAPER_INSIDE_H
#define FLOW_CLASSIFICATION_PAPER_INSIDE_H

#include "flow/classification_paper.h"
#include "paper/document.h"

struct class_drawing {
	struct flow	*flow;
	struct render	*render;
	const struct classification_paper *paper;	/* code NULL: a draft */
	const struct classification_print *list;
	size_t		 n;
	const char	*province;
	struct document	*doc;		/* while it is drawn */
};
/* In a form. 1; 0: too long; -1. */
int	class_paper_draw(struct class_drawing *, enum sheet_paper_file, const char **bytes_r, size_t *n_r);

/* The rows of part I in words: cells of a month, its points and a note, and the mean. */
#define CLASS_COLUMNS	3
size_t	class_rows(struct class_drawing *, const struct classification_print *, const char **cell_r);
#define CLASS_ROWS_MOST	(YEAR_MONTHS + 1)
/* A label of papers of classifications, in Vietnamese. */
const char	*class_word(struct class_drawing *, const char *name, const char *a, const char *b);
/* The lines of parts II and III: each level, ticked or not. */
const char	*class_ticked(struct class_drawing *, const char *level, int which);
int	class_paper_book(struct class_drawing *, const char **bytes_r, size_t *n_r);

#endif
