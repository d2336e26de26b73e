/* Facts of a person in what a run froze against what they rest on there: days make the months, sheets the mean and its level. */
#ifndef RULES_BONUS_AGAIN_FACT_H
#define RULES_BONUS_AGAIN_FACT_H

#include "rules/bonus_document.h"

bool	bonus_facts_follow(struct mem *, const struct bonus_document *, size_t at);

#endif
