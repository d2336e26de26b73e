/* How two versions of a catalog differ. */
#include <stdlib.h>
#include <string.h>

#include "rules/catalog.h"

const char *const catalog_field_name[CATALOG_FIELDS] = {
	"code", "section", "division", "task", "detail", "output", "group", "points",
	"coefficient", "unit", "frequency", "posts", "people", "note"
};

static const char *
text(const char *t)
{
	return t == NULL ? "" : t;
}

unsigned
catalog_differs(const struct catalog_line *a, const struct catalog_line *b)
{
	const struct { unsigned bit; const char *a, *b; } texts[] = {
		{ CATALOG_CODE, a->code, b->code },
		{ CATALOG_SECTION, a->section, b->section },
		{ CATALOG_DIVISION, a->division, b->division },
		{ CATALOG_TASK, a->task, b->task },
		{ CATALOG_DETAIL, a->detail, b->detail },
		{ CATALOG_OUTPUT, a->output, b->output },
		{ CATALOG_UNIT, a->unit, b->unit },
		{ CATALOG_FREQUENCY, a->frequency, b->frequency },
		{ CATALOG_POSTS, a->posts, b->posts },
		{ CATALOG_NOTE, a->note, b->note }
	};
	unsigned fields = 0;

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		if (strcmp(text(texts[i].a), text(texts[i].b)) != 0)
			fields |= 1u << texts[i].bit;
	if (a->group != b->group)
		fields |= 1u << CATALOG_GROUP;
	if (a->points != b->points)
		fields |= 1u << CATALOG_POINTS;
	if (a->coefficient != b->coefficient)
		fields |= 1u << CATALOG_COEFFICIENT_FIELD;
	if (a->people != b->people)
		fields |= 1u << CATALOG_PEOPLE;
	return fields;
}

bool
catalog_stays_merged(const struct catalog_line *was, const struct catalog_line *now)
{
	const unsigned said = 1u << CATALOG_TASK | 1u << CATALOG_DETAIL | 1u << CATALOG_OUTPUT | 1u << CATALOG_POINTS;

	return was->merge != 0 && (catalog_differs(was, now) & said) == 0;
}

static int
by_code(const struct catalog_line *a, const struct catalog_line *b)
{
	return strcmp(text(a->code), text(b->code));
}

static int
by_words(const struct catalog_line *a, const struct catalog_line *b)
{
	int order = strcmp(text(a->task), text(b->task));

	if (order == 0)
		order = strcmp(text(a->detail), text(b->detail));
	return order != 0 ? order : strcmp(text(a->output), text(b->output));
}

/* Equal keys keep the order of their list, so that twins meet one by one. */
static int
compare_code(const void *a, const void *b)
{
	const struct catalog_line *x = *(const struct catalog_line *const *)a;
	const struct catalog_line *y = *(const struct catalog_line *const *)b;
	int order = by_code(x, y);

	return order != 0 ? order : (x > y) - (x < y);
}

static int
compare_words(const void *a, const void *b)
{
	const struct catalog_line *x = *(const struct catalog_line *const *)a;
	const struct catalog_line *y = *(const struct catalog_line *const *)b;
	int order = by_words(x, y);

	return order != 0 ? order : (x > y) - (x < y);
}

struct list {
	const struct catalog_line *first;	/* of the list as given */
	const struct catalog_line **left;	/* those without partner */
	size_t	n;
};

static void
list_start(struct mem *mem, struct list *list, const struct catalog_line *lines, size_t n)
{
	list->first = lines;
	list->left = mem_array(mem, n + 1, sizeof(*list->left));
	list->n = n;
	for (size_t i = 0; i < n; i++)
		list->left[i] = &lines[i];
}

/*
 * Sorts both lists by one key and takes out the pairs: partner[index in after].
 * Rows whose key is empty meet nobody by code.
 */
static void
pair(struct list *before, struct list *after, const struct catalog_line **partner,
    int (*sort)(const void *, const void *),
    int (*order)(const struct catalog_line *, const struct catalog_line *))
{
	size_t b = 0, a = 0, kept_b = 0, kept_a = 0;
	int o;

	qsort(before->left, before->n, sizeof(*before->left), sort);
	qsort(after->left, after->n, sizeof(*after->left), sort);
	while (b < before->n && a < after->n) {
		o = order(before->left[b], after->left[a]);
		if (o == 0 && (order != by_code || *text(after->left[a]->code) != '\0')) {
			partner[after->left[a] - after->first] = before->left[b];
			b++;
			a++;
		} else if (o < 0)
			before->left[kept_b++] = before->left[b++];
		else
			after->left[kept_a++] = after->left[a++];
	}
	while (b < before->n)
		before->left[kept_b++] = before->left[b++];
	while (a < after->n)
		after->left[kept_a++] = after->left[a++];
	before->n = kept_b;
	after->n = kept_a;
}

static int
compare_place(const void *a, const void *b)
{
	const struct catalog_line *x = *(const struct catalog_line *const *)a;
	const struct catalog_line *y = *(const struct catalog_line *const *)b;

	return (x > y) - (x < y);
}

void
catalog_compare(struct mem *mem, const struct catalog_line *before, size_t nbefore,
    const struct catalog_line *after, size_t nafter,
    struct catalog_change **changes_r, size_t *n_r)
{
	const struct catalog_line **partner = mem_array(mem, nafter + 1, sizeof(*partner));
	struct catalog_change *changes;
	struct list b, a;
	size_t n = 0;

	list_start(mem, &b, before, nbefore);
	list_start(mem, &a, after, nafter);
	pair(&b, &a, partner, compare_code, by_code);
	pair(&b, &a, partner, compare_words, by_words);
	qsort(b.left, b.n, sizeof(*b.left), compare_place);

	changes = mem_array(mem, nafter + b.n + 1, sizeof(*changes));
	for (size_t i = 0; i < nafter; i++, n++) {
		changes[n].before = partner[i];
		changes[n].after = &after[i];
		changes[n].kind = CATALOG_NEW;
		if (partner[i] == NULL)
			continue;
		changes[n].fields = catalog_differs(partner[i], &after[i]);
		changes[n].kind = changes[n].fields == 0 ? CATALOG_SAME : CATALOG_CHANGED;
	}
	for (size_t i = 0; i < b.n; i++, n++)
		changes[n] = (struct catalog_change){ .kind = CATALOG_GONE, .before = b.left[i] };
	*changes_r = changes;
	*n_r = n;
}
