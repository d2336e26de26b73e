/* QR codes as SVG. The only user of libqrencode. */
#ifndef PAPER_QR_H
#define PAPER_QR_H

#include "base/mem.h"

/* A square picture of the text, black on white, with its quiet zone; NULL: too long. */
char	*qr_svg(struct mem *, const char *text);

#endif
