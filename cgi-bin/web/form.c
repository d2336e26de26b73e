#include "web/form.h"

#include <string.h>

#include "base/number.h"
#include "base/utf8.h"

#define FIELDS_MOST	256
#define ERRORS_MOST	100

struct value {
	const char	*raw;		/* as it came */
	const char	*text;		/* cleaned, NULL: empty or wrong */
	int64_t		 number;
	struct day	 day;
	bool		 set;
};

struct slot {
	const struct field *field;
	struct value	*value;
	size_t		 n;
};

struct form {
	struct mem	*mem;
	struct slot	 slot[FIELDS_MOST];
	size_t		 nslots;
	struct form_state state[FIELDS_MOST + ERRORS_MOST];
	size_t		 nstates;	/* one for each field, then those about the whole form */
	bool		 bad;
	int64_t		 version;
};

static struct slot *
slot_of(const struct form *f, const char *name)
{
	for (size_t i = 0; i < f->nslots; i++)
		if (strcmp(f->slot[i].field->name, name) == 0)
			return (struct slot *)(uintptr_t)&f->slot[i];
	return NULL;
}

static void
mark(struct form *f, struct slot *s, const char *label, const char *a, const char *b)
{
	struct form_state *state = &f->state[s - f->slot];

	f->bad = true;
	if (state->error != NULL)
		return;
	state->error = label;
	state->a = a;
	state->b = b;
}

static const char *
number_text(struct form *f, const struct field *field, int64_t value)
{
	return field->type == FIELD_DECIMAL ? number_show(f->mem, value, field->places, 0) :
	    mem_print(f->mem, "%lld", (long long)value);
}

static void
take_text(struct form *f, struct slot *s, struct value *v)
{
	size_t n = utf8_count(v->text);

	v->set = true;
	if (s->field->max > 0 && (int64_t)n > s->field->max)
		mark(f, s, "error.too_long", number_text(f, s->field, s->field->max), NULL);
	else if ((int64_t)n < s->field->min)
		mark(f, s, "error.too_short", number_text(f, s->field, s->field->min), NULL);
}

static void
take_number(struct form *f, struct slot *s, struct value *v)
{
	const struct field *field = s->field;
	bool bounded = field->min != 0 || field->max != 0;
	int got;

	if (field->type == FIELD_DECIMAL)
		got = number_typed(v->text, field->places, &v->number);
	else
		got = number_int(v->text, field->type == FIELD_ID ? 1 : INT64_MIN, INT64_MAX,
		    &v->number);
	if (got != 1)
		mark(f, s, field->type == FIELD_ID ? "error.not_id" : "error.not_number", NULL, NULL);
	else if (bounded && (v->number < field->min || v->number > field->max))
		mark(f, s, "error.out_of_range", number_text(f, field, field->min),
		    number_text(f, field, field->max));
	else
		v->set = true;
	if (!v->set)
		v->number = 0;
}

static void
take_choice(struct form *f, struct slot *s, struct value *v)
{
	for (const char *const *word = s->field->choices; *word != NULL; word++)
		if (strcmp(*word, v->text) == 0)
			v->set = true;
	if (!v->set) {
		v->text = NULL;
		mark(f, s, "error.not_choice", NULL, NULL);
	}
}

static void
take_day(struct form *f, struct slot *s, struct value *v)
{
	v->set = day_read(v->text, &v->day) == 1;
	if (!v->set)
		mark(f, s, "error.not_day", NULL, NULL);
}

static void
take(struct form *f, struct slot *s, struct value *v)
{
	if (s->field->type == FIELD_SECRET) {
		v->text = v->raw[0] == '\0' ? NULL : v->raw;
		v->set = v->text != NULL;
		return;
	}
	v->text = utf8_clean(f->mem, v->raw, strlen(v->raw),
	    s->field->type == FIELD_AREA ? UTF8_AREA : UTF8_LINE);
	if (v->text == NULL)
		mark(f, s, "error.not_text", NULL, NULL);
	if (v->text != NULL && v->text[0] == '\0')
		v->text = NULL;
	if (v->text == NULL)
		return;
	switch (s->field->type) {
	case FIELD_TEXT: case FIELD_AREA:
		take_text(f, s, v);
		return;
	case FIELD_ID: case FIELD_INT: case FIELD_DECIMAL:
		take_number(f, s, v);
		return;
	case FIELD_DAY:
		take_day(f, s, v);
		return;
	case FIELD_CHOICE:
		take_choice(f, s, v);
		return;
	case FIELD_FLAG:
		v->set = strcmp(v->text, "1") == 0 || strcmp(v->text, "on") == 0;
		return;
	default:
		return;
	}
}

/* Values of a field in the order in which they came; false: once too often. */
static bool
collect(struct form *f, struct slot *s, const struct web_pair *pairs, size_t n)
{
	size_t found = 0;

	for (size_t i = 0; i < n; i++)
		found += strcmp(pairs[i].name, s->field->name) == 0;
	if (found > 1 && !s->field->many)
		return false;
	s->value = mem_array(f->mem, found + 1, sizeof(*s->value));
	for (size_t i = 0; i < n; i++)
		if (strcmp(pairs[i].name, s->field->name) == 0)
			s->value[s->n++].raw = pairs[i].value;
	return true;
}

static bool
hidden(const struct web *web, const char *name)
{
	return web->method == METHOD_POST &&
	    (strcmp(name, "form") == 0 || strcmp(name, "version") == 0);
}

/* Every pair must be declared. */
static bool
all_declared(const struct form *f, const struct web *web, const struct web_pair *pairs, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (slot_of(f, pairs[i].name) == NULL && !hidden(web, pairs[i].name))
			return false;
	return true;
}

static void
read_slot(struct form *f, struct slot *s)
{
	struct form_state *state = &f->state[s - f->slot];

	state->field = s->field;
	state->typed = s->n == 0 || s->field->type == FIELD_SECRET ? "" : s->value[0].raw;
	for (size_t i = 0; i < s->n; i++)
		take(f, s, &s->value[i]);
	if (s->field->required && (s->n == 0 || s->value[0].text == NULL))
		mark(f, s, "error.required", NULL, NULL);
	if (s->n > 0 && s->value[0].text != NULL && s->field->type != FIELD_SECRET)
		state->typed = s->value[0].text;
}

struct form *
form_read(struct web *web, const struct field *fields, int *status_r)
{
	struct form *f = mem_get(web->mem, sizeof(*f));
	bool post = web->method == METHOD_POST;
	const struct web_pair *pairs = post ? web->posted : web->args;
	size_t n = post ? web->nposted : web->nargs;
	const char *version;

	*status_r = 0;
	f->mem = web->mem;
	for (; fields != NULL && fields->name != NULL && f->nslots < FIELDS_MOST; fields++)
		f->slot[f->nslots++].field = fields;
	f->nstates = f->nslots;
	if (!all_declared(f, web, pairs, n) || (post && web->nargs > 0)) {
		*status_r = 400;
		return f;
	}
	for (size_t i = 0; i < f->nslots; i++) {
		if (!collect(f, &f->slot[i], pairs, n)) {
			*status_r = 400;
			return f;
		}
		read_slot(f, &f->slot[i]);
	}
	version = post ? web_posted(web, "version") : NULL;
	if (version != NULL && version[0] != '\0' &&
	    number_int(version, 1, INT64_MAX, &f->version) != 1)
		*status_r = 400;
	return f;
}

bool
form_ok(const struct form *f)
{
	return !f->bad;
}

static const struct value *
value_at(const struct form *f, const char *name, size_t i)
{
	const struct slot *s = slot_of(f, name);

	return s == NULL || i >= s->n ? NULL : &s->value[i];
}

const char *
form_text(const struct form *f, const char *name)
{
	return form_text_at(f, name, 0);
}

const char *
form_typed(const struct form *f, const char *name)
{
	const struct slot *s = slot_of(f, name);

	if (s == NULL)
		return "";
	return s->field->type == FIELD_SECRET ? NULL : f->state[s - f->slot].typed;
}

int64_t
form_int(const struct form *f, const char *name, bool *set_r)
{
	const struct value *v = value_at(f, name, 0);

	if (set_r != NULL)
		*set_r = v != NULL && v->set;
	return v == NULL ? 0 : v->number;
}

struct day
form_day(const struct form *f, const char *name)
{
	const struct value *v = value_at(f, name, 0);

	return v == NULL ? (struct day){ 0, 0, 0 } : v->day;
}

bool
form_flag(const struct form *f, const char *name)
{
	const struct value *v = value_at(f, name, 0);

	return v != NULL && v->set;
}

int64_t
form_version(const struct form *f)
{
	return f->version;
}

const char *
form_secret(const struct form *f, const char *name, size_t *n_r)
{
	const char *text = form_text(f, name);

	*n_r = text == NULL ? 0 : strlen(text);
	return text;
}

size_t
form_count(const struct form *f, const char *name)
{
	const struct slot *s = slot_of(f, name);

	return s == NULL ? 0 : s->n;
}

const char *
form_text_at(const struct form *f, const char *name, size_t i)
{
	const struct value *v = value_at(f, name, i);

	return v == NULL ? NULL : v->text;
}

int64_t
form_int_at(const struct form *f, const char *name, size_t i)
{
	const struct value *v = value_at(f, name, i);

	return v == NULL ? 0 : v->number;
}

int64_t *
form_ints(const struct form *f, struct mem *mem, const char *name, size_t *n_r)
{
	int64_t *list;

	*n_r = form_count(f, name);
	list = mem_array(mem, *n_r + 1, sizeof(*list));
	for (size_t i = 0; i < *n_r; i++)
		list[i] = form_int_at(f, name, i);
	return list;
}

bool
form_has_int(const struct form *f, const char *name, int64_t number)
{
	for (size_t i = 0; i < form_count(f, name); i++)
		if (form_int_at(f, name, i) == number)
			return true;
	return false;
}

void
form_error(struct form *f, const char *name, const char *label, const char *a, const char *b)
{
	struct slot *s = name == NULL ? NULL : slot_of(f, name);

	f->bad = true;
	if (s != NULL)
		mark(f, s, label, a, b);
	else if (f->nstates < FIELDS_MOST + ERRORS_MOST)
		f->state[f->nstates++] = (struct form_state){
			.error = label, .a = a, .b = b,
		};
}

size_t
form_states(const struct form *f, const struct form_state **states_r)
{
	*states_r = f->state;
	return f->nstates;
}
