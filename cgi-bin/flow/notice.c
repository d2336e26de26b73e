#include "flow/notice.h"

#include <string.h>

#include "base/day.h"
#include "store/notice.h"

int
inbox_of(struct flow *f, bool unread, int64_t page, int64_t most, struct inbox *inbox_r)
{
	const int64_t person = f->who->person;
	struct notice *found;

	if (notice_list(f->db, f->mem, person, unread, (page - 1) * most, most, &found, &inbox_r->n,
	    &inbox_r->total) != 1 ||
	    notice_newest(f->db, f->mem, person, &inbox_r->newest) != 1)
		return -1;
	inbox_r->row = mem_array(f->mem, inbox_r->n + 1, sizeof(*inbox_r->row));
	for (size_t i = 0; i < inbox_r->n; i++)
		inbox_r->row[i] = (struct inbox_row){
			.id = found[i].id, .kind = found[i].kind,
			.a = found[i].a, .b = found[i].b,
			.at = moment_show(f->mem, found[i].created_at),
			.reason = found[i].reason, .reason_of = found[i].reason_of,
			.record = found[i].record,
			.first = i == 0 || strcmp(found[i].record, found[i - 1].record) != 0,
			.unread = found[i].read_at == NULL,
			.record_unread = found[i].record_unread,
		};
	return 1;
}

struct marking {
	enum inbox_part	 part;
	struct notice	 notice;
	int64_t		 last;
};

static int
mark_body(struct flow *f, void *arg)
{
	const struct marking *m = arg;

	if (m->part == INBOX_ONE)
		return notice_read(f->db, m->notice.id, f->who->person);
	return notice_read_until(f->db, f->who->person, m->last,
	    m->part == INBOX_RECORD ? m->notice.record : NULL);
}

int
inbox_open(struct flow *f, int64_t notice)
{
	struct marking m = { .part = INBOX_ONE };
	int done = notice_find(f->db, f->mem, notice, f->who->person, &m.notice);

	if (done != 1)
		return done;
	f->location = m.notice.path;
	return flow_write(f, mark_body, &m);
}

int
inbox_mark(struct flow *f, enum inbox_part part, int64_t notice, int64_t last, const char *back)
{
	struct marking m = { .part = part, .last = last == 0 ? INT64_MAX : last };
	int done = part == INBOX_ALL ? 1 :
	    notice_find(f->db, f->mem, notice, f->who->person, &m.notice);

	if (done != 1)
		return done;
	f->location = back;
	return flow_write(f, mark_body, &m);
}
