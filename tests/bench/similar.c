/*
 * What near-duplicates cost, in CPU of one thread:
 *	similar time FILE THRESHOLD	rows units prepare_us pairs_us pairs same peak_KiB (beside the input)
 *	similar scan FILE THRESHOLD…	pairs wrong, for each threshold against a scan of every pair
 *	similar plain FILE THRESHOLD	pairs wrong join_us plain_us, against AllPairs without any of our filters
 *	similar find FILE LEAST QUERIES	p50 p95 p99 in ns of the ten best, and wrong against a full scan
 *	similar hard FILE 0		hard negatives that the lexicon tells from the meaning that they were made of
 * FILE: lines of id, unit, text, and as similar_rows.js writes on. The scans know the sets and their weights, nothing of the search.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "rules/similar_inside.h"

static struct mem *mem;

static int64_t
cpu(void)		/* nanoseconds of this thread */
{
	struct timespec t;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static long
peak(void)
{
	struct rusage use;

	getrusage(RUSAGE_SELF, &use);
	return use.ru_maxrss;
}

struct file { char *bytes; size_t n, rows; };

static struct file
read_file(const char *name)
{
	FILE *f = fopen(name, "r");
	struct file file = { 0 };

	if (f == NULL || fseek(f, 0, SEEK_END) != 0)
		exit(2);
	file.n = (size_t)ftell(f);
	rewind(f);
	file.bytes = malloc(file.n + 1);
	if (file.bytes == NULL || fread(file.bytes, 1, file.n, f) != file.n)
		exit(2);
	file.bytes[file.n] = '\0';
	for (char *p = file.bytes; (p = strchr(p, '\n')) != NULL; p++)
		file.rows++;
	fclose(f);
	return file;
}

static char *
text_of(char *line, size_t *n)
{
	char *text = strchr(strchr(line, '\t') + 1, '\t') + 1;

	*n = (size_t)(strchr(text, '\t') - text);	/* columns of the bench follow */
	return text;
}

static struct similar *
collect(const struct file *f)
{
	struct similar_letters *letters = similar_letters_new(mem);
	struct similar *s = similar_new(mem, letters, similar_contrasts_new(mem, letters,
	    similar_contrast_default, similar_contrast_defaults), NULL, f->rows, f->n);
	size_t n;

	for (char *p = f->bytes; *p != '\0'; p = strchr(p, '\n') + 1) {
		char *text = text_of(p, &n);

		similar_add(s, text, n);
	}
	similar_end(s);
	return s;
}

struct sum { size_t pairs, same; uint64_t digest; };

/* The pairs as a sum that no order changes. */
static uint64_t
of_pair(uint32_t a, uint32_t b, int alike)
{
	return similar_mix(similar_mix(similar_mix(a, 7), b), (uint64_t)alike);
}

static void
each(void *arg, const struct similar_pair *pair)
{
	struct sum *sum = arg;

	sum->pairs++;
	sum->same += pair->verdict == SIMILAR_SAME;
	sum->digest += of_pair(pair->a, pair->b, pair->alike);
}

static void
add_units(const struct similar *s, struct sum *sum, uint32_t x, uint32_t y, int alike)
{
	for (uint32_t i = s->unit_from[x]; i < s->unit_from[x + 1]; i++)
		for (uint32_t k = x == y ? i + 1 : s->unit_from[y]; k < s->unit_from[y + 1]; k++) {
			const uint32_t a = s->unit_list[i], b = s->unit_list[k];

			sum->pairs++;
			sum->digest += of_pair(a < b ? a : b, a < b ? b : a, alike);
		}
}

static uint32_t
both(const struct similar *s, const struct similar_set *x, const struct similar_set *y)
{
	const uint32_t *p = s->rank + x->at, *q = s->rank + y->at, *p_end = p + x->n, *q_end = q + y->n;
	uint32_t sum = 0;

	while (p < p_end && q < q_end)
		if (*p == *q) {
			sum += s->weight[*p++];
			q++;
		} else if (*p < *q)
			p++;
		else
			q++;
	return sum;
}

static void
same_sets(const struct similar *s, struct sum *sum)
{
	for (uint32_t x = 0; x < s->sets; x++)
		if (s->set[x].n > 0)
			add_units(s, sum, x, x, SIMILAR_EQUAL);
}

static void
scan(struct similar *s, int threshold)
{
	struct sum ours = { 0 }, scanned = { 0 };

	similar_pairs(s, threshold, each, &ours);
	same_sets(s, &scanned);
	for (uint32_t x = 0; x < s->sets; x++)
		for (uint32_t y = x + 1; y < s->sets; y++) {
			const uint32_t o = both(s, &s->set[x], &s->set[y]);
			const int alike = similar_alike(s->set[x].weight, s->set[y].weight, o);

			if (o > 0 && alike >= threshold)
				add_units(s, &scanned, x, y, alike);
		}
	printf("%zu %d\n", scanned.pairs, ours.pairs != scanned.pairs || ours.digest != scanned.digest);
}

/* AllPairs as published, by weight: a list for each word of a prefix, each pair verified once. */
static void
all_pairs(const struct similar *s, uint32_t t, struct sum *sum)
{
	uint32_t *size = calloc(s->plains + 1, sizeof(*size)), *room = calloc(s->plains + 1, sizeof(*room));
	uint32_t **list = calloc(s->plains + 1, sizeof(*list)), *seen = calloc(s->sets + 1, sizeof(*seen));

	for (uint32_t x = 0; x < s->sets; x++) {
		const struct similar_set *set = &s->set[x];
		uint32_t rest = set->weight;

		for (uint32_t i = 0; i < set->n && 1000 * rest >= t * set->weight; i++) {
			const uint32_t w = s->rank[set->at + i];

			for (uint32_t k = 0; k < size[w]; k++) {
				const uint32_t y = list[w][k];
				uint32_t o;

				if (seen[y] == x + 1 || 1000 * s->set[y].weight < t * set->weight)
					continue;
				seen[y] = x + 1;
				o = both(s, set, &s->set[y]);
				if (similar_alike(set->weight, s->set[y].weight, o) >= (int)t)
					add_units(s, sum, x, y, similar_alike(set->weight, s->set[y].weight, o));
			}
			if (size[w] == room[w])
				list[w] = realloc(list[w], (room[w] = 2 * room[w] + 8) * sizeof(**list));
			list[w][size[w]++] = x;
			rest -= s->weight[w];
		}
	}
	for (size_t w = 0; w < s->plains; w++)
		free(list[w]);
	free(list);
	free(size);
	free(room);
	free(seen);
}

static void
plain(struct similar *s, int threshold)
{
	struct sum ours = { 0 }, theirs = { 0 };
	int64_t start = cpu(), joined, done;

	similar_pairs(s, threshold, each, &ours);
	joined = cpu();
	same_sets(s, &theirs);
	all_pairs(s, (uint32_t)threshold, &theirs);
	done = cpu();
	printf("%zu %d %ld %ld\n", theirs.pairs, ours.pairs != theirs.pairs || ours.digest != theirs.digest,
	    (long)(joined - start) / 1000, (long)(done - joined) / 1000);
}

static int
by_time(const void *a, const void *b)
{
	const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return x < y ? -1 : x > y;
}

/* The text without one of its words, as somebody types a row that nearly stands there. */
static size_t
query_of(char *text, size_t n, size_t number, char *to)
{
	size_t words = 1, word = 0, k = 0;

	for (size_t i = 0; i < n; i++)
		words += text[i] == ' ';
	for (size_t i = 0; i < n; i++) {
		word += text[i] == ' ';
		if (word != number % words)
			to[k++] = text[i];
	}
	return k;
}

/* How many of the answers a scan of all sets does not confirm. */
static int
confirm(const struct similar *s, const char *text, size_t n, int least, const struct similar_found *got, size_t found)
{
	static int best[SIMILAR_MOST + 1];
	struct mem *m = mem_new((size_t)64 << 20);
	struct similar *q = similar_new(m, s->letters, s->contrasts, NULL, 1, n);
	uint32_t weight = 0;
	size_t answers = 0;
	int wrong = 0;

	similar_add(q, text, n);
	similar_end(q);
	for (size_t i = 0; i < q->set[0].n; i++) {
		size_t w = 0;

		while (w < s->plains && s->plain[w].word != q->plain[q->rank[i]].word)
			w++;
		q->rank[i] = (uint32_t)w;
		weight += w == s->plains ? similar_weigh(s->sets, 1) : s->weight[w];
	}
	for (uint32_t x = 0; x < s->sets; x++) {
		uint32_t o = 0;
		int alike;

		for (size_t i = 0; i < q->set[0].n; i++)
			for (uint32_t k = 0; k < s->set[x].n; k++)
				o += s->rank[s->set[x].at + k] == q->rank[i] ? s->weight[q->rank[i]] : 0;
		alike = similar_alike(weight, s->set[x].weight, o);
		for (uint32_t u = s->unit_from[x]; o > 0 && alike >= least && u < s->unit_from[x + 1]; u++) {
			size_t at = answers < 10 ? answers++ : 10;

			for (; at > 0 && best[at - 1] < alike; at--)
				best[at] = best[at - 1];
			best[at] = alike;
		}
	}
	wrong = answers != found;
	for (size_t i = 0; i < found && i < answers; i++)
		wrong |= best[i] != got[i].alike;
	mem_free(&m);
	return wrong;
}

static void
find(struct similar *s, const struct file *f, int least, size_t queries)
{
	int64_t *time = calloc(queries, sizeof(*time));
	size_t number = 0, step = f->rows / queries == 0 ? 1 : f->rows / queries, n = 0, line = 0, answers = 0;
	struct similar_finder *finder;
	int wrong = 0;

	similar_index(s);
	finder = similar_finder_new(mem, s);
	for (char *p = f->bytes; *p != '\0' && number < queries; p = strchr(p, '\n') + 1) {
		struct similar_found got[10];
		char text[8192];
		int64_t start;
		size_t found;

		if (line++ % step != 0)
			continue;
		p = text_of(p, &n);
		n = query_of(p, n < sizeof(text) ? n : sizeof(text), number, text);
		start = cpu();
		found = similar_find(finder, text, n, least, got, 10);
		time[number++] = cpu() - start;
		answers += found;
		if (number % 20 == 0)
			wrong += confirm(s, text, n, least, got, found);
	}
	qsort(time, number, sizeof(*time), by_time);
	printf("%ld %ld %ld %d %zu\n", (long)time[number / 2], (long)time[number * 95 / 100],
	    (long)time[number * 99 / 100], wrong, answers);
	free(time);
}

/* What the lexicon of the program names in a text. */
struct named { struct similar_hit hit[SIMILAR_HITS]; size_t n; };

static struct named
named_in(const struct similar_letters *letters, const struct similar_contrasts *contrasts, const char *text, size_t n)
{
	static struct similar_word word[SIMILAR_WORDS];
	struct named named = { .n = 0 };

	n = similar_words(letters, text, n, word);
	for (size_t i = 0; i < n;)
		i += similar_hit_at(contrasts, word + i, n - i, false, named.hit, &named.n);
	return named;
}

static bool
same_names(const struct named *a, const struct named *b)
{
	bool same = a->n == b->n;

	for (size_t i = 0; same && i < a->n; i++)
		same = a->hit[i].class == b->hit[i].class && a->hit[i].value == b->hit[i].value;
	return same;
}

/* The first row of a meaning says it as it is; meanings are numbered as they come. */
static void
hard(const struct file *f)
{
	const struct similar_letters *letters = similar_letters_new(mem);
	const struct similar_contrasts *contrasts = similar_contrasts_new(mem, letters, similar_contrast_default,
	    similar_contrast_defaults);
	struct named *named = calloc(f->rows, sizeof(*named));
	size_t meanings = 0, wrong = 0, n;

	for (char *p = f->bytes; *p != '\0'; p = strchr(p, '\n') + 1) {
		char *text = text_of(p, &n), *of = text + n + 1, *how = strchr(of, '\t') + 1;

		if ((size_t)strtoul(of, NULL, 10) < meanings)
			continue;
		named[meanings] = named_in(letters, contrasts, text, n);
		if (strncmp(how, "hard\t", 5) == 0)
			wrong += !same_names(&named[meanings], &named[strtoul(how + 5, NULL, 10)]);
		meanings++;
	}
	printf("%zu\n", wrong);
	free(named);
}

int
main(int argc, char **argv)
{
	const char *what = argc > 3 ? argv[1] : "";
	struct file f;
	struct similar *s;
	struct sum sum = { 0 };
	int64_t start, prepared, done;
	long before;

	if (argc < 4)
		return 2;
	f = read_file(argv[2]);
	mem = mem_new((size_t)64 << 30);
	if (strcmp(what, "hard") == 0) {
		hard(&f);
		return 0;
	}
	before = peak();
	start = cpu();
	s = collect(&f);
	prepared = cpu();
	if (strcmp(what, "time") == 0) {
		similar_pairs(s, atoi(argv[3]), each, &sum);
		done = cpu();
		printf("%zu %zu %ld %ld %zu %zu %ld\n", f.rows, similar_units(s), (long)(prepared - start) / 1000,
		    (long)(done - prepared) / 1000, sum.pairs, sum.same, peak() - before);
	} else if (strcmp(what, "scan") == 0)
		for (int i = 3; i < argc; i++)
			scan(s, atoi(argv[i]));
	else if (strcmp(what, "plain") == 0)
		plain(s, atoi(argv[3]));
	else if (strcmp(what, "find") == 0 && argc == 5)
		find(s, &f, atoi(argv[3]), (size_t)atol(argv[4]));
	else
		return 2;
	free(f.bytes);
	mem_free(&mem);
	return 0;
}
