#include "page/signin.h"

#include <string.h>

#include "flow/factor.h"
#include "flow/session.h"
#include "page/layout.h"
#include "rules/role.h"

#define SSO_PATH	SIGNIN_PATH "/sso"
#define USER_MOST	100
#define CODE_MOST	30
#define BACK_MOST	400

static const struct field back_fields[] = {
	{ "ve", FIELD_TEXT, .max = BACK_MOST },
	{ "het", FIELD_FLAG, .required = false },
	{ 0 }
};

static const struct field signin_fields[] = {
	{ "user", FIELD_TEXT, .max = USER_MOST },
	{ "password", FIELD_SECRET, .required = false },
	{ "otp", FIELD_TEXT, .max = CODE_MOST },
	{ "again", FIELD_FLAG, .required = false },
	{ "ve", FIELD_TEXT, .max = BACK_MOST },
	{ 0 }
};

static const struct field change_fields[] = {
	{ "old", FIELD_SECRET, .required = true },
	{ "new", FIELD_SECRET, .required = true },
	{ "repeat", FIELD_SECRET, .required = true },
	{ 0 }
};

void
signin_field(struct visit *v, const char *key, const char *name)
{
	view_text(view_node(v->page, key), "name", name);
}

void
signin_cookies(struct visit *v, const struct signin *s)
{
	if (s->session != NULL)
		reply_cookie(v->reply, SESSION_COOKIE, s->session, -1);
	if (s->step != NULL)
		reply_cookie(v->reply, STEP_COOKIE, s->step, -1);
	else if (s->outcome == SIGNIN_DONE || s->outcome == SIGNIN_AGAIN)
		reply_cookie(v->reply, STEP_COOKIE, "", 0);
}

int
signin_refusal(struct visit *v, const struct signin *s, const char *field)
{
	if (s->outcome == SIGNIN_DOWN) {
		reply_header(v->reply, "Retry-After", "30");
		form_error(v->form, NULL, "signin.refused.down", NULL, NULL);
		return 503;
	}
	if (s->status == 429)
		reply_header(v->reply, "Retry-After", mem_print(v->mem, "%lld", (long long)s->wait));
	form_error(v->form, s->status == 429 ? NULL : field, s->label, s->a, NULL);
	return s->status;
}

int
signin_over(struct visit *v, const char *back)
{
	return visit_to(v, back == NULL ? SIGNIN_PATH "?het=1" :
	    mem_print(v->mem, SIGNIN_PATH "?het=1&ve=%s", layout_url(v->mem, back)));
}

int
signin_codes(struct visit *v, const char **codes, const char *to)
{
	for (int i = 0; i < FACTOR_CODES; i++)
		view_text(view_row(v->view, "Codes"), "text", codes[i]);
	view_flag(v->view, "away", to[0] == SIGNIN_AWAY);
	view_text(v->view, "to", to[0] == SIGNIN_AWAY ? to + 1 : to);
	return visit_page(v, "signin/codes.cs", "signin.codes.title");
}

int
signin_go(struct visit *v, const char *to)
{
	if (to[0] != SIGNIN_AWAY)
		return visit_to(v, to);
	reply_to(v->reply, to + 1);
	return 1;
}

int
signin_picture(struct visit *v, const char *svg)
{
	v->reply->status = 200;
	v->reply->type = "image/svg+xml";
	buf_text(&v->reply->body, svg);
	return 1;
}

static int
show_form(struct visit *v, int status)
{
	signin_field(v, "Form.user", "user");
	signin_field(v, "Form.password", "password");
	view_text(v->view, "ve", form_text(v->form, "ve"));
	if (config_on(v->flow->config, "sso"))
		view_text(v->view, "sso", form_text(v->form, "ve") == NULL ? SSO_PATH :
		    mem_print(v->mem, SSO_PATH "?ve=%s", layout_url(v->mem, form_text(v->form, "ve"))));
	return visit_page_as(v, status, "signin/form.cs", "signin.title");
}

/* The page of what a step asks. */
static int
show_step(struct visit *v, const struct signin_ask *ask, int status)
{
	const char *code = NULL;

	view_text(v->view, "name", ask->name);
	if (ask->stage == ASK_PASSWORD) {
		signin_field(v, "Form.old", "old");
		signin_field(v, "Form.new", "new");
		signin_field(v, "Form.repeat", "repeat");
		return visit_page_as(v, status, "signin/password.cs", "signin.password.title");
	}
	signin_field(v, "Form.otp", "otp");
	if (ask->stage == ASK_CODE) {
		if (factor_demo_code(v->flow, ask->person, &code) < 0)
			return -1;
		view_text(v->view, "demo_code", code);
		return visit_page_as(v, status, "signin/code.cs", "signin.code.title");
	}
	view_text(v->view, "secret", ask->secret);
	view_text(v->view, "picture", SIGNIN_PATH "/ma-qr");
	return visit_page_as(v, status, "signin/enrol.cs", "signin.enrol.title");
}

static int
form_show(struct visit *v)
{
	struct signin_ask ask;
	int found;

	if (v->who != NULL)
		return signin_go(v, v->who->locked ? "/mo-khoa" :
		    signin_back(v->flow, form_text(v->form, "ve")));
	found = signin_step(v->flow, web_cookie(v->web, STEP_COOKIE), &ask);
	if (found < 0)
		return -1;
	if (found == 1)
		return show_step(v, &ask, 200);
	view_flag(v->view, "over", form_flag(v->form, "het"));
	return show_form(v, 200);
}

static int
nobody(struct visit *v, const struct signin *s)
{
	view_label(v->view, "text", v->lang, s->label);
	return visit_page_as(v, 403, "signin/nobody.cs", "signin.nobody.title");
}

/* What follows a good or bad answer, for all steps. ask: the step that was shown, or NULL. */
static int
answer(struct visit *v, const struct signin *s, const struct signin_ask *ask, const char *field)
{
	int status;

	signin_cookies(v, s);
	switch (s->outcome) {
	case SIGNIN_DONE:
		return s->codes != NULL ? signin_codes(v, s->codes, s->to) : signin_go(v, s->to);
	case SIGNIN_STEP:
		return visit_to(v, SIGNIN_PATH);
	case SIGNIN_AGAIN:
		return signin_over(v, ask == NULL ? NULL : ask->back);
	case SIGNIN_NOBODY:
		return nobody(v, s);
	default:
		status = signin_refusal(v, s, field);
		return ask == NULL ? show_form(v, status) : show_step(v, ask, status);
	}
}

static int
take_code(struct visit *v, const char *step, const struct signin_ask *ask)
{
	const char *code = form_text(v->form, "otp");
	struct signin s;

	if (code == NULL)
		form_error(v->form, "otp", "error.required", NULL, NULL);
	if (!form_ok(v->form))
		return show_step(v, ask, 422);
	if (signin_code(v->flow, step, code, web_cookie(v->web, SESSION_COOKIE), &s) != 1)
		return -1;
	return answer(v, &s, ask, "otp");
}

static int
take_password(struct visit *v)
{
	size_t n = 0;
	const char *user = form_text(v->form, "user");
	const char *password = form_secret(v->form, "password", &n);
	struct signin s;

	if (user == NULL)
		form_error(v->form, "user", "signin.need.user", NULL, NULL);
	if (password == NULL)
		form_error(v->form, "password", "signin.need.password", NULL, NULL);
	if (!form_ok(v->form))
		return show_form(v, 422);
	if (signin_password(v->flow, user, password, n, form_text(v->form, "ve"),
	    web_cookie(v->web, SESSION_COOKIE), &s) != 1)
		return -1;
	return answer(v, &s, NULL, NULL);
}

static int
form_take(struct visit *v)
{
	const char *step = web_cookie(v->web, STEP_COOKIE);
	struct signin_ask ask;
	int found;

	if (form_flag(v->form, "again")) {
		if (signin_drop(v->flow, step) != 1)
			return -1;
		reply_cookie(v->reply, STEP_COOKIE, "", 0);
		return visit_to(v, SIGNIN_PATH);
	}
	if (form_text(v->form, "user") != NULL)
		return take_password(v);
	found = signin_step(v->flow, step, &ask);
	if (found < 0)
		return -1;
	if (found == 1 && ask.stage == ASK_PASSWORD)
		return visit_to(v, SIGNIN_PATH);
	if (found == 1)
		return take_code(v, step, &ask);
	return form_text(v->form, "otp") != NULL ? signin_over(v, NULL) : take_password(v);
}

static int
change_take(struct visit *v)
{
	const char *step = web_cookie(v->web, STEP_COOKIE);
	size_t nold = 0, nnew = 0, nrepeat = 0;
	const char *old = form_secret(v->form, "old", &nold);
	const char *fresh = form_secret(v->form, "new", &nnew);
	const char *repeat = form_secret(v->form, "repeat", &nrepeat);
	struct signin_ask ask;
	struct signin s;
	int found = signin_step(v->flow, step, &ask);

	if (found < 0)
		return -1;
	if (found == 0)
		return signin_over(v, NULL);
	if (ask.stage != ASK_PASSWORD)
		return visit_to(v, SIGNIN_PATH);
	if (form_ok(v->form) && (nnew != nrepeat || memcmp(fresh, repeat, nnew) != 0))
		form_error(v->form, "repeat", "signin.need.same", NULL, NULL);
	if (!form_ok(v->form))
		return show_step(v, &ask, 422);
	if (signin_change(v->flow, step, old, nold, fresh, nnew,
	    web_cookie(v->web, SESSION_COOKIE), &s) != 1)
		return -1;
	return answer(v, &s, &ask, strcmp(s.label == NULL ? "" : s.label,
	    "signin.answer.wrong") == 0 ? "old" : "new");
}

static int
picture_show(struct visit *v)
{
	struct signin_ask ask;
	const char *svg;
	int found = signin_step(v->flow, web_cookie(v->web, STEP_COOKIE), &ask);

	if (found != 1 || ask.stage != ASK_ENROL)
		return found < 0 ? -1 : 0;
	found = factor_picture(v->flow, ask.secret, ask.uid, &svg);
	return found == 1 ? signin_picture(v, svg) : found;
}

/* Off unless configured; REMOTE_USER comes from Apache's module alone. */
static bool
sso_on(const struct visit *v)
{
	return config_on(v->flow->config, "sso") && v->web->remote_user != NULL &&
	    v->web->remote_user[0] != '\0';
}

/* Apache knows nobody: the form, which is the body of its 401 too. */
static int
sso_nobody(struct visit *v)
{
	if (!config_on(v->flow->config, "sso"))
		return 0;
	view_flag(v->view, "no_ticket", true);
	return show_form(v, 401);
}

static int
sso_show(struct visit *v)
{
	if (!sso_on(v))
		return sso_nobody(v);
	view_text(v->view, "name", v->web->remote_user);
	view_text(v->view, "ve", form_text(v->form, "ve"));
	return visit_page(v, "signin/sso.cs", "signin.sso.title");
}

static int
sso_take(struct visit *v)
{
	struct signin s;

	if (!sso_on(v))
		return sso_nobody(v);
	if (signin_sso(v->flow, v->web->remote_user, form_text(v->form, "ve"),
	    web_cookie(v->web, SESSION_COOKIE), &s) != 1)
		return -1;
	return answer(v, &s, NULL, NULL);
}

static int
out_take(struct visit *v)
{
	if (signin_out(v->flow) != 1)
		return -1;
	reply_cookie(v->reply, SESSION_COOKIE, "", 0);
	return visit_to(v, SIGNIN_PATH);
}

const struct route signin_routes[] = {
	{ METHOD_GET, "/dang-nhap", 0, ROUTE_OPEN, back_fields, form_show },
	{ METHOD_POST, "/dang-nhap", 0, ROUTE_OPEN, signin_fields, form_take },
	{ METHOD_POST, "/dang-nhap/mat-khau", 0, ROUTE_OPEN, change_fields, change_take },
	{ METHOD_GET, "/dang-nhap/ma-qr", 0, ROUTE_OPEN, NULL, picture_show },
	{ METHOD_GET, "/dang-nhap/sso", 0, ROUTE_OPEN, back_fields, sso_show },
	{ METHOD_POST, "/dang-nhap/sso", 0, ROUTE_OPEN, back_fields, sso_take },
	{ METHOD_POST, "/dang-xuat", ROLE_PERSON, ROUTE_LOCKED, NULL, out_take },
	{ 0 }
};
