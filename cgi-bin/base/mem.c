#include "base/mem.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/log.h"

#define CHUNK		(64 * 1024)
#define LARGE		((size_t)8 * 1024 * 1024)	/* what is read here and there is found faster in large pages */
#define PAGE		4096
#define SMALL	128		/* most of what is printed is shorter */
#define ALIGN		16
#define STATUS_MEMORY	70

#ifdef __SANITIZE_ADDRESS__
/* One allocation each, so that the sanitizer sees every byte beyond an end. */
static const bool each_apart = true;
#else
static const bool each_apart = false;
#endif

struct chunk {
	struct chunk	*next;
	size_t		 size;
	size_t		 used;
	_Alignas(ALIGN) unsigned char bytes[];
};

struct later {
	struct later	*next;
	void		(*end)(void *);
	void		*thing;
};

struct mem {
	struct chunk	*chunk;		/* newest first */
	struct later	*later;
	size_t		 used;
	size_t		 most;
};

static _Noreturn void
out_of_memory(const char *why)
{
	log_error(100, "no memory: %s", why);
	_exit(STATUS_MEMORY);
}

struct mem *
mem_new(size_t most)
{
	struct mem *m = calloc(1, sizeof(*m));

	if (m == NULL)
		out_of_memory("new arena");
	m->most = most;
	return m;
}

static void
run_later(struct mem *m)
{
	while (m->later != NULL) {
		struct later *l = m->later;

		m->later = l->next;
		l->end(l->thing);
	}
}

void
mem_reset(struct mem *m)
{
	struct chunk *keep = NULL, *c, *next;

	run_later(m);
	for (c = m->chunk; c != NULL; c = next) {
		next = c->next;
		if (next == NULL && c->size == CHUNK && !each_apart)
			keep = c;
		else
			free(c);
	}
	if (keep != NULL) {
		memset(keep->bytes, 0, keep->used);
		keep->used = 0;
	}
	m->chunk = keep;
	m->used = 0;
}

void
mem_free(struct mem **mem)
{
	struct mem *m = *mem;

	if (m == NULL)
		return;
	*mem = NULL;
	mem_reset(m);
	free(m->chunk);
	free(m);
}

static struct chunk *
chunk_add(struct mem *m, size_t n)
{
	size_t size = n > CHUNK || each_apart ? n : CHUNK;
	struct chunk *c = calloc(1, sizeof(*c) + size);

	if (c == NULL)
		out_of_memory("system");
	if (size >= LARGE) {
		char *page = (char *)(((uintptr_t)c + PAGE - 1) & ~(uintptr_t)(PAGE - 1));

		madvise(page, size - PAGE, MADV_HUGEPAGE);	/* a wish: where it is refused nothing is lost */
	}
	c->size = size;
	c->next = m->chunk;
	m->chunk = c;
	return c;
}

void *
mem_get(struct mem *m, size_t n)
{
	size_t room = each_apart ? n : (n + ALIGN - 1) & ~(size_t)(ALIGN - 1);
	struct chunk *c = m->chunk;
	void *p;

	if (room < n || room > m->most || m->used > m->most - room)
		out_of_memory("cap of the arena");
	m->used += room;
	if (c == NULL || each_apart || c->size - c->used < room)
		c = chunk_add(m, room);
	p = c->bytes + c->used;
	c->used += room;
	return p;
}

void *
mem_array(struct mem *m, size_t n, size_t size)
{
	size_t product;

	if (__builtin_mul_overflow(n, size, &product))
		out_of_memory("size of an array");
	return mem_get(m, product);
}

void
mem_later(struct mem *m, void (*end)(void *), void *thing)
{
	struct later *l = mem_get(m, sizeof(*l));

	*l = (struct later){ m->later, end, thing };
	m->later = l;
}

char *
mem_copy(struct mem *m, const void *p, size_t n)
{
	char *copy = mem_get(m, n + 1);

	if (n > 0)
		memcpy(copy, p, n);
	return copy;
}

char *
mem_text(struct mem *m, const char *text)
{
	return text == NULL ? NULL : mem_copy(m, text, strlen(text));
}

char *
mem_print(struct mem *m, const char *format, ...)
{
	va_list args, again;
	char small[SMALL], *text;
	int n;

	va_start(args, format);
	va_copy(again, args);
	n = vsnprintf(small, sizeof(small), format, args);
	va_end(args);
	if (n < 0)
		out_of_memory("format");
	text = mem_get(m, (size_t)n + 1);
	if ((size_t)n < sizeof(small))
		memcpy(text, small, (size_t)n);
	else
		vsnprintf(text, (size_t)n + 1, format, again);
	va_end(again);
	return text;
}
