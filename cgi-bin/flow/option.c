#include "flow/option.h"

#include "store/person.h"

struct options {
	const char	*language;
	const char	*theme;
};

static int
option_body(struct flow *f, void *arg)
{
	const struct options *o = arg;

	return person_options(f->db, f->who->person, o->language, o->theme);
}

int
option_change(struct flow *f, const char *language, const char *theme)
{
	struct options o = { language, theme };

	return flow_write(f, option_body, &o);
}
