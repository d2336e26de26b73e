#include "base/line.h"

#include <stdlib.h>

int
line_each(FILE *in, void (*each)(void *, const char *line, size_t n), void *arg)
{
	char *line = NULL;
	size_t room = 0;
	ssize_t n;

	while ((n = getline(&line, &room, in)) > 0)
		each(arg, line, (size_t)n);
	free(line);
	return ferror(in) ? -1 : 1;
}
