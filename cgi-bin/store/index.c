#include "store/index.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/digest.h"
#include "base/log.h"

#define MAGIC	"danhgia index 1\n"

struct head {
	char		 magic[16];
	char		 since[32];
	int64_t		 weights;
	uint64_t	 n;
	uint8_t		 digest[32];	/* SHA-256 of the bytes */
	uint8_t		 rest[32];
};

static const char *
path_of(char path[4096], const char *folder, const char *name)
{
	snprintf(path, 4096, "%s/%s", folder, name);
	return path;
}

static int
write_all(int fd, const void *bytes, size_t n)
{
	for (const char *p = bytes; n > 0;) {
		const ssize_t done = write(fd, p, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return -1;
		p += done;
		n -= (size_t)done;
	}
	return 1;
}

int
index_write(struct mem *mem, const char *folder, const void *bytes, size_t n, const char *since,
    int64_t weights)
{
	struct head head = { .magic = MAGIC, .weights = weights, .n = n };
	char path[4096];
	const char *made = mem_print(mem, "%s/works.%ld", folder, (long)getpid());
	int fd = open(made, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0640), done = -1;

	snprintf(head.since, sizeof(head.since), "%s", since);
	digest_sha256(bytes, n, head.digest);
	if (fd >= 0) {
		done = write_all(fd, &head, sizeof(head)) == 1 && write_all(fd, bytes, n) == 1 &&
		    fsync(fd) == 0 ? 1 : -1;
		if (close(fd) != 0)
			done = -1;
	}
	if (done == 1 && rename(made, path_of(path, folder, "works")) != 0)
		done = -1;
	if (done != 1) {
		log_error(231, "the index of works cannot be written in %s: %s", folder, strerror(errno));
		unlink(made);
	}
	return done;
}

static bool
is_index(const struct index_file *f, const struct head *head)
{
	uint8_t digest[32];

	if (f->mapped < sizeof(*head) || memcmp(head->magic, MAGIC, sizeof(head->magic)) != 0 ||
	    head->n != f->mapped - sizeof(*head) || memchr(head->since, '\0', sizeof(head->since)) == NULL)
		return false;
	digest_sha256(head + 1, head->n, digest);
	return memcmp(digest, head->digest, sizeof(digest)) == 0;
}

/* 1: mapped, with f->seen; 0: not. */
static int
map_file(const char *path, struct index_file *f)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return 0;
	if (fstat(fd, &f->seen) == 0 && f->seen.st_size > 0) {
		f->mapped = (size_t)f->seen.st_size;
		f->map = mmap(NULL, f->mapped, PROT_READ, MAP_SHARED, fd, 0);
		if (f->map == MAP_FAILED)
			f->map = NULL;
	}
	close(fd);
	return f->map != NULL;
}

int
index_open(const char *folder, struct index_file *f)
{
	char path[4096];
	const struct head *head;

	memset(f, 0, sizeof(*f));
	if (map_file(path_of(path, folder, "works"), f) != 1)
		return 0;
	head = f->map;
	if (!is_index(f, head)) {
		log_warn(232, "%s is no index of works; the worker makes another", path);
		munmap(f->map, f->mapped);
		f->map = NULL;
		return 0;
	}
	f->bytes = head + 1;
	f->n = head->n;
	f->weights = head->weights;
	memcpy(f->since, head->since, sizeof(f->since));
	return 1;
}

int
index_changed(const char *folder, const struct index_file *f)
{
	char path[4096];
	struct stat now;

	if (stat(path_of(path, folder, "works"), &now) != 0)
		return f->seen.st_ino != 0;
	return now.st_ino != f->seen.st_ino || now.st_dev != f->seen.st_dev || now.st_size != f->seen.st_size ||
	    now.st_mtim.tv_sec != f->seen.st_mtim.tv_sec || now.st_mtim.tv_nsec != f->seen.st_mtim.tv_nsec;
}

void
index_close(struct index_file *f)
{
	if (f->map != NULL)
		munmap(f->map, f->mapped);
	memset(f, 0, sizeof(*f));
}
