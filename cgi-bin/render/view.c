#include "render/inside.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Rows of one list so far, so that adding one does not walk those before it. */
struct list {
	struct list	*next;
	const char	*key;
	HDF		*node;
	size_t		 n;
};

static struct view *
wrap(struct render *r, struct mem *mem, HDF *node)
{
	struct view *v = mem_get(mem, sizeof(*v));

	v->node = node;
	v->mem = mem;
	v->render = r;
	return v;
}

static void
view_end(void *thing)
{
	HDF *root = thing;

	hdf_destroy(&root);
}

struct view *
view_new(struct render *r, struct mem *mem)
{
	HDF *root;

	needed(hdf_init(&root), "view");
	mem_later(mem, view_end, root);
	return wrap(r, mem, root);
}

struct view *
view_node(struct view *v, const char *key)
{
	HDF *node;

	needed(hdf_get_node(v->node, key, &node), "view");
	return wrap(v->render, v->mem, node);
}

static struct list *
list_of(struct view *v, const char *key)
{
	struct list *l;
	HDF *row;

	for (l = v->lists; l != NULL; l = l->next)
		if (l->key == key || strcmp(l->key, key) == 0)
			return l;
	l = mem_get(v->mem, sizeof(*l));
	l->key = key;
	needed(hdf_get_node(v->node, key, &l->node), "view");
	/* Another handle of the same node may have added rows. */
	for (row = hdf_obj_child(l->node); row != NULL; row = hdf_obj_next(row))
		l->n++;
	l->next = v->lists;
	v->lists = l;
	return l;
}

struct view *
view_row(struct view *v, const char *list)
{
	struct list *l = list_of(v, list);
	char number[24];
	HDF *row;

	snprintf(number, sizeof(number), "%zu", l->n++);
	needed(hdf_get_node(l->node, number, &row), "view");
	return wrap(v->render, v->mem, row);
}

void
view_text(struct view *v, const char *key, const char *text)
{
	if (text != NULL)
		needed(hdf_set_value(v->node, key, text), "view");
}

void
view_int(struct view *v, const char *key, int64_t value)
{
	char number[24];

	snprintf(number, sizeof(number), "%" PRId64, value);
	view_text(v, key, number);
}

void
view_flag(struct view *v, const char *key, bool on)
{
	if (on)
		view_text(v, key, "1");
}

void
view_print(struct view *v, const char *key, const char *format, ...)
{
	char small[256], *text;
	va_list args, again;
	int n;

	va_start(args, format);
	va_copy(again, args);
	n = vsnprintf(small, sizeof(small), format, args);
	va_end(args);
	if (n >= 0 && (size_t)n < sizeof(small))
		view_text(v, key, small);
	else if (n > 0) {
		text = mem_get(v->mem, (size_t)n + 1);
		vsnprintf(text, (size_t)n + 1, format, again);
		view_text(v, key, text);
	}
	va_end(again);
}

void
view_label(struct view *v, const char *key, enum lang lang, const char *name)
{
	view_text(v, key, label(v->render, lang, name));
}
