#include "web/web.h"

#include <stdio.h>
#include <string.h>

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

int
web_file_take(struct web_file *file, const char *path)
{
	if (rename(file->path, path) == 0)
		return 1;
	log_error(422, "an uploaded file cannot be kept as %s", path);
	return -1;
}
