#include "web/multipart.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/digest.h"
#include "base/log.h"
#include "base/utf8.h"
#include "web/parse.h"

#define FILES_MOST	4
#define HEADERS_MOST	4096
#define HOLD		(128 * 1024)
#define ARRIVING	"in-"		/* then the receiver's process, then six letters */

enum place { PREAMBLE, HEADERS, CONTENT, EPILOGUE };

struct multipart {
	struct mem	*mem;
	const struct web_body *limits;
	const char	*spool;
	const char	*mark;		/* "\r\n--boundary" */
	size_t		 nmark;
	enum place	 place;
	char		*hold;		/* bytes not yet understood */
	size_t		 nhold;
	struct web_pair	*field;
	size_t		 nfields;
	struct web_file	 file[FILES_MOST];
	size_t		 nfiles;
	const char	*name;		/* of the part in hand */
	bool		 is_file;
	struct buf	 value;
	int		 fd;
	struct digest_stream *sha;
};

static void
end_part(void *p)
{
	struct multipart *m = p;

	if (m->fd >= 0)
		close(m->fd);
	m->fd = -1;
}

struct multipart *
multipart_new(struct mem *mem, const char *boundary, const struct web_body *limits,
    const char *spool)
{
	struct multipart *m = mem_get(mem, sizeof(*m));

	m->mem = mem;
	m->limits = limits;
	m->spool = spool;
	m->mark = mem_print(mem, "\r\n--%s", boundary);
	m->nmark = strlen(m->mark);
	m->hold = mem_get(mem, HOLD);
	m->field = mem_array(mem, limits->most_fields + 1, sizeof(*m->field));
	m->fd = -1;
	/* The first boundary has no line end before it: pretend one. */
	memcpy(m->hold, "\r\n", 2);
	m->nhold = 2;
	mem_later(mem, end_part, m);
	return m;
}

static void
remove_file(void *path)
{
	unlink(path);
}

/* The last part of the name, without the folders that some browsers send. */
static const char *
base_name(struct mem *mem, const char *name)
{
	const char *slash = strrchr(name, '/'), *back = strrchr(name, '\\');

	if (slash != NULL && (back == NULL || slash > back))
		name = slash + 1;
	else if (back != NULL)
		name = back + 1;
	name = utf8_clean(mem, name, strlen(name), UTF8_LINE);
	return name == NULL || name[0] == '\0' ? "khong-ten" : name;
}

static int
start_file(struct multipart *m, const char *name, const char *type)
{
	struct web_file *file = &m->file[m->nfiles];
	char *path;

	if (m->limits->most_file == 0 || m->spool == NULL)
		return 422;
	if (m->nfiles == FILES_MOST)
		return 413;
	path = mem_print(m->mem, "%s/" ARRIVING "%ld-XXXXXX", m->spool, (long)getpid());
	m->fd = mkostemp(path, O_CLOEXEC);
	if (m->fd < 0) {
		log_error(420, "no room for a file in %s", m->spool);
		return 503;
	}
	mem_later(m->mem, remove_file, path);
	*file = (struct web_file){
		.field = m->name, .name = base_name(m->mem, name),
		.type = type, .path = path,
	};
	m->sha = digest_stream(m->mem);
	return 0;
}

/* One header line of the part; false: it names no field. */
static bool
take_header(struct multipart *m, const char *line, const char **name, const char **file,
    const char **type)
{
	static const char disposition[] = "content-disposition:", content[] = "content-type:";

	if (strncasecmp(line, disposition, sizeof(disposition) - 1) == 0)
		return *name == NULL &&
		    parse_disposition(m->mem, line + sizeof(disposition) - 1, name, file) == 1;
	if (strncasecmp(line, content, sizeof(content) - 1) == 0)
		*type = mem_text(m->mem, line + sizeof(content) - 1 +
		    strspn(line + sizeof(content) - 1, " "));
	return true;
}

static int
start_part(struct multipart *m, const char *headers, size_t n)
{
	const char *name = NULL, *file = NULL, *type = "";
	char *text;

	if (!utf8_valid(headers, n))
		return 400;
	text = mem_copy(m->mem, headers, n);
	while (text != NULL && *text != '\0') {
		char *end = strstr(text, "\r\n");

		if (end != NULL)
			*end = '\0';
		if (!take_header(m, text, &name, &file, &type))
			return 400;
		text = end == NULL ? NULL : end + 2;
	}
	if (name == NULL)
		return 400;
	m->name = name;
	m->is_file = file != NULL;
	m->place = CONTENT;
	if (m->is_file)
		return start_file(m, file, type);
	if (m->nfields == m->limits->most_fields)
		return 413;
	buf_start(&m->value, m->mem, m->limits->most_value);
	return 0;
}

static int
take_content(struct multipart *m, const char *p, size_t n)
{
	struct web_file *file = &m->file[m->nfiles];

	if (!m->is_file) {
		buf_add(&m->value, p, n);
		return m->value.over ? 413 : 0;
	}
	if (n > m->limits->most_file - file->size)
		return 413;
	file->size += n;
	digest_more(m->sha, p, n);
	while (n > 0) {
		ssize_t wrote = write(m->fd, p, n);

		if (wrote < 0 && errno == EINTR)
			continue;
		if (wrote <= 0) {
			log_error(421, "the spool is full");
			return 503;
		}
		p += wrote;
		n -= (size_t)wrote;
	}
	return 0;
}

static int
finish_part(struct multipart *m)
{
	if (m->is_file) {
		digest_done(m->sha, m->file[m->nfiles].sha256);
		end_part(m);
		m->nfiles++;
		return 0;
	}
	if (!utf8_valid(m->value.p, m->value.n))
		return 400;
	m->field[m->nfields++] = (struct web_pair){ m->name, m->value.p };
	return 0;
}

int
multipart_file(struct mem *mem, const char *spool, const char *name, const void *p, size_t n,
    struct web_file *file)
{
	const struct web_body limits = { .most_file = n };
	struct multipart m = { .mem = mem, .limits = &limits, .spool = spool, .name = "", .is_file = true };

	if (start_file(&m, name, "text/plain") != 0)
		return -1;
	if (take_content(&m, p, n) != 0) {
		end_part(&m);
		return -1;
	}
	finish_part(&m);
	*file = m.file[0];
	return 1;
}

static void
drop_front(struct multipart *m, size_t n)
{
	memmove(m->hold, m->hold + n, m->nhold - n);
	m->nhold -= n;
}

/* Behind a boundary: "--" ends it all, a line end starts a part. 1: more bytes are needed. */
static int
after_mark(struct multipart *m)
{
	if (m->nhold < 2)
		return 1;
	if (memcmp(m->hold, "--", 2) == 0)
		m->place = EPILOGUE;
	else if (memcmp(m->hold, "\r\n", 2) == 0)
		m->place = HEADERS;
	else
		return 400;
	drop_front(m, 2);
	return 0;
}

/* Content (or preamble) up to the next boundary. 1: more bytes are needed. */
static int
step_content(struct multipart *m)
{
	char *mark = memmem(m->hold, m->nhold, m->mark, m->nmark);
	size_t sure = mark != NULL ? (size_t)(mark - m->hold) :
	    m->nhold > m->nmark ? m->nhold - m->nmark : 0;
	int refused = 0;

	if (mark != NULL && m->nhold - sure < m->nmark + 2)
		return 1;
	if (m->place == CONTENT && sure > 0)
		refused = take_content(m, m->hold, sure);
	if (refused != 0)
		return refused;
	drop_front(m, sure);
	if (mark == NULL)
		return 1;
	drop_front(m, m->nmark);
	refused = m->place == CONTENT ? finish_part(m) : 0;
	return refused != 0 ? refused : after_mark(m);
}

static int
step_headers(struct multipart *m)
{
	char *end = memmem(m->hold, m->nhold, "\r\n\r\n", 4);
	size_t n = end == NULL ? m->nhold : (size_t)(end - m->hold);
	int refused;

	if (n > HEADERS_MOST || (m->nhold >= 2 && memcmp(m->hold, "\r\n", 2) == 0))
		return 400;
	if (end == NULL)
		return 1;
	refused = start_part(m, m->hold, n);
	drop_front(m, n + 4);
	return refused;
}

static int
understand(struct multipart *m)
{
	for (;;) {
		int step;

		if (m->place == EPILOGUE) {
			m->nhold = 0;
			return 0;
		}
		step = m->place == HEADERS ? step_headers(m) : step_content(m);
		if (step == 1)
			return 0;
		if (step != 0)
			return step;
	}
}

int
multipart_feed(struct multipart *m, const char *p, size_t n)
{
	while (n > 0) {
		size_t part = n < HOLD - m->nhold ? n : HOLD - m->nhold;
		int refused;

		if (part == 0)
			return 400;
		memcpy(m->hold + m->nhold, p, part);
		m->nhold += part;
		p += part;
		n -= part;
		refused = understand(m);
		if (refused != 0)
			return refused;
	}
	return 0;
}

int
multipart_end(struct multipart *m)
{
	return m->place == EPILOGUE ? 0 : 400;
}

void
multipart_result(const struct multipart *m, struct web *web)
{
	web->posted = m->field;
	web->nposted = m->nfields;
	web->files = mem_array(m->mem, m->nfiles + 1, sizeof(*web->files));
	memcpy(web->files, m->file, m->nfiles * sizeof(*web->files));
	web->nfiles = m->nfiles;
}

/* The process that a name in the spool tells of; 0: none, the name is another's. */
static pid_t
receiver(const char *name)
{
	char *end;
	long pid;

	if (strncmp(name, ARRIVING, strlen(ARRIVING)) != 0)
		return 0;
	pid = strtol(name + strlen(ARRIVING), &end, 10);
	return *end == '-' && pid > 0 ? (pid_t)pid : 0;
}

void
multipart_sweep(const char *spool)
{
	DIR *folder = opendir(spool);
	const struct dirent *entry;

	while (folder != NULL && (entry = readdir(folder)) != NULL) {
		pid_t pid = receiver(entry->d_name);

		if (pid > 0 && kill(pid, 0) != 0 && errno == ESRCH &&
		    unlinkat(dirfd(folder), entry->d_name, 0) == 0)
			log_warn(423, "removed what process %ld left half-received", (long)pid);
	}
	if (folder != NULL)
		closedir(folder);
}
