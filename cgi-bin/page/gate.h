/*
 * The program gate: asked by Apache's mod_authnz_fcgi before each request to a guarded place of
 * another application (apache-conf/guard.conf). It has no pages; it answers
 *
 *   200 with REMOTE_USER and what the rule gives in DANHGIA_NAME, _UNIT, _AGENCY, _POST, _MAIL,
 *       _ROLES, _GROUPS; what is not given, or not known, is absent
 *   303 to the sign-in or the unlock and back, for a person
 *   401 for a script, 403 where the rule says no, 503 where nothing is known: closed
 */
#ifndef PAGE_GATE_H
#define PAGE_GATE_H

/* As program_main (page/visit.h), without --routes. */
int	gate_main(int argc, char **argv);

#endif
