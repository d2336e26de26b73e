#include "page/money.h"

#include "base/money.h"

int64_t
money_typed(struct visit *v, const char *name, int64_t most)
{
	const char *text = form_text(v->form, name);
	int64_t value;

	if (text == NULL)
		return 0;
	if (money_read(text, &value) != 1)
		form_error(v->form, name, "error.not_number", NULL, NULL);
	else if (value < 1 || value > most)
		form_error(v->form, name, "error.out_of_range", "1", money_show(v->mem, most));
	else
		return value;
	return 0;
}
