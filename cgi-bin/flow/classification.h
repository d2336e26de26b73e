/*
 * The classification of one person (Mẫu 02): he writes and sends it, the advising body proposes, and what a decision froze
 * (rules/year_run.h, rules/classification_document.h). Everybody sees his own; the authority of its run and who sees the province
 * all of it. Nobody proposes or returns his own. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_CLASSIFICATION_H
#define FLOW_CLASSIFICATION_H

#include "flow/year_run.h"
#include "rules/classification_document.h"
#include "store/classification.h"

#define CLASS_PLACE	"/xep-loai/phieu/"

/* What his level rests on. */
struct classification_facts	run_person_facts(const struct run_person *);
/*
 * Inside a decision, after its row says what was decided: freezes all that it rests on. answer: his of year_run_quota, after
 * quota_levels and quota_places. 1 or -1.
 */
int	classification_freeze(struct flow *, const struct run_person *, const struct quota_person *answer);

#endif
