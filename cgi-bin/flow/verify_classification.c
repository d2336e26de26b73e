#include <stdio.h>
#include <string.h>

#include "base/digest.h"
#include "flow/verify_inside.h"
#include "rules/classification_document.h"
#include "rules/sheet_ground.h"
#include "store/classification_frozen.h"
#include "store/sheet_frozen.h"

#define AT_ONCE	500
#define MEMORY	((size_t)1 << 30)

struct verifying {
	int64_t	n, wrong, stale, year, after;
};

static void
say(struct verifying *v, const struct classification_frozen *z, const char *what)
{
	v->wrong++;
	printf("classification %lld (%s, %lld, edition %lld): %s\n", (long long)z->id, z->uid, (long long)z->year, (long long)z->edition, what);
}

static bool
same_text(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

/* Does a row say what its document says? */
static bool
row_agrees(struct mem *mem, const struct classification_frozen *z, const struct classification_result *r)
{
	return same_text(z->standing, year_standing_name[r->standing]) && same_text(z->why, r->why) &&
	    same_text(z->level, score_level_text(r->level)) &&
	    same_text(z->mean, r->mean == NULL ? NULL : ratio_text(mem, r->mean)) && (r->mean == NULL || z->shown == sheet_shown(mem, r->mean));
}

/* The sheets that it rests on; those that were superseded are named. 1 or -1. */
static int
check_sheets(struct flow *f, struct verifying *v, const struct classification_frozen *z, const struct json *rows)
{
	int64_t *id = mem_array(f->mem, json_count(rows) + 1, sizeof(*id));
	struct frozen_digest *list;
	size_t n = 0, found;

	for (size_t i = 0; i < json_count(rows); i++)
		n += json_int(json_at(rows, i), "sheet", &id[n]) == 1;
	if (n == 0 || z->superseded)
		return 1;
	if (frozen_digests(f->db, f->mem, id, n, &list, &found) != 1)
		return -1;
	for (size_t i = 0; i < found; i++) {
		if (!list[i].superseded)
			continue;
		v->stale++;
		printf("classification %lld (%s, %lld, edition %lld): rests on sheet %lld, which was superseded\n", (long long)z->id, z->uid,
		    (long long)z->year, (long long)z->edition, (long long)list[i].sheet);
	}
	return 1;
}

static int
check(struct flow *f, struct verifying *v, const struct classification_frozen *z)
{
	const struct json *document = z->body == NULL ? NULL : json_read(f->mem, z->body, strlen(z->body));
	struct classification_result r;
	enum classification_flaw flaw;

	v->n++;
	if (z->body == NULL) {
		say(v, z, "nothing was frozen of it");
		return 1;
	}
	if (!digest_of_text(z->digest, z->body)) {
		say(v, z, "its bytes are not those of its digest");
		return 1;
	}
	flaw = document == NULL ? CLASSIFICATION_UNREADABLE : classification_check(f->mem, document, &r);
	if (flaw != CLASSIFICATION_SOUND) {
		say(v, z, classification_flaw_name[flaw]);
		return 1;
	}
	if (!row_agrees(f->mem, z, &r))
		say(v, z, "its row says something else than what it froze");
	return check_sheets(f, v, z, json_get(document, "rows"));
}

/* The next ones. Each is read in memory that the next one uses again. How many, or -1. */
static int
some(struct flow *f, struct verifying *v)
{
	struct mem *all = f->mem, *rows = mem_new(MEMORY), *one = mem_new(MEMORY);
	struct classification_frozen *list;
	size_t n = 0;
	int done = classification_frozen_after(f->db, rows, v->after, v->year, AT_ONCE, &list, &n);

	f->mem = one;
	for (size_t i = 0; done == 1 && i < n; i++) {
		v->after = list[i].id;
		done = check(f, v, &list[i]);
		mem_reset(one);
	}
	f->mem = all;
	mem_free(&one);
	mem_free(&rows);
	return done == 1 ? (int)n : -1;
}

int
verify_classifications(struct flow *f, int64_t year, int64_t *wrong)
{
	struct verifying v = { .year = year };
	int n;

	do
		n = some(f, &v);
	while (n == AT_ONCE);
	if (n < 0)
		return -1;
	*wrong += v.wrong;
	if (v.n == 0)
		return 1;
	printf("%lld levels of years, %lld wrong, %lld rest on a superseded sheet\n", (long long)v.n, (long long)v.wrong, (long long)v.stale);
	return 1;
}
