/* What the lexicon was, by whom and when, and taking it back. */
#include "page/catalog.h"
#include "page/lexicon.h"

static const struct field version_fields[] = {
	{ .name = "thu", .type = FIELD_FLAG },
	{ 0 }
};

/* Where a version stands; 0: the program's own. */
static const char *
place(struct visit *v, int64_t version)
{
	return version == 0 ? "/danh-muc/tu-dien/mac-dinh/" :
	    mem_print(v->mem, "/danh-muc/tu-dien/ban/%lld/", (long long)version);
}

static int
show(struct visit *v, int status)
{
	const bool asked = v->web->method == METHOD_GET && form_flag(v->form, "thu");
	struct lexicon_change c = { .deed = LEXICON_RESTORE, .source = v->id[0] };
	struct refusal why = { 0 };
	struct lexicon l, now;
	int found = lexicon_at(v->flow, v->id[0], &l);

	if (found != 1 || lexicon_now(v->flow, &now) != 1)
		return found == 0 ? 0 : -1;
	c.version = now.version;
	v->version = LEXICON_FORM(now.version);
	lexicon_fill_classes(v, &l);
	view_int(v->view, "version", l.version);
	view_text(v->view, "at", moment_show(v->mem, l.made_at));
	view_text(v->view, "by", l.by);
	view_text(v->view, "deed", lexicon_deed_text(v, &l));
	view_text(v->view, "path", place(v, l.version));
	view_print(v->view, "try_path", "%s?thu=1", place(v, l.version));
	view_flag(v->view, "now", l.version == now.version);
	if (asked && lexicon_fill_effect(v, &c, &why) < 0)
		return -1;
	lexicon_crumb(v, l.version == 0 ? visit_label(v, "lexicon.own", NULL, NULL) :
	    visit_label(v, "lexicon.version", mem_print(v->mem, "%lld", (long long)l.version), NULL));
	return visit_page_as(v, status == 200 && !form_ok(v->form) ? 422 : status, "lexicon/version.cs",
	    "lexicon.version_title");
}

static int
version_page(struct visit *v)
{
	return show(v, 200);
}

static int
take_back(struct visit *v)
{
	const struct lexicon_change c = { .deed = LEXICON_RESTORE, .version = LEXICON_SEEN(v), .source = v->id[0] };
	struct refusal why = { 0 };

	return visit_answer(v, lexicon_change(v->flow, &c, &why), &why, show);
}

const struct route lexicon_version_routes[] = {
	{ METHOD_GET, "/danh-muc/tu-dien/ban/:/", ROLES_APPRAISAL, 0, version_fields, version_page },
	{ METHOD_POST, "/danh-muc/tu-dien/ban/:/khoi-phuc", ROLES_APPRAISAL, 0, NULL, take_back },
	{ METHOD_GET, "/danh-muc/tu-dien/mac-dinh/", ROLES_APPRAISAL, 0, version_fields, version_page },
	{ METHOD_POST, "/danh-muc/tu-dien/mac-dinh/khoi-phuc", ROLES_APPRAISAL, 0, NULL, take_back },
	{ 0 }
};
