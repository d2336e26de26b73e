/* What a person asks about his own data, and by when it is answered. */
#ifndef RULES_RECORD_REQUEST_H
#define RULES_RECORD_REQUEST_H

#include <stdbool.h>
#include <stdint.h>

#include "rules/behalf.h"
#include "rules/workday.h"

enum record_request_kind { RECORD_ASKS_COPY, RECORD_ASKS_CORRECTION, RECORD_ASKS_ACCESS, RECORD_REQUEST_KINDS };
enum record_request_state { RECORD_WAITING, RECORD_ANSWERED, RECORD_REFUSED, RECORD_TAKEN_BACK, RECORD_REQUEST_STATES };
/* As in the database; labels record.request.kind. and record.request.state.<name>; end in NULL. */
extern const char *const record_request_kind_name[RECORD_REQUEST_KINDS + 1];
extern const char *const record_request_state_name[RECORD_REQUEST_STATES + 1];
struct record_request {
	int64_t		 id, version, person, agency;
	bool		 above;			/* he heads the agency: Home Affairs answers */
	int		 year;
	const char	*name, *agency_name, *words;
	enum record_request_kind kind;
	enum record_request_state state;
	struct day	 received, due;
	const char	*answer, *answerer, *answered_at;
	struct behalf	 behalf;
};
/* No text of the province says by when: the choice of this system, behind the day of the receipt. */
#define RECORD_REQUEST_DAYS	10
struct day	record_request_due(const struct workdays *, struct day received);
bool		record_request_late(const struct record_request *, struct day today);

#endif
