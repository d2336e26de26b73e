/*
 * Digital signatures of a PDF that a stranger made, as pdfsig (Debian: poppler-utils) finds them, in a process of its own
 * with limits: whether the bytes that each covers are those that were signed, by which name of a certificate, when. Whom
 * the certificate was issued by is not asked: no network is used.
 */
#ifndef REMOTE_SIGNATURE_H
#define REMOTE_SIGNATURE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/mem.h"

struct signature {
	const char	*signer;	/* common name of the certificate; "" where it says none */
	const char	*at;		/* "29/11/2026 19:15:00" in Vietnamese time, as the signature says it; "" */
	bool		 sound;		/* the signed bytes are as they were */
	bool		 whole;		/* it covers the file to its end */
};

#define SIGNATURES_MOST 20

/* Are the programs there that look at files? */
bool	signature_ready(void);

/* 1: so many of them, perhaps none; 0: no PDF that can be read; -1: the program is not there (logged). */
int	signature_read(struct mem *, const char *path, struct signature list_r[SIGNATURES_MOST], size_t *n_r);
/*
 * What the first n bytes of a file say as a PDF, in the order in which it is drawn, with what is shown of signatures.
 * 1; 0: no PDF that can be read; -1.
 */
int	signature_text(struct mem *, const char *path, size_t n, const char **text_r);
/* The same of what pdfsig printed. */
void	signature_parse(struct mem *, const char *text, struct signature list_r[SIGNATURES_MOST], size_t *n_r);

#endif
