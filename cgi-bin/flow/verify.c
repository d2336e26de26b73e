#include "flow/verify.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "base/number.h"
#include "flow/verify_inside.h"
#include "rules/sheet_check.h"
#include "rules/sheet_ground.h"
#include "store/past.h"
#include "store/sheet_frozen.h"

#define AT_ONCE	500

struct verifying {
	int64_t	n, wrong, stale, year, after;
	struct frozen *list;
};

static void
say(struct verifying *v, const struct frozen *z, const char *what)
{
	v->wrong++;
	printf("sheet %lld (%s, %s, edition %lld): %s\n", (long long)z->sheet, z->uid, z->period, (long long)z->edition, what);
}

/* Does a row say what its document comes to? */
static bool
row_agrees(struct mem *mem, const struct frozen *z, const struct ratio *total)
{
	if (total == NULL || z->total == NULL)
		return total == NULL && z->total == NULL;
	return strcmp(ratio_text(mem, total), z->total) == 0 && sheet_shown(mem, total) == z->shown &&
	    z->level != NULL && strcmp(score_level_name[score_level_of(total)], z->level) == 0;
}

static int
by_sheet(const void *a, const void *b)
{
	const struct frozen_digest *x = a, *y = b;

	return x->sheet < y->sheet ? -1 : x->sheet > y->sheet;
}

/* What the sheets that a leader's rests on froze, by id. 1 or -1. */
static int
read_below(struct flow *f, const struct json *below, struct frozen_digest **list_r, size_t *n_r)
{
	const size_t n = json_count(below);
	int64_t *id = mem_array(f->mem, n + 1, sizeof(*id));

	*n_r = 0;
	for (size_t i = 0; i < n; i++)
		json_int(json_at(below, i), "sheet", &id[i]);
	return n == 0 ? 1 : frozen_digests(f->db, f->mem, id, n, list_r, n_r);
}

/* The sheets that a leader's rests on are there as they were; those that were superseded are named. 1 or -1. */
static int
check_below(struct flow *f, struct verifying *v, const struct frozen *z, const struct json *below)
{
	struct frozen_digest *list = NULL;
	size_t n;

	if (read_below(f, below, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < json_count(below); i++) {
		const char *digest = json_text(json_at(below, i), "sha256");
		struct frozen_digest key = { .sheet = 0 };
		const struct frozen_digest *found;

		json_int(json_at(below, i), "sheet", &key.sheet);
		found = n == 0 ? NULL : bsearch(&key, list, n, sizeof(key), by_sheet);
		if (found == NULL || digest == NULL || strcmp(digest, digest_hex(f->mem, found->digest, sizeof(found->digest))) != 0)
			say(v, z, mem_print(f->mem, "rests on sheet %lld, which is another now", (long long)key.sheet));
		else if (found->superseded && !z->superseded) {
			v->stale++;
			printf("sheet %lld (%s, %s, edition %lld): rests on sheet %lld, which was superseded\n", (long long)z->sheet,
			    z->uid, z->period, (long long)z->edition, (long long)key.sheet);
		}
	}
	return 1;
}

static int
check(struct flow *f, struct verifying *v, const struct frozen *z)
{
	const struct json *document = json_read(f->mem, z->body, strlen(z->body));
	const struct ratio *total;
	enum sheet_flaw flaw;

	v->n++;
	if (!digest_of_text(z->digest, z->body)) {
		say(v, z, "its bytes are not those of its digest");
		return 1;
	}
	flaw = document == NULL ? SHEET_UNREADABLE : sheet_document_check(f->mem, document, &total);
	if (flaw != SHEET_SOUND) {
		say(v, z, sheet_flaw_name[flaw]);
		return 1;
	}
	if (!row_agrees(f->mem, z, total))
		say(v, z, "its row says something else than what it froze");
	return check_below(f, v, z, json_get(document, "below")) == 1 ? check_below(f, v, z, json_get(document, "left")) : -1;
}

/* "--year N", or nothing. 1; 0: something else. */
static int
year_of(const struct flow *f, int64_t *year_r)
{
	*year_r = 0;
	if (f->argc == 1)
		return 1;
	return f->argc == 3 && strcmp(f->argv[1], "--year") == 0 && number_int(f->argv[2], 2000, 2199, year_r) == 1;
}

static int
part(struct flow *f, struct mem *rows, void *of, size_t *n_r)
{
	struct verifying *v = of;

	return frozen_after(f->db, rows, v->after, v->year, AT_ONCE, &v->list, n_r);
}

static int
one(struct flow *f, void *of, size_t i)
{
	struct verifying *v = of;

	v->after = v->list[i].sheet;
	return check(f, v, &v->list[i]);
}

/* What came in from outside the system rests on documents alone: named, and what stands beside a published sheet is wrong. 1 or -1. */
static int
outside(struct flow *f, int64_t year, struct verifying *v)
{
	struct past_document *document;
	struct past_against *against;
	size_t n, nagainst;
	int64_t all = 0;

	if (past_documents(f->db, f->mem, year, &document, &n) != 1 || past_against(f->db, f->mem, year, &against, &nagainst) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		all += document[i].n;
		printf("not recomputable: %lld results of %s by document %s of %s\n", (long long)document[i].n, document[i].agency,
		    document[i].number, day_text(f->mem, document[i].day));
	}
	for (size_t i = 0; i < nagainst; i++)
		printf("result %lld from outside (%s, %s): stands beside sheet %lld, which was published\n", (long long)against[i].id,
		    against[i].uid, against[i].period, (long long)against[i].sheet);
	v->wrong += (int64_t)nagainst;
	if (all > 0)
		printf("%lld results from outside the system, not recomputable\n", (long long)all);
	return 1;
}

int
verify_command(struct flow *f)
{
	struct verifying v = { 0 };
	int64_t wrong;

	if (year_of(f, &v.year) != 1) {
		fprintf(stderr, "usage: danhgia verify [--year N]\n");
		return 2;
	}
	if (verify_walk(f, &(struct verify_walk){ AT_ONCE, part, one, &v }) != 1 || outside(f, v.year, &v) != 1 ||
	    verify_year(f, v.year, &wrong) != 1 || verify_classifications(f, v.year, &wrong) != 1 ||
	    verify_ratings(f, v.year, &wrong) != 1 || verify_bonuses(f, v.year, &wrong) != 1) {
		fprintf(stderr, "danhgia: the database does not answer\n");
		return 1;
	}
	printf("%lld published sheets, %lld wrong, %lld rest on a superseded one\n", (long long)v.n, (long long)v.wrong, (long long)v.stale);
	return v.wrong != 0 || wrong != 0;
}
