#include "rules/national_answer.h"

#include <string.h>
#include <strings.h>

#include "base/escape.h"
#include "base/utf8.h"
#include "rules/national.h"
#include "rules/organisation.h"

#define HAND_CELLS	5
#define MSG_DIGITS	32

const char *const national_outcome_name[NATIONAL_OUTCOMES] = {
	[OUTCOME_ACCEPTED] = "accepted", [OUTCOME_REFUSED] = "refused", [OUTCOME_LATER] = "later", [OUTCOME_UNKNOWN] = "unknown",
	[OUTCOME_ABSENT] = "absent",
};
static const struct national_result nothing = { OUTCOME_UNKNOWN, "", "", "", NULL };

static enum national_outcome
outcome_of(const char *name)
{
	const int at = word_index(national_outcome_name, NATIONAL_OUTCOMES, name);

	return at < 0 ? OUTCOME_UNKNOWN : (enum national_outcome)at;
}

static bool
same(const char *a, const char *b)
{
	return a != NULL && strcasecmp(a, b) == 0;
}

/* An end counts with the hash of what was sent; that it is not there, or not now, needs none. */
static enum national_outcome
believed(const struct json *said, const struct national_sent *sent)
{
	const enum national_outcome o = outcome_of(json_text(said, "outcome"));

	return (o == OUTCOME_ACCEPTED || o == OUTCOME_REFUSED) && !same(json_text(said, "sha256"), sent->sha256) ? OUTCOME_UNKNOWN : o;
}

/* Of one record; two that differ are none. */
static struct national_result
result_of(struct mem *mem, const struct json *results, const struct national_sent *sent)
{
	struct national_result r = nothing;
	bool found = false;

	for (size_t i = 0; i < json_count(results); i++) {
		const struct json *said = json_at(results, i);
		enum national_outcome o;

		if (!same(json_text(said, "msg_id"), sent->msg_id))
			continue;
		o = believed(said, sent);
		if (found && o != r.outcome)
			return nothing;
		found = true;
		r = (struct national_result){ o, utf8_words(mem, json_text(said, "receipt"), NATIONAL_RECEIPT_MOST),
		    utf8_words(mem, json_text(said, "code"), NATIONAL_CODE_MOST), utf8_words(mem, json_text(said, "words"), NATIONAL_WORDS_MOST), NULL };
	}
	return r;
}

int
national_answer(struct mem *mem, const char *body, size_t nbody, const struct national_sent *sent, size_t n, struct national_result *to)
{
	const struct json *results = json_get(json_read_any(mem, body, nbody), "results");
	const bool good = results != NULL && json_listed(results);

	for (size_t i = 0; i < n; i++)
		to[i] = good ? result_of(mem, results, &sent[i]) : nothing;
	return good;
}

static int
read_message(const char *text, unsigned char to[16])
{
	if (strlen(text) != MSG_DIGITS)
		return 0;
	for (size_t i = 0; i < MSG_DIGITS / 2; i++) {
		const int a = hex_digit(text[2 * i]), b = hex_digit(text[2 * i + 1]);

		if (a < 0 || b < 0)
			return 0;
		to[i] = (unsigned char)(a * 16 + b);
	}
	return 1;
}

static int
read_line(struct mem *mem, char *line, struct national_hand *h)
{
	const char *cell[HAND_CELLS] = { "", "", "", "", "" };

	for (size_t i = 0; i < HAND_CELLS && line != NULL; i++) {
		const size_t n = i + 1 == HAND_CELLS ? strlen(line) : strcspn(line, "\t;");

		cell[i] = utf8_words(mem, mem_copy(mem, line, n), i == 2 ? NATIONAL_RECEIPT_MOST : i == 3 ? NATIONAL_CODE_MOST : NATIONAL_WORDS_MOST);
		line = line[n] == '\0' ? NULL : line + n + 1;
	}
	h->result = (struct national_result){ outcome_of(cell[1]), cell[2], cell[3], cell[4], NULL };
	return read_message(cell[0], h->msg_id) == 1 && (h->result.outcome == OUTCOME_ACCEPTED || h->result.outcome == OUTCOME_REFUSED);
}

int
national_hand(struct mem *mem, const char *text, struct national_hand **list_r, size_t *n_r, size_t *line_r)
{
	char *next, *line = mem_text(mem, text);

	*list_r = mem_array(mem, NATIONAL_HAND_MOST, sizeof(**list_r));
	*n_r = *line_r = 0;
	for (; line != NULL; line = next) {
		next = strchr(line, '\n');
		if (next != NULL)
			*next++ = '\0';
		++*line_r;
		if (line[strspn(line, " \t\r")] == '\0')
			continue;
		if (*n_r == NATIONAL_HAND_MOST || read_line(mem, line, &(*list_r)[*n_r]) != 1)
			return 0;
		++*n_r;
	}
	return 1;
}
