#include "rules/bonus_run.h"

#include <string.h>

#include "base/money.h"

#define DIGEST_GROUP	8	/* characters of a digest that stand together */
#define PLACES_MOST	6	/* decimals in which a number is written exactly */

const char *const bonus_run_state_name[BONUS_RUN_STATES + 1] = { "draft", "frozen", "decided", "dropped", NULL };
const char *const bonus_run_flaw_name[BONUS_RUN_FLAWS] = {
	[BONUS_RUN_NOBODY] = "nobody", [BONUS_RUN_WRONG] = "wrong", [BONUS_RUN_OVER] = "over", [BONUS_RUN_NOTHING] = "nothing",
	[BONUS_RUN_INCOMPLETE] = "incomplete", [BONUS_RUN_UNKNOWN] = "unknown",
};

bool
bonus_run_may(enum bonus_run_act act, enum bonus_run_state state)
{
	switch (act) {
	case BONUS_RUN_FREEZE:
		return state == BONUS_RUN_DRAFT;
	case BONUS_RUN_DROP:
		return state == BONUS_RUN_DRAFT || state == BONUS_RUN_FROZEN;
	default:
		return state == BONUS_RUN_FROZEN;
	}
}

/* Is it for want of a number about the person, which may come later? */
static bool
unknown(enum bonus_why why)
{
	return why == BONUS_NO_COEFFICIENT || why == BONUS_NO_BASE;
}

static bool
troubled(const struct bonus_result *r, bool missing, size_t *at_r)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->outcome[i].why >= BONUS_NO_COEFFICIENT && unknown(r->outcome[i].why) == missing) {
			*at_r = i;
			return true;
		}
	return false;
}

enum bonus_run_flaw
bonus_run_judge(const struct bonus_result *r, bool complete, size_t *at_r)
{
	*at_r = 0;
	if (r->n == 0)
		return BONUS_RUN_NOBODY;
	if (troubled(r, false, at_r))
		return BONUS_RUN_WRONG;
	if (r->left < 0)
		return BONUS_RUN_OVER;
	if (r->spent == 0)
		return BONUS_RUN_NOTHING;
	if (!complete)
		return BONUS_RUN_INCOMPLETE;
	return troubled(r, true, at_r) ? BONUS_RUN_UNKNOWN : BONUS_RUN_SOUND;
}

bool
bonus_proof_holds(const struct bonus_proof *p)
{
	return p->sum && p->within && p->rising && p->equal && p->stopped;
}

const struct regulation *
bonus_regulation_on(const struct regulation *list, size_t n, enum bonus_kind kind, struct day day)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].kind == kind && list[i].state == REGULATION_ISSUED && regulation_holds(&list[i], day))
			return &list[i];
	return NULL;
}

/* As a decimal of so many places, where that is exact. */
static bool
decimal(struct mem *mem, const struct ratio *x, int places, int64_t *scaled_r)
{
	int64_t unit = 1;

	for (int i = 0; i < places; i++)
		unit *= 10;
	x = ratio_mul(mem, x, ratio_int(mem, unit));
	return ratio_floor(x, scaled_r) == 1 && ratio_compare_int(x, *scaled_r) == 0;
}

static char *
decimal_text(struct mem *mem, int64_t scaled, int places)
{
	const bool below = scaled < 0;
	int64_t unit = 1;

	for (int i = 0; i < places; i++)
		unit *= 10;
	scaled = below ? -scaled : scaled;
	if (places == 0)
		return mem_print(mem, "%s%s", below ? "-" : "", money_show(mem, scaled));
	return mem_print(mem, "%s%s,%0*lld", below ? "-" : "", money_show(mem, scaled / unit), places, (long long)(scaled % unit));
}

char *
bonus_exact(struct mem *mem, const struct ratio *x)
{
	const struct ratio *size = ratio_sign(x) < 0 ? ratio_sub(mem, ratio_int(mem, 0), x) : x;
	const char *sign = size == x ? "" : "-";
	int64_t whole;

	for (int places = 0; places <= PLACES_MOST; places++)
		if (decimal(mem, x, places, &whole))
			return decimal_text(mem, whole, places);
	if (ratio_floor(size, &whole) != 1 || whole == 0)
		return ratio_text(mem, x);
	return mem_print(mem, "%s%s %s", sign, money_show(mem, whole), ratio_text(mem, ratio_sub(mem, size, ratio_int(mem, whole))));
}

char *
bonus_digest_shown(struct mem *mem, const char *hex)
{
	char *text = mem_text(mem, "");

	for (size_t n = strlen(hex); n > 0;) {
		const size_t part = n < DIGEST_GROUP ? n : DIGEST_GROUP;

		text = mem_print(mem, "%s%s%s", text, text[0] == '\0' ? "" : " ", mem_copy(mem, hex, part));
		hex += part;
		n -= part;
	}
	return text;
}
