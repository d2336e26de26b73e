#include "page/take_back.h"

#define REASON_MOST	500

const struct field take_back_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ 0 }
};

static const char *
say(struct visit *v, const char *label)
{
	return visit_label(v, label, NULL, NULL);
}

void
take_back_fact(struct visit *v, const char *label, const char *value)
{
	struct view *row = view_row(v->view, "Facts");

	view_text(row, "name", say(v, label));
	view_text(row, "value", value);
}

int
take_back_show(struct visit *v, int status, const struct take_back_labels *labels, const char *path, int64_t version, bool may)
{
	visit_name_fields(v, take_back_fields);
	view_text(v->view, "title", say(v, labels->title));
	view_text(v->view, "about", say(v, labels->about));
	view_text(v->view, "why", say(v, labels->why));
	view_text(v->view, "path", path);
	view_flag(v->view, "may", may);
	if (status != 422)
		v->version = version;
	visit_crumb(v, NULL, say(v, labels->title));
	return visit_page_as(v, status, "take_back/show.cs", labels->title);
}

int
take_back_post(struct visit *v, int (*act)(struct flow *, int64_t, int64_t, const char *, struct refusal *), int (*show)(struct visit *, int))
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, act(v->flow, v->id[0], form_version(v->form), form_text(v->form, "reason"), &why), &why, show);
}
