/* The gate of rows with ROUTE_TOKEN: an access token instead of a session. */
#ifndef PAGE_BEARER_H
#define PAGE_BEARER_H

#include "page/visit.h"

/*
 * Token, its end, its scope, its rate, then the body and the arguments. 0: pass, v->token, v->json and v->form are filled;
 * 1: answered; -1: broken.
 */
int	bearer_pass(struct visit *);

#endif
