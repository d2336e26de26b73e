#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "flow/similar.h"
#include "rules/similar.h"

#define THRESHOLD	650
#define MEMORY(bytes)	((size_t)256 * 1024 * 1024 + 64 * (bytes))	/* what is reserved is not used */

struct line {
	const char	*id, *text;
	uint32_t	 id_n, text_n;
};

struct found {
	struct similar	*similar;
	const struct line *line;	/* by row */
};

/* "0.65" as thousandths; -1: no such number. */
static int
thousandths(const char *text)
{
	int n = 0, digits = 0;

	if (strcmp(text, "1") == 0)
		return SIMILAR_EQUAL;
	if ((text[0] != '0' && text[0] != '1') || text[1] != '.' || text[2] == '\0' || strlen(text) > 5)
		return -1;
	for (const char *p = text + 2; *p != '\0'; p++, digits++) {
		if (*p < '0' || *p > '9')
			return -1;
		n = 10 * n + (*p - '0');
	}
	for (; digits < 3; digits++)
		n *= 10;
	n += text[0] == '1' ? SIMILAR_EQUAL : 0;
	return n < 1 || n > SIMILAR_EQUAL ? -1 : n;
}

static const char *
whole_file(const char *name, size_t *n_r)
{
	struct stat st;
	const char *bytes = "";
	int fd = open(name, O_RDONLY | O_CLOEXEC);

	*n_r = 0;
	if (fd < 0 || fstat(fd, &st) != 0) {
		if (fd >= 0)
			close(fd);
		return NULL;
	}
	if (st.st_size > 0) {
		bytes = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
		*n_r = (size_t)st.st_size;
	}
	close(fd);
	return bytes == MAP_FAILED ? NULL : bytes;
}

/* The three columns of a line of n bytes; false: not three, or no UTF-8. */
static bool
columns(const char *p, size_t n, struct line *l)
{
	const char *unit = memchr(p, '\t', n), *text, *end = p + n;

	if (n > 0 && p[n - 1] == '\r')
		end--;
	if (unit == NULL || (text = memchr(unit + 1, '\t', (size_t)(end - unit - 1))) == NULL ||
	    memchr(text + 1, '\t', (size_t)(end - text - 1)) != NULL || !utf8_valid(p, n))
		return false;
	*l = (struct line){ p, text + 1, (uint32_t)(unit - p), (uint32_t)(end - text - 1) };
	return true;
}

/* The lines of a file as rows. Returns how many were no rows. */
static size_t
add_lines(struct similar *s, const char *p, size_t n, struct line *line)
{
	const char *end = p + n;
	size_t bad = 0, number = 1, rows = 0;

	if (n >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0)
		p += 3;			/* as Windows begins a text */
	for (; p < end; number++) {
		const char *next = memchr(p, '\n', (size_t)(end - p));
		const size_t length = (size_t)((next == NULL ? end : next) - p);

		if (columns(p, length, &line[rows])) {
			similar_add(s, line[rows].text, line[rows].text_n);
			rows++;
		} else {
			fprintf(stderr, "danhgia similar: line %zu: not id, unit, text in UTF-8\n", number);
			bad++;
		}
		p += length + 1;
	}
	return bad;
}

static void
print(const struct line *a, const struct line *b, int alike, enum similar_verdict verdict)
{
	const struct line *first = a < b ? a : b, *second = a < b ? b : a;

	fwrite_unlocked(first->id, 1, first->id_n, stdout);
	putc_unlocked('\t', stdout);
	fwrite_unlocked(second->id, 1, second->id_n, stdout);
	printf("\t%d.%03d\t%s\n", alike / 1000, alike % 1000, similar_verdict_name[verdict]);
}

static void
print_pair(void *arg, const struct similar_pair *pair)
{
	const struct found *f = arg;
	size_t n, m;
	const uint32_t *a = similar_rows(f->similar, pair->a, &n), *b = similar_rows(f->similar, pair->b, &m);

	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < m; k++)
			print(&f->line[a[i]], &f->line[b[k]], pair->alike, pair->verdict);
}

static void
print_equal(const struct found *f)
{
	for (uint32_t u = 0; u < similar_units(f->similar); u++) {
		size_t n;
		const uint32_t *row = similar_rows(f->similar, u, &n);

		for (size_t i = 0; i < n; i++)
			for (size_t k = i + 1; k < n; k++)
				print(&f->line[row[i]], &f->line[row[k]], SIMILAR_EQUAL, SIMILAR_SAME);
	}
}

static int
compare(struct mem *mem, const char *bytes, size_t n, int threshold)
{
	struct similar_letters *letters = similar_letters_new(mem);
	struct found f;
	struct line *line;
	size_t rows = 1, bad;

	for (const char *p = bytes; (p = memchr(p, '\n', (size_t)(bytes + n - p))) != NULL; p++)
		rows++;
	line = mem_array(mem, rows, sizeof(*line));
	f = (struct found){ similar_new(mem, letters, similar_contrasts_new(mem, letters,
	    similar_contrast_default, similar_contrast_defaults), NULL, rows, n), line };
	bad = add_lines(f.similar, bytes, n, line);
	similar_end(f.similar);
	print_equal(&f);
	similar_pairs(f.similar, threshold, print_pair, &f);
	return fflush(stdout) != 0 || ferror(stdout) || bad > 0;
}

int
similar_command(int argc, char **argv)
{
	const bool named = argc == 4 && strcmp(argv[1], "--threshold") == 0;
	const int threshold = named ? thousandths(argv[2]) : THRESHOLD;
	const char *bytes;
	struct mem *mem;
	size_t n;
	int status;

	if ((argc != 2 && !named) || threshold < 0) {
		fputs("usage: danhgia similar [--threshold 0.65] FILE.tsv\n"
		    "verdicts by the lexicon that comes with the program, not by the one of the province\n", stderr);
		return 2;
	}
	bytes = whole_file(argv[argc - 1], &n);
	if (bytes == NULL) {
		perror(argv[argc - 1]);
		return 1;
	}
	mem = mem_new(MEMORY(n));
	status = compare(mem, bytes, n, threshold);
	mem_free(&mem);
	return status;
}
