/*
 * Access tokens of the API: what a machine may do with one. The token itself is known to its holder alone; what is kept of it
 * is its SHA-256.
 */
#ifndef RULES_TOKEN_H
#define RULES_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

enum scope {
	SCOPE_WRITE_TASKS	= 1 << 0,	/* in the name of its source; bound to none, of the one that each row says */
	SCOPE_READ_TASKS	= 1 << 1,
	SCOPE_READ_CATALOG	= 1 << 2,
	SCOPE_READ_RESULTS	= 1 << 3,
	SCOPE_READ_ORGANISATION	= 1 << 4,
	SCOPE_WRITE_COUNTS	= 1 << 5,	/* figures of registers, the same way */
	SCOPES			= 6
};
extern const char *const scope_name[SCOPES + 1];	/* "write:tasks", …, NULL: in requests, the database, answers */
extern const char *const scope_label[SCOPES + 1];	/* "write_tasks", …: labels token.scope.<label> */

#define TOKEN_MARK	"danhgia_"	/* a token begins with it: leaked ones are found by it */
#define TOKEN_BYTES	32
#define TOKEN_DAYS	400		/* a token is good for so long at most */
#define TOKEN_RATE	120		/* calls a minute where nothing else is said */
#define TOKEN_RATE_MOST	6000

struct token {
	int64_t		 id;
	const char	*name;
	unsigned	 scopes;
	int64_t		 source, agency;	/* to which it is bound; 0: none */
	const char	*source_code, *source_name, *agency_code, *agency_name;	/* NULL: none */
	int64_t		 rate;
	const char	*made_at, *expires_at, *used_at, *revoked_at;	/* UTC, as SQL writes it */
	bool		 expired;
	int64_t		 made_by;		/* 0: by the command line */
	const char	*maker, *revoker;	/* maker NULL: by the command line */
	const char	*reason;
	int64_t		 calls;			/* ever */
	int64_t		 version;
};

/* What one may be bound to: a source, an agency. */
struct token_bound {
	int64_t		 id;
	const char	*code, *name;
};

/* Names joined by commas, each once, in any order; and back. 1; 0: an unknown one, or none. */
int	scopes_read(struct mem *, const char *text, unsigned *scopes_r);
const char	*scopes_text(struct mem *, unsigned scopes);
/* The whole token of its random bytes; and does a text look like one? */
const char	*token_text(struct mem *, const uint8_t random[TOKEN_BYTES]);
bool	token_shaped(const char *);

/* What is wrong with one that is asked for. */
enum token_flaw { TOKEN_SOUND, TOKEN_SCOPELESS, TOKEN_LONG, TOKEN_FAST, TOKEN_FLAWS };
extern const char *const token_flaw_name[TOKEN_FLAWS];	/* "scopes", "days", "rate": fields, labels token.refused.<name> */
enum token_flaw	token_judge(unsigned scopes, int64_t days, int64_t rate);

#endif
