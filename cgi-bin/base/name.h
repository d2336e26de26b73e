/* Words of a fixed set: states, kinds, choices. */
#ifndef BASE_NAME_H
#define BASE_NAME_H

/* The place of a word among n names, of which some may be NULL; 0 where it is none of them, or NULL. */
int	name_place(const char *const *names, int n, const char *word);

#endif
