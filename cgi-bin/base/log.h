/*
 * One event, one line of JSON on stderr, with a number that never changes
 * meaning (cgi-bin/README.md lists the ranges) and no secret. Control characters
 * are escaped, so a line cannot be forged.
 */
#ifndef BASE_LOG_H
#define BASE_LOG_H

/* Set once at start: the program's name, and for each request its id ("" for none). */
void	log_program(const char *name);
void	log_request(const char *id);
/* From now on nothing is written: a command that says in words what it sees. */
void	log_quiet(void);

void	log_error(int number, const char *format, ...) __attribute__((format(printf, 2, 3)));
void	log_warn(int number, const char *format, ...) __attribute__((format(printf, 2, 3)));
void	log_info(int number, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
