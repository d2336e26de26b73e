/*
 * What the files of this room share. A NEOERR never leaves the room: `settled`
 * logs and consumes it.
 */
#ifndef RENDER_INSIDE_H
#define RENDER_INSIDE_H

#include <ClearSilver.h>

#include "render/view.h"

struct cache;

struct render {
	struct mem	*mem;
	const char	*folder;
	HDF		*global[LANG_COUNT];	/* L.*, Page.base, Page.static.* */
	HDF		*label[LANG_COUNT];	/* the node L */
	struct cache	*cache[LANG_COUNT];
	struct cache	*text[LANG_COUNT];	/* for mails, made when first asked for */
};

struct view {
	HDF		*node;
	struct mem	*mem;
	struct render	*render;
	struct list	*lists;			/* rows added so far */
};

/* True if err is none; else one log line with its trace, and false. */
bool	settled(NEOERR *err, const char *what);
/* As settled, but a failure (no memory) ends the program with status 70. */
void	needed(NEOERR *err, const char *what);
/* The file as text from malloc, or NULL with errno set; EFBIG above 1 MiB. */
char	*file_text(const char *path);

/* global: labels and places of one language; outlives the cache. html: all is escaped for HTML. */
struct cache	*cache_new(const char *folder, HDF *global, bool html);
void	cache_end(struct cache **);
/* Before the first template of a page: macros that changed since are parsed anew. */
void	cache_look(struct cache *);
/* Renders folder/name with the data, macros of the macro folder at hand. 1 or -1 (logged). */
int	cache_render(struct cache *, const char *name, HDF *data, struct buf *);

#endif
