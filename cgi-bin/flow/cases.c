#include "flow/cases.h"

#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "base/line.h"
#include "rules/bonus_read.h"
#include "rules/quota_read.h"
#include "rules/score_read.h"
#include "rules/year_read.h"

#define MEMORY ((size_t)1 << 30)	/* what is reserved is not used */

struct cases {
	struct mem	*mem;
	/* The answer; NULL: field_r names what is wrong. */
	struct json	*(*answer)(struct mem *, const struct json *, const char **field_r);
	bool		 bad;
};

static struct json *
refused(struct mem *mem, const char *field)
{
	struct json *to = json_new(mem), *error = json_new(mem);

	json_set_text(error, "field", field);
	json_set_text(error, "why", strcmp(field, "line") == 0 ? "not a JSON object" :
	    "missing, of another shape, or out of bounds");
	json_set(to, "error", error);
	return to;
}

static void
one_case(void *arg, const char *line, size_t n)
{
	struct cases *c = arg;
	const struct json *in = json_read_any(c->mem, line, n);
	const char *field = "line";
	struct json *said = in == NULL || !json_named(in) ? NULL : c->answer(c->mem, in, &field);

	c->bad |= said == NULL;
	puts(json_write(c->mem, said == NULL ? refused(c->mem, field) : said));
	mem_reset(c->mem);
}

static int
all_cases(int argc, char **argv, struct json *(*answer)(struct mem *, const struct json *, const char **))
{
	struct cases c = { .answer = answer };
	int done;

	if (argc != 1) {
		fprintf(stderr, "usage: danhgia %s < CASES.jsonl\n", argv[0]);
		return 2;
	}
	c.mem = mem_new(MEMORY);
	done = line_each(stdin, one_case, &c);
	mem_free(&c.mem);
	return fflush(stdout) != 0 || done != 1 || c.bad;
}

static struct json *
score(struct mem *mem, const struct json *in, const char **field_r)
{
	struct score_case s;
	struct score r;

	if (score_read(mem, in, &s, field_r) != 1)
		return NULL;
	return score_of(mem, &s, &r) == 1 ? score_json(mem, &r, s.leads) : score_json_none(mem);
}

int
cases_score(int argc, char **argv)
{
	return all_cases(argc, argv, score);
}

static struct json *
year(struct mem *mem, const struct json *in, const char **field_r)
{
	struct year_case y;

	return year_read(mem, in, &y, field_r) == 1 ? year_json(mem, &y) : NULL;
}

int
cases_year(int argc, char **argv)
{
	return all_cases(argc, argv, year);
}

static struct json *
quota(struct mem *mem, const struct json *in, const char **field_r)
{
	struct quota q;

	return quota_read(mem, in, &q, field_r) == 1 ? quota_json(mem, &q) : NULL;
}

int
cases_quota(int argc, char **argv)
{
	return all_cases(argc, argv, quota);
}

static struct json *
bonus(struct mem *mem, const struct json *in, const char **field_r)
{
	struct bonus_case b;

	return bonus_read(mem, in, &b, field_r) == 1 ? bonus_json(mem, &b) : NULL;
}

int
cases_bonus(int argc, char **argv)
{
	return all_cases(argc, argv, bonus);
}
