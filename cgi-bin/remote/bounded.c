#include "remote/bounded.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/pidfd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/log.h"

#define STATUS_MEMORY	70	/* base/mem.h */
#define OUT		3

#ifdef __SANITIZE_ADDRESS__
static const bool may_limit_memory = false;	/* its shadow needs terabytes of addresses */
#else
static const bool may_limit_memory = true;
#endif

static void
limit(int what, size_t most)
{
	struct rlimit both = { .rlim_cur = most, .rlim_max = most };

	if (setrlimit((__rlimit_resource_t)what, &both) != 0)
		_exit(1);
}

/* Bytes of address space in use. */
static size_t
in_use(void)
{
	FILE *statm = fopen("/proc/self/statm", "re");
	char line[128];
	unsigned long pages = 0;

	if (statm == NULL)
		return 0;
	if (fgets(line, sizeof(line), statm) != NULL)
		pages = strtoul(line, NULL, 10);
	fclose(statm);
	return pages * (size_t)sysconf(_SC_PAGESIZE);
}

static _Noreturn void
child(const struct bounded *b, int fd, int (*work)(FILE *, void *), void *arg)
{
	size_t before = in_use();
	FILE *out;
	int done;

	signal(SIGTERM, SIG_DFL);
	if (dup2(fd, OUT) < 0 || close_range(OUT + 1, ~0u, 0) != 0)
		_exit(1);
	close(STDIN_FILENO);
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
	limit(RLIMIT_CORE, 0);
	limit(RLIMIT_CPU, (size_t)b->cpu_seconds);
	limit(RLIMIT_FSIZE, b->output);
	limit(RLIMIT_NOFILE, 16);
	if (may_limit_memory)
		limit(RLIMIT_AS, before + b->memory);
	out = fdopen(OUT, "w");
	if (out == NULL)
		_exit(1);
	done = work(out, arg);
	if (fflush(out) != 0)
		_exit(1);
	_exit(done == 1 ? 0 : 1);
}

/* Waits for the end; a child that takes too long is killed. */
static int
wait_for(pid_t pid, int seconds, int *status_r)
{
	int fd = pidfd_open(pid, 0);
	struct pollfd ended = { .fd = fd, .events = POLLIN };
	int ready = fd < 0 ? 0 : poll(&ended, 1, seconds * 1000);

	if (ready <= 0 && (fd < 0 || ready == 0 || errno != EINTR))
		kill(pid, SIGKILL);
	if (fd >= 0)
		close(fd);
	while (waitpid(pid, status_r, 0) < 0)
		if (errno != EINTR)
			return -1;
	return 1;
}

static enum bounded_end
ended(int status)
{
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return BOUNDED_DONE;
	if (WIFEXITED(status) && WEXITSTATUS(status) == STATUS_MEMORY)
		return BOUNDED_TOO_MUCH;
	if (WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL ||
	    WTERMSIG(status) == SIGXFSZ))
		return BOUNDED_TOO_MUCH;
	log_error(610, "bounded work ended with status %d", status);
	return BOUNDED_CRASHED;
}

static int
collect(struct mem *mem, int fd, const char **out_r, size_t *n_r)
{
	struct stat stat;
	char *out;
	size_t n = 0;
	ssize_t got;

	if (fstat(fd, &stat) != 0 || lseek(fd, 0, SEEK_SET) != 0)
		return -1;
	out = mem_get(mem, (size_t)stat.st_size + 1);
	while (n < (size_t)stat.st_size &&
	    (got = read(fd, out + n, (size_t)stat.st_size - n)) > 0)
		n += (size_t)got;
	*out_r = out;
	*n_r = n;
	return 1;
}

int
bounded_run(struct mem *mem, const struct bounded *b, int (*work)(FILE *, void *), void *arg,
    enum bounded_end *end_r, const char **out_r, size_t *n_r)
{
	int fd = memfd_create("bounded", MFD_CLOEXEC), status, done;
	pid_t pid;

	if (fd < 0 || (pid = fork()) < 0) {
		log_error(611, "no child: %s", strerror(errno));
		if (fd >= 0)
			close(fd);
		return -1;
	}
	if (pid == 0)
		child(b, fd, work, arg);
	done = wait_for(pid, b->wall_seconds, &status);
	if (done == 1)
		*end_r = ended(status);
	if (done == 1 && *end_r == BOUNDED_DONE)
		done = collect(mem, fd, out_r, n_r);
	close(fd);
	return done;
}
