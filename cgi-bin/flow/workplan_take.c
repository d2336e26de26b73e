/* Lines for a plan that come from elsewhere: from a sheet, from the year before. */
#include "flow/catalog_write.h"
#include "flow/workplan.h"
#include "rules/work_paste.h"
#include "store/work_assign.h"

/* Whom a name or a login means. 1; 0: nobody, or several. */
static int
find_person(struct flow *f, const struct work_ground *g, int64_t unit, const char *const *uid, const char *said,
    struct workplan_person *who, struct refusal *why)
{
	size_t found = 0;

	for (size_t i = 0; i < g->npeople; i++)
		if (workplan_place(f, g, unit, g->people[i].person) != NULL && work_paste_means(f->mem, said, g->people[i].name, uid[i])) {
			*who = (struct workplan_person){ g->people[i].person, g->people[i].name };
			found++;
		}
	if (found == 1)
		return 1;
	catalog_refuse(why, found == 0 ? "work.refused.unknown" : "work.refused.several", "person");
	why->a = said;
	return 0;
}

static int
look(struct flow *f, const struct work_ground *g, int64_t unit, const char *const *uid, const struct workplan_pasted *p,
    struct workplan_looked *l)
{
	struct workplan_person *who = mem_array(f->mem, p->nwho + 1, sizeof(*who));

	l->line = p->line;
	if (p->long_cells)
		return catalog_refuse(&l->why, "work.refused.long", NULL);
	for (size_t i = 0; i < p->nwho; i++)
		if (find_person(f, g, unit, uid, p->who[i], &who[i], &l->why) != 1)
			return 0;
	l->line.who = who;
	l->line.nwho = p->nwho;
	if (l->line.code[0] == '\0')
		return catalog_refuse(&l->why, "work.refused.no_code", NULL);
	if (l->line.quantity == 0)
		return catalog_refuse(&l->why, "work.refused.no_quantity", NULL);
	if (!p->rhythmic)
		return catalog_refuse(&l->why, "workplan.refused.rhythm", NULL);
	if (l->line.day == 0)
		return catalog_refuse(&l->why, "workplan.refused.day", NULL);
	return workplan_line_judge(f, g, unit, &l->line, &l->why);
}

int
workplan_look(struct flow *f, const struct work_ground *g, int64_t unit, const struct workplan_pasted *pasted, size_t n,
    struct workplan_looked **list_r)
{
	const char **uid = mem_array(f->mem, g->npeople + 1, sizeof(*uid));
	int64_t *id = mem_array(f->mem, g->npeople + 1, sizeof(*id));

	for (size_t i = 0; i < g->npeople; i++)
		id[i] = g->people[i].person;
	if (work_logins(f->db, f->mem, id, g->npeople, uid) != 1)
		return -1;
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	for (size_t i = 0; i < n; i++)
		if (look(f, g, unit, uid, &pasted[i], &(*list_r)[i]) < 0)
			return -1;
	return 1;
}

static bool
has_from(const struct workplan *p, int64_t line)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->line[i].from == line)
			return true;
	return false;
}

/* Those who are still there stay with the line, the others are named. */
static void
part_people(struct flow *f, const struct work_ground *g, int64_t unit, struct workplan_past *past)
{
	struct workplan_person *who = mem_array(f->mem, past->line.nwho + 1, sizeof(*who));
	size_t n = 0;

	past->left = "";
	for (size_t i = 0; i < past->line.nwho; i++) {
		const struct workplan_person *one = &past->line.who[i];

		if (workplan_place(f, g, unit, one->id) != NULL)
			who[n++] = *one;
		else
			past->left = mem_print(f->mem, "%s%s%s", past->left, past->left[0] == '\0' ? "" : ", ", one->name);
	}
	past->line.who = who;
	past->line.nwho = n;
}

int
workplan_past(struct flow *f, const struct work_ground *g, const struct workplan *p, struct workplan_past **list_r, size_t *n_r)
{
	struct workplan before;
	int64_t catalog;

	*n_r = 0;
	if (workplan_read(f, g, p->unit.id, p->year - 1, &before) != 1 ||
	    work_catalog_of(f, &g->periods, periods_of(&g->periods, g->today), &catalog) < 0)
		return -1;
	*list_r = mem_array(f->mem, before.n + 1, sizeof(**list_r));
	for (size_t i = 0; i < before.n; i++) {
		struct workplan_past *past = &(*list_r)[*n_r];
		struct product product;
		int found = 1;

		if (before.line[i].ended_at != NULL || has_from(p, before.line[i].id))
			continue;
		*past = (struct workplan_past){ .line = before.line[i] };
		part_people(f, g, p->unit.id, past);
		if (past->line.row != 0)
			found = catalog == 0 ? 0 : work_product_of(f->db, f->mem, catalog, past->line.row, &product);
		if (found < 0)
			return -1;
		past->gone = found == 0;
		(*n_r)++;
	}
	return 1;
}

static const struct workplan_past *
past_of(const struct workplan_past *list, size_t n, const struct chosen *one)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].line.id == one->id && list[i].line.version == one->version && !list[i].gone)
			return &list[i];
	return NULL;
}

int
workplan_take(struct flow *f, int64_t unit, int year, const struct chosen *chosen, size_t n, struct refusal *why)
{
	struct workplan_line *list = mem_array(f->mem, n + 1, sizeof(*list));
	struct workplan_past *past;
	struct workplan plan;
	struct work_ground g;
	size_t npast;
	int done = work_ground(f, &g);

	if (done == 1)
		done = workplan_read(f, &g, unit, year, &plan);
	if (done != 1)
		return done;
	if (workplan_past(f, &g, &plan, &past, &npast) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct workplan_past *one = past_of(past, npast, &chosen[i]);

		if (one == NULL)
			return catalog_conflict(why, "workplan.refused.changed");
		list[i] = one->line;
		list[i].from = one->line.id;
	}
	return workplan_put(f, unit, year, list, n, why);
}
