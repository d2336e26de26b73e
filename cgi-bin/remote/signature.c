#include "remote/signature.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "base/log.h"
#include "base/utf8.h"
#include "remote/bounded.h"

#define PROGRAM		"/usr/bin/pdfsig"
#define READER		"/usr/bin/pdftotext"
#define LINE_MOST	1024
#define BLOCK		65536

static const struct bounded limits = { .cpu_seconds = 20, .wall_seconds = 40, .memory = 512u * 1024 * 1024, .output = 1024 * 1024 };
static const struct bounded reader_limits = { .cpu_seconds = 20, .wall_seconds = 40, .memory = 512u * 1024 * 1024,
	.output = 32 * 1024 * 1024 };	/* the bytes it reads too */

/* In the child: becomes pdfsig, which writes to out. */
static int
run(FILE *out, void *arg)
{
	char *const argv[] = { "pdfsig", "-nocert", arg, NULL };
	char *const environment[] = { "LC_ALL=C.UTF-8", "TZ=Asia/Ho_Chi_Minh", "PATH=/usr/bin", "HOME=/nonexistent", NULL };

	if (dup2(fileno(out), STDOUT_FILENO) < 0)
		return 0;
	execve(PROGRAM, argv, environment);
	return 0;
}

bool
signature_ready(void)
{
	return access(PROGRAM, X_OK) == 0 && access(READER, X_OK) == 0;
}

struct reading {
	const char	*path;
	size_t		 n;
};

/* In the child: the first bytes of the file become the input of the reader. */
static int
read_first(FILE *out, void *arg)
{
	const struct reading *r = arg;
	char *const argv[] = { "pdftotext", "-raw", "-enc", "UTF-8", "-", "-", NULL };
	char *const environment[] = { "LC_ALL=C.UTF-8", "PATH=/usr/bin", "HOME=/nonexistent", NULL };
	static char block[BLOCK];
	const int first = memfd_create("first", 0), file = open(r->path, O_RDONLY | O_CLOEXEC);

	for (size_t left = r->n; left > 0;) {
		const ssize_t got = read(file, block, left < BLOCK ? left : BLOCK);

		if (got <= 0 || write(first, block, (size_t)got) != got)
			return 0;
		left -= (size_t)got;
	}
	if (lseek(first, 0, SEEK_SET) != 0 || dup2(first, STDIN_FILENO) < 0 || dup2(fileno(out), STDOUT_FILENO) < 0)
		return 0;
	execve(READER, argv, environment);
	return 0;
}

int
signature_text(struct mem *mem, const char *path, size_t n, const char **text_r)
{
	struct reading r = { path, n };
	enum bounded_end end;
	const char *out;
	size_t length;

	if (bounded_run(mem, &reader_limits, read_first, &r, &end, &out, &length) != 1)
		return -1;
	if (end != BOUNDED_DONE)
		return 0;
	*text_r = mem_copy(mem, out, length);
	return 1;
}

/* What follows a word on a line, or NULL. */
static const char *
after(struct mem *mem, const char *line, size_t n, const char *word)
{
	const char *at = memmem(line, n, word, strlen(word));

	if (at == NULL)
		return NULL;
	at += strlen(word);
	return utf8_clean(mem, at, (size_t)(line + n - at), UTF8_LINE);
}

/* "Nov 29 2026 19:15:00" as people write it here; what is no such moment stays as it is. */
static const char *
moment(struct mem *mem, const char *text)
{
	struct tm tm = { 0 };
	const char *end = strptime(text, "%b %d %Y %H:%M:%S", &tm);

	if (end == NULL)
		return text;
	return mem_print(mem, "%02d/%02d/%d %02d:%02d:%02d", tm.tm_mday, tm.tm_mon + 1, tm.tm_year + 1900, tm.tm_hour, tm.tm_min, tm.tm_sec);
}

static void
take(struct mem *mem, const char *line, size_t n, struct signature *s)
{
	const char *text;

	if ((text = after(mem, line, n, "Signer Certificate Common Name: ")) != NULL)
		s->signer = text;
	else if ((text = after(mem, line, n, "Signing Time: ")) != NULL)
		s->at = moment(mem, text);
	else if ((text = after(mem, line, n, "Signature Validation: ")) != NULL)
		s->sound = strcmp(text, "Signature is Valid.") == 0;
	else if (after(mem, line, n, "Total document signed") != NULL)
		s->whole = true;
}

void
signature_parse(struct mem *mem, const char *text, struct signature list[SIGNATURES_MOST], size_t *n_r)
{
	struct signature *now = NULL;

	*n_r = 0;
	while (*text != '\0') {
		const size_t n = strcspn(text, "\n");

		if (strncmp(text, "Signature #", 11) == 0) {
			now = *n_r < SIGNATURES_MOST ? &list[(*n_r)++] : NULL;
			if (now != NULL)
				*now = (struct signature){ .signer = "", .at = "" };
		} else if (now != NULL && n < LINE_MOST)
			take(mem, text, n, now);
		text += n + (text[n] == '\n');
	}
}

int
signature_read(struct mem *mem, const char *path, struct signature list[SIGNATURES_MOST], size_t *n_r)
{
	enum bounded_end end;
	const char *out;
	size_t n;

	*n_r = 0;
	if (!signature_ready()) {
		log_error(799, "no signature is looked at: %s is not there (Debian: poppler-utils)", PROGRAM);
		return -1;
	}
	if (bounded_run(mem, &limits, run, mem_text(mem, path), &end, &out, &n) != 1)
		return -1;
	if (end != BOUNDED_DONE)
		return 0;
	signature_parse(mem, mem_copy(mem, out, n), list, n_r);
	return 1;
}
