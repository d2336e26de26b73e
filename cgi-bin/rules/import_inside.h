/* Inside the import rules. */
#ifndef RULES_IMPORT_INSIDE_H
#define RULES_IMPORT_INSIDE_H

#include "rules/import.h"

/* What a title of a column stands for; *weight_r grows with certainty. IMPORT_FIELDS: nothing. */
enum import_field import_title(const char *folded, int *weight_r);
/* The text folded, white space as single spaces, without brackets, dots and colons. */
char	*import_fold(struct mem *, const char *);
/* "B.II. …" from the words of title and sheet name (both folded); "" where they say nothing. */
const char *import_section(const char *folded);
/* The words name an organisational unit: "Phòng …", "Trung tâm …". */
bool	import_is_division(const char *folded);
/* A decision named in a text: "283/QĐ-UBND ngày 31/05/2026", or NULL. */
const char *import_basis(struct mem *, const char *);
/* The points that words give to the standard product: "= 5 điểm" (folded); 0: none. */
int64_t	import_standard_points(const char *folded);
/* The number of the group that a note speaks of ("xếp Nhóm 4"); 0: none. */
int	import_note_group(struct mem *, const char *note);
/* Looks like a code: "DC.HN.01". */
bool	import_is_code(const char *);

/* The cell itself or, where it is empty, the first one of the range that it was merged into. */
const struct worksheet_cell *import_cell(const struct worksheet *, const struct worksheet_row *, int column);
/* A line of column numbers, "(1) (2) (3)". */
bool	import_is_numbering(const struct worksheet_row *);
/* The head again, as it is printed on each page. */
bool	import_is_head(const struct worksheet *, const struct import_map *, const struct worksheet_row *);
/* A row that belongs to the table, not a heading between the rows, a sum or a signature. */
bool	import_is_data(struct mem *, const struct worksheet_row *, const struct import_map *);

/* Reads one row; findings of reading (not of checking) go into the line. */
struct import_reader {
	struct mem	*mem;
	const struct worksheet *sheet;
	const struct import_map *map;
	const struct catalog_group *frame;
	const char	*section, *division;	/* of the headings so far */
	const struct worksheet_row *above;		/* the row before, for a shifted note */
};
void	import_read_row(const struct import_reader *, const struct worksheet_row *,
	    struct import_line *);
/* The line has such a finding already. */
bool	import_finds(const struct import_line *, const char *word);
/* Adds a finding to a line. */
void	import_find(struct mem *, struct import_line *, enum import_level, const char *word,
	    enum import_field, const char *a, const char *b);

#endif
