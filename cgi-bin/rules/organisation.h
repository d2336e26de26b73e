/*
 * Units, people, what they hold, posts: as store, flow and page hand them on, and the rules of
 * days that bind them. Days are inclusive; no `until`: still so. What ends on the day before it
 * begins was taken back and never was.
 */
#ifndef RULES_ORGANISATION_H
#define RULES_ORGANISATION_H

#include "rules/catalog_type.h"
#include "rules/person_type.h"

enum unit_kind { UNIT_PROVINCE, UNIT_AGENCY, UNIT_DIVISION, UNIT_KINDS };
extern const char *const unit_kind_name[UNIT_KINDS];		/* labels unit.kind.<name> */
enum rank { RANK_HEAD, RANK_DEPUTY, RANK_STAFF, RANKS };
extern const char *const rank_name[RANKS];			/* labels unit.rank.<name> */
#define NO_KIND	(-1)

struct unit {
	int64_t		 id;
	int64_t		 parent;	/* 0: the province */
	const char	*code, *name;
	enum unit_kind	 kind;
	int		 agency_kind;	/* enum agency_kind; NO_KIND: no agency */
	int64_t		 position;	/* among its siblings */
	struct day	 from, until;
	struct day	 since;		/* from when it is called and placed as it is now */
	int64_t		 version;
	int64_t		 people;	/* whose main place it is on the day asked for */
	bool		 headed;	/* has a head, or somebody who acts as one, on that day */
};
/* What a unit was called and where it stood before. */
struct unit_past {
	const char	*name, *parent;
	struct day	 from, until;
};

/* A place that a person holds in a unit. */
struct holding {
	int64_t		 id, person;
	const char	*uid, *name;
	int64_t		 unit, agency;
	const char	*unit_name, *agency_name;
	const char	*title;
	enum rank	 rank;
	bool		 main;
	int64_t		 post;		/* 0: none */
	const char	*post_name;	/* with its code, or NULL */
	struct day	 from, until;
	int64_t		 version;
};

/* Vị trí việc làm: of one agency, of a kind of agency, or of all. */
struct post {
	int64_t		 id;
	const char	*code, *name;
	int64_t		 agency;	/* 0: not of one */
	const char	*agency_name;
	int		 agency_kind;	/* NO_KIND: not of one */
	struct day	 from, until;
	int64_t		 version;
	int64_t		 people;	/* who hold it today */
};
struct competency {
	const char	*name, *level;
	struct day	 from, until;
};

/* Does a period hold on a day? */
bool		days_hold(struct day from, struct day until, struct day on);
/* Do two periods have a day in common? */
bool		days_meet(struct day from, struct day until, struct day from2, struct day until2);
/* Does a period lie within another one? */
bool		days_within(struct day from, struct day until, struct day from2, struct day until2);

/* "stc.ngansach": small letters, digits, dots, hyphens; at most 40. */
bool		unit_code_good(const char *);
/* "CV.NS-01": letters, digits, dots, hyphens, slashes; at most 40. */
bool		post_code_good(const char *);
/* A login name of the directory in small letters; at most 100. */
bool		login_good(const char *);
/* May a post be held in an agency? kind: enum agency_kind or NO_KIND. */
bool		post_fits(const struct post *, int64_t agency, int kind);
/* By what a person is sorted: given name, then family name; Ê Đê names without Y and H'. */
const char	*person_sort_name(struct mem *, const char *family, const char *given);
/*
 * A competency frame as lines: a name, then behind "|" the level. NULL: read; else what is
 * wrong, a word below post.refused, and its {1}.
 */
const char	*competency_read(struct mem *, const char *lines, struct competency **list_r,
		    size_t *n_r, const char **a_r);
/* The frame that holds on a day as such lines. */
const char	*competency_lines(struct mem *, const struct competency *, size_t n, struct day on);
/* The place of a word in a list of names, or -1. */
int		word_index(const char *const *names, int n, const char *word);

#endif
