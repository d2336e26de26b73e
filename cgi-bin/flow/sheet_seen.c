#include "flow/sheet_seen.h"

#include "flow/sheet_inside.h"
#include "store/sheet_seen.h"

static const char *
total_of(struct flow *f, const struct sheet_view *v)
{
	return v->scored ? ratio_text(f->mem, v->score.total) : NULL;
}

int
sheet_seen_begin(struct flow *f, struct sheet_view *v)
{
	struct sheet_seen seen = { .sheet = v->sheet.id };

	sheet_count(f, v);
	seen.total = total_of(f, v);
	sheet_seen_digest(f->mem, v->document, seen.digest);
	return sheet_seen_set(f->db, &seen);
}

int
sheet_seen_read(struct flow *f, struct sheet_view *v)
{
	uint8_t now[DIGEST_SIZE];
	struct sheet_seen *list;
	size_t n;

	v->seen = NULL;
	v->moved = false;
	if (sheet_seen_of(f->db, f->mem, &v->sheet.id, 1, &list, &n) != 1)
		return -1;
	if (n == 0)
		return 1;
	sheet_seen_digest(f->mem, v->document, now);
	v->seen = list;
	v->moved = !digest_equal(now, list->digest, sizeof(now));
	return 1;
}

const char *
sheet_total_words(struct mem *mem, const char *total)
{
	const struct ratio *value;

	return total != NULL && ratio_read(mem, total, &value) == 1 ? ratio_cut(mem, value, 2, ',') : "\342\200\223";
}

int
sheet_seen_again(struct flow *f, struct sheet_write *w)
{
	struct sheet_view *v = &w->v;
	struct sheet_seen seen = { .sheet = v->sheet.id, .total = total_of(f, v), .again = true, .was = v->seen->total };
	const int done = sheet_renew(f->db, &v->sheet);

	if (done != 1)
		return done;
	sheet_seen_digest(f->mem, v->document, seen.digest);
	w->act = SHEET_RENEW;
	w->to = SHEET_PREVIEW;
	w->reason = mem_print(f->mem, "%s \342\206\222 %s", sheet_total_words(f->mem, seen.was), sheet_total_words(f->mem, seen.total));
	return sheet_seen_set(f->db, &seen) == 1 ? sheet_end(f, w, "sheet_moved") : -1;
}
