#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define FIRST_ROOM 256

void
buf_start(struct buf *b, struct mem *mem, size_t most)
{
	*b = (struct buf){ .mem = mem, .most = most };
	b->room = most < FIRST_ROOM ? most : FIRST_ROOM;
	b->p = mem_get(mem, b->room + 1);
}

static void
grow(struct buf *b, size_t need)
{
	size_t room = b->room;
	char *p;

	while (room < need)
		room = room > b->most / 2 ? b->most : room * 2;
	p = mem_get(b->mem, room + 1);
	memcpy(p, b->p, b->n + 1);
	b->p = p;
	b->room = room;
}

void
buf_add(struct buf *b, const void *p, size_t n)
{
	if (b->over)
		return;
	if (n > b->most - b->n) {
		b->over = true;
		n = b->most - b->n;
	}
	if (n == 0)
		return;
	if (n > b->room - b->n)
		grow(b, b->n + n);
	memcpy(b->p + b->n, p, n);
	b->n += n;
	b->p[b->n] = '\0';
}

void
buf_text(struct buf *b, const char *text)
{
	buf_add(b, text, strlen(text));
}

void
buf_print(struct buf *b, const char *format, ...)
{
	char small[512];
	va_list args, again;
	int n;

	va_start(args, format);
	va_copy(again, args);
	n = vsnprintf(small, sizeof(small), format, args);
	va_end(args);
	if (n >= 0 && (size_t)n < sizeof(small))
		buf_add(b, small, (size_t)n);
	else if (n >= 0) {
		char *text = mem_get(b->mem, (size_t)n + 1);

		vsnprintf(text, (size_t)n + 1, format, again);
		buf_add(b, text, (size_t)n);
	}
	va_end(again);
}
