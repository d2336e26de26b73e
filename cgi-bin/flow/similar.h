/* Works that are alike, found in a file. */
#ifndef FLOW_SIMILAR_H
#define FLOW_SIMILAR_H

/*
 * `similar [--threshold 0.65] FILE.tsv`: lines of id, unit, text; each pair at or above the threshold
 * on standard output: id1, id2, similarity cut to 3 decimals, same|possible|different. Needs neither
 * configuration nor database. Returns the exit status; what is wrong with a line is said on standard
 * error with its number, and the others are compared.
 */
int	similar_command(int argc, char **argv);

#endif
