#include "web/serve.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/log.h"
#include "base/number.h"
#include "web/authorizer.h"
#include "web/multipart.h"
#include "web/request.h"

#define BACKLOG		1024
#define WORKERS_MOST	256
#define REQUESTS_MOST	50000		/* then a worker makes room for a fresh one */
#define TRIM_EVERY	250	/* requests after which a worker gives back what large pages took */
#define YOUNG_SECONDS	2
#define PAUSE_MOST	8
#define SEND_SECONDS	300		/* a large answer over a slow line */
#define REST_SECONDS	3600		/* nothing is due before */
#define STATUS_WATCHDOG	75

#ifdef __SANITIZE_ADDRESS__
/* Its look for leaks must be able to read the process. */
#define SANITIZED	1
#else
#define SANITIZED	0
#endif

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

/* secret: what follows it in a path stays out, or NULL. */
static void
log_done(const struct web *web, const struct reply *reply, int64_t began, const char *secret)
{
	const size_t front = secret == NULL ? 0 : strlen(secret);
	const bool hidden = front > 0 && strncmp(web->path, secret, front) == 0 && web->path[front] != '\0';

	log_info(400, "%s %s%s %d %lld us", web->method == METHOD_POST ? "POST" :
	    web->head ? "HEAD" : "GET", hidden ? secret : web->path, hidden ? "*" : "", reply->status,
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

	refused = program->authorizer ? authorizer_read(fcgi, mem, &web) :
	    request_read(fcgi, program, mem, &web);
	watchdog_set(watchdog, program->seconds);
	if (refused != 0)
		program->refuse(program->app, &web, refused, &reply);
	else
		program->answer(program->app, &web, &reply);
	watchdog_set(watchdog, SEND_SECONDS);
	request_reply(fcgi, &web, &reply);
	FCGX_Finish_r(fcgi);
	watchdog_set(watchdog, 0);
	log_done(&web, &reply, began, program->secret);
	log_request("");
	mem_reset(mem);
}

/* The signals of a program's life. They are held back and fetched, never met in the middle. */
static sigset_t
life_signals(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGHUP);
	return set;
}

/*
 * What a worker waits for: a request, which wakes one worker alone, or a signal.
 * A descriptor, or -1.
 */
static int
queue_new(int listening, int *signals_r)
{
	sigset_t set = life_signals();
	int queue = epoll_create1(EPOLL_CLOEXEC);
	int signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	struct epoll_event request = { .events = EPOLLIN | EPOLLEXCLUSIVE, .data.fd = listening };
	struct epoll_event signal = { .events = EPOLLIN, .data.fd = signals };

	if (queue < 0 || signals < 0 ||
	    fcntl(listening, F_SETFL, fcntl(listening, F_GETFL) | O_NONBLOCK) != 0 ||
	    epoll_ctl(queue, EPOLL_CTL_ADD, listening, &request) != 0 ||
	    epoll_ctl(queue, EPOLL_CTL_ADD, signals, &signal) != 0) {
		log_error(406, "nothing to wait with: errno %d", errno);
		return -1;
	}
	*signals_r = signals;
	return queue;
}

/* 1: a request may be there; 0: a signal says to leave. */
static int
await(int queue, int signals)
{
	struct epoll_event event[2];
	int n;

	while ((n = epoll_wait(queue, event, 2, -1)) < 0 && errno == EINTR)
		;
	for (int i = 0; i < n; i++)
		if (event[i].data.fd == signals)
			return 0;
	return n > 0;
}

static int
work(const struct web_program *program, int listening)
{
	struct mem *mem = mem_new(program->memory);
	timer_t watchdog = watchdog_new();
	FCGX_Request fcgi;
	int queue, signals;

	handle(SIGALRM, on_alarm);
	handle(SIGPIPE, SIG_IGN);
	if (!SANITIZED)
		prctl(PR_SET_DUMPABLE, 0);
	if (program->spool != NULL)
		multipart_sweep(program->spool);
	if (program->start != NULL && program->start(program->app) != 1)
		return 1;
	if (FCGX_Init() != 0 || FCGX_InitRequest(&fcgi, listening, FCGI_FAIL_ACCEPT_ON_INTR) != 0 ||
	    (queue = queue_new(listening, &signals)) < 0)
		return 1;
	for (int n = 0; n < REQUESTS_MOST && await(queue, signals) == 1;)
		/* Another worker may have been faster. */
		if (FCGX_Accept_r(&fcgi) >= 0) {
			one_request(&fcgi, program, mem, watchdog);
			if (++n % TRIM_EVERY == 0)
				malloc_trim(0);
		}
	FCGX_Free(&fcgi, 1);
	mem_free(&mem);
	return 0;
}

/* A port that nothing but this machine reaches. A descriptor or -1. */
static int
listen_on_port(const char *where)
{
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	static const char host[] = "127.0.0.1:";
	int64_t port;
	int fd, on = 1;

	if (strncmp(where, host, sizeof(host) - 1) != 0 || number_int(where + sizeof(host) - 1, 1, 65535, &port) != 1) {
		log_error(1043, "an address of this machine is expected, 127.0.0.1:port, not %s", where);
		return -1;
	}
	address.sin_port = htons((uint16_t)port);
	fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd < 0 || setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) != 0 ||
	    bind(fd, (struct sockaddr *)&address, sizeof(address)) != 0 || listen(fd, BACKLOG) != 0) {
		log_error(1044, "cannot listen at %s: errno %d", where, errno);
		return -1;
	}
	return fd;
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
	pid_t	pid;		/* 0: missing */
	time_t	born;
};

struct pool {
	const struct web_program *program;
	int	listening;
	struct worker worker[WORKERS_MOST];
	int	n;
	int	pause;		/* seconds before new ones, after young deaths */
	time_t	rested;		/* when the pause is over */
};

static time_t
now(void)
{
	return (time_t)(micros() / 1000000);
}

static void
spawn(struct pool *pool, struct worker *worker)
{
	pid_t parent = getpid(), pid;

	pid = fork();
	if (pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGTERM);
		if (getppid() != parent)
			_exit(0);
		/* The sanitizer of leaks speaks at exit. */
		exit(work(pool->program, pool->listening));
	}
	worker->pid = pid < 0 ? 0 : pid;
	worker->born = now();
}

/* Died young: wait, and each time longer, so that a broken program does not spin. */
static void
consider(struct pool *pool, const struct worker *worker, int status)
{
	bool young = now() - worker->born < YOUNG_SECONDS;

	if (WIFEXITED(status) && WEXITSTATUS(status) == 0) {
		pool->pause = 0;
		return;
	}
	log_error(404, "worker %ld ended: %s %d", (long)worker->pid,
	    WIFSIGNALED(status) ? "signal" : "status",
	    WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
	if (!young)
		pool->pause = 0;
	else if (pool->pause < PAUSE_MOST)
		pool->pause = pool->pause == 0 ? 1 : pool->pause * 2;
	pool->rested = now() + pool->pause;
}

static void
signal_all(const struct pool *pool, int signal)
{
	for (int i = 0; i < pool->n; i++)
		if (pool->worker[i].pid > 0)
			kill(pool->worker[i].pid, signal);
}

/* True if workers are still missing. */
static bool
fill(struct pool *pool)
{
	bool missing = false;

	for (int i = 0; i < pool->n; i++) {
		if (pool->worker[i].pid == 0 && (pool->pause == 0 || now() >= pool->rested))
			spawn(pool, &pool->worker[i]);
		missing |= pool->worker[i].pid == 0;
	}
	return missing;
}

static void
bury(struct pool *pool)
{
	int status;
	pid_t pid;

	while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
		for (int i = 0; i < pool->n; i++)
			if (pool->worker[i].pid == pid) {
				consider(pool, &pool->worker[i], status);
				pool->worker[i].pid = 0;
			}
}

static int
keep(struct pool *pool, const sigset_t *held)
{
	int signal = 0;

	while (signal != SIGTERM && signal != SIGINT) {
		bool missing = fill(pool);

		signal = sigtimedwait(held, NULL,
		    &(struct timespec){ .tv_sec = missing ? 1 : REST_SECONDS });
		if (signal == SIGCHLD)
			bury(pool);
		else if (signal == SIGHUP)
			signal_all(pool, SIGTERM);
	}
	signal_all(pool, SIGTERM);
	while (wait(NULL) > 0 || errno == EINTR)
		;
	if (!pool->program->authorizer)
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
	sigset_t held = life_signals();

	umask(027);
	/* On a port libfcgi takes nobody but Apache on this machine. */
	if (program->authorizer)
		setenv("FCGI_WEB_SERVER_ADDRS", "127.0.0.1", 1);
	sigaddset(&held, SIGCHLD);
	sigprocmask(SIG_BLOCK, &held, NULL);
	if (given_socket())
		return work(program, STDIN_FILENO);
	pool.program = program;
	pool.n = program->workers < 1 ? 1 :
	    program->workers > WORKERS_MOST ? WORKERS_MOST : program->workers;
	pool.listening = program->authorizer ? listen_on_port(program->socket) : listen_on(program->socket);
	if (pool.listening < 0)
		return 1;
	log_info(405, "%d workers on %s", pool.n, program->socket);
	return keep(&pool, &held);
}
