/*
 * Papers: what is printed of a catalog, and the code by which whoever holds one asks for
 * it. Four kinds: the forms I, II and III of the Ministry's handbook, which an agency hands
 * in, and the appendix of the decision.
 *
 * The appendix has ten columns: number, code, task, detail, output, unit of measure,
 * group, most points of the group, points, coefficient; that is form III with code and
 * unit of measure, and without its note, which only marks the standard product: the line
 * above the table and the bold row say it. An eleventh, the division, stands behind the
 * code where rows name one.
 */
#ifndef RULES_PAPER_H
#define RULES_PAPER_H

#include "base/digest.h"
#include "rules/catalog_type.h"
#include "rules/vote.h"

enum paper_kind {
	PAPER_LIST,		/* I: what is done, how often, by how many */
	PAPER_STANDARD,		/* II: the standard product that is proposed */
	PAPER_CONVERTED,	/* III: points and coefficients */
	PAPER_APPENDIX,		/* of the decision */
	PAPER_KINDS
};
/* As in the database, labels paper.kind.<name>. */
extern const char *const paper_kind_name[PAPER_KINDS];
/* 1 or 0. */
int	paper_kind_read(const char *, enum paper_kind *kind_r);

/* One that was printed, and what the catalog was then. */
struct paper {
	int64_t		 id;
	const char	*code;
	enum paper_kind	 kind;
	int64_t		 catalog, round;
	enum catalog_state state;
	const char	*decision_number;
	struct day	 decision_day, from, until;
	uint8_t		 digest[DIGEST_SIZE], sha256[DIGEST_SIZE];	/* of the content, of the file */
	int64_t		 size;
	const char	*at;		/* moment, SQL */
	const char	*by;		/* who had it printed; "" where that is nobody's business */
};

enum paper_column {
	PAPER_NUMBER, PAPER_CODE, PAPER_DIVISION, PAPER_TASK, PAPER_DETAIL, PAPER_OUTPUT,
	PAPER_UNIT, PAPER_FREQUENCY, PAPER_PEOPLE, PAPER_GROUP, PAPER_FRAME, PAPER_POINTS,
	PAPER_COEFFICIENT, PAPER_NOTE, PAPER_COLUMNS
};

/* What a paper says of the rows: all that its digest is made from. */
struct paper_content {
	enum paper_kind	 kind;
	const char	*agency;
	int64_t		 number;	/* version of the catalog */
	int64_t		 standard;	/* row; 0: none */
	const struct catalog_group *frame;
	const struct catalog_line *line;
	size_t		 n;
	/* Form II alone: what experts said (n 0: nothing was recorded), and then why that product. */
	struct vote	 vote;
	const char	*reason;
};

/* The state as people called it on the day on which it was printed (catalog_state_on). */
const char	*paper_state(struct mem *, const struct paper *);
/* The columns of its table, in their order; returns how many. */
size_t	paper_columns(const struct paper_content *, enum paper_column column_r[PAPER_COLUMNS]);
/* A cell of line `at` as people write it; "" for none. */
const char	*paper_cell(struct mem *, const struct paper_content *, enum paper_column, size_t at);
/* "DC.01 Soạn thảo văn bản"; the task alone where it has no code. */
const char	*paper_work(struct mem *, const char *code, const char *task);
/* The line of the standard product; NULL: none. */
const struct catalog_line *paper_standard(const struct paper_content *);
/* SHA-256 of what it says: the same content, whenever and by whom, has the same digest. */
void	paper_digest(struct mem *, const struct paper_content *, uint8_t digest_r[DIGEST_SIZE]);

#define PAPER_CODE_LETTERS 12
#define PAPER_CODE_RANDOM 8	/* bytes that a code is made from: 60 bits of them count */
/*
 * Codes: 12 letters of an alphabet without I, L, O, U (Crockford's), so that none is taken
 * for another. Nobody guesses one: there are 2^60.
 */
char	*paper_code(struct mem *, const uint8_t random[PAPER_CODE_RANDOM]);
/* As typed: small letters, O for 0, I and L for 1, with hyphens or blanks. NULL: no code. */
char	*paper_code_read(struct mem *, const char *typed);
/* "ABCD-EFGH-JKMN" */
char	*paper_code_show(struct mem *, const char *code);

#endif
