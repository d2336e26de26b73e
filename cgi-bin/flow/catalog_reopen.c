/* What stands in a catalog on its way to approval while equal works are decided. Part of catalog_write.h. */
#include "base/buf.h"
#include "base/utf8.h"
#include "flow/catalog_write.h"
#include "rules/role.h"
#include "store/cluster.h"

#define NAMED	10	/* rows that are named of those with an open objection */
#define NAMES	4096
#define SHORT	40	/* letters of a row without a code */

static int
tell(struct flow *f, const struct catalog_write *w)
{
	uint64_t roles = ROLE_APPRAISAL_LEAD;

	if (w->held.state == CATALOG_PROPOSED)
		roles |= ROLE_CHAIRMAN;
	if (catalog_tell(f, w, roles, "catalog_reopened", "lich-su") != 1)
		return -1;
	return catalog_tell_appraiser(f, w, "catalog_reopened", "lich-su");
}

int
catalog_reopen(struct flow *f, int64_t catalog, const struct catalog_held *held, const char *reason)
{
	struct refusal why;
	struct catalog_write w = { .catalog = catalog, .act = CATALOG_REOPEN, .why = &why, .held = *held,
	    .to = CATALOG_SUBMITTED };
	struct json *after = json_new(f->mem);

	if (!catalog_possible(held->state, CATALOG_REOPEN))
		return 1;
	json_set_text(after, "reason", reason);
	if (catalog_proceed(f, &w) != 1 || catalog_round_unsigned(f->db, catalog, held->round) != 1 ||
	    catalog_audit(f, &w, after) != 1)
		return -1;
	return tell(f, &w);
}

static bool
is_open(const struct cluster_joined *j)
{
	return j->live && j->objected_at != NULL && j->answered_at == NULL;
}

int
catalog_no_objection(struct flow *f, const struct catalog_write *w)
{
	const char *agency = catalog_agency_name(f, w);
	struct cluster_joined *list;
	struct buf names;
	size_t n, open = 0;

	if (agency == NULL || cluster_member_of(f->db, f->mem, w->catalog, &list, &n) != 1)
		return -1;
	buf_start(&names, f->mem, NAMES);
	for (size_t i = 0; i < n; i++) {
		const struct catalog_line *line = &list[i].row.line;

		if (!is_open(&list[i]) || open++ >= NAMED)
			continue;
		buf_print(&names, "%s%s", open == 1 ? "" : ", ", line->code[0] == '\0' ?
		    utf8_short(f->mem, line->task, SHORT) : line->code);
	}
	if (open == 0)
		return 1;
	if (open > NAMED)
		buf_text(&names, " …");
	*w->why = (struct refusal){ .label = "cluster.refused.objections", .a = agency, .b = names.p };
	return 0;
}
