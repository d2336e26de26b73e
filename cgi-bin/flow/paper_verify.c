/* Whether a paper is ours; apart from printing, so that who asks needs no more than reading. */
#include "flow/paper_inside.h"

#include <time.h>

#include "rules/network.h"
#include "rules/pace.h"
#include "store/classification_paper.h"
#include "store/paper.h"
#include "store/sheet_paper.h"

static enum paper_found
look_up_year(struct flow *f, const char *code, struct paper_verdict *v)
{
	const int found = classification_paper_find(f->db, f->mem, code, &v->levels);

	v->of_year = found == 1;
	return found == 1 ? PAPER_FOUND : found < 0 ? PAPER_BROKEN : PAPER_NONE;
}

static enum paper_found
look_up_sheets(struct flow *f, const char *code, struct paper_verdict *v)
{
	const int found = sheet_paper_find(f->db, f->mem, code, &v->sheets);

	v->of_sheets = found == 1;
	return found == 1 ? PAPER_FOUND : found < 0 ? PAPER_BROKEN : look_up_year(f, code, v);
}

static enum paper_found
look_up(struct flow *f, const char *code, struct paper_verdict *v)
{
	struct paper_content today;
	int found = paper_get_code(f->db, f->mem, code, &v->paper);

	if (found == 0)
		return look_up_sheets(f, code, v);
	if (found < 0)
		return PAPER_BROKEN;
	if (paper_get_catalog(f->db, f->mem, v->paper.catalog, &v->catalog) != 1 ||
	    paper_content_of(f, &v->catalog, &today) != 1)
		return PAPER_BROKEN;
	found = paper_get_ruling(f->db, f->mem, &v->catalog, &v->ruling);
	if (found < 0)
		return PAPER_BROKEN;
	v->ruled = found == 1;
	v->same = paper_same_content(f, &v->paper, &today);
	return PAPER_FOUND;
}

/* What is no code at all tells a guesser nothing and is not counted. */
enum paper_found
paper_verify(struct flow *f, const char *typed, struct paper_verdict *v)
{
	const char *code = paper_code_read(f->mem, typed), *network = network_of(f->mem, f->peer);
	int64_t minute = time(NULL) / 60;
	enum paper_found found;

	*v = (struct paper_verdict){ .same = false };
	if (code == NULL)
		return PAPER_NONE;
	if (!pace_allows(f->pace, network, minute))
		return PAPER_WAIT;
	found = look_up(f, code, v);
	if (found == PAPER_NONE)
		pace_wrong(f->pace, network, minute);
	return found;
}
