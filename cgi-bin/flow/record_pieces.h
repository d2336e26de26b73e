/* Inside flow: the documents of a file of a year as bytes, and how those are drawn that no paper says. */
#ifndef FLOW_RECORD_PIECES_H
#define FLOW_RECORD_PIECES_H

#include "flow/record_export.h"

struct record_piece {
	enum record_kind kind;
	const char	*title;		/* Vietnamese */
	const char	*document;	/* number and day, or "" */
	const char	*source;	/* what it is: label record.piece.<source> */
	const char	*path;		/* in a packed file; ASCII */
	const char	*bytes;
	size_t		 n;
	const char	*sha256;	/* hex */
};
struct record_pieces {
	struct flow	*flow;
	struct render	*render;
	const struct record *record;
	struct refusal	*why;
	const char	*at, *province;
	struct record_piece *list;	/* kind by kind */
	size_t		 n, room;
	size_t		 bytes;
};
/* All there are, papers that were never printed too: printed now. 1; 0: refused; -1. */
int	record_pieces_read(struct record_pieces *);
/* One more. 1; 0: refused, they are too many or too large; -1. */
int	record_piece_add(struct record_pieces *, struct record_piece);

/* Words of what is printed: Vietnamese whatever the language of the person. */
const char	*record_word(const struct record_pieces *, const char *key, const char *a, const char *b);
const char	*record_kind_word(const struct record_pieces *, enum record_kind);	/* with its point: "a) …" */
const char	*record_period_word(const struct record_pieces *, struct period);
const char	*record_missing_word(const struct record_pieces *, const struct record_missing *);

/* The first pages: whose file, what is in it and what it lacks. 1; 0: too long; -1. */
int	record_draw_cover(const struct record_pieces *, const char **bytes_r, size_t *n_r);
/* Results from outside the system as they were told. */
int	record_draw_outside(const struct record_pieces *, const char **bytes_r, size_t *n_r);
int	record_draw_opinion(const struct record_pieces *, const struct record_opinion *, const char **bytes_r, size_t *n_r);
int	record_draw_petition(const struct record_pieces *, const struct record_petition *, const char **bytes_r, size_t *n_r);

#endif
