#include "rules/dispatch.h"

#include <string.h>

#include "base/utf8.h"

#define CENTRED_MOST 120	/* letters */

const char *const dispatch_kind_name[DISPATCH_KINDS + 1] = {
	[DISPATCH_APPRAISAL] = "appraisal", [DISPATCH_SUBMISSION] = "submission", [DISPATCH_DECISION] = "decision",
	[DISPATCH_OPINIONS] = "opinions",
};
const char *const dispatch_state_name[DISPATCH_STATES + 1] = {
	[DISPATCH_DRAFT] = "draft", [DISPATCH_ISSUED] = "issued", [DISPATCH_DROPPED] = "dropped",
	[DISPATCH_WITHDRAWN] = "withdrawn",
};

static const struct {
	const char	*words;
	enum catalog_state state[3];
} takes[DISPATCH_KINDS] = {
	[DISPATCH_APPRAISAL] = { "submitted,returned,appraised", { CATALOG_SUBMITTED, CATALOG_RETURNED, CATALOG_APPRAISED } },
	[DISPATCH_SUBMISSION] = { "appraised,proposed", { CATALOG_APPRAISED, CATALOG_PROPOSED, CATALOG_PROPOSED } },
	[DISPATCH_DECISION] = { "proposed,agreed", { CATALOG_PROPOSED, CATALOG_AGREED, CATALOG_AGREED } },
	[DISPATCH_OPINIONS] = { "", { CATALOG_STATES, CATALOG_STATES, CATALOG_STATES } },
};

bool
dispatch_takes(enum dispatch_kind kind, enum catalog_state state)
{
	for (size_t i = 0; i < 3; i++)
		if (takes[kind].state[i] == state)
			return true;
	return false;
}

const char *
dispatch_states(enum dispatch_kind kind)
{
	return takes[kind].words;
}

bool
dispatch_leaves(enum dispatch_kind kind, enum catalog_state state)
{
	const bool back = state == CATALOG_DRAFT || state == CATALOG_SUBMITTED || state == CATALOG_RETURNED;

	return kind == DISPATCH_SUBMISSION ? !back : kind != DISPATCH_DECISION || (!back && state != CATALOG_APPRAISED);
}

enum dispatch_line
dispatch_line_of(struct mem *mem, const char *line)
{
	const size_t roman = strspn(line, "IVX");

	if (roman > 0 && line[roman] == '.' && line[roman + 1] == ' ')
		return DISPATCH_HEADING;
	if (utf8_count(line) > CENTRED_MOST || strcmp(utf8_upper(mem, line), line) != 0 ||
	    strcmp(utf8_lower(mem, line), line) == 0)
		return DISPATCH_PARAGRAPH;
	return DISPATCH_CENTRED;
}

const char *
dispatch_roman(struct mem *mem, int n)
{
	static const char *const one[] = { "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX" };
	static const struct { int value; const char *sign; } sign[] = { { 100, "C" }, { 90, "XC" }, { 50, "L" },
	    { 40, "XL" }, { 10, "X" } };
	const char *text = "";

	for (size_t i = 0; i < sizeof(sign) / sizeof(*sign); i++)
		for (; n >= sign[i].value; n -= sign[i].value)
			text = mem_print(mem, "%s%s", text, sign[i].sign);
	return mem_print(mem, "%s%s", text, one[n]);
}

void
dispatch_digest(struct mem *mem, const struct dispatch_words *w, const char *annexes, uint8_t digest_r[DIGEST_SIZE])
{
	const char *const text[] = { w->subject, w->addressee, w->place, w->body, w->recipients, w->authority,
	    w->signer, annexes };
	struct digest_stream *to = digest_stream(mem);

	for (size_t i = 0; i < sizeof(text) / sizeof(*text); i++)
		digest_more(to, text[i], strlen(text[i]) + 1);
	digest_done(to, digest_r);
}
