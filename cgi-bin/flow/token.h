/*
 * Access tokens of the API: administrators make and revoke them, machines act by them. The token itself is given once, by the
 * act that makes it. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_TOKEN_H
#define FLOW_TOKEN_H

#include "flow/flow.h"
#include "rules/token.h"

#define TOKEN_PLACE	"/quan-tri/ket-noi/ma-truy-cap/"

/* All, those that are good first. 1 or -1. */
int	tokens(struct flow *, struct token **list_r, size_t *n_r);
int	token_look(struct flow *, int64_t id, struct token *);
bool	token_good(const struct token *);
/* What one may be bound to now. 1 or -1. */
int	token_bounds(struct flow *, struct token_bound **source_r, size_t *nsources_r, struct token_bound **agency_r, size_t *nagencies_r);

/*
 * name, scopes, rate, and the codes of source and agency (NULL: none). *text_r: the token, NULL where the form had been sent
 * before. Fields of a refusal: scopes, source, agency, days, rate.
 */
int	token_make(struct flow *, const struct token *, int64_t days, const char **text_r, struct refusal *);
int	token_end(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

/* `danhgia token --scope a,b --days N --name X [--source CODE] [--agency CODE] [--rate N]`: prints one. The exit status. */
int	token_command(struct flow *);

/* What a call with a token is answered. */
enum token_pass { PASS_GOOD, PASS_UNKNOWN, PASS_ENDED, PASS_SCOPE, PASS_RATE, PASS_BROKEN };
/*
 * Is it a token that is good, with one of the scopes, in a minute that is not full? Counts the call. Whether it is known is
 * asked by its SHA-256: no comparison of secrets takes time that tells.
 */
enum token_pass	token_pass(struct flow *, const char *text, unsigned scopes, struct token *);

#endif
