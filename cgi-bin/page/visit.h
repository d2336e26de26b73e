/*
 * One visit of a person to a page: what the page functions get, and what they
 * answer with. The gates (method, session, lock, role, form token) are passed in
 * page/gates.c before a page function runs.
 */
#ifndef PAGE_VISIT_H
#define PAGE_VISIT_H

#include "flow/flow.h"
#include "render/view.h"
#include "rules/behalf.h"
#include "web/form.h"
#include "web/reply.h"
#include "web/route.h"
#include "web/web.h"

struct visit {
	struct mem	*mem;
	struct web	*web;
	struct flow	*flow;
	const struct who *who;		/* NULL: a stranger */
	struct form	*form;		/* declared fields of the route */
	struct render	*render;
	struct view	*page;		/* root of the view: Page, View, Form */
	struct view	*view;		/* the node View */
	struct reply	*reply;
	enum lang	 lang;
	const struct route *route;
	int64_t		 id[ROUTE_IDS];	/* the ':' parts of the path */
	const char	*base_path;
	uint8_t		 key[32];	/* of the form tokens on this page */
	uint8_t		 op[16];	/* operation id of the form that was sent */
	const char	*place;		/* the last crumb with a path; NULL: none */
	int64_t		 version;	/* of the form that is shown; 0: the one that was sent */
	bool		 demo;		/* an instance with made-up data */
	const struct token *token;	/* by which a machine acts (rules/token.h), in rows with ROUTE_TOKEN; else NULL */
	struct json	*json;		/* what it sent, in those with ROUTE_JSON */
};

/*
 * Answers with a template inside the layout, or without it where a script asks for a part
 * of the page (web->fragment); title: key of a label. Returns 1 or -1.
 */
int	visit_page(struct visit *, const char *template, const char *title);
/* The same with another status (422 for a form with errors, 409 for a conflict). */
int	visit_page_as(struct visit *, int status, const char *template, const char *title);
/* 303 to a path of our own, base_path added. Returns 1. */
int	visit_to(struct visit *, const char *path);
/* 303 to flow->location after a write. Returns 1. */
int	visit_done(struct visit *);
/* Puts a refusal of a flow at its field (or above the form). */
void	visit_refused(struct visit *, const struct refusal *);
/* Ends a write: 303 when done; when refused, the refusal in the form and show(status). */
int	visit_answer(struct visit *, int done, const struct refusal *,
	    int (*show)(struct visit *, int status));
/* Shows an error page of a status (403, 404, 409 …). Returns 1. */
int	visit_error(struct visit *, int status);
/* "Nguyễn Văn B (ủy quyền của Trần Văn A)": who acted, and for whom. NULL stays NULL. */
const char	*visit_name(struct visit *, const char *name, const struct behalf *);
/* A label in the language of the visit. */
const char	*visit_label(struct visit *, const char *key, const char *a, const char *b);
/* The label root<name>. */
const char	*visit_say(struct visit *, const char *root, const char *name);
/* Form.<name>.name of a form that is shown: its fields have their names even where the page reads none. */
void	visit_name_fields(struct visit *, const struct field *);
/*
 * Fills Form.<name>.value where nothing was typed: the values that a form opens
 * with. Call before visit_page.
 */
void	visit_default(struct visit *, const char *name, const char *value);
/* A crumb of the breadcrumb; path NULL for the page itself. */
void	visit_crumb(struct visit *, const char *path, const char *text);

/* What a program is: its tables and its name. */
struct program {
	const char	*name;
	const struct route *const *tables;	/* ends in NULL; each table ends in {0} */
	bool		 sessions;		/* has pages for people: needs the current schema */
	bool		 directory;		/* opens LDAP (signin) */
	bool		 files;			/* takes files (upload) */
	bool		 open;			/* a stranger on an unknown path gets 404 */
	const char	*secret;		/* what follows this in a path is in no log; NULL: none */
	int		(*machine)(struct visit *);	/* the gate of rows with ROUTE_TOKEN (bearer.h); NULL: nobody passes */
};

/*
 * main of every FastCGI program; returns the exit status.
 *   -c FILE    configuration (default /etc/danhgia/danhgia.conf)
 *   --routes   prints the page tables as tab-separated lines and leaves:
 *              method, path, roles (or scopes, with the flag token), flags, fields as name:type:required
 */
int	program_main(const struct program *, int argc, char **argv);

#endif
