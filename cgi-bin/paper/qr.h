/* QR codes, as modules and as SVG. The only user of libqrencode. */
#ifndef PAPER_QR_H
#define PAPER_QR_H

#include <stdint.h>

#include "base/mem.h"

/* Row by row, 1 where it is dark; without the quiet zone of 4. NULL: too long. */
const uint8_t	*qr_modules(struct mem *, const char *text, int *side_r);
/* A square picture of the text, black on white, with its quiet zone; NULL: too long. */
char	*qr_svg(struct mem *, const char *text);

#endif
