#include "rules/task_count.h"

#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "rules/work.h"

#define NAME_MOST	200

static const struct member {
	const char	*name;
	size_t		 at;
} members[] = {
	{ "external_id", offsetof(struct count_in, external_id) }, { "register", offsetof(struct count_in, registry) },
	{ "person", offsetof(struct count_in, person) }, { "product", offsetof(struct count_in, product) }, { "day", offsetof(struct count_in, day) },
	{ "came", offsetof(struct count_in, came) }, { "done", offsetof(struct count_in, done) }, { "late", offsetof(struct count_in, late) },
};

static int
flawed(struct task_flaw *flaw, const char *field, const char *word, const char *value)
{
	*flaw = (struct task_flaw){ field, word, value == NULL ? "" : value, MEND_SOURCE };
	return 0;
}

static int
read_text(struct mem *mem, const char *raw, const char *field, struct task_flaw *flaw, const char **text_r)
{
	*text_r = raw == NULL ? "" : utf8_clean(mem, raw, strlen(raw), UTF8_LINE);
	if (*text_r == NULL)
		return flawed(flaw, field, "letters", "");
	if ((*text_r)[0] == '\0')
		return flawed(flaw, field, "missing", "");
	return strlen(*text_r) <= NAME_MOST ? 1 : flawed(flaw, field, "long", utf8_short(mem, *text_r, NAME_MOST / 4));
}

static int
read_number(struct mem *mem, const char *raw, const char *field, struct task_flaw *flaw, int64_t *number_r)
{
	const char *text = raw == NULL ? "" : utf8_clean(mem, raw, strlen(raw), UTF8_LINE);

	*number_r = 0;
	if (text != NULL && text[0] == '\0')
		return 1;
	if (text == NULL || number_decimal(text, 3, number_r) != 1 || *number_r < 0 || *number_r > QUANTITY_MOST)
		return flawed(flaw, field, "number", text);
	return 1;
}

int
count_read(struct mem *mem, const struct count_in *in, struct day today, struct count_good *g, struct task_flaw *flaw)
{
	const char *day;

	*g = (struct count_good){ .came = 0 };
	if (read_text(mem, in->registry, "register", flaw, &g->registry) != 1 || read_text(mem, in->person, "person", flaw, &g->person) != 1 ||
	    read_text(mem, in->product, "product", flaw, &g->product) != 1 || read_text(mem, in->day, "day", flaw, &day) != 1 ||
	    read_number(mem, in->came, "came", flaw, &g->came) != 1 || read_number(mem, in->done, "done", flaw, &g->done) != 1 ||
	    read_number(mem, in->late, "late", flaw, &g->late) != 1)
		return 0;
	if (task_day_read(mem, day, &g->day) != 1)
		return flawed(flaw, "day", "day", day);
	if (day_compare(g->day, today) > 0)
		return flawed(flaw, "day", "ahead", day);
	if (g->done > g->came)
		return flawed(flaw, "done", "more", in->done);
	if (g->late > g->came)
		return flawed(flaw, "late", "more", in->late);
	if (in->external_id != NULL && in->external_id[0] != '\0')
		return read_text(mem, in->external_id, "external_id", flaw, &g->external);
	g->external = mem_print(mem, "%s/%s/%s/%s", g->registry, g->person, g->product, day_text(mem, g->day));
	return strlen(g->external) <= NAME_MOST ? 1 : flawed(flaw, "external_id", "missing", "");
}

int
count_of_json(struct mem *mem, const struct json *json, struct count_in *in)
{
	int64_t number;

	*in = (struct count_in){ NULL };
	if (json == NULL || !json_named(json))
		return 0;
	for (size_t i = 0; i < sizeof(members) / sizeof(*members); i++) {
		const struct json *value = json_get(json, members[i].name);
		const char *text = value == NULL ? NULL : json_as_text(value);

		if (value == NULL || json_as_null(value))
			continue;
		if (text == NULL && json_as_int(value, &number) == 1)
			text = mem_print(mem, "%lld", (long long)number);
		if (text == NULL)
			return 0;
		text = mem_text(mem, text);
		memcpy((char *)in + members[i].at, &text, sizeof(text));
	}
	return 1;
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
