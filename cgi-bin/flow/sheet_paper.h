/*
 * Sheets on paper, and whether a paper is ours. A paper is made by a press, of published sheets alone, kept as it went
 * out and found by its code; what was printed already is not printed again. A bundle of many is made by the worker.
 * 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_SHEET_PAPER_H
#define FLOW_SHEET_PAPER_H

#include "flow/sheet.h"
#include "rules/paper.h"
#include "rules/sheet_paper.h"

struct render;

#define SHEET_BUNDLE_JOB	"sheet_bundle"

/* Those of a published sheet, the newest first, and what was signed of them. 1 or -1. */
int	sheet_papers_of(struct flow *, const struct sheet *, struct sheet_paper **list_r, size_t *n_r, struct sheet_signed **signed_r,
	    size_t *nsigned_r);
/* Prints a sheet that the person who acts sees, as form or list of work; location leads to its papers. */
int	sheet_paper_make(struct flow *, struct render *, const struct sheet *, enum sheet_paper_kind, struct refusal *);
/* Is there one of this kind? Its newest file in a form; of one by its id. 1; 0: none; -1. */
int	sheet_paper_newest(struct flow *, const struct sheet *, enum sheet_paper_kind, enum sheet_paper_file, struct sheet_paper *,
	    const char **bytes_r, size_t *n_r);
int	sheet_paper_file_of(struct flow *, const struct sheet *, int64_t paper, enum sheet_paper_file, struct sheet_paper *,
	    const char **bytes_r, size_t *n_r);
/* What was signed and brought. 1; 0: none; -1. */
int	sheet_signed_file_of(struct flow *, const struct sheet *, int64_t id, const char **bytes_r, size_t *n_r);

/* A unit whose published sheets of a period the person who acts sees all. */
struct sheet_unit {
	int64_t		 id;
	const char	*name;
	size_t		 n;
};
struct sheet_units {
	int64_t		 agency;
	const char	*agency_name;
	struct period	 period;
	struct sheet_unit *unit;	/* the agency first */
	size_t		 n;
	struct sheet_paper *paper;	/* of these units, the newest first */
	size_t		 npapers;
	struct sheet_signed *brought;	/* signed copies of these papers */
	size_t		 nbrought;
};
/* Agencies other than his own whose units the person who acts prints: none, or all of the province. 1 or -1. */
int	sheet_units_agencies(struct flow *, int64_t **id_r, const char ***name_r, size_t *n_r);
/* Of an agency, 0: of his own. 1; 0: not for this person; -1. */
int	sheet_units(struct flow *, int64_t agency, struct period month, struct sheet_units *);
/* Where they are printed. */
const char	*sheet_units_path(struct flow *, int64_t agency, struct period);
/* A table or a bundle of one of them; location leads to the papers of the period. */
int	sheet_units_make(struct flow *, struct render *, int64_t agency, struct period month, int64_t unit, enum sheet_paper_kind,
	    struct refusal *);
/* 1; 0: none for this person; -1. */
int	sheet_units_file(struct flow *, int64_t paper, enum sheet_paper_file, struct sheet_paper *, const char **bytes_r, size_t *n_r);
/* A signed copy of one. 1; 0: none for this person; -1. */
int	sheet_units_signed(struct flow *, int64_t id, struct sheet_paper *, const char **bytes_r, size_t *n_r);

#endif
