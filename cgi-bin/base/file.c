#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NAMES_MOST 1000

static char *
read_whole(struct mem *mem, FILE *in, size_t most, size_t *n_r)
{
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

char *
file_read(struct mem *mem, const char *path, size_t most, size_t *n_r)
{
	return read_whole(mem, fopen(path, "re"), most, n_r);
}

char *
file_read_open(struct mem *mem, int fd, size_t most, size_t *n_r)
{
	FILE *in = fdopen(fd, "r");

	if (in == NULL)
		close(fd);
	return read_whole(mem, in, most, n_r);
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static int
names_of(struct mem *mem, DIR *dir, const char *ending, char ***names_r)
{
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

int
file_names(struct mem *mem, const char *folder, const char *ending, char ***names_r)
{
	return names_of(mem, opendir(folder), ending, names_r);
}

int
file_names_open(struct mem *mem, int folder, const char *ending, char ***names_r)
{
	const int again = file_folder_in(folder, ".");
	DIR *dir = again < 0 ? NULL : fdopendir(again);

	if (dir == NULL && again >= 0)
		close(again);
	return names_of(mem, dir, ending, names_r);
}

int
file_folder_in(int folder, const char *name)
{
	return openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

int
file_open_in(int folder, const char *name)
{
	const int fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	struct stat st;

	if (fd < 0 || (fstat(fd, &st) == 0 && S_ISREG(st.st_mode)))
		return fd;
	close(fd);
	errno = ENOTSUP;
	return -1;
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
