#include "flow/work_paste.h"

#include "flow/catalog_write.h"
#include "store/work_assign.h"

/* Whom a cell means. 1; 0: nobody, or several. */
static int
find_person(struct flow *f, const struct work_ground *g, const char *const *uid, const char *cell, struct paste_judged *j)
{
	size_t found = 0;

	for (size_t i = 0; i < g->npeople; i++)
		if (work_paste_means(f->mem, cell, g->people[i].name, uid[i])) {
			j->to.person = g->people[i].person;
			found++;
		}
	if (found == 1)
		return 1;
	catalog_refuse(&j->why, found == 0 ? "work.refused.unknown" : "work.refused.several", "person");
	j->why.a = cell;
	return 0;
}

static int
judge(struct flow *f, const struct work_ground *g, const char *const *uid, const struct paste_line *line, struct paste_judged *j)
{
	if (line->long_cells)
		return catalog_refuse(&j->why, "work.refused.long", NULL);
	if (find_person(f, g, uid, line->cell[PASTE_PERSON], j) != 1)
		return 0;
	if (line->cell[PASTE_CODE][0] == '\0')
		return catalog_refuse(&j->why, "work.refused.no_code", NULL);
	if (line->quantity == 0)
		return catalog_refuse(&j->why, "work.refused.no_quantity", NULL);
	if (line->deadline.year == 0)
		return catalog_refuse(&j->why, "work.refused.no_day", NULL);
	return work_judge(f, g, &j->assignment, &j->to, &j->look, &j->why);
}

int
work_paste_judge(struct flow *f, const struct work_ground *g, const struct paste_line *line, size_t n, const char *reason,
    struct paste_judged **list_r)
{
	struct paste_judged *list = mem_array(f->mem, n + 1, sizeof(*list));
	const char **uid = mem_array(f->mem, g->npeople + 1, sizeof(*uid));
	int64_t *id = mem_array(f->mem, g->npeople + 1, sizeof(*id));

	for (size_t i = 0; i < g->npeople; i++)
		id[i] = g->people[i].person;
	if (work_logins(f->db, f->mem, id, g->npeople, uid) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct paste_judged *j = &list[i];

		j->to = (struct assigned){ 0, line[i].quantity, line[i].deadline, { 1, 1 } };
		j->assignment = (struct assignment){ .code = line[i].cell[PASTE_CODE], .subject = line[i].cell[PASTE_SUBJECT],
		    .reason = reason, .document = "", .to = &j->to, .n = 1 };
		if (judge(f, g, uid, &line[i], j) < 0)
			return -1;
	}
	*list_r = list;
	return 1;
}

int
work_paste_give(struct flow *f, const struct paste_judged *list, size_t n, const bool *taken, struct refusal *why, size_t *bad_r)
{
	struct assignment *give = mem_array(f->mem, n + 1, sizeof(*give));
	size_t *from = mem_array(f->mem, n + 1, sizeof(*from)), ngive = 0;
	int done;

	for (size_t i = 0; i < n; i++) {
		if (!taken[i])
			continue;
		from[ngive] = i;
		give[ngive++] = list[i].assignment;
	}
	if (ngive == 0)
		return catalog_refuse(why, "work.refused.no_lines", "lines");
	done = work_assign(f, give, ngive, why, bad_r);
	*bad_r = *bad_r < ngive ? from[*bad_r] : 0;
	return done;
}
