#include "flow/verify_inside.h"

#define MEMORY	((size_t)1 << 30)

int
verify_walk(struct flow *f, const struct verify_walk *w)
{
	struct mem *all = f->mem, *rows = mem_new(MEMORY), *one = mem_new(MEMORY);
	size_t n = 0;
	int done;

	do {
		done = w->part(f, rows, w->of, &n);
		f->mem = one;
		for (size_t i = 0; done == 1 && i < n; i++) {
			done = w->one(f, w->of, i);
			mem_reset(one);
		}
		f->mem = all;
		mem_reset(rows);
	} while (done == 1 && n == w->at_once);
	mem_free(&one);
	mem_free(&rows);
	return done == 1 ? 1 : -1;
}
