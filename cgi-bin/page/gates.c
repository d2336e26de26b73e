#include "page/gates.h"

#include <string.h>

#include "base/digest.h"
#include "base/log.h"
#include "flow/session.h"
#include "page/layout.h"
#include "rules/role.h"
#include "web/token.h"

#define FORM_COOKIE	"__Host-danhgia-form"
#define LANG_COOKIE	"__Host-danhgia-lang"
#define REPLY_MOST	(32 * 1024 * 1024)
#define BACK_MOST	380		/* bytes of an address that the sign-in takes back */

static const struct web_body plain_body = {
	.most_bytes = 64 * 1024, .most_fields = 300, .most_value = 16 * 1024,
	.seconds = 10, .least_rate = 1000,
};
static const struct web_body large_body = {
	.most_bytes = 1024 * 1024, .most_fields = 5000, .most_value = 1024 * 1024,
	.seconds = 30, .least_rate = 2000,
};
static const struct web_body file_body = {
	.most_bytes = 21 * 1024 * 1024, .most_fields = 50, .most_value = 16 * 1024,
	.seconds = 300, .least_rate = 4000, .most_file = 20 * 1024 * 1024,
};
static const struct web_body json_body = {
	.most_bytes = 2 * 1024 * 1024, .seconds = 30, .least_rate = 4000, .json = true,
};

enum route_found
gates_find(const struct program *program, enum method method, const char *path,
    const struct route **route_r, int64_t id_r[ROUTE_IDS])
{
	enum route_found best = ROUTE_NONE;

	for (size_t t = 0; program->tables[t] != NULL; t++) {
		const struct route *table = program->tables[t];
		size_t n = 0;
		enum route_found found;

		while (table[n].path != NULL)
			n++;
		found = route_find(table, n, method, path, route_r, id_r);
		if (found == ROUTE_YES)
			return ROUTE_YES;
		if (found != ROUTE_NONE && best != ROUTE_METHOD)
			best = found;
	}
	return best;
}

const struct web_body *
gates_limits(void *app, enum method method, const char *path)
{
	const struct house *house = app;
	const struct route *route;
	int64_t id[ROUTE_IDS];

	if (method != METHOD_POST ||
	    gates_find(house->program, method, path, &route, id) != ROUTE_YES)
		return NULL;
	if (route->flags & ROUTE_FILE)
		return &file_body;
	if (route->flags & ROUTE_JSON)
		return &json_body;
	return route->flags & ROUTE_LARGE ? &large_body : &plain_body;
}

/* A stranger's forms are bound to a random cookie and our secret. */
static void
stranger_key(struct visit *v, const struct house *house, uint8_t key[32])
{
	const char *cookie = web_cookie(v->web, FORM_COOKIE);
	uint8_t fresh[24];

	if (cookie == NULL || strlen(cookie) != 32) {
		digest_random(fresh, sizeof(fresh));
		cookie = digest_base64url(v->mem, fresh, sizeof(fresh));
		reply_cookie(v->reply, FORM_COOKIE, cookie, -1);
	}
	digest_hmac(house->secret, sizeof(house->secret), cookie, strlen(cookie), key);
}

static enum lang
lang_of(const char *code)
{
	return code != NULL && strcmp(code, "en") == 0 ? LANG_EN : LANG_VI;
}

/*
 * The language of a stranger: the link ?lang=, kept in a cookie. The argument is
 * taken off, so that no page needs to declare it.
 */
static enum lang
stranger_lang(struct visit *v)
{
	struct web *web = v->web;
	const char *code = web_arg(web, "lang");
	size_t kept = 0;

	if (code == NULL || web->method != METHOD_GET)
		return lang_of(web_cookie(web, LANG_COOKIE));
	for (size_t i = 0; i < web->nargs; i++)
		if (strcmp(web->args[i].name, "lang") != 0)
			web->args[kept++] = web->args[i];
	web->nargs = kept;
	code = lang_of(code) == LANG_EN ? "en" : "vi";
	reply_cookie(v->reply, LANG_COOKIE, code, 400 * 86400);
	return lang_of(code);
}

static void
visit_open(struct visit *v, struct flow *flow, struct house *house, struct web *web,
    struct reply *reply)
{
	*flow = *house->flow;
	flow->mem = web->mem;
	flow->config = house->config;
	flow->peer = web->peer;
	flow->agent = web->agent;
	*v = (struct visit){
		.mem = web->mem, .web = web, .flow = flow, .reply = reply,
		.render = house->render, .base_path = house->base_path,
		.demo = house->demo,
	};
	v->page = view_new(house->render, web->mem);
	v->view = view_node(v->page, "View");
}

/* Finds who it is. 1: somebody or a stranger; -1: broken, and a stranger to the page. */
static int
gate_session(struct visit *v, struct house *house)
{
	const struct who *who = NULL;
	const char *cookie = web_cookie(v->web, SESSION_COOKIE);
	bool quiet = v->route == NULL || (v->route->flags & ROUTE_QUIET) != 0;
	int found = flow_ready(v->flow, house->program->sessions) == 1 ? 0 : -1;

	if (found == 0 && cookie != NULL && house->program->sessions)
		found = session_find(v->flow, cookie, quiet, &who);
	if (found == 1) {
		struct who *me = mem_get(v->mem, sizeof(*me));

		*me = *who;
		if (!me->strong) {
			me->roles &= ~(uint64_t)ROLES_STRONG;
			me->delegation = 0;
		}
		v->who = v->flow->who = me;
		v->lang = (enum lang)me->language;
		memcpy(v->key, me->key, sizeof(v->key));
	} else {
		v->lang = stranger_lang(v);
		if (house->program->sessions)	/* others have no forms */
			stranger_key(v, house, v->key);
	}
	return found < 0 ? -1 : 1;
}

/* The address that was asked for, with its query where that is short enough to come back. */
static const char *
asked_for(const struct visit *v)
{
	const char *path = layout_url(v->mem, v->web->path), *sign = "?";
	struct buf out;

	if (v->web->method != METHOD_GET || v->web->fragment)
		return "/";
	buf_start(&out, v->mem, BACK_MOST);
	buf_text(&out, path);
	for (size_t i = 0; i < v->web->nargs; i++, sign = "&")
		buf_print(&out, "%s%s=%s", sign, layout_url(v->mem, v->web->args[i].name),
		    layout_url(v->mem, v->web->args[i].value));
	return out.over ? path : out.p;
}

/* Where a stranger or a locked person is sent, and how he comes back. */
static int
send_to(struct visit *v, const char *path)
{
	if (v->web->wants_json)
		return visit_error(v, 401);
	path = mem_print(v->mem, "%s?ve=%s", path, layout_url(v->mem, asked_for(v)));
	if (!v->web->fragment)
		return visit_to(v, path);
	reply_header(v->reply, "HX-Redirect", mem_print(v->mem, "%s%s", v->base_path, path));
	v->reply->status = 401;
	return 1;
}

/* What was typed, as hidden fields of a form that sends it again to the same address. */
static int
show_again(struct visit *v, int status, const char *template, const char *title)
{
	for (size_t i = 0; i < v->web->nposted; i++) {
		const struct web_pair *pair = &v->web->posted[i];
		const struct field *field = v->route->fields;
		struct view *row;

		while (field != NULL && field->name != NULL &&
		    strcmp(field->name, pair->name) != 0)
			field++;
		if (strcmp(pair->name, "form") == 0 ||
		    (field != NULL && field->name != NULL && field->type == FIELD_SECRET))
			continue;
		row = view_row(v->view, "Fields");
		view_text(row, "name", pair->name);
		view_text(row, "value", pair->value);
	}
	view_text(v->view, "path", v->web->path);
	return visit_page_as(v, status, template, title);
}

/* A form that a page of ours sent, and that a page can answer. */
static bool
form_of_page(const struct visit *v)
{
	return v->web->method == METHOD_POST && !v->web->fragment && !v->web->wants_json &&
	    !v->web->foreign;
}

/* A form of a session that is over: it had a token. */
static bool
form_of_ended(const struct visit *v)
{
	return form_of_page(v) && v->web->nfiles == 0 &&
	    web_cookie(v->web, SESSION_COOKIE) != NULL && web_posted(v->web, "form") != NULL;
}

/* Would the page be closed to the person without the delegation that he has? */
static bool
by_delegation(const struct visit *v)
{
	return v->who->delegation != 0 &&
	    (v->who->roles & ~(uint64_t)ROLE_HEAD & v->route->roles) == 0;
}

/* A form that was sent goes on behind the unlock with what was typed. */
static int
ask_unlock(struct visit *v)
{
	uint8_t op[OPERATION_SIZE];

	if (form_of_page(v) && token_read(web_posted(v->web, "form"), v->key, op) == 1)
		return show_again(v, 401, "signin/locked.cs", "signin.locked.title");
	return send_to(v, "/mo-khoa");
}

static int
gate_person(struct visit *v)
{
	const struct route *route = v->route;

	if (route->flags & ROUTE_OPEN)
		return 0;
	if (v->who == NULL)
		return form_of_ended(v) ?
		    show_again(v, 401, "signin/ended.cs", "signin.ended.title") :
		    send_to(v, "/dang-nhap");
	if (v->who->locked && (route->flags & ROUTE_LOCKED) == 0)
		return ask_unlock(v);
	if ((v->who->roles & route->roles) == 0) {
		log_warn(410, "refused by role: person=%lld path=%s", (long long)v->who->person,
		    v->web->path);
		return visit_error(v, 403);
	}
	if ((route->flags & ROUTE_STRONG) && !v->who->strong)
		return visit_error(v, 403);
	if ((route->flags & ROUTE_FRESH) && !v->who->fresh)
		return session_ask_again(v->flow) == 1 ? ask_unlock(v) : visit_error(v, 503);
	if (by_delegation(v))
		v->flow->delegation = v->who->delegation;
	return 0;
}

/*
 * The forms of a page share one token; with the address that a form goes to it is the
 * operation id, so that two forms of a page are two operations.
 */
static void
operation_of(struct visit *v, const uint8_t token[OPERATION_SIZE])
{
	uint8_t whole[DIGEST_SIZE];

	digest_hmac(token, OPERATION_SIZE, v->web->path, strlen(v->web->path), whole);
	memcpy(v->op, whole, OPERATION_SIZE);
	v->flow->op = v->op;
	v->flow->wrote = false;
	v->flow->body = v->web->body_sha256;
}

/* A form without a token of this session does nothing; what was typed is shown again. */
static int
gate_token(struct visit *v)
{
	uint8_t token[OPERATION_SIZE];

	if (v->web->method != METHOD_POST)
		return 0;
	if (v->web->foreign) {
		log_warn(411, "refused: sent by another site, path=%s", v->web->path);
		return visit_error(v, 403);
	}
	if (token_read(web_posted(v->web, "form"), v->key, token) == 1) {
		operation_of(v, token);
		return 0;
	}
	log_warn(412, "refused: form token, path=%s", v->web->path);
	if (v->web->nfiles > 0 || v->web->wants_json ||
	    web_posted(v->web, "form") == NULL)
		return visit_error(v, 403);
	return show_again(v, 403, "error/expired.cs", "error.expired_title");
}

static int
gate_used(struct visit *v)
{
	/* What a stranger sends is no operation: signing in is never answered twice. */
	if (v->web->method != METHOD_POST || v->who == NULL)
		return 0;
	switch (flow_used(v->flow)) {
	case 0:
		return 0;
	case 1:
		return visit_done(v);
	case 2:
		form_error(v->form, NULL, "error.form_used", NULL, NULL);
		return 0;
	default:
		return visit_error(v, 503);
	}
}

static int
gate_fields(struct visit *v)
{
	int status;

	v->form = form_read(v->web, v->route->fields, &status);
	return status == 0 ? 0 : visit_error(v, status);
}

/* The methods that a path has, for a 405. */
static const char *
allowed(const struct visit *v, const struct house *house)
{
	const struct route *route;
	int64_t id[ROUTE_IDS];
	bool get = gates_find(house->program, METHOD_GET, v->web->path, &route, id) == ROUTE_YES;
	bool post = gates_find(house->program, METHOD_POST, v->web->path, &route, id) == ROUTE_YES;

	return get && !post ? "GET, HEAD" : post && !get ? "POST" : "GET, HEAD, POST";
}

static int
gate_route(struct visit *v, struct house *house)
{
	const char *path;

	switch (gates_find(house->program, v->web->method, v->web->path, &v->route, v->id)) {
	case ROUTE_YES:
		return 0;
	case ROUTE_SLASH:
		v->route = NULL;
		path = mem_print(v->mem, "%s%s/%s%s", v->base_path, v->web->path,
		    v->web->query[0] == '\0' ? "" : "?", v->web->query);
		reply_to(v->reply, path);
		v->reply->status = 301;
		return 1;
	case ROUTE_METHOD:
		v->route = NULL;
		gate_session(v, house);
		reply_header(v->reply, "Allow", allowed(v, house));
		return visit_error(v, 405);
	default:
		v->route = NULL;
		return 0;
	}
}

/*
 * Two presses of a form: what the first did may refuse the second, which was past the gate by then; it gets the first's answer.
 * A page that wrote a part and asks for the rest is no second press.
 */
static int
meet_twin(struct visit *v, int done)
{
	const bool refused = done == 0 || (done == 1 && (v->reply->status == 409 || v->reply->status == 422));

	if (!refused || v->flow->wrote || v->flow->op == NULL || v->who == NULL || flow_used(v->flow) != 1)
		return done;
	reply_clear(v->reply);
	return visit_done(v);
}

/* A machine: a cookie gives it nothing, so that no site can send anything in its name. */
static int
pass_machine(struct visit *v, const struct house *house)
{
	int answered;

	if (house->program->machine == NULL || flow_ready(v->flow, true) != 1)
		return -1;
	answered = house->program->machine(v);
	return answered == 0 ? v->route->page(v) : answered;
}

static int
pass(struct visit *v, struct house *house)
{
	bool sound;
	int answered;

	if ((answered = gate_route(v, house)) != 0)
		return answered;
	if (v->route != NULL && (v->route->flags & ROUTE_TOKEN))
		return pass_machine(v, house);
	if (gate_session(v, house) != 1 &&
	    (v->route == NULL || (v->route->flags & ROUTE_OPEN) == 0))
		return visit_error(v, 503);
	if (v->route == NULL)
		return v->who == NULL && v->web->method == METHOD_GET && !v->web->wants_json &&
		    !house->program->open ? send_to(v, "/dang-nhap") : visit_error(v, 404);
	if ((answered = gate_person(v)) != 0 || (answered = gate_token(v)) != 0 ||
	    (answered = gate_fields(v)) != 0 || (answered = gate_used(v)) != 0)
		return answered;
	sound = form_ok(v->form);
	answered = v->route->page(v);
	return sound ? meet_twin(v, answered) : answered;
}

void
gates_answer(void *app, struct web *web, struct reply *reply)
{
	struct house *house = app;
	struct flow flow;
	struct visit v;
	int done;

	reply_start(reply, web->mem, REPLY_MOST);
	visit_open(&v, &flow, house, web, reply);
	done = pass(&v, house);
	if (done == 0)
		done = visit_error(&v, 404);
	if (done != 1)
		visit_error(&v, 503);
}

void
gates_refuse(void *app, struct web *web, int status, struct reply *reply)
{
	struct house *house = app;
	struct flow flow;
	struct visit v;

	reply_start(reply, web->mem, REPLY_MOST);
	visit_open(&v, &flow, house, web, reply);
	/* In the language and with the menu of the person, if there is one. */
	gate_session(&v, house);
	if (status == 405)
		reply_header(reply, "Allow", allowed(&v, house));
	visit_error(&v, status);
}
