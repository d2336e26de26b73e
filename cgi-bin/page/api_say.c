#include "page/api_say.h"

int
api_problem(struct visit *v, int status, const char *word, const char *a, struct json *errors)
{
	const char *title = status == 401 ? "api.title_401" : mem_print(v->mem, "error.title_%d", status);

	reply_clear(v->reply);
	reply_problem(v->reply, status, visit_label(v, title, NULL, NULL), visit_label(v, mem_print(v->mem, "api.problem.%s", word), a, NULL),
	    errors);
	return 1;
}

static void
add(struct visit *v, struct json *errors, const char *field, const char *detail)
{
	struct json *error = json_new(v->mem);

	if (field != NULL)
		json_set_text(error, "field", field);
	json_set_text(error, "detail", detail);
	json_add(errors, error);
}

int
api_wrong_fields(struct visit *v)
{
	const struct form_state *state;
	const size_t n = form_states(v->form, &state);
	struct json *errors = json_list(v->mem);

	for (size_t i = 0; i < n; i++)
		if (state[i].error != NULL)
			add(v, errors, state[i].field == NULL ? NULL : state[i].field->name,
			    visit_label(v, state[i].error, state[i].a, state[i].b));
	return api_problem(v, 400, "arguments", NULL, errors);
}

int
api_wrong(struct visit *v, const char *field, const char *word)
{
	struct json *errors = json_list(v->mem);

	add(v, errors, field, visit_label(v, mem_print(v->mem, "api.wrong.%s", word), NULL, NULL));
	return api_problem(v, 400, "arguments", NULL, errors);
}
