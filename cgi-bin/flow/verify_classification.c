#include <stdio.h>
#include <string.h>

#include "base/digest.h"
#include "flow/verify_inside.h"
#include "rules/classification_document.h"
#include "rules/sheet_ground.h"
#include "store/classification_frozen.h"
#include "store/sheet_frozen.h"

#define AT_ONCE	500

struct verifying {
	int64_t	n, wrong, stale, year, after;
	struct classification_frozen *list;
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

static int
part(struct flow *f, struct mem *rows, void *of, size_t *n_r)
{
	struct verifying *v = of;

	return classification_frozen_after(f->db, rows, v->after, v->year, AT_ONCE, &v->list, n_r);
}

static int
one(struct flow *f, void *of, size_t i)
{
	struct verifying *v = of;

	v->after = v->list[i].id;
	return check(f, v, &v->list[i]);
}

int
verify_classifications(struct flow *f, int64_t year, int64_t *wrong)
{
	struct verifying v = { .year = year };

	if (verify_walk(f, &(struct verify_walk){ AT_ONCE, part, one, &v }) != 1)
		return -1;
	*wrong += v.wrong;
	if (v.n == 0)
		return 1;
	printf("%lld levels of years, %lld wrong, %lld rest on a superseded sheet\n", (long long)v.n, (long long)v.wrong, (long long)v.stale);
	return 1;
}
