#include "page/api_list.h"

#include "base/number.h"
#include "flow/api.h"
#include "page/api_say.h"

int64_t
api_limit(struct visit *v)
{
	bool set;
	const int64_t limit = form_int(v->form, "limit", &set);

	return set ? limit : API_PAGE;
}

int
api_cursor(struct visit *v, bool placed, struct api_cursor *c)
{
	const char *text = form_text(v->form, "cursor");

	*c = (struct api_cursor){ .place = placed ? -1 : 0 };
	if (text == NULL || api_cursor_read(text, placed, c) == 1)
		return 0;
	return api_wrong(v, "cursor", "cursor");
}

int
api_day(struct visit *v, const char *field, struct day *day)
{
	const char *text = form_text(v->form, field);

	*day = day_today();
	return text == NULL || day_iso(text, day) == 1 ? 0 : api_wrong(v, field, "day");
}

int
api_in(struct visit *v, struct api_scope *in)
{
	switch (api_scope(v->flow, v->token, form_text(v->form, "unit"), in)) {
	case 1:
		return 0;
	case 0:
		return api_wrong(v, "unit", "unit");
	case 2:
		return api_problem(v, 403, "other_agency", v->token->agency_code, NULL);
	default:
		return -1;
	}
}

int
api_answer(struct visit *v, struct json *head, struct json *items, bool more, const char *next)
{
	struct json *answer = head == NULL ? json_new(v->mem) : head;

	json_set(answer, "items", items);
	json_set_bool(answer, "more", more);
	json_set_text(answer, "next", next);
	return reply_json(v->reply, answer);
}

void
api_put_day(struct visit *v, struct json *json, const char *key, struct day day)
{
	json_set_text(json, key, day_text(v->mem, day));
}

void
api_put_decimal(struct visit *v, struct json *json, const char *key, bool given, int64_t scaled, int places)
{
	json_set_text(json, key, given ? number_plain(v->mem, scaled, places) : NULL);
}
