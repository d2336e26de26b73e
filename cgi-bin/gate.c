/* Asked by Apache before each request to a guarded application of others; never by a browser. */
#include "page/gate.h"

int
main(int argc, char **argv)
{
	return gate_main(argc, argv);
}
