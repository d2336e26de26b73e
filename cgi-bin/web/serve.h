/*
 * The life of a FastCGI program: it opens its socket, keeps `workers` processes
 * on it, replaces those that die (with a pause that grows when they die young),
 * ends quietly on SIGTERM after the request in hand, and starts new processes on
 * SIGHUP without losing one request. An authorizer is asked by Apache's mod_authnz_fcgi, which
 * knows no Unix sockets: it listens on a loopback port. Where descriptor 0 is already a listening
 * socket (systemd), it serves that one in this process alone.
 *
 * The only user of FCGX beside request.c and authorizer.c.
 */
#ifndef WEB_SERVE_H
#define WEB_SERVE_H

#include "web/reply.h"
#include "web/web.h"

struct web_program {
	const char	*name;
	const char	*socket;	/* path of the Unix socket, mode 0660; of an authorizer 127.0.0.1:port */
	int		 workers;
	int		 seconds;	/* watchdog: a request that takes longer ends the process */
	size_t		 memory;	/* cap of the request arena, bytes */
	/* In each worker before the first request. 1, or -1: the worker leaves and is tried again later. */
	int		(*start)(void *app);
	/* The limits of the body for a path; asked before a byte of the body is read. NULL: no body. */
	const struct web_body *(*limits)(void *app, enum method, const char *path);
	/* Fills the reply; called once a request, with what was read within the limits. */
	void		(*answer)(void *app, struct web *, struct reply *);
	/* A request that could not be read: status 400, 404, 405, 408, 413, 414, 415, 422, 503. */
	void		(*refuse)(void *app, struct web *, int status, struct reply *);
	void		*app;
	const char	*spool;		/* folder for uploaded files, NULL: none */
	const char	*base_path;	/* "" or "/danhgia" */
	bool		 authorizer;	/* says of requests to others whether they may pass: no body, no path of ours */
	const char	*secret;	/* "/x/": what follows it in a path is in no log; NULL: none */
};

/* Returns the exit status of the program. */
int	web_serve(const struct web_program *);

#endif
