#include "web/serve.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/log.h"
#include "web/request.h"

#define BACKLOG		1024
#define WORKERS_MOST	256
#define REQUESTS_MOST	50000		/* then a worker makes room for a fresh one */
#define YOUNG_SECONDS	2
#define PAUSE_MOST	8
#define STATUS_WATCHDOG	75

static volatile sig_atomic_t leaving, renewing;

static void
on_leave(int signal)
{
	(void)signal;
	leaving = 1;
	FCGX_ShutdownPending();
}

static void
on_renew(int signal)
{
	(void)signal;
	renewing = 1;
}

static void
on_alarm(int signal)
{
	(void)signal;		/* its work is to end a read with EINTR */
}

static void
on_watchdog(int signal)
{
	static const char line[] = "{\"level\":\"error\",\"no\":401,\"text\":\"request took too long\"}\n";

	(void)signal;
	if (write(STDERR_FILENO, line, sizeof(line) - 1) < 0)
		_exit(STATUS_WATCHDOG + 1);
	_exit(STATUS_WATCHDOG);
}

static void
handle(int signal, void (*handler)(int))
{
	struct sigaction action = { .sa_handler = handler };

	sigaction(signal, &action, NULL);
}

static timer_t
watchdog_new(void)
{
	struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR2 };
	timer_t timer;

	handle(SIGUSR2, on_watchdog);
	if (timer_create(CLOCK_MONOTONIC, &event, &timer) != 0)
		_exit(STATUS_WATCHDOG);
	return timer;
}

static void
watchdog_set(timer_t timer, int seconds)
{
	timer_settime(timer, 0, &(struct itimerspec){ .it_value.tv_sec = seconds }, NULL);
}

static int64_t
micros(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static void
log_done(const struct web *web, const struct reply *reply, int64_t began)
{
	log_info(400, "%s %s %d %lld us", web->method == METHOD_POST ? "POST" :
	    web->head ? "HEAD" : "GET", web->path, reply->status,
	    (long long)(micros() - began));
}

static void
one_request(FCGX_Request *fcgi, const struct web_program *program, struct mem *mem,
    timer_t watchdog)
{
	int64_t began = micros();
	struct web web;
	struct reply reply;
	int refused;

	refused = request_read(fcgi, program, mem, &web);
	log_request(web.id);
	watchdog_set(watchdog, program->seconds);
	if (refused != 0)
		program->refuse(program->app, &web, refused, &reply);
	else
		program->answer(program->app, &web, &reply);
	request_reply(fcgi, &web, &reply);
	FCGX_Finish_r(fcgi);
	watchdog_set(watchdog, 0);
	log_done(&web, &reply, began);
	log_request("");
	mem_reset(mem);
	if (program->rest != NULL)
		program->rest(program->app);
}

static int
work(const struct web_program *program, int listening)
{
	struct mem *mem = mem_new(program->memory);
	timer_t watchdog = watchdog_new();
	FCGX_Request fcgi;

	handle(SIGALRM, on_alarm);
	handle(SIGTERM, on_leave);
	handle(SIGHUP, on_leave);
	handle(SIGPIPE, SIG_IGN);
	prctl(PR_SET_DUMPABLE, 0);
	if (program->start != NULL && program->start(program->app) != 1)
		return 1;
	if (FCGX_Init() != 0 || FCGX_InitRequest(&fcgi, listening, FCGI_FAIL_ACCEPT_ON_INTR) != 0)
		return 1;
	for (int n = 0; !leaving && n < REQUESTS_MOST; n++) {
		if (FCGX_Accept_r(&fcgi) < 0)
			continue;
		one_request(&fcgi, program, mem, watchdog);
	}
	FCGX_Free(&fcgi, 1);
	mem_free(&mem);
	return 0;
}

static int
listen_on(const char *path)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int fd;

	if (strlen(path) == 0 || strlen(path) >= sizeof(address.sun_path)) {
		log_error(402, "the socket's path is empty or too long: %s", path);
		return -1;
	}
	memcpy(address.sun_path, path, strlen(path));
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	unlink(path);
	if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof(address)) != 0 ||
	    chmod(path, 0660) != 0 || listen(fd, BACKLOG) != 0) {
		log_error(403, "cannot listen on %s: errno %d", path, errno);
		return -1;
	}
	return fd;
}

struct worker {
	pid_t	pid;
	time_t	born;
};

struct pool {
	const struct web_program *program;
	int	listening;
	struct worker worker[WORKERS_MOST];
	int	n;
	int	pause;		/* seconds before a new one, after young deaths */
};

static void
spawn(struct pool *pool, struct worker *worker)
{
	pid_t parent = getpid(), pid;

	pid = fork();
	if (pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGTERM);
		if (getppid() != parent)
			_exit(0);
		_exit(work(pool->program, pool->listening));
	}
	worker->pid = pid < 0 ? 0 : pid;
	worker->born = time(NULL);
}

/* Died young: wait, and each time longer, so that a broken program does not spin. */
static void
consider(struct pool *pool, const struct worker *worker, int status)
{
	bool young = time(NULL) - worker->born < YOUNG_SECONDS;

	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return;
	log_error(404, "worker %ld ended: %s %d", (long)worker->pid,
	    WIFSIGNALED(status) ? "signal" : "status",
	    WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
	if (!young)
		pool->pause = 0;
	else if (pool->pause < PAUSE_MOST)
		pool->pause = pool->pause == 0 ? 1 : pool->pause * 2;
}

static void
signal_all(const struct pool *pool, int signal)
{
	for (int i = 0; i < pool->n; i++)
		if (pool->worker[i].pid > 0)
			kill(pool->worker[i].pid, signal);
}

static void
fill(struct pool *pool)
{
	bool missing = false;

	for (int i = 0; i < pool->n; i++)
		missing |= pool->worker[i].pid == 0;
	if (missing && pool->pause > 0)
		sleep((unsigned)pool->pause);
	for (int i = 0; i < pool->n && !leaving; i++)
		if (pool->worker[i].pid == 0)
			spawn(pool, &pool->worker[i]);
}

static void
bury(struct pool *pool, pid_t pid, int status)
{
	for (int i = 0; i < pool->n; i++)
		if (pool->worker[i].pid == pid) {
			consider(pool, &pool->worker[i], status);
			pool->worker[i].pid = 0;
		}
}

static int
keep(struct pool *pool)
{
	while (!leaving) {
		int status;
		pid_t pid;

		fill(pool);
		pid = waitpid(-1, &status, 0);
		if (pid > 0)
			bury(pool, pid, status);
		if (renewing) {
			renewing = 0;
			signal_all(pool, SIGTERM);
		}
	}
	signal_all(pool, SIGTERM);
	while (wait(NULL) > 0 || errno == EINTR)
		;
	unlink(pool->program->socket);
	return 0;
}

/* Descriptor 0 is a listening socket: systemd made it, and keeps the processes. */
static bool
given_socket(void)
{
	int listening = 0;
	socklen_t size = sizeof(listening);

	return getsockopt(STDIN_FILENO, SOL_SOCKET, SO_ACCEPTCONN, &listening, &size) == 0 &&
	    listening != 0;
}

int
web_serve(const struct web_program *program)
{
	static struct pool pool;

	umask(027);
	if (given_socket())
		return work(program, STDIN_FILENO);
	pool.program = program;
	pool.n = program->workers < 1 ? 1 :
	    program->workers > WORKERS_MOST ? WORKERS_MOST : program->workers;
	pool.listening = listen_on(program->socket);
	if (pool.listening < 0)
		return 1;
	handle(SIGTERM, on_leave);
	handle(SIGINT, on_leave);
	handle(SIGHUP, on_renew);
	log_info(405, "%d workers on %s", pool.n, program->socket);
	return keep(&pool);
}
