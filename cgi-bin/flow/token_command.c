#include "flow/token.h"

#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "base/number.h"
#include "base/utf8.h"

#define NAME_MOST 200

static int
usage(void)
{
	fputs("usage: danhgia token --scope SCOPE[,SCOPE]… --days N --name TEXT [--source CODE] [--agency CODE] [--rate N]\nscopes:", stderr);
	for (int s = 0; s < SCOPES; s++)
		fprintf(stderr, " %s", scope_name[s]);
	fputs("\n", stderr);
	return 2;
}

/* One argument and its value. 1; 0: not one of ours. */
static int
take(struct flow *f, const char *name, const char *value, struct token *t, int64_t *days)
{
	if (strcmp(name, "--scope") == 0)
		return scopes_read(f->mem, value, &t->scopes);
	if (strcmp(name, "--days") == 0)
		return number_int(value, 1, TOKEN_DAYS, days);
	if (strcmp(name, "--rate") == 0)
		return number_int(value, 1, TOKEN_RATE_MOST, &t->rate);
	if (strcmp(name, "--name") == 0)
		t->name = utf8_clean(f->mem, value, strlen(value), UTF8_LINE);
	else if (strcmp(name, "--source") == 0)
		t->source_code = value;
	else if (strcmp(name, "--agency") == 0)
		t->agency_code = value;
	else
		return 0;
	return 1;
}

static const char *
words(const struct refusal *why)
{
	static const struct { const char *field, *words; } said[] = {
		{ "source", "there is no source system of this code that sends by itself (its page in the administration)" },
		{ "agency", "there is no agency of this code" },
	};

	for (size_t i = 0; i < sizeof(said) / sizeof(*said); i++)
		if (why->field != NULL && strcmp(said[i].field, why->field) == 0)
			return said[i].words;
	return "this token cannot be made";
}

int
token_command(struct flow *f)
{
	struct token t = { .rate = TOKEN_RATE };
	struct refusal why = { 0 };
	const char *text;
	int64_t days = 0;
	int done;

	if (f->argc % 2 != 1)
		return usage();
	for (int i = 1; i < f->argc; i += 2)
		if (take(f, f->argv[i], f->argv[i + 1], &t, &days) != 1)
			return usage();
	if (t.scopes == 0 || days == 0 || t.name == NULL || t.name[0] == '\0' || utf8_count(t.name) > NAME_MOST)
		return usage();
	log_quiet();
	f->peer = "command";
	done = token_make(f, &t, days, &text, &why);
	if (done == 1)
		printf("%s\n", text);
	else
		fprintf(stderr, "danhgia: %s\n", done < 0 ? "the database refused; danhgia doctor says why" : words(&why));
	return done != 1;
}
