#include "page/token.h"

#include "base/number.h"
#include "flow/token.h"
#include "page/chosen.h"
#include "page/connection.h"
#include "page/list.h"
#include "page/take_back.h"
#include "rules/organisation.h"
#include "rules/role.h"

#define NAME_MOST	200
#define CODE_MOST	40
#define DAYS_USUAL	"180"

static const struct field make_fields[] = {
	{ "token_name", FIELD_TEXT, .required = true, .max = NAME_MOST },
	{ "scopes", FIELD_CHOICE, .required = true, .many = true, .choices = scope_label },
	{ "source", FIELD_TEXT, .max = CODE_MOST },
	{ "agency", FIELD_TEXT, .max = CODE_MOST },
	{ "days", FIELD_INT, .required = true, .min = 1, .max = TOKEN_DAYS },
	{ "rate", FIELD_INT, .required = true, .min = 1, .max = TOKEN_RATE_MOST },
	{ 0 }
};

static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

static const char *
say_scopes(struct visit *v, unsigned scopes)
{
	const char *text = "";

	for (int s = 0; s < SCOPES; s++)
		if (scopes & (1u << s))
			text = mem_print(v->mem, "%s%s%s", text, text[0] == '\0' ? "" : "; ", visit_say(v, "token.scope.", scope_label[s]));
	return text;
}

static void
fill(struct visit *v, struct view *row, const struct token *t)
{
	view_text(row, "name", t->name);
	view_text(row, "scopes", say_scopes(v, t->scopes));
	view_text(row, "source", t->source == 0 && (t->scopes & (SCOPE_WRITE_TASKS | SCOPE_WRITE_COUNTS)) ?
	    say(v, "token.source_any") : t->source_name);
	view_text(row, "agency", t->agency_name);
	view_text(row, "made", moment_show(v->mem, t->made_at));
	view_text(row, "maker", t->maker == NULL ? say(v, "token.command") : t->maker);
	view_text(row, "expires", moment_show(v->mem, t->expires_at));
	view_text(row, "used", moment_show(v->mem, t->used_at));
	view_int(row, "calls", t->calls);
	view_int(row, "rate", t->rate);
	view_text(row, "revoker", t->revoker);
	view_text(row, "revoked", moment_show(v->mem, t->revoked_at));
	view_text(row, "reason", t->reason);
	if (token_good(t))
		view_print(row, "revoke", TOKEN_PLACE "%lld/thu-hoi", (long long)t->id);
}

static void
fill_bounds(struct visit *v, const char *list, const char *none, const struct token_bound *b, size_t n)
{
	list_option(v, list, "", say(v, none), "");
	for (size_t i = 0; i < n; i++)
		list_option(v, list, b[i].code, b[i].name, "");
}

static int
fill_form(struct visit *v)
{
	struct token_bound *source, *agency;
	size_t nsources, nagencies;

	if (token_bounds(v->flow, &source, &nsources, &agency, &nagencies) != 1)
		return -1;
	visit_name_fields(v, make_fields);
	for (int s = 0; s < SCOPES; s++) {
		struct view *row = view_row(v->view, "Scopes");

		view_text(row, "value", scope_label[s]);
		view_text(row, "text", visit_say(v, "token.scope.", scope_label[s]));
		view_flag(row, "on", v->web->method == METHOD_POST && chosen_has_as(v, "scopes", scope_label[s]));
	}
	fill_bounds(v, "Sources", "token.source_none", source, nsources);
	fill_bounds(v, "Agencies", "token.agency_none", agency, nagencies);
	visit_default(v, "days", DAYS_USUAL);
	visit_default(v, "rate", mem_print(v->mem, "%d", TOKEN_RATE));
	return 1;
}

static int
show(struct visit *v, int status)
{
	struct token *list;
	size_t n;

	if (tokens(v->flow, &list, &n) != 1 || fill_form(v) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill(v, view_row(v->view, token_good(&list[i]) ? "Good" : "Ended"), &list[i]);
	connection_crumbs(v, say(v, "token.title"));
	return visit_page_as(v, status, "token/list.cs", "token.title");
}

static int
list_page(struct visit *v)
{
	return show(v, 200);
}

/* The token is shown by the answer itself: it is written down nowhere. */
static int
make(struct visit *v)
{
	struct token t = { .name = form_text(v->form, "token_name"), .rate = form_int(v->form, "rate", NULL),
	    .source_code = form_text(v->form, "source"), .agency_code = form_text(v->form, "agency") };
	const char *text = NULL;
	struct refusal why = { 0 };
	int done;

	if (!form_ok(v->form))
		return show(v, 422);
	for (size_t i = 0; i < form_count(v->form, "scopes"); i++) {
		const int s = word_index(scope_label, SCOPES, form_text_at(v->form, "scopes", i));

		t.scopes |= s < 0 ? 0 : 1u << s;
	}
	done = token_make(v->flow, &t, form_int(v->form, "days", NULL), &text, &why);
	if (done != 1 || text == NULL)
		return visit_answer(v, done, &why, show);
	view_text(v->view, "token", text);
	view_text(v->view, "name", t.name);
	connection_crumbs(v, say(v, "token.title"));
	return visit_page(v, "token/made.cs", "token.made");
}

static const struct take_back_labels revoke_labels = {
	"token.revoke", "token.revoke_about", "token.revoke_why"
};

static int
show_revoke(struct visit *v, int status)
{
	struct token t;
	const int found = token_look(v->flow, v->id[0], &t);

	if (found != 1)
		return found;
	if (status == 200 && !token_good(&t))
		return 0;
	take_back_fact(v, "token.name", t.name);
	take_back_fact(v, "token.scopes", say_scopes(v, t.scopes));
	take_back_fact(v, "token.used", moment_show(v->mem, t.used_at));
	if (t.revoked_at != NULL) {
		take_back_fact(v, "token.revoker", t.revoker);
		take_back_fact(v, "token.revoke_why", t.reason);
	}
	connection_crumbs(v, NULL);
	visit_crumb(v, TOKEN_PLACE, say(v, "token.title"));
	return take_back_show(v, status, &revoke_labels, mem_print(v->mem, TOKEN_PLACE "%lld/thu-hoi", (long long)t.id), t.version, token_good(&t));
}

static int
revoke_page(struct visit *v)
{
	return show_revoke(v, 200);
}

static int
revoke(struct visit *v)
{
	return take_back_post(v, token_end, show_revoke);
}

const struct route token_routes[] = {
	{ METHOD_GET,  TOKEN_PLACE,		ROLE_ADMIN, ROUTE_STRONG, NULL, list_page },
	{ METHOD_POST, TOKEN_PLACE,		ROLE_ADMIN, ROUTE_STRONG | ROUTE_FRESH, make_fields, make },
	{ METHOD_GET,  TOKEN_PLACE ":/thu-hoi",	ROLE_ADMIN, ROUTE_STRONG, NULL, revoke_page },
	{ METHOD_POST, TOKEN_PLACE ":/thu-hoi",	ROLE_ADMIN, ROUTE_STRONG | ROUTE_FRESH, take_back_fields, revoke },
	{ 0 }
};
