/* /dang-nhap, /mo-khoa, /dang-xuat: from stranger to session and back. */
#ifndef PAGE_SIGNIN_H
#define PAGE_SIGNIN_H

#include "flow/signin.h"
#include "page/visit.h"

extern const struct route signin_routes[];
extern const struct route unlock_routes[];

/* Makes Form.<name>.name for fields that a page shows but its route does not read. */
void	signin_field(struct visit *, const char *key, const char *name);
/* The cookies of an outcome: a new session, a new step, or the step's end. */
void	signin_cookies(struct visit *, const struct signin *);
/* Puts a refusal on the form; the status of its page. */
int	signin_refusal(struct visit *, const struct signin *, const char *field);
/* The page with recovery codes, shown once; to: where it goes on. */
int	signin_codes(struct visit *, const char **codes, const char *to);
/* To the form, in words: a step or session is over; back: where it goes on, or NULL. */
int	signin_over(struct visit *, const char *back);
/* 303 to what signin_back gave. Returns 1. */
int	signin_go(struct visit *, const char *to);
/* A picture of ours as the whole answer. */
int	signin_picture(struct visit *, const char *svg);

#endif
