#include "page/account.h"

#include <string.h>

#include "base/day.h"
#include "flow/account.h"
#include "page/signin.h"
#include "rules/agent.h"
#include "rules/role.h"

#define CODE_MOST 30

static const struct field code_fields[] = {
	{ "otp", FIELD_TEXT, .required = true, .max = CODE_MOST },
	{ 0 }
};
static const struct field start_fields[] = {
	{ "otp", FIELD_TEXT, .max = CODE_MOST },
	{ 0 }
};
static const struct field days_fields[] = {
	{ "ngay", FIELD_INT, .min = 0, .max = 999 },
	{ 0 }
};
static const struct field password_fields[] = {
	{ "old", FIELD_SECRET, .required = true },
	{ "new", FIELD_SECRET, .required = true },
	{ "repeat", FIELD_SECRET, .required = true },
	{ 0 }
};

static void
put_label(struct visit *v, struct view *row, const char *key, const char *name,
    const char *word)
{
	view_text(row, key, label_has(v->render, v->lang, name) ?
	    visit_label(v, name, NULL, NULL) : word);
}

static void
fill_sessions(struct visit *v, const struct account *a)
{
	for (size_t i = 0; i < a->nsessions; i++) {
		const struct session_line *s = &a->sessions[i];
		struct view *row = view_row(v->view, "Sessions");

		view_int(row, "id", s->id);
		view_flag(row, "here", s->id == v->who->session);
		view_flag(row, "locked", s->locked_at != NULL);
		put_label(v, row, "method", mem_print(v->mem, "signin.method.%s", s->method),
		    s->method);
		view_text(row, "created", moment_show(v->mem, s->created_at));
		view_text(row, "seen", moment_show(v->mem, s->seen_at));
		view_text(row, "peer", s->peer);
		view_text(row, "agent", agent_name(v->mem, s->agent));
	}
	view_flag(v->view, "others", a->nsessions > 1);
}

static void
fill_events(struct visit *v, const struct account *a)
{
	for (size_t i = 0; i < a->nevents; i++) {
		const struct signin_event *e = &a->events[i];
		struct view *row = view_row(v->view, "Events");

		view_text(row, "at", moment_show(v->mem, e->at));
		put_label(v, row, "outcome", mem_print(v->mem, "signin.outcome.%s", e->outcome),
		    e->outcome);
		put_label(v, row, "method", mem_print(v->mem, "signin.method.%s", e->method),
		    e->method);
		view_text(row, "peer", e->peer);
		view_text(row, "agent", agent_name(v->mem, e->agent));
	}
}

static void
fill_factor(struct visit *v, const struct account *a)
{
	view_flag(v->view, "factor.on", a->factor.enrolled);
	view_flag(v->view, "factor.must", a->factor_must);
	view_text(v->view, "factor.since", moment_show(v->mem, a->factor.since));
	view_int(v->view, "factor.codes", a->factor.codes_left);
	view_text(v->view, "factor.secret", a->factor.pending);
	view_text(v->view, "factor.picture", "/tai-khoan/ma-qr");
}

static int
account_show(struct visit *v)
{
	struct account a;

	if (account_look(v->flow, &a) != 1)
		return -1;
	fill_sessions(v, &a);
	fill_events(v, &a);
	fill_factor(v, &a);
	view_text(v->view, "name", v->who->name);
	view_text(v->view, "uid", v->who->uid);
	view_text(v->view, "unit", v->who->unit_name);
	view_text(v->view, "agency", v->who->agency_name);
	view_text(v->view, "post", v->who->post);
	return visit_page(v, "account/show.cs", "account.title");
}

static int
end_one(struct visit *v)
{
	int done = account_end(v->flow, v->id[0]);

	return done == 1 ? visit_done(v) : done;
}

static int
end_others(struct visit *v)
{
	return account_end_others(v->flow) == 1 ? visit_done(v) : -1;
}

static int
factor_page(struct visit *v, int status)
{
	struct account a;

	if (account_look(v->flow, &a) != 1)
		return -1;
	fill_factor(v, &a);
	signin_field(v, "Form.otp", "otp");
	visit_crumb(v, "/tai-khoan/", visit_label(v, "account.title", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "account.factor.title", NULL, NULL));
	return visit_page_as(v, status, "account/factor.cs", "account.factor.title");
}

static int
factor_show(struct visit *v)
{
	return factor_page(v, 200);
}

static int
factor_start(struct visit *v)
{
	struct signin s;

	if (!form_ok(v->form))
		return factor_page(v, 422);
	if (account_factor_start(v->flow, form_text(v->form, "otp"), &s) != 1)
		return -1;
	return s.outcome == SIGNIN_DONE ? visit_done(v) :
	    factor_page(v, signin_refusal(v, &s, "otp"));
}

static int
factor_act(struct visit *v, enum factor_act act)
{
	struct signin s;

	if (!form_ok(v->form))
		return factor_page(v, 422);
	if (account_factor(v->flow, act, form_text(v->form, "otp"), &s) != 1)
		return -1;
	if (s.outcome != SIGNIN_DONE)
		return factor_page(v, signin_refusal(v, &s, "otp"));
	signin_cookies(v, &s);
	return s.codes == NULL ? visit_done(v) :
	    signin_codes(v, s.codes, "/tai-khoan/ma-xac-thuc");
}

static int
factor_prove_it(struct visit *v)
{
	return factor_act(v, FACTOR_ON);
}

static int
factor_new_codes(struct visit *v)
{
	return factor_act(v, FACTOR_CODES_NEW);
}

/* Who has to have one keeps it. */
static int
factor_off(struct visit *v)
{
	return v->who->roles & ROLES_STRONG ? visit_error(v, 403) : factor_act(v, FACTOR_OFF);
}

static int
picture(struct visit *v)
{
	const char *svg;
	int found = account_factor_picture(v->flow, &svg);

	return found == 1 ? signin_picture(v, svg) : found;
}

static int
password_page(struct visit *v, int status)
{
	signin_field(v, "Form.old", "old");
	signin_field(v, "Form.new", "new");
	signin_field(v, "Form.repeat", "repeat");
	visit_crumb(v, "/tai-khoan/", visit_label(v, "account.title", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "account.password.title", NULL, NULL));
	return visit_page_as(v, status, "account/password.cs", "account.password.title");
}

static int
password_show(struct visit *v)
{
	bool set;
	int64_t days = form_int(v->form, "ngay", &set);

	if (set)
		view_text(v->view, "warning", visit_label(v, "account.password.warning",
		    mem_print(v->mem, "%lld", (long long)days), NULL));
	return password_page(v, 200);
}

static int
password_take(struct visit *v)
{
	size_t nold = 0, nnew = 0, nrepeat = 0;
	const char *old = form_secret(v->form, "old", &nold);
	const char *fresh = form_secret(v->form, "new", &nnew);
	const char *repeat = form_secret(v->form, "repeat", &nrepeat);
	struct signin s;

	if (form_ok(v->form) && (nnew != nrepeat || memcmp(fresh, repeat, nnew) != 0))
		form_error(v->form, "repeat", "signin.need.same", NULL, NULL);
	if (!form_ok(v->form))
		return password_page(v, 422);
	if (account_password(v->flow, old, nold, fresh, nnew, &s) != 1)
		return -1;
	if (s.outcome == SIGNIN_DONE)
		return visit_done(v);
	return password_page(v, signin_refusal(v, &s, s.label != NULL &&
	    strcmp(s.label, "signin.answer.wrong") == 0 ? "old" : "new"));
}

const struct route account_routes[] = {
	{ METHOD_GET, "/tai-khoan/", ROLE_PERSON, 0, NULL, account_show },
	{ METHOD_POST, "/tai-khoan/phien/:/ket-thuc", ROLE_PERSON, 0, NULL, end_one },
	{ METHOD_POST, "/tai-khoan/phien/ket-thuc", ROLE_PERSON, 0, NULL, end_others },
	{ METHOD_GET, "/tai-khoan/ma-xac-thuc", ROLE_PERSON, 0, NULL, factor_show },
	{ METHOD_POST, "/tai-khoan/ma-xac-thuc", ROLE_PERSON, 0, code_fields, factor_prove_it },
	{ METHOD_POST, "/tai-khoan/ma-xac-thuc/bat-dau", ROLE_PERSON, 0, start_fields, factor_start },
	{ METHOD_POST, "/tai-khoan/ma-xac-thuc/du-phong", ROLE_PERSON, 0, code_fields, factor_new_codes },
	{ METHOD_POST, "/tai-khoan/ma-xac-thuc/tat", ROLE_PERSON, 0, code_fields, factor_off },
	{ METHOD_GET, "/tai-khoan/ma-qr", ROLE_PERSON, 0, NULL, picture },
	{ METHOD_GET, "/tai-khoan/mat-khau", ROLE_PERSON, 0, days_fields, password_show },
	{ METHOD_POST, "/tai-khoan/mat-khau", ROLE_PERSON, 0, password_fields, password_take },
	{ 0 }
};
