#include <stdio.h>

#include "flow/organisation_import.h"
#include "paper/xlsx.h"
#include "rules/directory.h"
#include "store/organisation.h"

static const int width[PLAN_COLUMNS] = {
	[PLAN_UNIT_CODE] = 20, [PLAN_UNIT_NAME] = 46, [PLAN_PARENT] = 20, [PLAN_AGENCY_KIND] = 18,
	[PLAN_UID] = 24, [PLAN_FAMILY] = 24, [PLAN_GIVEN] = 14, [PLAN_SORT_NAME] = 26, [PLAN_MAIL] = 30, [PLAN_NUMBER] = 22,
	[PLAN_PERSON_KIND] = 22, [PLAN_PERSON_UNIT] = 20, [PLAN_TITLE] = 30, [PLAN_RANK] = 22,
	[PLAN_PERSON_POST] = 16, [PLAN_POST_CODE] = 16, [PLAN_POST_NAME] = 40, [PLAN_SCOPE] = 20,
	[PLAN_FRAME] = 60,
};

struct writing {
	struct mem	*mem;
	const struct organisation_words *words;
	const struct plan_world *world;
	struct xlsx_sheet sheet[PLAN_SHEETS];
};

static const struct unit *
unit_of(const struct plan_world *w, int64_t id)
{
	for (size_t i = 0; i < w->nunits; i++)
		if (w->unit[i].id == id)
			return &w->unit[i];
	return NULL;
}

/* The first column of a sheet, and how many it has. */
static enum plan_column
first_of(enum plan_sheet sheet, size_t *n_r)
{
	int first = 0, c;

	while (plan_sheet_of((enum plan_column)first) != sheet)
		first++;
	for (c = first; c < PLAN_COLUMNS && plan_sheet_of((enum plan_column)c) == sheet; c++)
		;
	*n_r = (size_t)(c - first);
	return (enum plan_column)first;
}

static void
put(struct xlsx_cell *row, enum plan_column column, const char *text)
{
	size_t n;

	row[column - first_of(plan_sheet_of(column), &n)].text = text;
}

static struct xlsx_cell *
begin(struct writing *w, enum plan_sheet kind, size_t rows)
{
	struct xlsx_sheet *sheet = &w->sheet[kind];
	struct xlsx_column *column;
	struct xlsx_cell *cells;
	enum plan_column first = first_of(kind, &sheet->ncolumns);

	column = mem_array(w->mem, sheet->ncolumns, sizeof(*column));
	for (size_t i = 0; i < sheet->ncolumns; i++)
		column[i] = (struct xlsx_column){ w->words->column[first + i], width[first + i],
		    first + i == PLAN_POSITION ? XLSX_WHOLE : XLSX_TEXT };
	cells = mem_array(w->mem, (rows + 1) * sheet->ncolumns, sizeof(*cells));
	sheet->name = w->words->sheet[kind];
	sheet->head = &w->words->head;
	sheet->nhead = 1;
	sheet->column = column;
	sheet->cell = cells;
	return cells;
}

static void
write_units(struct writing *w)
{
	struct xlsx_cell *cell = begin(w, PLAN_UNITS, w->world->nunits);

	for (size_t i = 0; i < w->world->nunits; i++) {
		const struct unit *u = &w->world->unit[i], *parent = unit_of(w->world, u->parent);

		if (!days_hold(u->from, u->until, w->world->day))
			continue;
		put(cell, PLAN_UNIT_CODE, u->code);
		put(cell, PLAN_UNIT_NAME, u->name);
		put(cell, PLAN_PARENT, parent == NULL ? NULL : parent->code);
		if (u->agency_kind != NO_KIND)
			put(cell, PLAN_AGENCY_KIND, w->words->agency_kind[u->agency_kind]);
		put(cell, PLAN_POSITION, mem_print(w->mem, "%lld", (long long)u->position));
		cell += w->sheet[PLAN_UNITS].ncolumns;
		w->sheet[PLAN_UNITS].nrows++;
	}
}

/* The main place of a person on the day; holdings lie by person. NULL: none. */
static const struct holding *
place_of(const struct plan_world *w, int64_t person)
{
	size_t low = 0, high = w->nholdings;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (w->holding[middle].person < person)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < w->nholdings && w->holding[low].person == person; low++)
		if (w->holding[low].main &&
		    days_hold(w->holding[low].from, w->holding[low].until, w->day))
			return &w->holding[low];
	return NULL;
}

static const char *
post_code(const struct plan_world *w, int64_t id)
{
	for (size_t i = 0; i < w->nposts && id != 0; i++)
		if (w->post[i].post.id == id)
			return w->post[i].post.code;
	return NULL;
}

static void
write_people(struct writing *w)
{
	struct xlsx_cell *cell = begin(w, PLAN_PEOPLE, w->world->npeople);

	w->sheet[PLAN_PEOPLE].nrows = w->world->npeople;
	for (size_t i = 0; i < w->world->npeople; i++, cell += w->sheet[PLAN_PEOPLE].ncolumns) {
		const struct plan_person *p = &w->world->person[i];
		const struct holding *h = place_of(w->world, p->data.id);

		put(cell, PLAN_UID, p->data.uid);
		put(cell, PLAN_FAMILY, p->data.family);
		put(cell, PLAN_GIVEN, p->data.given);
		put(cell, PLAN_SORT_NAME, p->data.sort_name);
		put(cell, PLAN_MAIL, p->data.mail);
		put(cell, PLAN_NUMBER, p->number == NULL ? NULL : number_masked(w->mem, p->number));
		put(cell, PLAN_PERSON_KIND, w->words->person_kind[p->kind]);
		if (h == NULL)
			continue;
		put(cell, PLAN_PERSON_UNIT, unit_of(w->world, h->unit)->code);
		put(cell, PLAN_TITLE, h->title);
		put(cell, PLAN_RANK, w->words->rank[h->rank]);
		put(cell, PLAN_PERSON_POST, post_code(w->world, h->post));
	}
}

static void
write_posts(struct writing *w)
{
	struct xlsx_cell *cell = begin(w, PLAN_POSTS, w->world->nposts);

	for (size_t i = 0; i < w->world->nposts; i++) {
		const struct plan_post *p = &w->world->post[i];

		if (!days_hold(p->post.from, p->post.until, w->world->day))
			continue;
		put(cell, PLAN_POST_CODE, p->post.code);
		put(cell, PLAN_POST_NAME, p->post.name);
		put(cell, PLAN_SCOPE, p->post.agency != 0 ? unit_of(w->world, p->post.agency)->code :
		    w->words->scope[p->post.agency_kind == NO_KIND ? AGENCY_KINDS : p->post.agency_kind]);
		put(cell, PLAN_FRAME, p->frame);
		cell += w->sheet[PLAN_POSTS].ncolumns;
		w->sheet[PLAN_POSTS].nrows++;
	}
}

int
organisation_workbook(struct flow *f, const struct organisation_words *words,
    const char **bytes_r, size_t *n_r)
{
	struct plan_world world;
	struct writing w = { .mem = f->mem, .words = words, .world = &world };

	if (organisation_select(f->db, f->mem, day_today(), day_today(), &world) != 1)
		return -1;
	write_units(&w);
	write_people(&w);
	write_posts(&w);
	return xlsx_write(f->mem, P_tmpdir, w.sheet, PLAN_SHEETS, bytes_r, n_r);
}
