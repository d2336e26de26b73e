/* The form of a sheet is many forms: one a row, and what stands above them. */
#include <string.h>

#include "base/digest.h"
#include "flow/catalog_recompute.h"
#include "page/catalog_sheet.h"

#define SEEN_BYTES	8

const char *const sheet_flags[] = { "finding", "flag", "remark", NULL };
static const char *const choices[] = { "mine", "theirs", NULL };

const struct field sheet_filter_fields[] = { SHEET_FILTER, { 0 } };

/* A row as it is posted: fields in the order of the row, which begins with `row`. */
static const struct field row_fields[] = {
	{ .name = "row", .type = FIELD_ID },
	{ "seen", FIELD_TEXT, .max = 2 * SEEN_BYTES },
	{ "code", FIELD_TEXT, .max = 40 },
	{ "task", FIELD_AREA, .max = TASK_MOST },
	{ "detail", FIELD_AREA, .max = DETAIL_MOST },
	{ "output", FIELD_AREA, .max = OUTPUT_MOST },
	{ "group", FIELD_CHOICE, .choices = catalog_groups },
	{ "points", FIELD_DECIMAL, .min = 1, .max = CATALOG_MOST_POINTS, .places = 2 },
	{ "unit", FIELD_TEXT, .max = 100 },
	{ "section", FIELD_TEXT, .max = PLACE_MOST },
	{ "division", FIELD_TEXT, .max = PLACE_MOST },
	{ "frequency", FIELD_TEXT, .max = 100 },
	{ "posts", FIELD_TEXT, .max = POSTS_MOST },
	{ "people", FIELD_INT, .min = 1, .max = 100000 },
	{ "note", FIELD_AREA, .max = TASK_MOST },
	{ "choice", FIELD_CHOICE, .choices = choices },
	{ 0 }
};

/* The whole form; what comes once a row is read row by row, as row_fields. */
#define EACH(n) { n "[]", FIELD_AREA, .many = true }
const struct field sheet_fields[] = {
	SHEET_FILTER, EACH("row"), EACH("version"), EACH("seen"), EACH("code"), EACH("task"), EACH("detail"),
	EACH("output"), EACH("group"), EACH("points"), EACH("unit"), EACH("section"), EACH("division"),
	EACH("frequency"), EACH("posts"), EACH("people"), EACH("note"), EACH("choice"), { 0 }
};

const char *
sheet_seen(struct visit *v, const struct catalog_line *line)
{
	const unsigned all = (1u << CATALOG_FIELDS) - 1;
	const char *text = json_write(v->mem, catalog_line_json(v->mem, line,
	    all & ~(1u << CATALOG_COEFFICIENT_FIELD)));
	uint8_t hash[DIGEST_SIZE];

	digest_sha256(text, strlen(text), hash);
	return digest_hex(v->mem, hash, SEEN_BYTES);
}

/* A part of the form as a form: names without their brackets. NULL: it is none of ours. */
static struct form *
form_of(struct visit *v, const struct field *fields, size_t from, size_t n)
{
	struct web *part = mem_get(v->mem, sizeof(*part));
	struct form *form;
	int status;

	*part = *v->web;
	part->posted = mem_array(v->mem, n + 1, sizeof(*part->posted));
	part->nposted = n;
	for (size_t i = 0; i < n; i++) {
		const char *name = v->web->posted[from + i].name;
		const size_t length = strlen(name);
		const bool each = length > 2 && strcmp(name + length - 2, "[]") == 0;

		part->posted[i] = v->web->posted[from + i];
		part->posted[i].name = mem_copy(v->mem, name, each ? length - 2 : length);
	}
	form = form_read(part, fields, &status);
	return status == 0 ? form : NULL;
}

static bool
begins_row(const struct visit *v, size_t i)
{
	return strcmp(v->web->posted[i].name, "row[]") == 0;
}

/* What was said of the form as a whole: that it was sent before. */
static bool
used_before(const struct visit *v)
{
	const struct form_state *state;
	size_t n = form_states(v->form, &state);

	for (size_t i = 0; i < n; i++)
		if (state[i].field == NULL)
			return true;
	return false;
}

/* A new row says where it stands before anything is typed into it. */
static bool
says_nothing(const struct catalog_line *l)
{
	return l->code[0] == '\0' && l->task[0] == '\0' && l->detail[0] == '\0' &&
	    l->output[0] == '\0' && l->group == 0 && l->points < 0 && l->unit[0] == '\0' &&
	    l->frequency[0] == '\0' && l->posts[0] == '\0' && l->people == 0 && l->note[0] == '\0';
}

/* Whether a row is to be saved, and what is against it before anybody asks the database. */
static void
judge(struct visit *v, struct typed *row, bool used)
{
	const struct catalog_line line = catalog_typed_line(row->form);
	const char *seen = form_text(row->form, "seen"), *choice = form_text(row->form, "choice");

	row->touched = !form_ok(row->form) || ((row->id != 0 || !says_nothing(&line)) &&
	    (seen == NULL || strcmp(seen, sheet_seen(v, &line)) != 0));
	row->theirs = choice != NULL && strcmp(choice, "theirs") == 0;
	if (!row->touched || row->theirs)
		return;
	if (form_count(row->form, "choice") > 0 && choice == NULL)
		row->why = (struct refusal){ .label = "catalog.refused.row_changed", .conflict = true };
	else if (!form_ok(row->form))
		row->why = (struct refusal){ .label = "catalog.sheet.bad_cell" };
	else if (used)
		row->why = (struct refusal){ .label = "error.form_used" };
}

int
sheet_take_apart(struct visit *v, struct catalog_sheet *s)
{
	const size_t n = v->web->nposted;
	const bool used = used_before(v);
	size_t i = 0, end;

	while (i < n && !begins_row(v, i))
		i++;
	s->row = mem_array(v->mem, n - i + 1, sizeof(*s->row));
	v->form = form_of(v, sheet_filter_fields, 0, i);
	if (v->form == NULL)
		return 0;
	if (used)
		form_error(v->form, NULL, "error.form_used", NULL, NULL);
	for (; i < n; i = end) {
		struct typed *row = &s->row[s->n++];

		for (end = i + 1; end < n && !begins_row(v, end); end++)
			;
		row->form = form_of(v, row_fields, i, end - i);
		if (row->form == NULL)
			return 0;
		row->id = form_int(row->form, "row", NULL);
		judge(v, row, used);
	}
	return 1;
}
