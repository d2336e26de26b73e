#include "page/chosen.h"

#include <string.h>

#include "base/number.h"
#include "page/visit.h"

int
chosen_read(struct visit *v, struct chosen list[CHOSEN_MOST], size_t *n_r)
{
	return chosen_read_as(v, "chosen", list, n_r);
}

int
chosen_read_as(struct visit *v, const char *field, struct chosen list[CHOSEN_MOST], size_t *n_r)
{
	*n_r = form_count(v->form, field);
	if (*n_r > CHOSEN_MOST)
		return 0;
	for (size_t i = 0; i < *n_r; i++) {
		char *id = mem_text(v->mem, form_text_at(v->form, field, i));
		char *version = id == NULL ? NULL : strchr(id, ':');

		if (version == NULL)
			return 0;
		*version++ = '\0';
		if (number_int(id, 1, INT64_MAX, &list[i].id) != 1 ||
		    number_int(version, 1, INT64_MAX, &list[i].version) != 1)
			return 0;
	}
	return 1;
}

bool
chosen_has_as(struct visit *v, const char *field, const char *value)
{
	for (size_t i = 0; i < form_count(v->form, field); i++) {
		const char *one = form_text_at(v->form, field, i);

		if (one != NULL && strcmp(one, value) == 0)
			return true;
	}
	return false;
}

bool
chosen_has(struct visit *v, const char *value)
{
	return chosen_has_as(v, "chosen", value);
}
