#include "flow/organisation.h"

#include "store/audit.h"
#include "store/unit.h"

#define TOLD_MOST 30

int
tree_on(struct flow *f, struct day on, struct tree *tree)
{
	tree->on = on;
	return unit_select(f->db, f->mem, on, &tree->unit, &tree->n);
}

const struct unit *
tree_unit(const struct tree *tree, int64_t id)
{
	for (size_t i = 0; i < tree->n; i++)
		if (tree->unit[i].id == id)
			return &tree->unit[i];
	return NULL;
}

const struct unit *
tree_agency(const struct tree *tree, const struct unit *unit)
{
	if (unit != NULL && unit->kind == UNIT_DIVISION)
		unit = tree_unit(tree, unit->parent);
	return unit != NULL && unit->kind == UNIT_AGENCY ? unit : NULL;
}

bool
tree_stands(const struct tree *tree, const struct unit *unit)
{
	return days_hold(unit->from, unit->until, tree->on);
}

int
organisation_events(struct flow *f, const char *noun, int64_t id,
    struct organisation_event **list_r, size_t *n_r)
{
	struct audit_line *line;

	if (audit_of(f->db, f->mem, noun, id, TOLD_MOST, &line, n_r) != 1)
		return -1;
	*list_r = mem_array(f->mem, *n_r + 1, sizeof(**list_r));
	for (size_t i = 0; i < *n_r; i++)
		(*list_r)[i] = (struct organisation_event){
			.at = line[i].at, .who = line[i].name, .action = line[i].action,
			.behalf = line[i].behalf,
			.before = line[i].before, .after = line[i].after,
		};
	return 1;
}

int
organisation_refuse(struct refusal *why, const char *field, const char *label, const char *a,
    const char *b)
{
	*why = (struct refusal){ .label = label, .a = a, .b = b, .field = field };
	return 0;
}

int
organisation_changed(struct refusal *why)
{
	*why = (struct refusal){ .label = "organisation.refused.changed", .conflict = true };
	return 0;
}
