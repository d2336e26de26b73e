#include "flow/import_unit.h"

#include <string.h>

#include "base/number.h"
#include "flow/import_begin.h"
#include "store/import_division.h"

int
import_find_units(struct flow *f, int64_t catalog, struct catalog_row *rows, size_t n)
{
	struct import_divisions all;

	if (import_divisions(f->db, f->mem, catalog, &all) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const char *division = rows[i].line.division;

		if (division[0] == '\0')
			continue;
		if (i > 0 && strcmp(division, rows[i - 1].line.division) == 0)
			rows[i].unit = rows[i - 1].unit;
		else
			rows[i].unit = import_division_of(&all, import_division_key(f->mem, division));
	}
	return 1;
}

static const char *
said_of(struct mem *mem, const struct import_match *match)
{
	if (match == NULL || match->kind != IMPORT_MATCH_UNIT)
		return import_match_name[match == NULL ? IMPORT_MATCH_RULE : match->kind];
	return mem_print(mem, "%lld", (long long)match->unit);
}

/* The name with this key, one more if it is not there yet. */
static struct import_name *
name_of(struct mem *mem, struct import_names *names, const char *key, const char *shown)
{
	struct import_name *name;

	for (size_t i = 0; i < names->n; i++)
		if (strcmp(names->list[i].key, key) == 0)
			return &names->list[i];
	name = &names->list[names->n++];
	*name = (struct import_name){
		.key = key, .shown = shown, .by_name = import_division_by_name(&names->all, key),
		.said = said_of(mem, import_match_of(&names->all, key)),
	};
	return name;
}

bool
import_name_unknown(const struct import_name *name)
{
	return name->by_name == 0 && strcmp(name->said, import_match_name[IMPORT_MATCH_RULE]) == 0;
}

int
import_names(struct flow *f, const struct import_book *book, const struct import_result *result,
    struct import_names *names)
{
	const char *before = "";
	struct import_name *name = NULL;

	*names = (struct import_names){ 0 };
	if (import_divisions(f->db, f->mem, book->batch.catalog, &names->all) != 1)
		return -1;
	names->list = mem_array(f->mem, result->n + names->all.nmatches + 1, sizeof(*names->list));
	for (size_t i = 0; i < result->n; i++) {
		const char *division = result->line[i].line.division;

		if (division[0] == '\0')
			continue;
		if (name == NULL || strcmp(division, before) != 0)
			name = name_of(f->mem, names, import_division_key(f->mem, division), division);
		before = division;
		name->rows++;
	}
	names->here = names->n;
	for (size_t i = 0; i < names->here; i++)
		names->unknown += import_name_unknown(&names->list[i]);
	for (size_t i = 0; i < names->all.nmatches; i++)
		name_of(f->mem, names, names->all.match[i].key, names->all.match[i].shown);
	return 1;
}

struct saying {
	struct catalog_write w;
	int64_t		 id;
	const struct import_names *names;
	const struct import_answer *answer;
	size_t		 n;
};

/* The words of an answer as a match. 1; 0: no such division of the agency. */
static int
match_of(const struct import_divisions *all, const char *now, struct import_match *match)
{
	match->unit = 0;
	for (int i = 0; i < IMPORT_MATCH_KINDS; i++)
		if (i != IMPORT_MATCH_UNIT && strcmp(now, import_match_name[i]) == 0) {
			match->kind = (enum import_match_kind)i;
			return 1;
		}
	match->kind = IMPORT_MATCH_UNIT;
	if (number_int(now, 1, INT64_MAX, &match->unit) != 1)
		return 0;
	for (size_t i = 0; i < all->n; i++)
		if (all->list[i].id == match->unit)
			return 1;
	return 0;
}

/* One answer that says something new. 1; 0: refused; -1. */
static int
keep_answer(struct flow *f, struct saying *s, const struct import_divisions *now,
    const struct import_answer *answer, struct json *told)
{
	struct import_match match = { 0 };
	struct json *one = json_new(f->mem);

	for (size_t i = 0; i < s->names->n; i++)
		if (strcmp(s->names->list[i].key, answer->key) == 0) {
			match.key = s->names->list[i].key;
			match.shown = s->names->list[i].shown;
		}
	if (match.key == NULL || match_of(now, answer->now, &match) != 1)
		return catalog_refuse(s->w.why, "import.refused.no_division", NULL);
	if (strcmp(said_of(f->mem, import_match_of(now, match.key)), answer->was) != 0)
		return catalog_conflict(s->w.why, "import.refused.said_meanwhile");
	json_set_text(one, "name", match.shown);
	json_set_text(one, "division", answer->now);
	json_add(told, one);
	return import_match_put(f->db, s->w.catalog, &match, f->who->person);
}

/* The rows of the catalog whose name was spoken of. 1 or -1. */
static int
divide_rows(struct flow *f, const struct saying *s)
{
	struct import_divisions all;
	const char **used;
	size_t n;

	if (import_divisions(f->db, f->mem, s->w.catalog, &all) != 1 ||
	    import_names_used(f->db, f->mem, s->w.catalog, &used, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const char *key = import_division_key(f->mem, used[i]);

		for (size_t a = 0; a < s->n; a++)
			if (strcmp(s->answer[a].key, key) == 0 &&
			    strcmp(s->answer[a].was, s->answer[a].now) != 0 &&
			    import_divide_rows(f->db, s->w.catalog, used[i],
			    import_division_of(&all, key)) != 1)
				return -1;
	}
	return catalog_mark(f->db, s->w.catalog);
}

static int
say_body(struct flow *f, void *arg)
{
	struct saying *s = arg;
	struct import_divisions now;
	struct json *after = json_new(f->mem), *told = json_list(f->mem);
	size_t fresh = 0;
	int done = catalog_begin(f, &s->w);

	f->location = import_place(f, s->w.catalog, s->id);
	if (done == 1 && import_divisions(f->db, f->mem, s->w.catalog, &now) != 1)
		return -1;
	for (size_t i = 0; i < s->n && done == 1; i++)
		if (strcmp(s->answer[i].was, s->answer[i].now) != 0) {
			fresh++;
			done = keep_answer(f, s, &now, &s->answer[i], told);
		}
	if (done != 1 || fresh == 0)
		return done;
	if (divide_rows(f, s) != 1)
		return -1;
	json_set(after, "names", told);
	return flow_audit(f, "catalog", s->w.catalog, "import_names", NULL, after);
}

int
import_save_names(struct flow *f, const struct import_book *book, const struct import_names *names,
    const struct import_answer *answer, size_t n, struct refusal *why)
{
	struct saying s = {
		.w = { .catalog = book->batch.catalog, .act = CATALOG_EDIT, .why = why },
		.id = book->batch.id, .names = names, .answer = answer, .n = n,
	};

	return flow_write(f, say_body, &s);
}
