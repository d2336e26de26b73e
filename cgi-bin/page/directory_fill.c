#include "page/directory.h"

#include "rules/organisation.h"

static void
fill_rank(struct visit *v, struct view *row, const struct directory_change *c)
{
	if (c->rank == RANK_HEAD || c->rank == RANK_DEPUTY)
		view_text(row, "rank", visit_say(v, "unit.rank.", rank_name[c->rank]));
	if (c->person_kind > PERSON_CIVIL_SERVANT)
		view_text(row, "person_kind", visit_say(v, "person.kind.", person_kind_name[c->person_kind]));
}

void
directory_fill(struct visit *v, struct view *row, const struct directory_proposal *p, const struct directory_say *says, size_t nsays)
{
	const struct directory_change *c = &p->c;

	view_int(row, "id", c->id);
	view_text(row, "kind", visit_say(v, "directory.kind.", change_kind_name[c->kind]));
	view_text(row, "name", c->title_of);
	if (c->kind != CHANGE_UNIT)
		view_text(row, "uid", c->subject);
	view_text(row, "was", c->was);
	view_text(row, "becomes", c->becomes);
	view_text(row, "from", day_show(v->mem, c->from));
	view_text(row, "found", p->found_at);
	fill_rank(v, row, c);
	view_text(row, "unknown_post", c->unknown_post);
	if (c->kind == CHANGE_LEAVER)
		view_text(row, "cause", visit_say(v, "directory.cause.", c->cause));
	if (c->kind == CHANGE_UNIT)
		view_int(row, "people", c->people);
	if (p->stuck != NULL)
		view_text(row, "stuck", visit_label(v, p->stuck, p->stuck_a, p->stuck_b));
	for (size_t i = 0; i < nsays; i++) {
		struct view *said;

		if (says[i].change != c->id)
			continue;
		said = view_row(row, "Says");
		view_flag(said, "agree", says[i].agree);
		view_text(said, "agency", says[i].agency_name);
		view_text(said, "person", says[i].person);
		view_text(said, "words", says[i].words);
	}
	if (p->state == CHANGE_OPEN)
		return;
	view_text(row, "answerer", p->answerer);
	view_text(row, "answered", p->answered_at);
	view_text(row, "reason", p->reason);
	view_text(row, "taken", day_show(v->mem, p->taken_from));
}
