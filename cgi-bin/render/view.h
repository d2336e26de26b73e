/*
 * ClearSilver, met in this room alone. A view is the data of one page; the
 * templates print it, escaped for HTML without exception.
 *
 * Three roots: Page.* (title, person, menu, token), View.* (the page's own data),
 * Form.* (fields with value and error). Labels stand below L.* in the language of
 * the page and cost nothing. Keys are literals; data never becomes a key.
 * Page.base and Page.static.{css js sprite logo icon} are there on every page.
 */
#ifndef RENDER_VIEW_H
#define RENDER_VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/mem.h"

struct render;		/* templates and labels of a process */
struct view;		/* a node of the data of one page */

enum lang { LANG_VI, LANG_EN, LANG_COUNT };

/*
 * Loads the labels of all languages from folder/lang/. NULL: *why_r says what is
 * missing. static_map: JSON file that gives the hashed name of a static file.
 */
struct render	*render_open(struct mem *, const char *folder, const char *base_path,
		    const char *static_map, const char **why_r);

/* The data of a new page in mem; ended with it. */
struct view	*view_new(struct render *, struct mem *);
/* The node below, made if absent. key is a literal, dots go deeper. */
struct view	*view_node(struct view *, const char *key);
/* A new child at the end of a list. */
struct view	*view_row(struct view *, const char *list);
void		 view_text(struct view *, const char *key, const char *);	/* NULL sets nothing */
void		 view_int(struct view *, const char *key, int64_t);
void		 view_flag(struct view *, const char *key, bool);		/* sets 1, or nothing */
void		 view_print(struct view *, const char *key, const char *format, ...)
		    __attribute__((format(printf, 3, 4)));
/* A label as text: below key in the page's data, for labels chosen at run time. */
void		 view_label(struct view *, const char *key, enum lang, const char *label);

/*
 * Renders folder/<template> ("catalog/list.cs") between layout/top.cs and
 * layout/bottom.cs, or alone when `bare` (fragments). Parsed templates are
 * kept by file and time of change. 1, or -1 (logged).
 */
int		 render_page(struct render *, struct view *, enum lang, const char *template,
		    bool bare, struct buf *out);

/* Renders a template of plain text (mail/notice.cs): nothing is escaped. 1, or -1 (logged). */
int		 render_text(struct render *, struct view *, enum lang, const char *template,
		    struct buf *out);

/* The label of a key in a language; the key itself where it is missing (and one log line). */
const char	*label(const struct render *, enum lang, const char *key);
/* The label with {1}, {2} replaced; a, b may be NULL. */
char		*label_fill(struct mem *, const struct render *, enum lang, const char *key,
		    const char *a, const char *b);
/* 1 if the language has the label. */
int		 label_has(const struct render *, enum lang, const char *key);

#endif
