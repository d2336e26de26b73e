#include "rules/given.h"

const char *const source_gives_name[SOURCE_GIVES + 1] = { "tasks", "counts", NULL };

struct given
given_room(struct mem *mem, enum source_gives gives, size_t most)
{
	struct given g = { .gives = gives };

	if (gives == GIVES_TASKS)
		g.task = mem_array(mem, most + 1, sizeof(*g.task));
	else
		g.count = mem_array(mem, most + 1, sizeof(*g.count));
	return g;
}

struct given
given_part(const struct given *all, size_t first, size_t n)
{
	return (struct given){ all->gives, all->task == NULL ? NULL : all->task + first, all->count == NULL ? NULL : all->count + first, n };
}

int
given_add_json(struct mem *mem, struct given *g, const struct json *json, const char **odd_r)
{
	const int read = g->gives == GIVES_TASKS ? task_of_json(mem, json, &g->task[g->n], odd_r) :
	    count_of_json(mem, json, &g->count[g->n], odd_r);

	g->n += read == 1;
	return read;
}

const char *
given_person(const struct given *g, size_t i)
{
	return g->gives == GIVES_TASKS ? g->task[i].person : g->count[i].person;
}

void
given_set_person(struct given *g, size_t i, const char *person)
{
	if (g->gives == GIVES_TASKS)
		g->task[i].person = person;
	else
		g->count[i].person = person;
}

int
given_read(struct mem *mem, const struct given *g, size_t i, struct day today, struct task_flaw *flaw)
{
	struct task_good task;
	struct count_good count;

	return g->gives == GIVES_TASKS ? task_read(mem, &g->task[i], today, &task, flaw) : count_read(mem, &g->count[i], today, &count, flaw);
}

bool
given_has_member(enum source_gives gives, const char *name)
{
	return gives == GIVES_TASKS ? task_has_member(name) : count_has_member(name);
}
