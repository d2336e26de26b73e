#include "page/notice.h"

#include <ctype.h>
#include <string.h>

#include "flow/notice.h"
#include "page/list.h"
#include "page/listing.h"
#include "rules/role.h"

static const char *const filters[] = { "chua-doc", NULL };

static const struct field list_fields[] = {
	{ "loc", FIELD_CHOICE, .choices = filters },
	{ "trang", FIELD_INT, .min = 1, .max = 10000 },
	LISTING_FIELD,
	{ 0 }
};
/* Where the list was, and the newest that it could show. */
static const struct field mark_fields[] = {
	{ "loc", FIELD_CHOICE, .choices = filters },
	{ "trang", FIELD_INT, .min = 1, .max = 10000 },
	{ .name = "den", .type = FIELD_ID },
	{ 0 }
};

/* Lists that notices lead to. */
static const struct { const char *path, *label; } lists[] = {
	{ "/danh-muc/", "notice.record.campaign" },
	{ "/danh-muc/phe-duyet/", "notice.record.proposed" },
	{ "/danh-muc/?trang-thai=agreed", "notice.record.agreed" },
	{ "/co-quan/", "notice.record.agency" },
	{ "/danh-muc/ngoai/", "notice.record.outside" },
};

/* What the notices of a record stand under. */
static const char *
record_name(struct visit *v, const struct inbox_row *notice)
{
	static const char catalog[] = "/danh-muc/", delegation[] = "/co-quan/uy-quyen/",
	    proposal[] = "/y-kien/", plan[] = "/ke-hoach/", criteria[] = "/tieu-chi/",
	    dispatch[] = "/van-ban/", opinion[] = "/lay-y-kien/", work[] = "/cong-viec/";

	for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++)
		if (strcmp(notice->record, lists[i].path) == 0)
			return visit_label(v, lists[i].label, NULL, NULL);
	if (strncmp(notice->record, catalog, sizeof(catalog) - 1) == 0 &&
	    isdigit((unsigned char)notice->record[sizeof(catalog) - 1]))
		return visit_label(v, "notice.record.catalog", notice->a, NULL);
	if (strncmp(notice->record, delegation, sizeof(delegation) - 1) == 0)
		return visit_label(v, "notice.record.delegation", NULL, NULL);
	if (strncmp(notice->record, proposal, sizeof(proposal) - 1) == 0)
		return visit_label(v, "notice.record.proposal", notice->a, NULL);
	if (strncmp(notice->record, opinion, sizeof(opinion) - 1) == 0)
		return visit_label(v, "notice.record.opinion", notice->a, NULL);
	if (strncmp(notice->record, plan, sizeof(plan) - 1) == 0)
		return visit_label(v, "notice.record.plan", NULL, NULL);
	if (strncmp(notice->record, criteria, sizeof(criteria) - 1) == 0)
		return visit_label(v, "notice.record.criteria", NULL, NULL);
	if (strncmp(notice->record, dispatch, sizeof(dispatch) - 1) == 0)
		return visit_label(v, "notice.record.dispatch", NULL, NULL);
	if (strncmp(notice->record, work, sizeof(work) - 1) == 0)
		return visit_label(v, "notice.record.work", NULL, NULL);
	return visit_label(v, "notice.record.other", NULL, NULL);
}

static const char *
notice_text(struct visit *v, const struct inbox_row *notice)
{
	return visit_label(v, mem_print(v->mem, "notice.%s", notice->kind), notice->a, notice->b);
}

static const char *
reason_text(struct visit *v, const struct inbox_row *notice)
{
	return notice->reason == NULL ? NULL : visit_label(v, mem_print(v->mem,
	    "notice.reason.%s", notice->reason), notice->reason_of, NULL);
}

static void
fill(struct visit *v, const struct inbox *inbox)
{
	struct view *record = NULL;

	for (size_t i = 0; i < inbox->n; i++) {
		const struct inbox_row *notice = &inbox->row[i];
		struct view *row;

		if (notice->first) {
			record = view_row(v->view, "Records");
			view_int(record, "id", notice->id);
			view_text(record, "name", record_name(v, notice));
			if (notice->record_unread > 1)
				view_int(record, "unread", notice->record_unread);
		}
		row = view_row(record, "notices");
		view_int(row, "id", notice->id);
		view_text(row, "text", notice_text(v, notice));
		view_text(row, "reason", reason_text(v, notice));
		view_text(row, "at", notice->at);
		view_flag(row, "unread", notice->unread);
	}
	view_int(v->view, "newest", inbox->newest);
	view_int(v->view, "unread", v->who->unread);
}

static const struct listing_column columns[] = {
	{ "notice.column.record", 40, LIST_TEXT }, { "notice.column.text", 70, LIST_TEXT },
	{ "notice.column.reason", 50, LIST_TEXT }, { "notice.column.at", 18, LIST_TEXT },
	{ "notice.column.unread", 10, LIST_TEXT },
};
#define COLUMNS (sizeof(columns) / sizeof(*columns))

static int
send_list(struct visit *v, bool unread)
{
	struct inbox inbox;
	struct listing *l;

	if (inbox_of(v->flow, unread, 1, LISTING_MOST, &inbox) != 1)
		return -1;
	l = listing_new(v, columns, COLUMNS, inbox.n);
	for (size_t i = 0; i < inbox.n; i++) {
		const struct inbox_row *notice = &inbox.row[i];

		listing_text(l, record_name(v, notice));
		listing_text(l, notice_text(v, notice));
		listing_text(l, reason_text(v, notice));
		listing_text(l, notice->at);
		listing_text(l, notice->unread ? visit_label(v, "notice.new", NULL, NULL) : NULL);
	}
	return listing_send(l, visit_label(v, "notice.title", NULL, NULL), "thong-bao", inbox.total);
}

static int
notice_list(struct visit *v)
{
	struct inbox inbox;
	const char *filter = form_text(v->form, "loc");
	int64_t page = list_number(v);

	if (listing_asked(v))
		return send_list(v, filter != NULL);
	if (inbox_of(v->flow, filter != NULL, page, LIST_PAGE, &inbox) != 1)
		return -1;
	fill(v, &inbox);
	view_text(v->view, "filter", filter);
	view_int(v->view, "page", page);
	list_pages(v, filter == NULL ? "/thong-bao/?" : "/thong-bao/?loc=chua-doc&", page,
	    inbox.total);
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
mark(struct visit *v, enum inbox_part part)
{
	const bool unread = form_text(v->form, "loc") != NULL;
	int done;

	if (!form_ok(v->form))
		return visit_error(v, 422);
	done = inbox_mark(v->flow, part, v->id[0], form_int(v->form, "den", NULL),
	    mem_print(v->mem, "/thong-bao/?%strang=%lld", unread ? "loc=chua-doc&" : "",
	    (long long)list_number(v)));
	return done == 1 ? visit_done(v) : done;
}

static int
mark_one(struct visit *v)
{
	return mark(v, INBOX_ONE);
}

static int
mark_record(struct visit *v)
{
	return mark(v, INBOX_RECORD);
}

static int
mark_all(struct visit *v)
{
	return mark(v, INBOX_ALL);
}

const struct route notice_routes[] = {
	{ METHOD_GET,  "/thong-bao/",		 ROLE_PERSON, 0, list_fields, notice_list },
	{ METHOD_POST, "/thong-bao/:/mo",	 ROLE_PERSON, 0, NULL, notice_open },
	{ METHOD_POST, "/thong-bao/:/da-doc",	 ROLE_PERSON, 0, mark_fields, mark_one },
	{ METHOD_POST, "/thong-bao/:/nhom/da-doc", ROLE_PERSON, 0, mark_fields, mark_record },
	{ METHOD_POST, "/thong-bao/doc-het",	 ROLE_PERSON, 0, mark_fields, mark_all },
	{ 0 }
};
