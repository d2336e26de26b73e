/* What the data says to a document on catalogs. */
#ifndef RULES_DISPATCH_DATA_H
#define RULES_DISPATCH_DATA_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"
#include "rules/campaign.h"
#include "rules/catalog_move.h"

/* A catalog that it is about, and what its rows and remarks come to. */
struct dispatch_catalog {
	int64_t		 id, agency_id;
	const char	*agency;
	enum agency_kind kind;
	int64_t		 campaign;
	int64_t		 number;	/* version of the agency's catalog */
	enum catalog_state state;
	int64_t		 round, standard;	/* row; 0: none */
	const char	*standard_code, *standard_task;
	int64_t		 standard_points;	/* hundredths */
	int64_t		 rows, least, most;	/* coefficients, tenths */
	int64_t		 content;		/* another number where its rows say something else */
	int64_t		 remarks;
	const char	*submitted_at;		/* the last time; NULL: never */
	struct day	 approve_by;
	bool		 supplement;
};

/* A remark that is not settled, as a letter says it. */
struct dispatch_remark {
	const char	*kind;		/* "change", "split", "add", "drop", "reason" */
	const char	*words;
	const char	*section, *division;	/* of the part; "": on a row or the whole */
	const char	*code, *task;	/* of the row; "": none */
	int64_t		 number;	/* of the row in the list; 0: none */
	const char	*sheet;		/* in the workbook that it came with, or "" */
	int64_t		 line;
};

#endif
