/*
 * The gates that every request passes before a page function runs, in this order
 * and in this one place: route, method, session, other site, lock, role, form
 * token, fields, used form. Deny by default. A row with ROUTE_TOKEN has a gate of its own
 * instead of all that is about sessions (bearer.h).
 */
#ifndef PAGE_GATES_H
#define PAGE_GATES_H

#include "page/visit.h"

/* What a process keeps between requests. */
struct house {
	const struct program *program;
	struct mem	*mem;		/* lives as long as the process */
	const struct config *config;
	struct render	*render;
	struct flow	*flow;		/* db and directory of the process */
	const char	*base_path;
	uint8_t		 secret[32];	/* of forms for strangers */
	bool		 demo;
};

/* The limits for the body of a request, found from its route; NULL: it may have none. */
const struct web_body *gates_limits(void *house, enum method, const char *path);
/* Passes the gates, runs the page, fills the reply. */
void	gates_answer(void *house, struct web *, struct reply *);
/* A request that could not be read. */
void	gates_refuse(void *house, struct web *, int status, struct reply *);
/* Looks a path up in all tables of a program. */
enum route_found gates_find(const struct program *, enum method, const char *path,
	    const struct route **route_r, int64_t id_r[ROUTE_IDS]);

#endif
