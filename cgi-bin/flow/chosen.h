/* What a person ticked in a list: which it is, and as which version it was shown. */
#ifndef FLOW_CHOSEN_H
#define FLOW_CHOSEN_H

#include <stdint.h>

#define CHOSEN_MOST 200		/* at once */

struct chosen {
	int64_t	 id, version;
};

#endif
