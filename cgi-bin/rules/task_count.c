#include "rules/task_count.h"

#include <string.h>

#include "base/digest.h"
#include "base/number.h"
#include "rules/directory.h"
#include "rules/work.h"

#define NAME_MOST	200	/* bytes */

enum { EXTERNAL, REGISTER, PERSON, PRODUCT, DAY, CAME, DONE, LATE, MEMBERS };
static const struct row_member members[MEMBERS] = {
	[EXTERNAL] = { "external_id", offsetof(struct count_in, external_id), 200 },
	[REGISTER] = { "register", offsetof(struct count_in, registry), 200 },
	[PERSON] = { "person", offsetof(struct count_in, person), 200 },
	[PRODUCT] = { "product", offsetof(struct count_in, product), 100 },
	[DAY] = { "day", offsetof(struct count_in, day), 40 },
	[CAME] = { "came", offsetof(struct count_in, came), 40 },
	[DONE] = { "done", offsetof(struct count_in, done), 40 },
	[LATE] = { "late", offsetof(struct count_in, late), 40 },
};

/* A text that has to be there. */
static int
read_text(struct mem *mem, const struct count_in *in, int at, struct task_flaw *flaw, const char **text_r)
{
	if (task_text_read(mem, in, &members[at], flaw, text_r) != 1)
		return 0;
	return (*text_r)[0] != '\0' ? 1 : task_flawed(mem, flaw, members[at].name, "missing", "");
}

/* 0 where nothing is said. */
static int
read_number(struct mem *mem, const struct count_in *in, int at, struct task_flaw *flaw, int64_t *number_r)
{
	const char *text;

	*number_r = 0;
	if (task_text_read(mem, in, &members[at], flaw, &text) != 1)
		return 0;
	if (text[0] == '\0')
		return at == CAME ? task_flawed(mem, flaw, members[at].name, "missing", "") : 1;
	if (number_decimal(text, 3, number_r) != 1 || *number_r < 0 || *number_r > QUANTITY_MOST)
		return task_flawed(mem, flaw, members[at].name, "amount", text);
	return 1;
}

int
count_read(struct mem *mem, const struct count_in *in, struct day today, struct count_good *g, struct task_flaw *flaw)
{
	const char *day;

	*g = (struct count_good){ .came = 0 };
	if (read_text(mem, in, REGISTER, flaw, &g->registry) != 1 || read_text(mem, in, PERSON, flaw, &g->person) != 1 ||
	    read_text(mem, in, PRODUCT, flaw, &g->product) != 1 || read_text(mem, in, DAY, flaw, &day) != 1 ||
	    read_number(mem, in, CAME, flaw, &g->came) != 1 || read_number(mem, in, DONE, flaw, &g->done) != 1 ||
	    read_number(mem, in, LATE, flaw, &g->late) != 1)
		return 0;
	if (task_day_read(mem, day, &g->day) != 1)
		return task_flawed(mem, flaw, "day", "day", day);
	if (day_compare(g->day, today) > 0)
		return task_flawed(mem, flaw, "day", "ahead", day);
	if (g->done > g->came)
		return task_flawed(mem, flaw, "done", "more", in->done);
	if (g->late > g->came)
		return task_flawed(mem, flaw, "late", "more", in->late);
	if (count_name(mem, in) == NULL)
		return task_flawed(mem, flaw, "external_id", "long", in->external_id);
	return task_text_read(mem, in, &members[EXTERNAL], flaw, &g->external);
}

/* Whom a name means, without what may be a personal number. */
static const char *
name_person(struct mem *mem, const char *person)
{
	uint8_t digest[DIGEST_SIZE];

	if (number_masked_person(mem, person) == person)
		return person;
	digest_sha256(person, strlen(person), digest);
	return mem_print(mem, "?%s", digest_hex(mem, digest, NUMBER_DIGEST / 2));
}

const char *
count_name(struct mem *mem, const struct count_in *in)
{
	const char *name, *registry, *person, *product, *text;
	struct task_flaw flaw;
	struct day day;

	if (task_text_read(mem, in, &members[EXTERNAL], &flaw, &name) != 1)
		return NULL;
	if (name[0] == '\0') {
		if (read_text(mem, in, REGISTER, &flaw, &registry) != 1 || read_text(mem, in, PERSON, &flaw, &person) != 1 ||
		    read_text(mem, in, PRODUCT, &flaw, &product) != 1 || read_text(mem, in, DAY, &flaw, &text) != 1 ||
		    task_day_read(mem, text, &day) != 1)
			return NULL;
		name = mem_print(mem, "%s/%s/%s/%s", registry, name_person(mem, person), product, day_text(mem, day));
	}
	return strlen(name) <= NAME_MOST ? name : NULL;
}

const char *
count_name_of(struct mem *mem, const struct count_good *g, int64_t person)
{
	uint8_t digest[DIGEST_SIZE];
	const char *name = g->external[0] != '\0' ? g->external :
	    mem_print(mem, "%s/~%lld/%s/%s", g->registry, (long long)person, g->product, day_text(mem, g->day));

	if (strlen(name) <= NAME_MOST)
		return name;
	digest_sha256(name, strlen(name), digest);
	return mem_print(mem, "~%s", digest_hex(mem, digest, DIGEST_SIZE));
}

struct json *
count_json(struct mem *mem, const struct count_in *in)
{
	return row_members_json(mem, members, MEMBERS, in);
}

int
count_of_json(struct mem *mem, const struct json *json, struct count_in *in, const char **odd_r)
{
	*in = (struct count_in){ NULL };
	return row_members_of_json(mem, members, MEMBERS, json, in, odd_r);
}

bool
count_has_member(const char *name)
{
	return row_members_have(members, MEMBERS, name);
}

int64_t
count_came_more(const struct task_count *c)
{
	return c->came > c->taken_came ? c->came - c->taken_came : 0;
}

int64_t
count_done_more(const struct task_count *c)
{
	return c->done > c->taken_done ? c->done - c->taken_done : 0;
}
