/*
 * The payment list of a run that was decided, with what the treasury asks for, and its proof sheet as the second part. In Vietnamese
 * whatever the language of the person; drawn when it is asked for. For the head alone: the caller has read the run.
 */
#ifndef FLOW_BONUS_RUN_PAPER_H
#define FLOW_BONUS_RUN_PAPER_H

#include "flow/bonus_run.h"
#include "paper/document.h"
#include "rules/salary.h"

struct render;

/* 1; 0: too long; -1. */
int	bonus_run_paper(struct flow *, struct render *, const struct bonus_run_view *, enum document_form, const char **bytes_r, size_t *n_r);
/* Codes of the budget units of its fund: "1098765, 1098766"; "" where none is known. 1 or -1. */
int	bonus_run_budget(struct flow *, const struct bonus_run *, const char **codes_r);
/* The account of each in d on the day of the decision; number NULL: none is known. 1 or -1. */
int	bonus_run_accounts(struct flow *, const struct bonus_run_view *, struct salary_account **list_r);
/* By what somebody gets his share, as the list says it: of a share his weight, of a rate the factor of the row; "" of a sum, or of nothing. */
const char	*bonus_run_factor(struct mem *, const struct bonus_document *, size_t i);

#endif
