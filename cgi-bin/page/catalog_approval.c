/*
 * One or many at once: a leader of Home Affairs signs appraisals off, the chairman agrees; the
 * signed decision puts a catalog in force.
 */
#include <string.h>

#include "flow/import.h"
#include "page/catalog.h"
#include "page/chosen.h"
#include "page/import.h"
#include "page/listing.h"

static const char *const deeds[] = { "go", "send_back", NULL };

/* The two who choose among many. */
struct sitting {
	const char	*path;
	const char	*state;		/* of the catalogs that wait for him */
	enum catalog_act act;
	const char	*labels;	/* root */
	int		(*go)(struct flow *, const struct chosen *, size_t n, struct refusal *);
};
static const struct sitting signing = {
	CATALOG_SIGNING, "appraised", CATALOG_SEND, "catalog.signing.", catalog_send,
};
static const struct sitting approval = {
	CATALOG_APPROVAL, "proposed", CATALOG_AGREE, "catalog.approval.", catalog_agree,
};

/* What is chosen travels as "id:version", so that a change in between is seen. */
static const struct field approval_fields[] = {
	{ "chosen", FIELD_TEXT, .many = true, .max = 45 },
	{ "deed", FIELD_CHOICE, .required = true, .choices = deeds },
	{ "reason", FIELD_AREA, .max = 2000 },
	{ 0 }
};
static const struct field choose_fields[] = {
	{ .name = "tat-ca", .type = FIELD_FLAG },
	LISTING_FIELD,
	{ 0 }
};
static const struct field decision_fields[] = {
	{ "number", FIELD_TEXT, .required = true, .max = 60 },
	{ .name = "day", .type = FIELD_DAY, .required = true },
	{ .name = "from", .type = FIELD_DAY, .required = true },
	{ 0 }
};
static const struct field upload_fields[] = {
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};

/* What was chosen stays chosen, but for a catalog that was changed meanwhile. */
static bool
is_chosen(struct visit *v, const char *value)
{
	if (v->web->method != METHOD_POST)
		return form_flag(v->form, "tat-ca");
	return chosen_has(v, value);
}

/* What the page says of whose sitting it is. */
static void
fill_words(struct visit *v, const struct sitting *sitting)
{
	static const char *const word[] = { "title", "text", "choose", "go", "nothing" };
	struct view *say = view_node(v->view, "Say");

	for (size_t i = 0; i < sizeof(word) / sizeof(*word); i++)
		view_text(say, word[i], visit_label(v, mem_print(v->mem, "%s%s", sitting->labels,
		    word[i]), NULL, NULL));
	view_text(v->view, "path", sitting->path);
}

static int
show_sitting(struct visit *v, int status, const struct sitting *sitting)
{
	const struct catalog_query query = { .states = sitting->state, .kind = "", .words = "",
	    .sort = "agency", .most = CHOSEN_MOST };
	const char *title = mem_print(v->mem, "%stitle", sitting->labels);
	struct catalog *list;
	int64_t total;
	size_t n;

	if (listing_asked(v))
		return catalog_file(v, &query);
	if (catalog_list(v->flow, &query, 1, &list, &n, &total) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Catalogs");
		const char *value = mem_print(v->mem, "%lld:%lld", (long long)list[i].id,
		    (long long)list[i].version);
		bool may = catalog_can(v->flow, &list[i], sitting->act);

		catalog_fill(v, row, &list[i]);
		view_text(row, "value", value);
		view_flag(row, "may", may);
		view_flag(row, "chosen", may && is_chosen(v, value));
	}
	fill_words(v, sitting);
	view_int(v->view, "total", total);
	view_flag(v->view, "all", v->web->method != METHOD_POST && form_flag(v->form, "tat-ca"));
	view_text(v->page, "Form.reason.name", "reason");
	visit_crumb(v, "/danh-muc/", visit_label(v, "layout.menu.catalog", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, title, NULL, NULL));
	return visit_page_as(v, status, "catalog/approval.cs", title);
}

static int
show_signing(struct visit *v, int status)
{
	return show_sitting(v, status, &signing);
}

static int
show_approval(struct visit *v, int status)
{
	return show_sitting(v, status, &approval);
}

static int
signing_page(struct visit *v)
{
	return show_signing(v, 200);
}

static int
approval_page(struct visit *v)
{
	return show_approval(v, 200);
}

static int
decide(struct visit *v, const struct sitting *sitting, int (*show)(struct visit *, int status))
{
	struct refusal why = { 0 };
	struct chosen chosen[CHOSEN_MOST];
	const char *deed = form_text(v->form, "deed"), *reason = form_text(v->form, "reason");
	size_t n;
	int done;

	if (!form_ok(v->form))
		return show(v, 422);
	if (chosen_read(v, chosen, &n) != 1)
		return visit_error(v, 400);
	if (strcmp(deed, "go") == 0)
		done = sitting->go(v->flow, chosen, n, &why);
	else if (reason == NULL) {
		form_error(v->form, "reason", "error.required", NULL, NULL);
		return show(v, 422);
	} else
		done = catalog_send_back(v->flow, chosen, n, reason, &why);
	return visit_answer(v, done, &why, show);
}

static int
sign(struct visit *v)
{
	return decide(v, &signing, show_signing);
}

static int
agree(struct visit *v)
{
	return decide(v, &approval, show_approval);
}

static int
show_decision(struct visit *v, int status)
{
	struct catalog catalog;
	int found = catalog_open(v, &catalog);

	if (found != 1)
		return found;
	supplement_show_rows(v, &catalog);
	visit_name_fields(v, decision_fields);
	visit_name_fields(v, upload_fields);
	v->version = catalog.version;
	visit_crumb(v, NULL, visit_label(v, "catalog.decision.title", NULL, NULL));
	return visit_page_as(v, status, "catalog/decision.cs", "catalog.decision.title");
}

static int
decision_page(struct visit *v)
{
	return show_decision(v, 200);
}

static int
decision(struct visit *v)
{
	struct refusal why = { 0 };
	struct catalog catalog;
	const struct catalog_decision decision = {
		.number = form_text(v->form, "number"), .day = form_day(v->form, "day"),
		.from = form_day(v->form, "from"),
	};
	int found = catalog_read(v->flow, v->id[0], &catalog);

	if (found != 1)
		return found;
	if (!form_ok(v->form))
		return show_decision(v, 422);
	return visit_answer(v, catalog_enact(v->flow, catalog.id, form_version(v->form), &decision,
	    catalog.state == CATALOG_DRAFT, &why), &why, show_decision);
}

static int
download(struct visit *v)
{
	struct catalog catalog;
	struct catalog_file file;
	int found = catalog_read(v->flow, v->id[0], &catalog);

	if (found == 1)
		found = catalog_decision_file(v->flow, &catalog, &file);
	if (found != 1)
		return found;
	return reply_stored(v->reply, file.type, file.name, file.path);
}

static int
attach(struct visit *v)
{
	return import_file_put(v, "catalog.refused.no_file", catalog_attach, show_decision);
}

const struct route catalog_approval_routes[] = {
	{ METHOD_GET, CATALOG_SIGNING, ROLE_APPRAISAL_LEAD, 0, choose_fields, signing_page },
	{ METHOD_POST, CATALOG_SIGNING, ROLE_APPRAISAL_LEAD, 0, approval_fields, sign },
	{ METHOD_GET, CATALOG_APPROVAL, ROLE_CHAIRMAN, 0, choose_fields, approval_page },
	{ METHOD_POST, CATALOG_APPROVAL, ROLE_CHAIRMAN, 0, approval_fields, agree },
	{ METHOD_GET, "/danh-muc/:/quyet-dinh", ROLES_APPRAISAL, 0, NULL, decision_page },
	{ METHOD_POST, "/danh-muc/:/quyet-dinh", ROLES_APPRAISAL, 0, decision_fields, decision },
	{ METHOD_GET, "/danh-muc/:/quyet-dinh/tep", ROLE_PERSON, 0, NULL, download },
	{ 0 }
};

const struct route catalog_upload_routes[] = {
	{ METHOD_POST, "/tai-len/quyet-dinh/:", ROLES_APPRAISAL, ROUTE_FILE, upload_fields, attach },
	{ 0 }
};
