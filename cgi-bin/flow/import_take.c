/* What a batch changes: its maps, the catalog, and the way back. */
#include <string.h>

#include "base/utf8.h"
#include "flow/catalog_recompute.h"
#include "flow/catalog_write.h"
#include "flow/import.h"
#include "store/catalog.h"

static const char *
import_place(struct flow *f, int64_t catalog, int64_t id, const char *rest)
{
	return mem_print(f->mem, "/danh-muc/%lld/nhap/%lld/%s", (long long)catalog, (long long)id,
	    rest);
}

/* Holds catalog and batch in the state and version that the person saw. 1; 0; -1. */
static int
begin(struct flow *f, struct catalog_write *w, int64_t id, int64_t version, const char *state,
    struct import_batch *batch)
{
	int done = catalog_begin(f, w);

	if (done != 1)
		return done;
	done = import_hold(f->db, f->mem, w->catalog, id, batch);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "import.refused.gone", NULL);
	if (strcmp(batch->state, state) != 0)
		return catalog_conflict(w->why, "import.refused.not_now");
	if (batch->version != version)
		return catalog_conflict(w->why, "import.refused.changed");
	return 1;
}

struct mapping {
	struct catalog_write w;
	int64_t		 id, version, sheet;
	const struct import_map *map;
};

static int
map_body(struct flow *f, void *arg)
{
	struct mapping *m = arg;
	struct import_batch batch;
	struct json *map = import_map_json(f->mem, m->map);
	int done = begin(f, &m->w, m->id, m->version, "read", &batch);

	if (done != 1)
		return done;
	if (import_set_map(f->db, m->id, m->version, m->sheet, json_write(f->mem, map)) != 1)
		return -1;
	f->location = import_place(f, m->w.catalog, m->id, "");
	return flow_audit(f, "import", m->id, "map", NULL, map);
}

int
import_save_map(struct flow *f, int64_t catalog, int64_t id, int64_t version, int64_t sheet,
    const struct import_map *map, struct refusal *why)
{
	struct mapping m = {
		.w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why },
		.id = id, .version = version, .sheet = sheet, .map = map,
	};

	return flow_write(f, map_body, &m);
}

struct taking {
	struct catalog_write w;
	int64_t		 id;
	const struct import_choice *choice;
	const struct catalog_row *row;
	size_t		 n, bad;
};

/* The row that the person chose as the standard, where the catalog has none. 1; -1. */
static int
take_standard(struct flow *f, struct taking *t)
{
	int64_t row, points;
	int found;

	if (t->choice->standard == NULL || t->w.held.standard != 0)
		return 1;
	found = import_row_of_code(f->db, f->mem, t->id, t->choice->standard, &row, &points);
	if (found != 1)
		return found < 0 ? -1 : 1;
	if (import_keep_coefficients(f->db, t->id) != 1 ||
	    catalog_put_standard(f->db, t->w.catalog, row) != 1)
		return -1;
	return catalog_recompute(f, t->w.catalog, points, NULL);
}

static int
take_basis(struct flow *f, struct taking *t)
{
	if (t->choice->basis == NULL)
		return 1;
	if (import_keep_basis(f->db, t->id, t->choice->basis) != 1)
		return -1;
	return catalog_put_basis(f->db, t->w.catalog, t->choice->basis);
}

static int
take_body(struct flow *f, void *arg)
{
	struct taking *t = arg;
	struct import_batch batch;
	struct json *after = json_new(f->mem);
	int done = begin(f, &t->w, t->id, t->choice->version, "read", &batch);

	if (done != 1)
		return done;
	if (t->n == 0)
		return catalog_refuse(t->w.why, "import.refused.nothing", NULL);
	done = import_take_rows(f->db, f->mem, t->w.catalog, t->id, t->row, t->n);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(t->w.why, "import.refused.stands");
	batch.good = (int64_t)t->n;
	batch.bad = (int64_t)t->bad;
	batch.round = t->w.held.round;
	if (import_set_taken(f->db, &batch, t->w.held.standard, f->who->person) != 1 ||
	    take_standard(f, t) != 1 || take_basis(f, t) != 1 ||
	    catalog_mark(f->db, t->w.catalog) != 1)
		return -1;
	f->location = import_place(f, t->w.catalog, t->id, "");
	json_set_int(after, "import", t->id);
	json_set_int(after, "rows", batch.good);
	if (t->choice->basis != NULL)
		json_set_text(after, "basis", t->choice->basis);
	if (t->choice->standard != NULL)
		json_set_text(after, "standard", t->choice->standard);
	return flow_audit(f, "catalog", t->w.catalog, "import", NULL, after);
}

/* A name as it is compared: folded, without signs, the usual short forms written out. */
static const char *
comparable(struct mem *mem, const char *name)
{
	static const char *const short_form[][2] = {
		{ "hdnd", "hoi dong nhan dan" }, { "ubnd", "uy ban nhan dan" },
		{ "tt ", "trung tam " }, { "vp ", "van phong " }, { " va ", " " },
	};
	char *folded = utf8_fold(mem, name), *to = folded;
	const char *out = folded;

	for (const char *c = folded; *c != '\0'; c++) {
		char letter = strchr(",.-&/", *c) != NULL ? ' ' : *c;

		if (letter != ' ' || (to > folded && to[-1] != ' '))
			*to++ = letter;
	}
	*to = '\0';
	for (size_t i = 0; i < sizeof(short_form) / sizeof(*short_form); i++) {
		const char *found = strstr(out, short_form[i][0]);

		if (found != NULL)
			out = mem_print(mem, "%.*s%s%s", (int)(found - out), out, short_form[i][1],
			    found + strlen(short_form[i][0]));
	}
	return out;
}

/* The divisions that the rows name, where the agency has them. */
static int
find_units(struct flow *f, int64_t catalog, struct catalog_row *rows, size_t n)
{
	struct import_division *divisions;
	size_t ndivisions;

	if (import_divisions(f->db, f->mem, catalog, &divisions, &ndivisions) != 1)
		return -1;
	for (size_t i = 0; i < ndivisions; i++)
		divisions[i].name = comparable(f->mem, divisions[i].name);
	for (size_t i = 0; i < n; i++) {
		const char *division = rows[i].line.division, *name;

		if (division[0] == '\0')
			continue;
		if (i > 0 && strcmp(division, rows[i - 1].line.division) == 0) {
			rows[i].unit = rows[i - 1].unit;
			continue;
		}
		name = comparable(f->mem, division);
		for (size_t d = 0; d < ndivisions; d++)
			if (strcmp(name, divisions[d].name) == 0)
				rows[i].unit = divisions[d].id;
	}
	return 1;
}

int
import_take(struct flow *f, const struct catalog *catalog, int64_t id,
    const struct import_choice *choice, struct refusal *why)
{
	struct taking t = {
		/* The rows were held against this version: codes, standard. */
		.w = { .catalog = catalog->id, .version = catalog->version, .act = CATALOG_EDIT,
		    .why = why },
		.id = id, .choice = choice,
	};
	struct import_book book;
	struct import_result result;
	struct catalog_row *rows;
	int found = import_read(f, catalog, id, &book);

	if (found == 1)
		found = import_checked(f, catalog, &book, &result);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(why, "import.refused.gone", NULL);
	rows = mem_array(f->mem, result.n + 1, sizeof(*rows));
	for (size_t i = 0; i < result.n; i++)
		if (!result.line[i].bad)
			rows[t.n++] = (struct catalog_row){
				.line = result.line[i].line, .flag = result.line[i].flag,
			};
	if (find_units(f, catalog->id, rows, t.n) != 1)
		return -1;
	t.row = rows;
	t.bad = result.bad;
	return flow_write(f, take_body, &t);
}

struct undoing {
	struct catalog_write w;
	int64_t		 id, version;
};

/* Standard and coefficients as they were, where they came with the batch. 1 or -1. */
static int
return_standard(struct flow *f, struct undoing *u)
{
	int done = import_return_standard(f->db, u->id);
	int64_t points;

	if (done != 1)
		return done < 0 ? -1 : 1;
	done = import_points_of_standard(f->db, f->mem, u->w.catalog, &points);
	if (done < 0)
		return -1;
	return done == 1 ? catalog_recompute(f, u->w.catalog, points, NULL) :
	    import_return_coefficients(f->db, u->id);
}

static int
undo_body(struct flow *f, void *arg)
{
	struct undoing *u = arg;
	struct import_batch batch;
	struct json *after = json_new(f->mem);
	int done = begin(f, &u->w, u->id, u->version, "imported", &batch);

	if (done != 1)
		return done;
	if (batch.round != u->w.held.round)
		return catalog_refuse(u->w.why, "import.refused.submitted", NULL);
	if (import_take_back(f->db, u->id) != 1 || return_standard(f, u) != 1 ||
	    import_set_undone(f->db, u->id, u->version, f->who->person) != 1 ||
	    catalog_mark(f->db, u->w.catalog) != 1)
		return -1;
	f->location = import_place(f, u->w.catalog, u->id, "");
	json_set_int(after, "import", u->id);
	return flow_audit(f, "catalog", u->w.catalog, "import_undo", NULL, after);
}

int
import_undo(struct flow *f, int64_t catalog, int64_t id, int64_t version, struct refusal *why)
{
	struct undoing u = {
		.w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why },
		.id = id, .version = version,
	};

	return flow_write(f, undo_body, &u);
}
