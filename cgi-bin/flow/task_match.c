/*
 * Who is meant by a task, and which product. A product that its source does not name is guessed: the one of the agency's catalog
 * whose task alone, or task, detail and output together, has the most weighed words in common with what the task is called.
 * TASK_ALIKE: see tests/bench/README.md for how often a guess of how much alikeness is the right one.
 */
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "base/slice.h"
#include "base/utf8.h"
#include "flow/similar_index.h"
#include "flow/task_inside.h"
#include "rules/directory.h"
#include "store/similar.h"

#define ROOM		((size_t)256 << 20)	/* at most, for the catalogs that a batch is compared with */
#define TEXTS		2			/* of each work */

void
task_spoil(struct taken *t, const char *field, const char *word, const char *value, enum task_mender mender)
{
	t->what = TAKE_BAD;
	t->answer->flaw = (struct task_flaw){ field, word, value, mender };
}

static int
text_order(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int
login_order(const void *key, const void *login)
{
	return strcmp(key, ((const struct task_login *)login)->number);
}

static const char *
number_of(struct flow *f, const char *person)
{
	const char *text = person == NULL ? NULL : utf8_clean(f->mem, person, strlen(person), UTF8_LINE);

	return text != NULL && task_named(text) == NAMED_NUMBER ? text : NULL;
}

int
task_unnumber(struct flow *f, struct given *rows, const char **number_r)
{
	const char **number = mem_array(f->mem, rows->n + 1, sizeof(*number));
	struct task_login *list;
	size_t numbers = 0, found;

	for (size_t i = 0; i < rows->n; i++) {
		number_r[i] = number_of(f, given_person(rows, i));
		if (number_r[i] != NULL)
			number[numbers++] = number_r[i];
	}
	if (numbers == 0)
		return 1;
	if (task_logins(f->db, f->mem, number, numbers, &list, &found) != 1)
		return -1;
	for (size_t i = 0; i < rows->n; i++) {
		const struct task_login *at = number_r[i] == NULL ? NULL : bsearch(number_r[i], list, found, sizeof(*list), login_order);

		if (at == NULL || task_named(at->uid) != NAMED_UID)
			continue;
		given_set_person(rows, i, at->uid);
		number_r[i] = NULL;
	}
	return 1;
}

static int
name_order(const void *key, const void *person)
{
	return strcmp(key, ((const struct task_person *)person)->name);
}

static const char *
name_of(struct flow *f, const struct taken *t)
{
	return utf8_lower(f->mem, t->good.person);
}

/* The first of those who have a name. */
static const struct task_person *
find_person(const struct task_person *list, size_t n, const char *name)
{
	const struct task_person *at = bsearch(name, list, n, sizeof(*list), name_order);

	while (at != NULL && at > list && strcmp(at[-1].name, name) == 0)
		at--;
	return at;
}

/* Is the name that of another too? */
static bool
twice(const struct task_person *list, size_t n, const struct task_person *p)
{
	for (const struct task_person *q = p + 1; q < list + n && strcmp(q->name, p->name) == 0; q++)
		if (q->person != p->person)
			return true;
	return false;
}

static void
meet(struct flow *f, const struct source *s, const struct task_person *list, size_t n, enum task_named named, struct taken *t)
{
	const struct task_person *p = find_person(list, n, name_of(f, t));
	const char *value = named == NAMED_NUMBER ? mem_print(f->mem, "…%s", t->good.person + 8) :
	    number_masked_person(f->mem, t->good.person);

	if (p == NULL)
		task_spoil(t, "person", "person_unknown", value, named == NAMED_NUMBER ? MEND_ORGANISATION : MEND_SOURCE);
	else if (twice(list, n, p))
		task_spoil(t, "person", "person_twice", value, MEND_ORGANISATION);
	else if (p->unit == 0)
		task_spoil(t, "person", "person_gone", value, MEND_ORGANISATION);
	else if (s->agency != 0 && p->agency != s->agency)
		task_spoil(t, "person", "person_outside", value, MEND_SOURCE);
	t->person = p;
}

/* Those who are named in one way. 1 or -1. */
static int
match_people(struct flow *f, const struct source *s, struct day today, enum task_named named, struct taken *t, size_t n)
{
	const char **name = mem_array(f->mem, n + 1, sizeof(*name));
	struct task_person *list;
	size_t names = 0, once = 0, found;

	for (size_t i = 0; i < n; i++)
		if (t[i].what == TAKE_PUT && task_named(t[i].good.person) == named)
			name[names++] = name_of(f, &t[i]);
	if (names == 0)
		return 1;
	qsort(name, names, sizeof(*name), text_order);
	for (size_t i = 0; i < names; i++)
		if (once == 0 || strcmp(name[once - 1], name[i]) != 0)
			name[once++] = name[i];
	if (task_people(f->db, f->mem, named, name, once, today, &list, &found) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (t[i].what == TAKE_PUT && task_named(t[i].good.person) == named)
			meet(f, s, list, found, named, &t[i]);
	return 1;
}

static int64_t
catalog_of(const struct task_catalog *list, size_t n, int64_t agency)
{
	const struct slice s = SLICE_OF(struct task_catalog, agency, list, n, agency);

	return s.n == 0 ? 0 : list[s.first].catalog;
}

/* Those of which the source names the product. 1 or -1. */
static int
match_codes(struct flow *f, const struct task_catalog *catalog, size_t ncatalogs, struct taken *t, size_t n)
{
	struct task_product *product = mem_array(f->mem, n + 1, sizeof(*product));
	struct taken **of = mem_array(f->mem, n + 1, sizeof(*of));
	size_t codes = 0;

	for (size_t i = 0; i < n; i++) {
		const int64_t id = t[i].what == TAKE_PUT ? catalog_of(catalog, ncatalogs, t[i].person->agency) : 0;

		if (t[i].what != TAKE_PUT || t[i].good.product[0] == '\0')
			continue;
		t[i].mender = t[i].person->agency;
		of[codes] = &t[i];
		product[codes] = (struct task_product){ id, t[i].good.product, 0 };
		if (id != 0)
			codes++;
		else
			task_spoil(&t[i], "product", "catalog_none", t[i].good.product, MEND_CATALOG);
	}
	if (codes > 0 && task_products(f->db, f->mem, product, codes) != 1)
		return -1;
	for (size_t i = 0; i < codes; i++) {
		of[i]->row = product[i].row;
		if (product[i].row == 0)
			task_spoil(of[i], "product", "product_unknown", product[i].code, MEND_CATALOG);
	}
	return 1;
}

/* A catalog made ready to be compared with: text i is of word i / TEXTS. */
struct compared {
	struct compared		*next;
	int64_t			 catalog;
	const struct task_words	*words;		/* none: of is NULL */
	struct similar		*of;
	struct similar_finder	*finder;
};

static void
compare_with(struct flow *f, struct task_ready *r, int64_t catalog, const struct task_words *words, size_t n)
{
	struct mem *mem = r->mem;
	struct compared *c = mem_get(mem, sizeof(*c));
	const char **text = mem_array(mem, n * TEXTS + 1, sizeof(*text));
	size_t bytes = 0;

	*c = (struct compared){ .next = r->first, .catalog = catalog, .words = words };
	r->first = c;
	if (n == 0)
		return;
	for (size_t i = 0; i < n; i++) {
		text[i * TEXTS] = words[i].task;
		text[i * TEXTS + 1] = similar_text(mem, words[i].task, words[i].detail, words[i].output);
	}
	for (size_t i = 0; i < n * TEXTS; i++)
		bytes += strlen(text[i]);
	c->of = similar_new(mem, similar_index_letters(f), similar_index_contrasts(f), r->weights, n * TEXTS, bytes);
	for (size_t i = 0; i < n * TEXTS; i++)
		similar_add(c->of, text[i], strlen(text[i]));
	similar_end(c->of);
	similar_index(c->of);
	c->finder = similar_finder_new(mem, c->of);
}

static const struct compared *
compared(const struct task_ready *r, int64_t catalog)
{
	const struct compared *c = r->first;

	while (c != NULL && c->catalog != catalog)
		c = c->next;
	return c;
}

void
task_ready_free(struct task_ready *r)
{
	if (r->mem != NULL)
		mem_free(&r->mem);
	*r = (struct task_ready){ NULL };
}

/* Makes those of some catalogs ready that are not. 1 or -1. */
static int
make_ready(struct flow *f, struct task_ready *r, const int64_t *id, size_t n)
{
	int64_t *fresh = mem_array(f->mem, n + 1, sizeof(*fresh)), version;
	struct task_words *words;
	size_t nfresh = 0, nwords;

	if (r->mem == NULL) {
		struct similar_weights *weights;
		int weighed;

		r->mem = mem_new(ROOM);
		weights = mem_get(r->mem, sizeof(*weights));
		weighed = similar_weights_last(f->db, r->mem, &version, weights);
		if (weighed < 0)
			return -1;
		r->weights = weighed == 1 ? weights : NULL;
	}
	for (size_t i = 0; i < n; i++)
		if (compared(r, id[i]) == NULL)
			fresh[nfresh++] = id[i];
	if (nfresh == 0)
		return 1;
	if (task_words(f->db, r->mem, fresh, nfresh, &words, &nwords) != 1)
		return -1;
	for (size_t i = 0; i < nfresh; i++) {
		const struct slice s = SLICE_OF(struct task_words, catalog, words, nwords, fresh[i]);

		compare_with(f, r, fresh[i], words + s.first, s.n);
	}
	return 1;
}

static void
guess(const struct compared *c, struct taken *t)
{
	struct similar_found found;
	size_t rows;

	if (similar_find(c->finder, t->good.subject, strlen(t->good.subject), TASK_ALIKE, &found, 1) != 1)
		return;
	t->row = c->words[similar_rows(c->of, found.unit, &rows)[0] / TEXTS].row;
	t->alike = found.alike;
}

static bool
guessed(const struct taken *t)
{
	return t->what == TAKE_PUT && t->good.product[0] == '\0';
}

/* Of those whose source names no product the most alike of each catalog. 1 or -1. */
static int
guess_all(struct flow *f, struct task_ready *r, const struct task_catalog *catalog, size_t ncatalogs, const int64_t *id, size_t nids,
    struct taken *t, size_t n)
{
	if (make_ready(f, r, id, nids) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const int64_t of = guessed(&t[i]) ? catalog_of(catalog, ncatalogs, t[i].person->agency) : 0;
		const struct compared *c = of == 0 ? NULL : compared(r, of);

		if (c != NULL && c->of != NULL)
			guess(c, &t[i]);
	}
	return 1;
}

/* Puts ids in order, each once. */
static size_t
once_each(int64_t *id, size_t n)
{
	size_t once = 0;

	qsort(id, n, sizeof(*id), number_order);
	for (size_t i = 0; i < n; i++)
		if (once == 0 || id[once - 1] != id[i])
			id[once++] = id[i];
	return once;
}

/* The catalogs of those, each once, in order. */
static size_t
catalogs_of(const struct task_catalog *catalog, size_t ncatalogs, const struct taken *t, size_t n, int64_t *id)
{
	size_t ids = 0;

	for (size_t i = 0; i < n; i++) {
		const int64_t of = guessed(&t[i]) ? catalog_of(catalog, ncatalogs, t[i].person->agency) : 0;

		if (of != 0)
			id[ids++] = of;
	}
	return once_each(id, ids);
}

int
task_match_products(struct flow *f, struct day today, struct task_ready *r, struct taken *t, size_t n)
{
	int64_t *id = mem_array(f->mem, n + 1, sizeof(*id));
	struct task_catalog *catalog;
	size_t agencies = 0, ncatalogs, nids;

	for (size_t i = 0; i < n; i++)
		if (t[i].what == TAKE_PUT && (agencies == 0 || id[agencies - 1] != t[i].person->agency))
			id[agencies++] = t[i].person->agency;
	agencies = once_each(id, agencies);
	if (agencies == 0)
		return 1;
	if (task_catalogs(f->db, f->mem, id, agencies, today, &catalog, &ncatalogs) != 1 ||
	    match_codes(f, catalog, ncatalogs, t, n) != 1)
		return -1;
	nids = catalogs_of(catalog, ncatalogs, t, n, id);
	return nids == 0 ? 1 : guess_all(f, r, catalog, ncatalogs, id, nids, t, n);
}

int
task_match_people(struct flow *f, const struct source *s, struct day day, struct taken *t, size_t n)
{
	for (enum task_named named = NAMED_UID; named < TASK_NAMEDS; named++)
		if (match_people(f, s, day, named, t, n) != 1)
			return -1;
	return 1;
}
