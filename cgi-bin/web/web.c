#include "web/web.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/log.h"

static const char *
find(const struct web_pair *pairs, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(pairs[i].name, name) == 0)
			return pairs[i].value;
	return NULL;
}

const char *
web_arg(const struct web *web, const char *name)
{
	return find(web->args, web->nargs, name);
}

const char *
web_posted(const struct web *web, const char *name)
{
	return find(web->posted, web->nposted, name);
}

const char *
web_cookie(const struct web *web, const char *name)
{
	return find(web->cookies, web->ncookies, name);
}

/* A file or folder as the disk has it, whatever happens to the machine now. */
static bool
durable(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	bool good = fd >= 0 && fsync(fd) == 0;

	if (fd >= 0)
		close(fd);
	return good;
}

int
web_file_take(struct web_file *file, const char *path)
{
	const char *name = strrchr(path, '/');
	char folder[PATH_MAX];
	int n = name == NULL ? -1 : snprintf(folder, sizeof(folder), "%.*s", (int)(name - path), path);

	if (n > 0 && (size_t)n < sizeof(folder) && durable(file->path) &&
	    rename(file->path, path) == 0 && durable(folder))
		return 1;
	log_error(422, "an uploaded file cannot be kept as %s", path);
	return -1;
}
