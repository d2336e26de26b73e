#include "page/layout.h"

#include <string.h>

#include "base/escape.h"
#include "rules/role.h"
#include "web/token.h"

#define TROUBLE_MOST 600	/* bytes of an address that technical support is told */
#define BACK_MOST 900	/* bytes of a path that /tuy-chon leads back to */

/*
 * One place for each noun; roles: who sees it. What those of `daily` open every day stands in the
 * first line, where nothing may make a second one at 1280 px; the rest is one press away.
 */
static const struct {
	const char	*path;
	const char	*label;
	uint64_t	 roles;
	uint64_t	 daily;
} menu[] = {
	{ "/viec-can-lam/",	"layout.menu.home",	ROLE_PERSON, ROLE_PERSON },
	{ "/cong-viec/",	"layout.menu.work",	ROLE_PERSON, ROLE_PERSON },
	{ "/cong-viec/don-vi/",	"layout.menu.unit_work",	ROLE_HEAD | ROLE_DIVISION_HEAD, 0 },
	{ "/phieu/",		"layout.menu.sheet",	ROLE_PERSON, ROLE_PERSON },
	{ "/danh-muc/",		"layout.menu.catalog",	ROLE_PERSON, ROLE_PERSON },
	{ "/danh-muc/dot/",	"layout.menu.campaign",	ROLES_APPRAISAL, ROLES_APPRAISAL },
	{ "/van-ban/",		"layout.menu.dispatch",	ROLES_APPRAISAL | ROLE_CHAIRMAN | ROLE_AUDITOR,
	    ROLES_APPRAISAL },
	{ "/quan-tri/",		"layout.menu.admin",	ROLE_ADMIN, ROLE_ADMIN },
	{ "/thong-bao/",	"layout.menu.notice",	ROLE_PERSON, ROLE_PERSON },
	{ "/ke-hoach/",		"layout.menu.plan",	ROLE_PERSON, 0 },
	{ "/xep-loai/",		"layout.menu.year",	ROLE_PERSON, 0 },
	{ "/thuong/",		"layout.menu.bonus",	ROLE_PERSON, 0 },
	{ "/bao-cao/",		"layout.menu.report",	ROLES_AGENCY | ROLES_APPRAISAL | ROLE_CHAIRMAN | ROLE_AUDITOR, ROLE_CHAIRMAN },
	{ "/phieu/lich/",	"layout.menu.period",	ROLE_PERSON, 0 },
	{ "/tieu-chi/",		"layout.menu.criteria",	ROLE_PERSON, 0 },
	{ "/lay-y-kien/",	"layout.menu.opinion",	ROLES_AGENCY | ROLES_PROVINCE, 0 },
	{ "/y-kien/",		"layout.menu.proposal",	ROLE_PERSON, 0 },
	{ "/co-quan/",		"layout.menu.agency",	ROLE_PERSON, 0 },
	{ "/tro-giup/",		"layout.menu.help",	ROLE_PERSON, 0 },
};

char *
layout_url(struct mem *mem, const char *text)
{
	return percent_encode(mem, text, "/");
}

/* The menu row that the path belongs to: the longest beginning. */
static size_t
menu_here(const char *path)
{
	size_t here = sizeof(menu) / sizeof(*menu), longest = 0;

	for (size_t i = 0; i < sizeof(menu) / sizeof(*menu); i++) {
		size_t n = strlen(menu[i].path);

		if (n > longest && strncmp(path, menu[i].path, n) == 0) {
			longest = n;
			here = i;
		}
	}
	return here;
}

static void
fill_menu(struct visit *v, struct view *page)
{
	size_t here = menu_here(v->web->path);

	for (size_t i = 0; i < sizeof(menu) / sizeof(*menu); i++) {
		bool daily = (v->who->roles & menu[i].daily) != 0;
		struct view *row;

		if ((v->who->roles & menu[i].roles) == 0)
			continue;
		row = view_row(page, daily ? "menu" : "more");
		view_text(row, "path", menu[i].path);
		view_text(row, "label", label(v->render, v->lang, menu[i].label));
		view_flag(row, "here", i == here);
		if (i == here && !daily)
			view_flag(page, "more_here", true);
		if (v->who->unread > 0 && strcmp(menu[i].path, "/thong-bao/") == 0)
			view_int(row, "count", v->who->unread);
	}
}

static void
fill_person(struct visit *v, struct view *page)
{
	struct view *person = view_node(page, "person");

	view_int(person, "id", v->who->person);
	view_text(person, "name", v->who->name);
	view_text(person, "unit", v->who->unit_name);
	view_text(person, "post", v->who->post);
	view_text(person, "agency", v->who->agency_name);
	view_int(page, "unread", v->who->unread);
	view_int(page, "seconds_left", v->who->seconds_left);
	view_flag(page, "strong", v->who->strong);
	if (!v->who->locked)
		fill_menu(v, page);
}

/* The arguments of the page as they came, each followed by '&'; list: those of its list alone. */
static const char *
arguments(const struct visit *v, bool list)
{
	struct buf out;

	buf_start(&out, v->mem, 16 * 1024);
	for (size_t i = 0; i < v->web->nargs; i++) {
		const char *name = v->web->args[i].name;

		if (!list || (strcmp(name, "trang") != 0 && strcmp(name, "tep") != 0))
			buf_print(&out, "%s=%s&", layout_url(v->mem, name),
			    layout_url(v->mem, v->web->args[i].value));
	}
	return out.p;
}

/*
 * Where a choice of language or theme leads back to: this page with its arguments. What a
 * POST answered has no address; its place in the breadcrumb has.
 */
static const char *
back_here(const struct visit *v)
{
	const char *path;

	if (v->web->method == METHOD_POST)
		return v->place == NULL ? "/" : v->place;
	path = mem_print(v->mem, "%s?%s", layout_url(v->mem, v->web->path), arguments(v, false));
	return strlen(path) > BACK_MOST ? v->web->path : path;
}

/* A list that is there as a file too: page/listing.h. */
static void
fill_files(struct visit *v, struct view *page)
{
	const struct field *field = v->route == NULL ? NULL : v->route->fields;

	while (field != NULL && field->name != NULL && strcmp(field->name, "tep") != 0)
		field++;
	if (field == NULL || field->name == NULL || v->web->method != METHOD_GET)
		return;
	view_print(page, "files", "%s?%step=", layout_url(v->mem, v->web->path), arguments(v, true));
}

/* Where trouble with this page is reported: the form is told its address and the request. */
static void
fill_trouble(struct visit *v, struct view *page)
{
	const struct web *web = v->web;
	const bool whole = web->method == METHOD_GET && web->query[0] != '\0' &&
	    strlen(web->path) + strlen(web->query) < TROUBLE_MOST;
	const char *at = mem_print(v->mem, "%.*s%s%s", TROUBLE_MOST, web->path, whole ? "?" : "",
	    whole ? web->query : "");

	view_print(page, "trouble", "/y-kien/moi?loai=support&trang=%s&ma=%s", layout_url(v->mem, at),
	    layout_url(v->mem, web->id));
}

void
layout_fill(struct visit *v, const char *title)
{
	struct view *page = view_node(v->page, "Page");

	view_text(page, "lang", v->lang == LANG_EN ? "en" : "vi");
	view_print(page, "lang_other.query", "?%slang=%s",
	    v->web->method == METHOD_GET ? arguments(v, false) : "", v->lang == LANG_EN ? "vi" : "en");
	view_text(page, "lang_other.code", v->lang == LANG_EN ? "vi" : "en");
	view_text(page, "back", back_here(v));
	view_text(page, "theme", v->who == NULL ? "system" : v->who->theme);
	view_text(page, "title", label(v->render, v->lang, title));
	view_text(page, "path", v->web->path);
	view_text(page, "token", token_new(v->mem, v->key));
	view_text(page, "request_id", v->web->id);
	fill_files(v, page);
	view_flag(page, "demo", v->demo);
	if (v->form != NULL)
		view_flag(page, "bad", !form_ok(v->form));
	if (v->who != NULL)
		fill_person(v, page);
	if (v->who != NULL && !v->who->locked)
		fill_trouble(v, page);
}

/* How the words above a form call a field: on the pages of a noun ("source/form.cs"), else everywhere. NULL: as its error alone. */
static const char *
called(struct visit *v, const char *template, const char *name)
{
	const char *const keys[] = { mem_print(v->mem, "form.%.*s_%s", (int)strcspn(template, "/"), template, name), mem_print(v->mem, "form.%s", name) };

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++)
		if (label_has(v->render, v->lang, keys[i]))
			return label(v->render, v->lang, keys[i]);
	return NULL;
}

void
layout_form(struct visit *v, const char *template)
{
	const struct form_state *state;
	struct view *form = view_node(v->page, "Form");
	size_t n;

	if (v->form == NULL)
		return;
	n = form_states(v->form, &state);
	for (size_t i = 0; i < n; i++) {
		const char *name = state[i].field == NULL ? NULL : state[i].field->name;
		const char *error = state[i].error == NULL ? NULL :
		    visit_label(v, state[i].error, state[i].a, state[i].b);
		struct view *row;

		if (name != NULL) {
			struct view *field = view_node(form, name);

			view_text(field, "name", name);
			if (state[i].typed != NULL && state[i].typed[0] != '\0')
				view_text(field, "value", state[i].typed);
			view_text(field, "error", error);
		}
		if (error == NULL)
			continue;
		row = view_row(form, "errors");
		view_text(row, "field", name);
		view_text(row, "label", name == NULL ? NULL : called(v, template, name));
		view_text(row, "text", error);
	}
	if (v->version != 0)
		view_int(form, "version", v->version);
	else if (form_version(v->form) != 0)
		view_int(form, "version", form_version(v->form));
}
