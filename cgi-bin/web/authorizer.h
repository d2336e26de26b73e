/*
 * The question of mod_authnz_fcgi: may this request to another application pass? Its address is
 * never taken apart here: Apache has chosen the place (<Location>) on the normalised path and
 * names its rule in the variable DANHGIA_RULE.
 */
#ifndef WEB_AUTHORIZER_H
#define WEB_AUTHORIZER_H

#include <fcgiapp.h>

#include "web/web.h"

/*
 * Fills web->rule, target, cookies, script and act. 0, or 400: it is no question of an authorizer.
 * act: what a person opened by a press, a typed address or a reload (Sec-Fetch-User); of a browser
 * that says nothing of the kind each GET for HTML. What a page fetches, frames or reloads by itself
 * is none.
 */
int	authorizer_read(FCGX_Request *, struct mem *, struct web *web_r);

#endif
