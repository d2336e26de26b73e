/* What the API answers machines with. */
#ifndef PAGE_API_SAY_H
#define PAGE_API_SAY_H

#include "page/visit.h"

/*
 * Problem details with the title of the status and the words api.problem.<word>; errors: a list, NULL or empty for none.
 * Headers that were set before are gone. Returns 1.
 */
int	api_problem(struct visit *, int status, const char *word, const char *a, struct json *errors);
/* 400 with each argument that is wrong. Returns 1. */
int	api_wrong_fields(struct visit *);
/* The same for one of them; word: label api.wrong.<word>. Returns 1. */
int	api_wrong(struct visit *, const char *field, const char *word);

#endif
