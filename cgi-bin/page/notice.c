#include "page/notice.h"

#include "flow/notice.h"
#include "rules/role.h"

static const struct field list_fields[] = {
	{ "trang", FIELD_INT, .min = 1, .max = 10000 },
	{ 0 }
};

static void
fill(struct visit *v, const struct inbox *inbox)
{
	for (size_t i = 0; i < inbox->n; i++) {
		const struct inbox_row *notice = &inbox->row[i];
		struct view *row = view_row(v->view, "Notices");
		const char *kind = mem_print(v->mem, "notice.%s", notice->kind);

		view_int(row, "id", notice->id);
		view_text(row, "text", visit_label(v, kind, notice->a, notice->b));
		view_text(row, "at", notice->at);
		view_flag(row, "unread", notice->unread);
	}
	view_flag(v->view, "some_unread", v->who->unread > 0);
}

static void
fill_pages(struct visit *v, int64_t page, bool more)
{
	if (page > 1)
		view_print(v->view, "Pages.prev", "/thong-bao/?trang=%lld", (long long)page - 1);
	if (more)
		view_print(v->view, "Pages.next", "/thong-bao/?trang=%lld", (long long)page + 1);
}

static int
notice_list(struct visit *v)
{
	struct inbox inbox;
	bool set;
	int64_t page = form_int(v->form, "trang", &set);

	if (!set)
		page = 1;
	if (inbox_of(v->flow, page, &inbox) != 1)
		return -1;
	fill(v, &inbox);
	fill_pages(v, page, inbox.more);
	return visit_page(v, "notice/list.cs", "notice.title");
}

/* Opens a notice: marks it read and goes where it leads. A POST, as it writes. */
static int
notice_open(struct visit *v)
{
	int opened = inbox_open(v->flow, v->id[0]);

	return opened == 1 ? visit_done(v) : opened;
}

static int
notice_all_read(struct visit *v)
{
	return inbox_all_read(v->flow) == 1 ? visit_done(v) : -1;
}

const struct route notice_routes[] = {
	{ METHOD_GET,  "/thong-bao/",		 ROLE_PERSON, 0, list_fields, notice_list },
	{ METHOD_POST, "/thong-bao/:/mo",	 ROLE_PERSON, 0, NULL, notice_open },
	{ METHOD_POST, "/thong-bao/doc-het",	 ROLE_PERSON, 0, NULL, notice_all_read },
	{ 0 }
};
