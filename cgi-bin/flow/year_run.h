/*
 * Runs of a year (rules/year_run.h): whose they are, opening one, and the people of one with what their level rests on. The head
 * of an agency decides on its people and its officer prepares; the head of the province decides on heads of agencies and Home
 * Affairs prepares, which also reads the runs of all agencies. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_YEAR_RUN_H
#define FLOW_YEAR_RUN_H

#include "flow/year.h"
#include "rules/year_run.h"
#include "store/year_run.h"

#define RUN_PLACE	"/xep-loai/dot/"

/* What somebody may do in the runs of an authority. */
struct year_authority {
	int64_t		 unit;
	bool		 province;	/* of the heads of agencies, else of his own agency */
	bool		 decides, prepares;	/* neither: he reads; who decides may prepare too */
};
#define AUTHORITIES_MOST 2
/* Those in which the person who acts has something to do. 1 or -1. */
int	year_authorities(struct flow *, struct year_authority list_r[AUTHORITIES_MOST], size_t *n_r);
/* What he may do in those of a unit. 1; 0: not his to see; -1. */
int	year_authority_of(struct flow *, int64_t unit, struct year_authority *);
/* Who is classified by one today: civil servants by their main place, of whom its head is in charge (Art 10.2). 1 or -1. */
int	year_authority_people(struct flow *, const struct year_authority *, struct place **list_r, size_t *n_r);

/* The runs of one, the last first. 1 or -1. */
int	year_run_list(struct flow *, const struct year_authority *, struct year_run_short **list_r, size_t *n_r);

/* A run and what he may do in it. 1; 0: none, or not his to see; -1. */
int	year_run_read(struct flow *, int64_t id, struct year_run *, struct year_authority *);
/* Held, for who decides or prepares in it, in the version that he saw (0: any) and in one of the states (bits 1 << state). */
int	year_run_begin(struct flow *, int64_t id, int64_t version, unsigned states, bool decides, struct year_run *, struct refusal *);
/* Opens that of an authority for who is evaluated there today and has none of the year; flow->location: where it stands. */
int	year_run_open(struct flow *, int64_t authority, int year, struct refusal *);

/* A person of a run with all that his level rests on. */
struct run_person {
	struct classification c;
	struct year_view y;
	enum year_standing standing;
	const struct ratio *mean;	/* NULL: none, or not classified */
	int		 cap;		/* of his organisation, enum score_level, or CAP_NONE */
	bool		 cap_owed;	/* he heads one that is not rated yet (Art 20.6) */
	int		 ground;	/* enum quota_ground, or GROUND_NONE */
	const char	*ground_words;	/* its document */
};
/* All who stand in a run: unit by unit, leaders first. By a fixed number of statements. 1 or -1. */
int	year_run_people(struct flow *, const struct year_run *, struct run_person **list_r, size_t *n_r);
/* The same of some of them. */
int	year_run_people_of(struct flow *, const struct year_run *, const struct classification *, size_t n, struct run_person **list_r);
/* The places of the excellent among them (rules/quota.h); ids are those of classifications, groups by their position. */
void	year_run_quota(struct mem *, const struct year_run *, const struct year_group *, size_t ngroups, const struct run_person *, size_t n,
	    struct quota *);

#endif
