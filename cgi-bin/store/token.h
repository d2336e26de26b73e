/* Access tokens of the API. */
#ifndef STORE_TOKEN_H
#define STORE_TOKEN_H

#include "rules/token.h"
#include "store/db.h"

/* The one with this digest, also where it ended (expired, revoked_at). 1; 0: none; -1. */
int	token_by_digest(struct db *, struct mem *, const uint8_t digest[32], struct token *);
/* Counts a call. 1; 0: the minute is full; -1. */
int	token_count(struct db *, const struct token *);

/* All, those that are good first. 1 or -1. */
int	token_select(struct db *, struct mem *, struct token **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	token_get(struct db *, struct mem *, int64_t id, struct token *);
/* name, scopes, source, agency, rate. person 0: the command line. 1 or -1. */
int	token_insert(struct db *, struct mem *, const struct token *, const uint8_t digest[32], int64_t person, int64_t days, int64_t *id_r);
/* 1; 0: revoked or changed meanwhile; -1. */
int	token_revoke(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);

/* One that ends within so many days and whose maker was not told: id, name, made_by, expires_at. 1; 0: none; -1. */
int	token_due(struct db *, struct mem *, int64_t days, struct token *);
/* 1; 0: he was told meanwhile; -1. */
int	token_told(struct db *, int64_t id);

/* Sources that send by themselves, agencies: those there are now. 1 or -1. */
int	token_sources(struct db *, struct mem *, struct token_bound **list_r, size_t *n_r);
int	token_agencies(struct db *, struct mem *, struct token_bound **list_r, size_t *n_r);
/* By its code. 1; 0: none; -1. */
int	token_source(struct db *, struct mem *, const char *code, struct token_bound *);
int	token_agency(struct db *, struct mem *, const char *code, struct token_bound *);

#endif
