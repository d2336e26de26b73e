/* Cases of rules on the command line: the code that the pages compute with, on one line of JSON each. */
#ifndef FLOW_CASES_H
#define FLOW_CASES_H

/*
 * `score`: sheets of periods (rules/score_read.h), from standard input to standard output in the same order. A bad
 * line gives {"error":{"field":…,"why":…}} and the others go on. Needs neither configuration nor database. Returns
 * the exit status: 1 if a line was bad.
 */
int	cases_score(int argc, char **argv);
int	cases_year(int argc, char **argv);
int	cases_quota(int argc, char **argv);
int	cases_bonus(int argc, char **argv);

#endif
