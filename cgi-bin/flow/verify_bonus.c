/* Runs of bonuses, counted anew from what they froze; a part of verify.h. */
#include <stdio.h>
#include <string.h>

#include "base/digest.h"
#include "flow/verify_inside.h"
#include "rules/bonus_again.h"
#include "store/bonus_frozen.h"

#define AT_ONCE	20

struct verifying {
	int64_t	n, wrong, stale, year, after;
	struct bonus_frozen *list;
};

static void
say(struct verifying *v, const struct bonus_frozen *z, const char *what)
{
	v->wrong++;
	printf("bonus run %lld (%s, %lld): %s\n", (long long)z->id, z->agency_name, (long long)z->year, what);
}

/* Is the document of this run, and its sums those of its row? */
static bool
head_agrees(const struct bonus_frozen *z, const struct bonus_document *d)
{
	return d->run == z->id && d->agency == z->agency && (int)d->kind == z->kind && d->regulation == z->regulation && d->year == z->year &&
	    d->first_month == z->month && d->months == z->months && d->fund == z->fund && d->result->reserve == z->reserve &&
	    d->result->spent == z->spent;
}

static bool
share_agrees(const struct bonus_frozen *z, const struct bonus_document *d, const struct bonus_frozen_share *s, size_t i)
{
	const struct bonus_person *p = &d->person[i];

	return s->place == (int64_t)i && s->person == p->person && s->unit == p->unit && s->level == p->level &&
	    s->amount == d->result->outcome[i].amount && s->awarded == (z->decided ? s->amount : 0);
}

/* 1 or -1. */
static int
check_rows(struct flow *f, struct verifying *v, const struct bonus_frozen *z, const struct bonus_document *d)
{
	struct bonus_frozen_share *s;
	const char **uid;
	size_t n, stale;

	if (bonus_frozen_shares(f->db, f->mem, z->id, &s, &n) != 1 || bonus_frozen_stale(f->db, f->mem, z->id, &uid, &stale) != 1)
		return -1;
	if (n != d->n)
		say(v, z, "it has other shares than it froze");
	for (size_t i = 0; n == d->n && i < n; i++)
		if (!share_agrees(z, d, &s[i], i))
			say(v, z, mem_print(f->mem, "the share of %s, or what was paid of it, is another than it froze", d->person[i].uid));
	for (size_t i = 0; i < stale; i++)
		printf("bonus run %lld (%s, %lld): the share of %s rests on a result that was superseded\n", (long long)z->id, z->agency_name,
		    (long long)z->year, uid[i]);
	v->stale += (int64_t)stale;
	return 1;
}

static int
check(struct flow *f, struct verifying *v, const struct bonus_frozen *z)
{
	struct bonus_document d;
	struct bonus_proof proof;
	enum bonus_flaw flaw;
	int64_t at;

	v->n++;
	if (z->body == NULL || !digest_of_text(z->digest, z->body)) {
		say(v, z, z->body == NULL ? "nothing was frozen of it" : "its bytes are not those of its digest");
		return 1;
	}
	flaw = bonus_document_check(f->mem, json_read(f->mem, z->body, strlen(z->body)), &d, &proof, &at);
	if (flaw != BONUS_SOUND) {
		say(v, z, at < 0 ? bonus_flaw_name[flaw] : mem_print(f->mem, "%s: %s", d.person[at].uid, bonus_flaw_name[flaw]));
		return 1;
	}
	if (!head_agrees(z, &d))
		say(v, z, "its row says something else than what it froze");
	return check_rows(f, v, z, &d);
}

static int
part(struct flow *f, struct mem *rows, void *of, size_t *n_r)
{
	struct verifying *v = of;

	return bonus_frozen_after(f->db, rows, v->after, v->year, AT_ONCE, &v->list, n_r);
}

static int
one(struct flow *f, void *of, size_t i)
{
	struct verifying *v = of;

	v->after = v->list[i].id;
	return check(f, v, &v->list[i]);
}

int
verify_bonuses(struct flow *f, int64_t year, int64_t *wrong)
{
	struct verifying v = { .year = year };

	if (verify_walk(f, &(struct verify_walk){ AT_ONCE, part, one, &v }) != 1)
		return -1;
	*wrong += v.wrong;
	if (v.n > 0)
		printf("%lld bonus runs, %lld wrong, %lld shares rest on a superseded result\n", (long long)v.n, (long long)v.wrong, (long long)v.stale);
	return 1;
}
