#include "flow/notice.h"

#include "base/day.h"
#include "store/notice.h"

int
inbox_of(struct flow *f, int64_t page, struct inbox *inbox_r)
{
	struct notice *found;
	size_t n;

	if (notice_list(f->db, f->mem, f->who->person, (page - 1) * INBOX_PAGE,
	    INBOX_PAGE + 1, &found, &n) != 1)
		return -1;
	inbox_r->more = n > INBOX_PAGE;
	inbox_r->n = inbox_r->more ? INBOX_PAGE : n;
	inbox_r->row = mem_array(f->mem, inbox_r->n + 1, sizeof(*inbox_r->row));
	for (size_t i = 0; i < inbox_r->n; i++)
		inbox_r->row[i] = (struct inbox_row){
			.id = found[i].id, .kind = found[i].kind,
			.a = found[i].a, .b = found[i].b,
			.at = moment_show(f->mem, found[i].created_at),
			.unread = found[i].read_at == NULL,
		};
	return 1;
}

static int
open_body(struct flow *f, void *arg)
{
	const int64_t *notice = arg;

	return notice_read(f->db, *notice, f->who->person);
}

int
inbox_open(struct flow *f, int64_t notice)
{
	struct notice found;
	int done = notice_find(f->db, f->mem, notice, f->who->person, &found);

	if (done != 1)
		return done;
	f->location = found.path;
	return flow_write(f, open_body, &notice);
}

static int
all_body(struct flow *f, void *arg)
{
	(void)arg;
	return notice_read_all(f->db, f->who->person);
}

int
inbox_all_read(struct flow *f)
{
	f->location = "/thong-bao/";
	return flow_write(f, all_body, NULL);
}
