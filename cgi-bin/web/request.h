/*
 * From FastCGI to struct web and from struct reply to FastCGI; with serve.c the
 * only user of FCGX.
 */
#ifndef WEB_REQUEST_H
#define WEB_REQUEST_H

#include <fcgiapp.h>

#include "web/serve.h"

/*
 * Reads the request within the limits of its route. 0, or the status that
 * refuses it (400, 404, 405, 408, 413, 414, 415, 422, 503); web_r is filled as far as it
 * came, always with path, peer and id.
 */
int	request_read(FCGX_Request *, const struct web_program *, struct mem *, struct web *web_r);

/* Sends the reply whole. 1; 0: the client is gone. */
int	request_reply(FCGX_Request *, const struct web *, const struct reply *);

#endif
