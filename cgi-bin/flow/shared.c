#include "flow/shared.h"

#include <string.h>

#include "flow/catalog.h"
#include "flow/catalog_write.h"
#include "flow/catalog_recompute.h"
#include "rules/role.h"
#include "store/campaign.h"
#include "store/catalog_row.h"
#include "store/shared.h"

struct writing {
	struct shared_part part;
	const struct shared_row *row;
	bool		 removed;
	int64_t		 source, number;
	const char	*section;
	struct refusal	*why;
	struct catalog_group frame[CATALOG_GROUPS];
};

int
shared_read(struct flow *f, int64_t campaign, int64_t part, struct shared_part *p,
    struct catalog_group frame_r[CATALOG_GROUPS])
{
	struct campaign k;
	int found = part < 1 || part > SHARED_PARTS ? 0 : campaign_get(f->db, f->mem, campaign, &k);

	if (found != 1)
		return found;
	if (catalog_frame_bad(k.frame[SHARED_KIND(part)]) != 0)
		return 0;
	for (int i = 0; i < CATALOG_GROUPS; i++)
		frame_r[i] = k.frame[SHARED_KIND(part)][i];
	return shared_part_get(f->db, f->mem, campaign, part, p);
}

int
shared_rows(struct flow *f, const struct shared_part *p, int64_t number, struct shared_row **list_r, size_t *n_r)
{
	return number == 0 ? shared_row_select(f->db, f->mem, p->campaign, p->part, false, list_r, n_r) :
	    shared_row_of_version(f->db, f->mem, p->campaign, p->part, number, list_r, n_r);
}

int
shared_rows_removed(struct flow *f, const struct shared_part *p, struct shared_row **list_r, size_t *n_r)
{
	return shared_row_select(f->db, f->mem, p->campaign, p->part, true, list_r, n_r);
}

int
shared_row_read(struct flow *f, const struct shared_part *p, int64_t id, struct shared_row *row)
{
	return shared_row_get(f->db, f->mem, p->campaign, p->part, id, row);
}

int
shared_versions(struct flow *f, const struct shared_part *p, struct shared_version **list_r, size_t *n_r)
{
	return shared_version_select(f->db, f->mem, p->campaign, p->part, list_r, n_r);
}

const struct catalog_line *
shared_lines(struct mem *mem, const struct shared_row *rows, size_t n)
{
	struct catalog_line *lines = mem_array(mem, n + 1, sizeof(*lines));

	for (size_t i = 0; i < n; i++)
		lines[i] = rows[i].line;
	return lines;
}

int
shared_changes(struct flow *f, const struct shared_part *p, struct catalog_change **list_r, size_t *n_r)
{
	struct shared_row *before, *after;
	size_t nbefore, nafter;

	if (shared_row_of_version(f->db, f->mem, p->campaign, p->part, p->published, &before, &nbefore) != 1 ||
	    shared_rows(f, p, 0, &after, &nafter) != 1)
		return -1;
	catalog_compare(f->mem, shared_lines(f->mem, before, nbefore), nbefore,
	    shared_lines(f->mem, after, nafter), nafter, list_r, n_r);
	return 1;
}

static int
conflict(struct writing *w)
{
	return catalog_conflict(w->why, "shared.refused.changed");
}

/* The campaign is open, the part is begun, and this is its version where one was seen. 1; 0; -1. */
static int
begin(struct flow *f, struct writing *w, bool begun, bool seen)
{
	const struct shared_part asked = w->part;
	struct campaign k;
	int found = campaign_get(f->db, f->mem, asked.campaign, &k);

	if (found == 1)
		found = shared_read(f, asked.campaign, asked.part, &w->part, w->frame);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(w->why, "campaign.refused.gone", NULL);
	if (!k.open)
		return catalog_refuse(w->why, "campaign.refused.closed", NULL);
	if (begun && w->part.version == 0)
		return catalog_refuse(w->why, "shared.refused.no_section", NULL);
	if (seen && asked.version != w->part.version)
		return conflict(w);
	f->location = mem_print(f->mem, "/danh-muc/dot/%lld/dung-chung/%lld/", (long long)asked.campaign,
	    (long long)asked.part);
	return 1;
}

/* What is being written is another version. 1; 0: somebody was faster; -1. */
static int
touch(struct flow *f, struct writing *w)
{
	int done = shared_part_touch(f->db, &w->part);

	return done == 0 ? conflict(w) : done;
}

/* What keeps a row out of the frame: CATALOG_NO_GROUP or CATALOG_OUT_OF_RANGE; 0: nothing. */
static unsigned
out_of_frame(const struct writing *w, const struct catalog_line *line)
{
	if (line->group < 1 || line->group > CATALOG_GROUPS || w->frame[line->group - 1].number == 0)
		return CATALOG_NO_GROUP;
	return catalog_check(line, w->frame, 0) & CATALOG_OUT_OF_RANGE;
}

/* 1; 0: refused at its field. */
static int
in_frame(struct writing *w, const struct catalog_line *line)
{
	const unsigned found = out_of_frame(w, line);

	if (found == 0)
		return 1;
	return found == CATALOG_NO_GROUP ? catalog_refuse(w->why, "finding.no_group", "group") :
	    catalog_refuse(w->why, "finding.out_of_range", "points");
}

static int
twice(struct writing *w, bool used)
{
	return used ? catalog_refuse(w->why, "shared.refused.twice", "code") : conflict(w);
}

static int
put_body(struct flow *f, void *arg)
{
	struct writing *w = arg;
	struct shared_row row = *w->row, was = { 0 };
	const bool fresh = row.line.id == 0;
	bool used = true;
	int done = begin(f, w, true, false);

	if (done == 1)
		done = in_frame(w, &row.line);
	if (done != 1)
		return done;
	if (!fresh && shared_row_get(f->db, f->mem, w->part.campaign, w->part.part, row.line.id, &was) != 1)
		return catalog_refuse(w->why, "shared.refused.gone", NULL);
	done = fresh ? shared_row_insert(f->db, w->part.campaign, &row, &row.line.id) :
	    shared_row_update(f->db, w->part.campaign, &row, &used);
	if (done == 1)
		done = touch(f, w);
	else if (done == 0)
		return twice(w, used);
	if (done != 1)
		return done;
	return flow_audit(f, "shared_row", row.line.id, fresh ? "add" : "edit",
	    fresh ? NULL : catalog_line_json(f->mem, &was.line, catalog_differs(&was.line, &row.line)),
	    catalog_line_json(f->mem, &row.line, fresh ? CATALOG_ALL_FIELDS : catalog_differs(&was.line, &row.line)));
}

int
shared_put(struct flow *f, int64_t campaign, const struct shared_row *row, struct refusal *why)
{
	struct writing w = { .part = { .campaign = campaign, .part = row->part }, .row = row, .why = why };

	return flow_write(f, put_body, &w);
}

static int
remove_body(struct flow *f, void *arg)
{
	struct writing *w = arg;
	bool used;
	int done = begin(f, w, true, false);

	if (done != 1)
		return done;
	done = shared_row_set_removed(f->db, w->part.campaign, w->row, w->removed, &used);
	if (done == 1)
		done = touch(f, w);
	else if (done == 0)
		return twice(w, used);
	return done != 1 ? done : flow_audit(f, "shared_row", w->row->line.id, w->removed ? "remove" : "restore",
	    NULL, NULL);
}

int
shared_remove(struct flow *f, int64_t campaign, const struct shared_row *row, bool removed, struct refusal *why)
{
	struct writing w = { .part = { .campaign = campaign, .part = row->part }, .row = row, .removed = removed,
	    .why = why };

	return flow_write(f, remove_body, &w);
}

static int
name_body(struct flow *f, void *arg)
{
	struct writing *w = arg;
	struct json *after = json_new(f->mem);
	int done = begin(f, w, false, true);

	if (done != 1)
		return done;
	w->part.section = w->section;
	if (w->part.version != 0)
		done = touch(f, w);
	else
		done = shared_part_insert(f->db, &w->part);
	if (done != 1)
		return done < 0 ? -1 : conflict(w);
	json_set_int(after, "part", w->part.part);
	json_set_text(after, "section", w->section);
	return flow_audit(f, "campaign", w->part.campaign, "shared_name", NULL, after);
}

int
shared_name(struct flow *f, const struct shared_part *part, struct refusal *why)
{
	struct writing w = { .part = *part, .section = part->section, .why = why };

	return flow_write(f, name_body, &w);
}

/* Could the part have a row of a catalog? */
static bool
usable(const struct writing *w, const struct catalog_line *line)
{
	return out_of_frame(w, line) == 0 && line->code[0] != '\0' && line->task[0] != '\0' &&
	    line->output[0] != '\0' && line->points > 0;
}

int
shared_sources(struct flow *f, const struct shared_part *p, struct shared_source **list_r, size_t *n_r)
{
	size_t n;

	if (shared_source_select(f->db, f->mem, p->campaign, p->part, list_r, &n) != 1)
		return -1;
	*n_r = 0;
	for (size_t i = 0; i < n; i++)
		if (shared_is_section(p, (*list_r)[i].section))
			(*list_r)[(*n_r)++] = (*list_r)[i];
	return 1;
}

/* 1; 0: refused; -1. */
static int
find_source(struct flow *f, const struct writing *w, struct shared_source *source)
{
	struct shared_source *list;
	size_t n;

	if (shared_sources(f, &w->part, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].row == w->source) {
			*source = list[i];
			return 1;
		}
	return catalog_refuse(w->why, "shared.refused.no_source", "source");
}

static int
fill_body(struct flow *f, void *arg)
{
	struct writing *w = arg;
	struct json *after = json_new(f->mem);
	struct shared_source source = { 0 };
	struct shared_row row;
	struct catalog_row *rows;
	int64_t taken = 0;
	size_t n;
	int done = begin(f, w, true, false);

	if (done == 1)
		done = find_source(f, w, &source);
	if (done != 1)
		return done;
	if (catalog_row_all(f->db, f->mem, source.catalog, 0, &rows, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (strcmp(rows[i].line.section, source.section) != 0 || !usable(w, &rows[i].line))
			continue;
		row = (struct shared_row){ .line = rows[i].line, .part = w->part.part };
		done = shared_row_insert(f->db, w->part.campaign, &row, &row.line.id);
		if (done < 0)
			return -1;
		taken += done;
	}
	if (taken == 0)
		return catalog_refuse(w->why, "shared.refused.nothing_taken", "source");
	done = touch(f, w);
	if (done != 1)
		return done;
	json_set_int(after, "part", w->part.part);
	json_set_int(after, "catalog", source.catalog);
	json_set_int(after, "rows", taken);
	return flow_audit(f, "campaign", w->part.campaign, "shared_fill", NULL, after);
}

int
shared_fill(struct flow *f, const struct shared_part *part, int64_t source, struct refusal *why)
{
	struct writing w = { .part = *part, .source = source, .why = why };

	return flow_write(f, fill_body, &w);
}

static int
restore_body(struct flow *f, void *arg)
{
	struct writing *w = arg;
	struct json *after = json_new(f->mem);
	const char *section;
	int done = begin(f, w, true, true);

	if (done == 1) {
		done = shared_version_section(f->db, f->mem, &w->part, w->number, &section);
		if (done == 0)
			return catalog_refuse(w->why, "shared.refused.gone", NULL);
	}
	if (done == 1) {
		done = shared_version_restore(f->db, &w->part, w->number);
		if (done == 0)
			return catalog_refuse(w->why, "shared.refused.twice", NULL);
	}
	if (done != 1)
		return done;
	w->part.section = section;
	done = touch(f, w);
	if (done != 1)
		return done;
	json_set_int(after, "part", w->part.part);
	json_set_int(after, "number", w->number);
	return flow_audit(f, "campaign", w->part.campaign, "shared_restore", NULL, after);
}

int
shared_restore(struct flow *f, const struct shared_part *part, int64_t number, struct refusal *why)
{
	struct writing w = { .part = *part, .number = number, .why = why };

	return flow_write(f, restore_body, &w);
}

/* Anything to publish, and all of it within the frame of today. 1; 0; -1. */
static int
worth(struct flow *f, struct writing *w)
{
	struct catalog_change *list;
	size_t n, moved = 0;

	if (shared_changes(f, &w->part, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		moved += list[i].kind != CATALOG_SAME;
		if (list[i].after != NULL && out_of_frame(w, list[i].after) != 0) {
			*w->why = (struct refusal){ .label = "shared.refused.out_of_range", .a = list[i].after->code };
			return 0;
		}
	}
	return moved == 0 ? catalog_refuse(w->why, "shared.refused.no_change", NULL) : 1;
}

/* Everybody whose catalog is open has it to adopt. 1 or -1. */
static int
tell(struct flow *f, const struct writing *w)
{
	struct shared_catalog *list;
	struct told *people;
	size_t n, npeople;

	if (shared_catalog_select(f->db, f->mem, w->part.campaign, w->part.part, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (!catalog_possible(list[i].state, CATALOG_EDIT))
			continue;
		if (catalog_audience(f, ROLES_AGENCY, list[i].agency, list[i].name, &people, &npeople) != 1 ||
		    flow_notify_all(f, people, npeople, "shared_published", list[i].name, w->part.section,
		    catalog_path(f, list[i].id, "dung-chung")) != 1)
			return -1;
	}
	return 1;
}

static int
publish_body(struct flow *f, void *arg)
{
	struct writing *w = arg;
	struct json *after = json_new(f->mem);
	int done = begin(f, w, true, true);

	if (done == 1)
		done = worth(f, w);
	if (done != 1)
		return done;
	done = shared_version_insert(f->db, &w->part, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : conflict(w);
	json_set_int(after, "part", w->part.part);
	json_set_int(after, "number", w->part.published + 1);
	json_set_int(after, "rows", w->part.rows);
	return tell(f, w) != 1 ? -1 : flow_audit(f, "campaign", w->part.campaign, "shared_publish", NULL, after);
}

int
shared_publish(struct flow *f, const struct shared_part *part, struct refusal *why)
{
	struct writing w = { .part = *part, .why = why };

	return flow_write(f, publish_body, &w);
}
