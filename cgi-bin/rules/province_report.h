/*
 * What the province reports of a period or a year: to its committee and People's Committee, and of a year to the Ministry of
 * Home Affairs (Decree 335/2025 Art 26.1đ); and an agency of its own people to the Department of Home Affairs. Figures in, lines
 * of text and cells out; shares are cut, never rounded up.
 */
#ifndef RULES_PROVINCE_REPORT_H
#define RULES_PROVINCE_REPORT_H

#include <stdbool.h>

#include "rules/campaign.h"
#include "rules/quota.h"
#include "rules/summary.h"

struct report_agency {
	int64_t		 id;
	const char	*name;
	enum agency_kind kind;
	struct summary	 now, before;
	int64_t		 used, in_force;	/* rows of the catalog; in_force -1: not counted */
	bool		 due;			/* the last day of its results has passed */
};

/* Of a group of people with similar tasks in a decided run (Art 20.5). */
struct report_group {
	int64_t		 excellent, good, cut;	/* cut: good because there were no more places */
	enum quota_base	 base;
	int64_t		 rate;			/* hundredths of a percent */
};

struct report_petitions {
	int64_t		 received, answered, in_time, late, changed;	/* late: answered late, or waiting past the last day */
};
struct report_national {
	int64_t		 records, accepted, refused, waiting, late;	/* late: not accepted five days after the result */
};
/* Organisations by level of the year (Art 5-9), recognised; open: not yet. */
struct report_rated {
	int64_t		 of[SCORE_LEVELS], open;
};

struct report_masks;		/* rules/province_report_mask.h */
struct report_figures {
	struct period	 period, before;	/* months SUM_YEAR: a year */
	const struct report_agency *own;	/* of this agency alone: units of it stand as agencies, of no kind; NULL: of the province */
	const struct report_masks *given;	/* of an agency: as the comparison masks them */
	const struct report_agency *agency;
	size_t		 nagencies;
	size_t		 ngone;			/* behind them: had the period before alone */
	int64_t		 elsewhere;		/* agencies that have no such period: they run by the other kind */
	struct summary	 group[SUM_GROUPS];
	const struct report_group *quota;
	size_t		 nquota;
	struct report_petitions petitions;
	bool		 connected;		/* records were ever made for the national database */
	struct report_national national;
	struct report_rated rated;
	const char	*counted_at;		/* SQL moment of the oldest count; NULL: none */
	int64_t		 waiting;		/* agencies whose sums of the period are counted again soon */
};

bool		 report_of_year(const struct report_figures *);
/* Of all agencies, or of a kind of them (AGENCY_KINDS: all); of an agency its own. */
struct summary	 report_sum(const struct report_figures *, enum agency_kind, bool before);
/* People whose result is missing. */
int64_t		 report_owed(const struct summary *);
/* Owes results although its last day has passed. */
bool		 report_late(const struct report_agency *);
size_t		 report_late_agencies(const struct report_figures *);
/* Results without a level: not classified, or no total. */
int64_t		 report_no_level(const struct summary *);
/* Are there more excellent people than Art 20.5 allows? */
bool		 report_over(const struct report_group *);

/* A figure: of a share tenths of a percent, of a change tenths of a point, of a mean hundredths. */
enum report_form { FIGURE_NONE, FIGURE_HIDDEN, FIGURE_WHOLE, FIGURE_SHARE, FIGURE_CHANGE, FIGURE_MEAN };
struct report_figure {
	enum report_form form;
	int64_t		 n;
};
struct report_figure	 report_whole(int64_t);
struct report_figure	 report_share(int64_t part, int64_t whole);	/* as plan_share cuts it; of nothing none */
/* Between two shares. */
struct report_figure	 report_change(struct report_figure now, struct report_figure before);
/* Mean of totals; work done in time of what was given. */
struct report_figure	 report_mean(const struct summary *);
struct report_figure	 report_in_time(const struct summary *);
/* Good or better, of the published. */
struct report_figure	 report_at_least(const struct summary *);
/* "1.234", "34,2%", "+1,2", "85,20"; a dash for none; hidden: what stands for what is not told. */
char		*report_show(struct mem *, struct report_figure, const char *hidden);
/* "34.2", as programs read it; NULL: none, hidden. */
char		*report_plain(struct mem *, struct report_figure);

enum report_part { REPORT_STATE, REPORT_RESULTS, REPORT_BEHIND, REPORT_PARTS };
extern const char *const report_part_name[REPORT_PARTS];	/* labels province_report.part.<name> */

/* A sentence: the label province_report.says.<name> with its two words. */
struct report_line {
	enum report_part part;
	const char	*name, *a, *b;		/* a, b: or NULL */
};
#define REPORT_LINES	32
/* In the order in which they are read. Returns how many. */
size_t		 report_lines(struct mem *, const struct report_figures *, const struct report_masks *, struct report_line line_r[REPORT_LINES]);

#endif
