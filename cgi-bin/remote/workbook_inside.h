/* Inside the reader of workbooks: what its parts hand to each other. */
#ifndef REMOTE_WORKBOOK_INSIDE_H
#define REMOTE_WORKBOOK_INSIDE_H

#include <stdint.h>
#include <zip.h>

#include "base/buf.h"
#include "remote/workbook.h"

#define CELL_BYTES	(WORKBOOK_MOST_TEXT * 4)
#define MOST_STRINGS	1000000
#define MOST_STYLES	65536
#define MOST_MERGES	20000		/* of a sheet */

/* What the style of a cell says. */
struct cell_style {
	const char	*date_format;	/* NULL: no date */
	const char	*old_font;	/* NULL: a font of today */
};

struct reading {
	struct mem	*mem;
	zip_t		*zip;
	enum workbook_refusal refusal;	/* the first one stays */
	uint64_t	 unpacked;	/* bytes so far */
	size_t		 cells;
	const char	**strings;	/* shared; NULL: an empty one */
	size_t		 nstrings;
	struct cell_style *styles;
	size_t		 nstyles;
	bool		 from_1904;
	struct buf	 text;		/* of the cell or string in hand */
};

/* An array that grows in the arena: room for one more element. */
#define GROW(mem, array, n, room) do { \
	if ((n) == (room)) { \
		size_t room_ = (room) == 0 ? 16 : (room) * 2; \
		void *more_ = mem_array((mem), room_, sizeof(*(array))); \
		if ((n) > 0) \
			memcpy(more_, (array), (n) * sizeof(*(array))); \
		(array) = more_; \
		(room) = room_; \
	} \
} while (0)

/* Keeps the first reason; always 0. */
int	refuse(struct reading *, enum workbook_refusal);

/* Names come without namespace; attrs as expat gives them. text may be NULL. */
struct part_reader {
	void	(*start)(struct reading *, void *arg, const char *name, const char **attrs);
	void	(*end)(struct reading *, void *arg, const char *name);
	void	(*text)(struct reading *, void *arg, const char *, int n);
};
/* An attribute without namespace, or NULL. */
const char	*attr(const char **attrs, const char *name);
/* The attribute that holds a relationship ("r:id"), or NULL. */
const char	*attr_relation(const char **attrs);
/* Parses a part. 1; 0: refused (or absent, then refusal stays WORKBOOK_READ). */
int	part_read(struct reading *, const char *path, const struct part_reader *, void *arg);
/* The same for text in memory: the tests of the readers. 1 or 0. */
int	part_parse(struct reading *, const char *, size_t n, const struct part_reader *, void *arg);
bool	part_exists(struct reading *, const char *path);

extern const struct part_reader strings_reader, styles_reader, sheet_reader;

/* What the readers work on. */
struct strings_work {
	size_t	room;
	bool	inside, phonetic, in_text;
};
struct styles_work {
	const char	**fonts;
	size_t		 nfonts, fonts_room;
	struct number_format { int64_t id; const char *code; } *formats;
	size_t		 nformats, formats_room;
	size_t		 room;
	bool		 in_fonts, in_xfs;
};
struct shared_formula {
	int64_t		 index;
	const char	*text;
	int		 row, column;
};
struct sheet_work {
	struct worksheet	*sheet;
	size_t		 rows_room, merges_room;
	struct worksheet_cell *cells;	/* of the row in hand */
	size_t		 ncells, cells_room;
	struct shared_formula *shared;
	size_t		 nshared, shared_room;
	int		 row, column;	/* in hand */
	bool		 row_hidden, in_cell, phonetic;
	enum { IN_NOTHING, IN_VALUE, IN_FORMULA, IN_TEXT } in;
	char		 type[12];	/* of the cell, "" for a number */
	int64_t		 style;
	const char	*value, *formula;
	bool		 has_formula, is_shared, has_value;
	int64_t		 shared_index;
};

/* A formula moved by rows and columns, as shared formulas are. */
const char	*formula_move(struct mem *, const char *, int rows, int columns);
/* "AB12" → 11…: column from 0, row from 1. Returns the end, or NULL. */
const char	*cell_place(const char *, int *column_r, int *row_r);
/* What was gathered in reading.text: _x000D_ undone, cleaned; NULL if empty or refused. */
const char	*text_done(struct reading *);

#endif
