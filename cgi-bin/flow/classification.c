#include "flow/classification.h"

#include "store/classification_frozen.h"

struct classification_facts
run_person_facts(const struct run_person *p)
{
	return (struct classification_facts){ .c = &p->c, .y = &p->y.c, .row = p->y.row, .n = p->y.n, .cap = p->cap, .ground = p->ground,
	    .ground_words = p->ground_words };
}

int
classification_freeze(struct flow *f, const struct run_person *p, const struct quota_person *answer)
{
	const struct classification_facts facts = run_person_facts(p);

	return classification_freeze_body(f->db, p->c.id, json_write(f->mem, classification_document(f->mem, &facts, answer)));
}
