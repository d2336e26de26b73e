/* A drawing in a document: boxes, lines and texts in whole units of its own, from its upper left corner. */
#ifndef PAPER_DRAWING_H
#define PAPER_DRAWING_H

#include <stdbool.h>
#include <stddef.h>

enum shape_kind {
	SHAPE_BOX,		/* filled */
	SHAPE_HATCHED,		/* a frame with slanted lines: what is not told */
	SHAPE_LINE,		/* from x, y to x + width, y + height */
	SHAPE_TEXT		/* one line; y: on which it stands */
};
/* Of what is written; from TONE_FIRST on five for figures: dark, light, lighter, dark, grey, so that neighbours are told apart in grey too. */
enum shape_tone { TONE_INK, TONE_MUTED, TONE_RULE, TONE_WHITE, TONE_FIRST, TONES = TONE_FIRST + 5 };
enum shape_align { SHAPE_LEFT, SHAPE_MIDDLE, SHAPE_RIGHT };

struct document_shape {
	enum shape_kind	 kind;
	enum shape_tone	 tone;
	int		 x, y, width, height;
	const char	*text;
	int		 size;			/* of a text */
	enum shape_align align;			/* what of a text stands at x; a left one ends at the right edge at the latest */
	bool		 bold, thick, dashed;	/* thick, dashed: of a line */
};
struct document_drawing {
	int		 width, height;
	const char	*told;			/* in words, for who does not see it */
	const struct document_shape *shape;	/* the later ones over the earlier */
	size_t		 n;
};

#endif
