#include "rules/token.h"

#include <string.h>

#include "base/digest.h"
#include "rules/organisation.h"

#define TOKEN_LETTERS 43	/* 256 bits, six a letter */

const char *const scope_name[SCOPES + 1] = {
	"write:tasks", "read:tasks", "read:catalog", "read:results", "read:organisation", "write:counts", NULL
};
const char *const scope_label[SCOPES + 1] = {
	"write_tasks", "read_tasks", "read_catalog", "read_results", "read_organisation", "write_counts", NULL
};
const char *const token_flaw_name[TOKEN_FLAWS] = {
	[TOKEN_SOUND] = "", [TOKEN_SCOPELESS] = "scopes", [TOKEN_LONG] = "days", [TOKEN_FAST] = "rate",
};

int
scopes_read(struct mem *mem, const char *text, unsigned *scopes_r)
{
	char *copy = mem_text(mem, text), *rest = NULL;

	*scopes_r = 0;
	for (char *word = strtok_r(copy, ",", &rest); word != NULL; word = strtok_r(NULL, ",", &rest)) {
		const int s = word_index(scope_name, SCOPES, word);

		if (s < 0)
			return 0;
		*scopes_r |= 1u << s;
	}
	return *scopes_r != 0;
}

const char *
scopes_text(struct mem *mem, unsigned scopes)
{
	const char *text = "";

	for (int s = 0; s < SCOPES; s++)
		if (scopes & (1u << s))
			text = mem_print(mem, "%s%s%s", text, text[0] == '\0' ? "" : ",", scope_name[s]);
	return text;
}

const char *
token_text(struct mem *mem, const uint8_t random[TOKEN_BYTES])
{
	return mem_print(mem, TOKEN_MARK "%s", digest_base64url(mem, random, TOKEN_BYTES));
}

bool
token_shaped(const char *text)
{
	const size_t mark = sizeof(TOKEN_MARK) - 1;
	uint8_t random[TOKEN_BYTES];

	return strlen(text) == mark + TOKEN_LETTERS && strncmp(text, TOKEN_MARK, mark) == 0 &&
	    digest_from_base64url(text + mark, random, TOKEN_BYTES) == 1;
}

enum token_flaw
token_judge(unsigned scopes, int64_t days, int64_t rate)
{
	if (scopes == 0)
		return TOKEN_SCOPELESS;
	if (days < 1 || days > TOKEN_DAYS)
		return TOKEN_LONG;
	return rate < 1 || rate > TOKEN_RATE_MOST ? TOKEN_FAST : TOKEN_SOUND;
}
