/* What the parts of doctor share: how a finding is said. */
#ifndef FLOW_DOCTOR_INSIDE_H
#define FLOW_DOCTOR_INSIDE_H

#include <stdbool.h>

#include "flow/flow.h"

/* Something that is well. Returns 0. */
int	doctor_good(const char *about, const char *text);
/* Something that is wrong; change: what to do about it. Returns 1. */
int	doctor_bad(const char *about, const char *text, const char *change);
/* The same; keys: those to look at, with blanks between, each shown as its line stands. */
int	doctor_bad_keys(struct flow *, const char *about, const char *text, const char *keys);

/* A secret of `program`: there, closed to others, and that program's to read. */
int	doctor_secret(struct flow *, const char *program, const char *key);
/* The server, the schema, and the account of each program with its rights. */
int	doctor_database(struct flow *);
/* The server of mail, and letters that need somebody. */
int	doctor_mail(struct flow *);
/* The key that signs what goes to the national database, its address, our secrets for it, codes of agencies. */
int	doctor_national(struct flow *);
/* Folders and secrets of the systems that tasks come from. */
int	doctor_source(struct flow *);
/* Tokens of the API that end soon. */
int	doctor_token(struct flow *);
/* Does a rule guard other applications? Then gate runs, and has an account. */
bool	doctor_has_gate(struct flow *);
/* The rules of the gate, and the units that they name. */
int	doctor_gate(struct flow *);
/* The first right of sql/grant.sql that the account lacks, in words; NULL: it has all. */
const char	*doctor_missing_right(struct flow *, struct db *, const char *program);

#endif
