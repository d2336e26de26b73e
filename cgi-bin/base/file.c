#include "base/file.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NAMES_MOST 1000

char *
file_read(struct mem *mem, const char *path, size_t most, size_t *n_r)
{
	FILE *in = fopen(path, "re");
	char *text = NULL;
	long size;

	if (in == NULL)
		return NULL;
	if (fseek(in, 0, SEEK_END) == 0 && (size = ftell(in)) >= 0 && (size_t)size <= most &&
	    fseek(in, 0, SEEK_SET) == 0) {
		text = mem_get(mem, (size_t)size + 1);
		*n_r = fread(text, 1, (size_t)size, in);
		if (*n_r != (size_t)size)
			text = NULL;
	}
	fclose(in);
	return text;
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

int
file_names(struct mem *mem, const char *folder, const char *ending, char ***names_r)
{
	DIR *dir = opendir(folder);
	struct dirent *entry;
	int n = 0;

	if (dir == NULL)
		return -1;
	*names_r = mem_array(mem, NAMES_MOST, sizeof(**names_r));
	while ((entry = readdir(dir)) != NULL && n < NAMES_MOST) {
		size_t length = strlen(entry->d_name), tail = strlen(ending);

		if (length > tail && strcmp(entry->d_name + length - tail, ending) == 0)
			(*names_r)[n++] = mem_text(mem, entry->d_name);
	}
	closedir(dir);
	qsort(*names_r, (size_t)n, sizeof(**names_r), by_name);
	return n;
}

bool
file_is_pdf(const char *path)
{
	char first[5] = "";
	FILE *in = fopen(path, "re");
	size_t n;

	if (in == NULL)
		return false;
	n = fread(first, 1, sizeof(first), in);
	fclose(in);
	return n == sizeof(first) && memcmp(first, "%PDF-", sizeof(first)) == 0;
}
