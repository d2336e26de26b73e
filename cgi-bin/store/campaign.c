#include <string.h>

#include "store/campaign.h"
#include "store/cells.h"

static int
put_groups(struct db *db, enum sql statement, const struct campaign *k, int64_t id)
{
	const struct catalog_group *g;

	for (int kind = 0; kind < AGENCY_KINDS; kind++)
		for (int i = 0; i < CATALOG_GROUPS; i++) {
			g = &k->frame[kind][i];
			if (g->number != 0 && db_exec(db, statement,
			    VALS(V_INT(id), V_TEXT(agency_kind_name[kind]), V_INT(g->number),
			    V_INT(g->least), V_INT(g->most)), NULL) != 1)
				return -1;
		}
	return 1;
}

int
campaign_insert(struct db *db, struct mem *mem, const struct campaign *k, int64_t person,
    int64_t *id_r)
{
	int done = db_insert(db, SQL_CAMPAIGN_ADD, VALS(V_INT(k->year), V_TEXT(k->name),
	    V_TEXT(k->document), V_TEXT(day_text(mem, k->opens)),
	    V_TEXT(day_text(mem, k->submit_by)), V_TEXT(day_text(mem, k->approve_by)),
	    V_INT(person)), id_r);

	return done == 1 ? put_groups(db, SQL_CAMPAIGN_GROUP_ADD, k, *id_r) : -1;
}

int
campaign_update_frame(struct db *db, const struct campaign *k)
{
	int done = db_change(db, SQL_CAMPAIGN_TOUCH, VALS(V_INT(k->id), V_INT(k->version)));

	return done == 1 ? put_groups(db, SQL_CAMPAIGN_GROUP_PUT, k, k->id) : done;
}

static void
take(const struct rows *rows, size_t r, struct campaign *k)
{
	memset(k, 0, sizeof(*k));
	k->id = row_int(rows, r, 0);
	k->year = row_int(rows, r, 1);
	k->name = row_text(rows, r, 2);
	k->document = row_text(rows, r, 3);
	k->opens = row_day(rows, r, 4);
	k->submit_by = row_day(rows, r, 5);
	k->approve_by = row_day(rows, r, 6);
	k->open = strcmp(row_text(rows, r, 7), "open") == 0;
	k->version = row_int(rows, r, 8);
	k->agencies = row_int(rows, r, 9);
	k->submitted = row_int(rows, r, 10);
	k->in_force = row_int(rows, r, 11);
}

int
campaign_select(struct db *db, struct mem *mem, struct campaign **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CAMPAIGN_LIST, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
campaign_get_frame(struct db *db, struct mem *mem, int64_t id,
    struct catalog_group frame_r[AGENCY_KINDS][CATALOG_GROUPS])
{
	struct catalog_group *g;
	struct rows rows;
	int64_t number;
	int kind;

	if (db_list(db, mem, SQL_CAMPAIGN_GROUPS, VALS(V_INT(id)), &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++) {
		kind = strcmp(row_text(&rows, r, 0), "commune") == 0 ?
		    AGENCY_COMMUNE : AGENCY_DEPARTMENT;
		number = row_int(&rows, r, 1);
		if (number < 1 || number > CATALOG_GROUPS)
			continue;
		g = &frame_r[kind][number - 1];
		g->number = (int)number;
		g->least = row_int(&rows, r, 2);
		g->most = row_int(&rows, r, 3);
	}
	return 1;
}

int
campaign_get(struct db *db, struct mem *mem, int64_t id, struct campaign *k)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_CAMPAIGN_FIND, VALS(V_INT(id)), &rows);

	if (found != 1)
		return found;
	take(&rows, 0, k);
	return campaign_get_frame(db, mem, id, k->frame);
}

int
campaign_update(struct db *db, struct mem *mem, const struct campaign *k)
{
	return db_change(db, SQL_CAMPAIGN_CHANGE, VALS(V_TEXT(k->name), V_TEXT(k->document),
	    V_TEXT(day_text(mem, k->submit_by)), V_TEXT(day_text(mem, k->approve_by)),
	    V_INT(k->id), V_INT(k->version)));
}

int
campaign_shut(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_CAMPAIGN_CLOSE, VALS(V_INT(id), V_INT(version)));
}

int
campaign_members(struct db *db, struct mem *mem, int64_t id, struct day today,
    struct told **list_r, size_t *n_r)
{
	const char *day = day_text(mem, today);
	struct rows rows;

	if (db_list(db, mem, SQL_CAMPAIGN_PEOPLE, VALS(V_TEXT(day), V_TEXT(day), V_INT(id),
	    V_TEXT(day), V_INT(id), V_TEXT(day), V_TEXT(day), V_INT(id)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t r = 0; r < rows.n; r++)
		told_add(*list_r, n_r, (struct told){ row_int(&rows, r, 0), row_text(&rows, r, 1),
		    row_text(&rows, r, 2) });
	return 1;
}

int
campaign_agencies(struct db *db, struct mem *mem, int64_t id, struct campaign_agency **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CAMPAIGN_PROGRESS, VALS(V_INT(id), V_INT(id)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		struct campaign_agency *a = &(*list_r)[r];

		*a = (struct campaign_agency){
			.name = row_text(&rows, r, 0), .kind = row_text(&rows, r, 1),
			.begun = !row_null(&rows, r, 2), .from = row_day(&rows, r, 3),
			.until = row_day(&rows, r, 4), .round = row_int(&rows, r, 5),
			.moved_at = row_text(&rows, r, 6), .rows = row_int(&rows, r, 7),
			.appraiser = row_word(&rows, r, 8),
		};
		if (a->begun)
			catalog_state_read(row_text(&rows, r, 2), &a->state);
	}
	return 1;
}

int
campaign_missing(struct db *db, struct mem *mem, int64_t agency, struct day today,
    struct campaign **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CAMPAIGN_WAITING, VALS(V_INT(agency),
	    V_TEXT(day_text(mem, today))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct campaign){ .id = row_int(&rows, r, 0),
		    .year = row_int(&rows, r, 1), .name = row_text(&rows, r, 2),
		    .submit_by = row_day(&rows, r, 3), .open = true };
	return 1;
}

int
campaign_count_open(struct db *db, struct mem *mem, int64_t *n_r)
{
	return row_count(db, mem, SQL_CAMPAIGN_OPEN_COUNT, NO_VALS, n_r);
}

int
campaign_select_behind(struct db *db, struct mem *mem, int64_t campaign, struct day today,
    struct campaign_behind **list_r, size_t *n_r)
{
	const char *day = day_text(mem, today);
	struct rows rows;

	if (db_list(db, mem, SQL_CAMPAIGN_BEHIND, VALS(V_TEXT(day), V_TEXT(day), V_INT(campaign),
	    V_TEXT(day), V_TEXT(day)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct campaign_behind){
			.agency = row_int(&rows, r, 0),
			.name = row_text(&rows, r, 1),
			.kind = row_text(&rows, r, 2),
			.catalog = row_int(&rows, r, 3),
			.state = row_text(&rows, r, 4),
			.rows = row_int(&rows, r, 5),
			.head = row_word(&rows, r, 6),
			.reminded_at = row_text(&rows, r, 7),
		};
	return 1;
}

int
campaign_select_waits(struct db *db, struct mem *mem, struct day today, struct campaign **list_r,
    size_t *n_r)
{
	const char *day = day_text(mem, today);
	struct rows rows;

	if (db_list(db, mem, SQL_CAMPAIGN_WAITS, VALS(V_TEXT(day), V_TEXT(day), V_TEXT(day)),
	    &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct campaign){ .id = row_int(&rows, r, 0),
		    .name = row_text(&rows, r, 1), .submit_by = row_day(&rows, r, 2),
		    .agencies = row_int(&rows, r, 3), .open = true };
	return 1;
}

int
campaign_add_reminder(struct db *db, int64_t campaign, int64_t agency, int64_t person)
{
	int64_t id;

	return db_insert(db, SQL_CAMPAIGN_REMINDER_ADD, VALS(V_INT(campaign), V_INT(agency),
	    V_INT(person)), &id);
}
