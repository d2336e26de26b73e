/*
 * Catalog, row, round and remark as store, flow and page hand them on.
 * Texts live in the arena of the request; absent ones are "" unless NULL is said.
 */
#ifndef RULES_CATALOG_TYPE_H
#define RULES_CATALOG_TYPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "rules/campaign.h"
#include "rules/catalog.h"
#include "rules/catalog_ask.h"
#include "rules/catalog_move.h"

struct catalog {
	int64_t		 id;
	int64_t		 agency;
	const char	*agency_name;
	enum agency_kind kind;
	int64_t		 campaign;
	const char	*campaign_name;
	int64_t		 year;
	int64_t		 number;	/* version of the agency's catalog */
	enum catalog_state state;
	int64_t		 round;		/* submissions so far */
	int64_t		 shown;		/* the last round whose remarks this person sees */
	int64_t		 standard;	/* row; 0: not chosen */
	const char	*standard_code, *standard_task;
	int64_t		 standard_points; /* hundredths; 0: none */
	const char	*standard_reason; /* why this one */
	const char	*basis;		/* document that it was taken from */
	int64_t		 source;	/* of a supplement: the version that it supplements, or 0 */
	const char	*decision_number;
	struct day	 decision_day;
	int64_t		 decision_file;	/* or 0 */
	const char	*decision_file_name;
	struct day	 from, until;	/* in force */
	struct day	 submit_by, approve_by;	/* of the campaign; none for a supplement */
	const char	*moved_at;	/* moment, SQL */
	int64_t		 version;
	int64_t		 rows;
	int64_t		 open_remarks;	/* not answered, that this person sees */
	int64_t		 appraiser;	/* who has taken on its appraisal, or 0 */
	const char	*appraiser_name;
	bool		 own;		/* of the person's agency; set by flow */
};

struct catalog_row {
	struct catalog_line line;
	int64_t		 catalog;
	int64_t		 position;
	int64_t		 unit;		/* division, where recognised, or 0 */
	const char	*flag;		/* word, NULL: nothing to look at */
	int64_t		 import;	/* batch, or 0 */
	bool		 removed;
	int64_t		 version;
	int64_t		 remarks;	/* not answered, that this person sees */
	bool		 accepted;	/* by Home Affairs, as it stands; as far as this person sees it */
	const char	*why_not;	/* the agency has no such shared work: why; "" */
};

struct catalog_round {
	int64_t		 number;
	const char	*words;		/* of the head */
	const char	*standard_reason; /* why the standard product was proposed */
	const char	*submitted_by;
	struct behalf	 behalf;	/* for whom it was submitted */
	const char	*submitted_at;	/* moment, SQL */
	const char	*outcome;	/* "open", "withdrawn", "returned", "agreed" */
	const char	*reason;
	const char	*ended_by;	/* "" while open */
	const char	*ended_at;	/* NULL while open */
	const char	*ended_title, *ended_rank; /* their post on that day; rank: "head", "deputy", "staff" */
	const char	*signed_by;	/* of Home Affairs, who signed the appraisal off */
	const char	*signed_at;	/* NULL: not signed off */
	const char	*signed_title, *signed_rank;
};

struct remark {
	int64_t		 id;
	int64_t		 catalog;
	int64_t		 round;
	int64_t		 row;		/* 0: on a part or the whole */
	const char	*row_code, *row_task;
	const char	*section;	/* the part; NULL: on a row or the whole */
	const char	*division;	/* of the section; NULL: all of it */
	const char	*kind;		/* "change", "split", "add", "drop", "reason" */
	const char	*words;
	const char	*author;
	const char	*at;		/* moment, SQL */
	const char	*answer;
	const char	*answered_by;
	const char	*answered_at;	/* NULL: not answered */
	const char	*state;		/* "open", "answered", "settled" */
	int64_t		 version;
};

#endif
