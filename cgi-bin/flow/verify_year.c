#include "flow/verify_inside.h"

#include <stdio.h>
#include <string.h>

#include "base/digest.h"
#include "rules/classification_document.h"
#include "rules/decision_check.h"
#include "rules/quota_read.h"
#include "store/year_decision.h"

static int
say(const struct decision_kept *k, const char *what)
{
	printf("decision %lld (%s, %d): %s\n", (long long)k->id, k->number, k->year, what);
	return 0;
}

static const struct quota_person *
person_of(const struct quota *q, const char *id)
{
	for (size_t i = 0; i < q->n; i++)
		if (strcmp(q->person[i].id, id) == 0)
			return &q->person[i];
	return NULL;
}

/* Does the row of a person say what its run comes to, or what was stated of him? */
static bool
row_agrees(const struct classification *c, const struct quota_person *p, const char *stated)
{
	const char *why = classification_why(p);
	const int level = quota_person_level(p);

	if (!ratio_same(c->mean, p->mean) || c->why == NULL)
		return false;
	if (stated != NULL)
		return c->level != LEVEL_NONE && strcmp(score_level_name[c->level], stated) == 0 && strcmp(c->why, CLASSIFICATION_STATED) == 0 && c->level == level;
	return c->level == level && strcmp(c->why, why) == 0;
}

/* 1: all agrees; 0: said; -1. */
static int
check(struct flow *f, const struct decision_kept *k)
{
	const struct json *document = k->body == NULL ? NULL : json_read(f->mem, k->body, strlen(k->body));
	struct classification *list;
	const char *field, *id;
	struct quota q;
	size_t n;
	int agrees = 1;

	if (k->body == NULL)
		return say(k, "it froze nothing");
	if (!digest_of_text(k->digest, k->body))
		return say(k, "its bytes are not those of its digest");
	if (document == NULL || quota_read(f->mem, document, &q, &field) != 1)
		return say(k, "what it froze cannot be read");
	if (!decision_levels_hold(f->mem, &q, &id))
		return say(k, "two ways of counting differ");
	if (year_decision_people(f->db, f->mem, k->id, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const char *own = mem_print(f->mem, "%lld", (long long)list[i].id);
		const struct quota_person *p = person_of(&q, own);

		if (p == NULL || !row_agrees(&list[i], p, json_text(json_get(document, "stated"), own)))
			agrees = say(k, mem_print(f->mem, "the row of %s says something else", list[i].uid));
	}
	return agrees;
}

int
verify_year(struct flow *f, int64_t year, int64_t *wrong_r)
{
	struct decision_kept *list;
	size_t n;

	*wrong_r = 0;
	if (year_decision_all(f->db, f->mem, year, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const int agrees = check(f, &list[i]);

		if (agrees < 0)
			return -1;
		*wrong_r += agrees == 0;
	}
	if (n > 0)
		printf("%zu decisions on levels, %lld wrong\n", n, (long long)*wrong_r);
	return 1;
}
