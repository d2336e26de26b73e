/* For whom somebody acted. */
#ifndef RULES_BEHALF_H
#define RULES_BEHALF_H

struct behalf {
	const char	*kind;	/* "delegated", "acting": labels behalf.<kind>; NULL: in the own right */
	const char	*of;	/* the head, or the document where there was none */
};

#endif
