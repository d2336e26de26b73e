#include "rules/task_type.h"

#include <string.h>

#include "base/digest.h"
#include "base/number.h"
#include "base/utf8.h"
#include "rules/work.h"

#define WITHDRAWN	"withdrawn"	/* the member that is no text */
#define VALUE_MOST	200	/* letters of what was wrong */
#define PLAIN_MOST	100	/* bytes of a day with its time, of a quantity */

const char *const source_way_name[SOURCE_WAYS + 1] = { "api", "rest", "edxml", "drop", NULL };
const char *const source_auth_name[SOURCE_AUTHS + 1] = { "none", "bearer", "oauth2", NULL };
const char *const task_state_name[TASK_STATES] = { "waiting", "confirmed", "declined", "withdrawn" };
const char *const task_mender_name[TASK_MENDERS + 1] = { "source", "organisation", "catalog", NULL };
const char *const task_news_name[TASK_NEWSES] = { "none", "changed", "withdrawn" };
const char *const task_outcome_name[TASK_OUTCOMES] = { "new", "changed", "same", "bad" };

/* The members of a row that are texts, by their names; days are read, never shown as they came. */
static const struct row_member members[] = {
	{ "external_id", offsetof(struct task_in, external), 200 },
	{ "person", offsetof(struct task_in, person), 200 },
	{ "subject", offsetof(struct task_in, subject), 500 },
	{ "document", offsetof(struct task_in, document), 200 },
	{ "document_day", offsetof(struct task_in, document_day), 0 },
	{ "assigner", offsetof(struct task_in, assigner), 200 },
	{ "product", offsetof(struct task_in, product), 100 },
	{ "quantity", offsetof(struct task_in, quantity), 0 },
	{ "given_on", offsetof(struct task_in, given_on), 0 },
	{ "deadline", offsetof(struct task_in, deadline), 0 },
	{ "done_on", offsetof(struct task_in, done_on), 0 },
	{ "done_document", offsetof(struct task_in, done_document), 200 },
};
#define MEMBERS (sizeof(members) / sizeof(*members))

int
task_flawed(struct mem *mem, struct task_flaw *flaw, const char *field, const char *word, const char *value)
{
	*flaw = (struct task_flaw){ .field = field, .word = word, .mender = MEND_SOURCE,
	    .value = utf8_words(mem, value, VALUE_MOST) };
	return 0;
}

int
task_text_read(struct mem *mem, const void *row, const struct row_member *m, struct task_flaw *flaw, const char **text_r)
{
	const char *raw = row_member_text(row, m);

	*text_r = raw == NULL ? "" : utf8_clean(mem, raw, strlen(raw), UTF8_LINE);
	if (*text_r == NULL)
		return task_flawed(mem, flaw, m->name, "letters", "");
	if (utf8_count(*text_r) > m->most)
		return task_flawed(mem, flaw, m->name, "long", *text_r);
	return 1;
}

int
task_day_read(struct mem *mem, const char *text, struct day *day_r)
{
	const size_t n = strcspn(text, "T ");
	char *day;

	if (strlen(text) > PLAIN_MOST)
		return 0;
	day = mem_copy(mem, text, n);
	if (day_iso(day, day_r) == 1 || day_read(day, day_r) == 1)
		return 1;
	for (char *p = day; *p != '\0'; p++)
		*p = *p == '/' ? '-' : *p;
	return day_iso(day, day_r);
}

static int
read_day(struct mem *mem, const char *name, const char *raw, struct task_flaw *flaw, struct day *day_r)
{
	const char *text = raw == NULL ? "" : utf8_clean(mem, raw, strlen(raw), UTF8_LINE);

	*day_r = (struct day){ 0, 0, 0 };
	if (text != NULL && text[0] == '\0')
		return 1;
	return text != NULL && task_day_read(mem, text, day_r) == 1 ? 1 : task_flawed(mem, flaw, name, "day", raw);
}

static int
read_texts(struct mem *mem, const struct task_in *in, struct task_good *g, struct task_flaw *flaw)
{
	const char *text[MEMBERS] = { NULL };

	for (size_t i = 0; i < MEMBERS; i++)
		if (members[i].most > 0 && task_text_read(mem, in, &members[i], flaw, &text[i]) != 1)
			return 0;
	if (text[0][0] == '\0')
		return task_flawed(mem, flaw, members[0].name, "missing", "");
	if (strlen(text[0]) > members[0].most)
		return task_flawed(mem, flaw, members[0].name, "long", text[0]);
	*g = (struct task_good){ .external = text[0], .person = text[1], .subject = text[2], .document = text[3], .assigner = text[5],
	    .product = text[6], .done_document = text[11], .withdrawn = in->withdrawn };
	return 1;
}

static int
read_quantity(struct mem *mem, const struct task_in *in, struct task_good *g, struct task_flaw *flaw)
{
	const char *text = in->quantity == NULL ? "" : utf8_clean(mem, in->quantity, strlen(in->quantity), UTF8_LINE);

	g->quantity = QUANTITY;
	if (text != NULL && text[0] == '\0')
		return 1;
	if (text == NULL || strlen(text) > PLAIN_MOST || number_decimal(text, 3, &g->quantity) != 1 || g->quantity <= 0 || g->quantity > QUANTITY_MOST)
		return task_flawed(mem, flaw, "quantity", "number", in->quantity);
	return 1;
}

static bool
before(struct day a, struct day b)
{
	return a.year != 0 && b.year != 0 && day_compare(a, b) < 0;
}

/* Where the row does not say when it was given: today, but not behind what came of it. */
static struct day
given(const struct task_good *g, struct day today)
{
	struct day day = today;

	if (before(g->deadline, day))
		day = g->deadline;
	return before(g->done_on, day) ? g->done_on : day;
}

static int
read_days(struct mem *mem, const struct task_in *in, struct day today, struct task_good *g, struct task_flaw *flaw)
{
	if (read_day(mem, "document_day", in->document_day, flaw, &g->document_day) != 1 ||
	    read_day(mem, "given_on", in->given_on, flaw, &g->given_on) != 1 ||
	    read_day(mem, "deadline", in->deadline, flaw, &g->deadline) != 1 ||
	    read_day(mem, "done_on", in->done_on, flaw, &g->done_on) != 1)
		return 0;
	if (before(today, g->given_on))
		return task_flawed(mem, flaw, "given_on", "ahead", in->given_on);
	if (before(today, g->done_on))
		return task_flawed(mem, flaw, "done_on", "ahead", in->done_on);
	if (before(g->deadline, g->given_on))
		return task_flawed(mem, flaw, "deadline", "order", in->deadline);
	if (before(g->done_on, g->given_on))
		return task_flawed(mem, flaw, "done_on", "order", in->done_on);
	if (g->given_on.year == 0)
		g->given_on = given(g, today);
	return 1;
}

int
task_read(struct mem *mem, const struct task_in *in, struct day today, struct task_good *g, struct task_flaw *flaw)
{
	if (read_texts(mem, in, g, flaw) != 1 || read_quantity(mem, in, g, flaw) != 1 || read_days(mem, in, today, g, flaw) != 1)
		return 0;
	if (task_tells(in))
		return 1;
	if (g->person[0] == '\0')
		return task_flawed(mem, flaw, "person", "missing", "");
	return g->subject[0] == '\0' ? task_flawed(mem, flaw, "subject", "missing", "") : 1;
}

static bool
says(const char *text)
{
	return text != NULL && text[strspn(text, " \t\r\n")] != '\0';
}

bool
task_tells(const struct task_in *in)
{
	return (in->withdrawn || says(in->done_on)) && !says(in->person) && !says(in->subject);
}

void
task_merge(struct mem *mem, const struct task_in *known, const struct task_in *in, struct task_in *to)
{
	const bool tells = task_tells(in);

	*to = *known;
	for (size_t i = 0; i < MEMBERS; i++) {
		const char *text = row_member_text(in, &members[i]);

		if (says(text))
			row_member_set(to, &members[i], mem_text(mem, text));
	}
	to->withdrawn = tells ? known->withdrawn || in->withdrawn : in->withdrawn;
}

struct json *
task_json(struct mem *mem, const struct task_in *in)
{
	struct json *json = row_members_json(mem, members, MEMBERS, in);

	if (in->withdrawn)
		json_set_bool(json, WITHDRAWN, true);
	return json;
}

int
task_of_json(struct mem *mem, const struct json *json, struct task_in *in, const char **odd_r)
{
	const struct json *withdrawn;

	*in = (struct task_in){ NULL };
	if (row_members_of_json(mem, members, MEMBERS, json, in, odd_r) != 1)
		return 0;
	withdrawn = json_get(json, WITHDRAWN);
	*odd_r = WITHDRAWN;
	return withdrawn == NULL || json_as_null(withdrawn) || json_as_bool(withdrawn, &in->withdrawn) == 1;
}

void
task_digest(struct mem *mem, const struct task_in *in, uint8_t digest_r[32])
{
	const char *text = json_write(mem, task_json(mem, in));

	digest_sha256(text, strlen(text), digest_r);
}

enum task_named
task_named(const char *person)
{
	const size_t n = strlen(person);

	if (n == 12 && strspn(person, "0123456789") == n)
		return NAMED_NUMBER;
	return strchr(person, '@') != NULL ? NAMED_MAIL : NAMED_UID;
}

bool
task_has_member(const char *name)
{
	return row_members_have(members, MEMBERS, name) || strcmp(name, WITHDRAWN) == 0;
}
