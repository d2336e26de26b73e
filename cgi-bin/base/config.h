/*
 * The one configuration file: `key = value` lines, '#' comments, UTF-8.
 * Every key is documented in apache-conf/etc/danhgia.conf; an unknown key is an
 * error, and so is a word where a number or a switch stands, so a typing mistake is
 * never silent. Values live as long as the config.
 */
#ifndef BASE_CONFIG_H
#define BASE_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

struct config;

/*
 * Reads a file. NULL: *why_r is one English sentence with file and line,
 * in mem.
 */
struct config	*config_read(struct mem *, const char *file, const char **why_r);
/* The value, or the default of the key ("" where it has none). */
const char	*config_text(const struct config *, const char *key);
/* The same; NULL where it is empty. */
const char	*config_given(const struct config *, const char *key);
int64_t		 config_int(const struct config *, const char *key);
bool		 config_on(const struct config *, const char *key);
/*
 * The first line of the file that the key names, without its line end: a secret.
 * Refused (NULL, logged) if the file is missing, empty, or open to others than its owner
 * and group.
 */
const char	*config_secret(struct mem *, const struct config *, const char *key);
/* The same of a file that no key names; NULL: *flaw_r says why in English words, and nothing is logged. */
const char	*config_secret_of(struct mem *, const char *file, const char **flaw_r);
/* Why config_secret would refuse, in English words; NULL: it would not. */
const char	*config_secret_flaw(struct mem *, const struct config *, const char *key);
/* The file it was read from. */
const char	*config_file(const struct config *);
/*
 * What follows a prefix ("gate.rule.") in the next of the keys that are set, in the order of the
 * file; NULL: no more. *at: 0 at first.
 */
const char	*config_next(const struct config *, const char *prefix, size_t *at);
/* The line in that file where a key stands, counted from 1; 0: the default counts. */
int		 config_line(const struct config *, const char *key);

#endif
