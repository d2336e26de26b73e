/*
 * Papers of sheets: Mẫu 01 (Decree 335/2025 Annex II) and the list of work of one published sheet, the table and the
 * bundle of a unit and a period. What stands on them comes from the documents that publications froze and from nowhere
 * else (rules/sheet_ground.h).
 */
#ifndef RULES_SHEET_PAPER_H
#define RULES_SHEET_PAPER_H

#include "base/digest.h"
#include "rules/score.h"
#include "rules/sheet.h"

enum sheet_paper_kind { SHEET_PAPER_FORM, SHEET_PAPER_WORK, SHEET_PAPER_TABLE, SHEET_PAPER_BUNDLE, SHEET_PAPER_KINDS };
enum sheet_paper_state { SHEET_PAPER_WAITING, SHEET_PAPER_MADE, SHEET_PAPER_FAILED, SHEET_PAPER_STATES };
enum sheet_paper_file { SHEET_PAPER_PDF, SHEET_PAPER_DOCX, SHEET_PAPER_XLSX, SHEET_PAPER_FILES };
/* As in the database; labels sheet_paper.kind. and sheet_paper.state.<name>; names of files end so. */
extern const char *const sheet_paper_kind_name[SHEET_PAPER_KINDS];
extern const char *const sheet_paper_state_name[SHEET_PAPER_STATES];
extern const char *const sheet_paper_file_name[SHEET_PAPER_FILES];
/* 1 or 0. */
int	sheet_paper_kind_read(const char *, enum sheet_paper_kind *);

struct sheet_paper {
	int64_t		 id;
	const char	*code;
	enum sheet_paper_kind kind;
	int64_t		 sheet;		/* 0: of several */
	int64_t		 agency, unit;
	const char	*unit_name;
	struct period	 period;
	const char	*initials;
	int64_t		 shown;		/* hundredths, or NOT_GIVEN */
	int64_t		 sheets;
	uint8_t		 digest[DIGEST_SIZE];
	enum sheet_paper_state state;
	const char	*at, *by;
	const char	*file;		/* SHA-256 of its PDF, hex; NULL: none yet */
	int64_t		 size, brought;	/* of the PDF; signed ones */
	int64_t		 progress;	/* percent, of one that waits */
	int64_t		 superseded;	/* of its sheets so many */
};

/* A signature as the program that looks for them says it. */
struct sheet_signature {
	const char	*signer, *at;
	bool		 sound, whole;
};
/* What somebody brought; a row a signature. */
struct sheet_signed {
	int64_t		 id, paper;
	const char	*at, *by;
	struct sheet_signature signature;
};

/* A published sheet as it is printed: its document read. */
struct sheet_print {
	int64_t		 sheet, person, unit;
	const char	*unit_name;
	bool		 commune;	/* its agency stands below no other */
	bool		 superseded;
	const char	*digest;	/* of the document, hex */
	uint8_t		 sha256[DIGEST_SIZE];	/* the same */
	const struct json *document;
	/* of the document */
	const char	*name, *title, *agency;
	struct period	 period;
	bool		 contract;
	struct score_case c;
	const struct ratio *total;	/* NULL: no work was assigned */
	enum score_level level;
};
/* The document read; sheet, person, unit and what lies beside it are the caller's. 1; 0: it is none. */
int	sheet_print_read(struct mem *, const char *body, struct sheet_print *);
/* 70 times the result, or NULL. */
const struct ratio	*sheet_print_result(struct mem *, const struct sheet_print *);
/* A part of the result by its member ("a", "dd", "result": percent; "common": points), or NULL. */
const struct ratio	*sheet_print_part(struct mem *, const struct sheet_print *, const char *member);
/* Points of the person, hundredths cut, or NULL where he gave none. */
const struct ratio	*sheet_print_self(struct mem *, const struct sheet_print *, int criterion);
/* How many stand at each level. */
void	sheet_print_count(const struct sheet_print *, size_t n, int64_t count_r[SCORE_LEVELS]);
/* Own sums, and with those of the people below. */
void	sheet_print_sums(struct mem *, const struct sheet_print *, struct score_sums *own_r, struct score_sums *all_r);

/* What a paper of several documents is the digest of. */
void	sheet_paper_digest(struct mem *, const struct sheet_print *, size_t n, uint8_t digest_r[DIGEST_SIZE]);
/* "Nguyễn Văn An" is "N.V.A." */
const char	*sheet_paper_initials(struct mem *, const char *name);
/* With a comma, as many places as it needs up to `most`, the rest cut: "1", "0,8". */
const char	*sheet_paper_decimal(struct mem *, const struct ratio *, int most);
/* May a signed revision be one of ours? It begins with all our bytes and goes on. */
bool	sheet_paper_revision(const char *ours, size_t n, const char *theirs, size_t m);
/* Does a text still have every line of ours, in their order? More of them may stand between: a signature that is seen. */
bool	sheet_paper_lines_kept(const char *ours, const char *theirs);

#endif
