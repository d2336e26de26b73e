#include "flow/paper_inside.h"

#include <string.h>

#include "store/campaign.h"
#include "store/paper.h"
#include "store/vote.h"

int
paper_content_of(struct flow *f, const struct catalog *c, struct paper_content *p)
{
	struct catalog_group (*frame)[CATALOG_GROUPS] = mem_array(f->mem, AGENCY_KINDS, sizeof(*frame));

	*p = (struct paper_content){ .agency = c->agency_name, .number = c->number,
	    .standard = c->standard, .frame = frame[c->kind], .reason = c->standard_reason };
	return vote_get(f->db, f->mem, c->id, &p->vote) == 1 &&
	    paper_get_lines(f->db, f->mem, c->id, &p->line, &p->n) == 1 &&
	    campaign_get_frame(f->db, f->mem, c->campaign, frame) == 1 ? 1 : -1;
}

bool
paper_same_content(struct flow *f, const struct paper *paper, struct paper_content *today)
{
	uint8_t digest[DIGEST_SIZE];

	today->kind = paper->kind;
	paper_digest(f->mem, today, digest);
	return memcmp(digest, paper->digest, DIGEST_SIZE) == 0;
}
