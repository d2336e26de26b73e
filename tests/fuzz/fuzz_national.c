/* What the national database answers (a), what a person brings in of it by hand (h). */
#include "rules/national.h"
#include "rules/national_answer.h"
#include "fuzz.h"

static const struct national_sent sent[] = { { "aa01", "f1" }, { "aa02", "f2" } };
#define SENT (sizeof(sent) / sizeof(*sent))

static void
line_holds(const char *text, size_t letters)
{
	HOLDS(text != NULL && strpbrk(text, "\r\n") == NULL && strlen(text) <= 4 * letters);
}

static void
result_holds(const struct national_result *r)
{
	HOLDS(r->outcome < NATIONAL_OUTCOMES);
	line_holds(r->receipt, NATIONAL_RECEIPT_MOST);
	line_holds(r->code, NATIONAL_CODE_MOST);
	line_holds(r->words, NATIONAL_WORDS_MOST);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct mem *mem = mem_new(16u << 20);
	const char *text = mem_copy(mem, n == 0 ? data : data + 1, n == 0 ? 0 : n - 1);
	struct national_result result[SENT];
	struct national_hand *hand;
	size_t hands, line;

	if (n > 0 && data[0] == 'a') {
		const int good = national_answer(mem, text, n - 1, sent, SENT, result);

		for (size_t i = 0; i < SENT; i++) {
			result_holds(&result[i]);
			HOLDS(good == 1 || result[i].outcome == OUTCOME_UNKNOWN);
		}
	} else if (n > 0 && data[0] == 'h' && national_hand(mem, text, &hand, &hands, &line) == 1) {
		HOLDS(hands <= NATIONAL_HAND_MOST);
		for (size_t i = 0; i < hands; i++)
			result_holds(&hand[i].result);
	}
	mem_free(&mem);
	return 0;
}
