#include "paper/qr.h"

#include <qrencode.h>

#include "base/buf.h"

#define QUIET	4		/* modules of white around, as the standard asks */
#define MOST	(512 * 1024)

char *
qr_svg(struct mem *mem, const char *text)
{
	QRcode *code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
	struct buf out;
	int side;

	if (code == NULL)
		return NULL;
	side = code->width + 2 * QUIET;
	buf_start(&out, mem, MOST);
	buf_print(&out, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" "
	    "width=\"%d\" height=\"%d\" shape-rendering=\"crispEdges\">"
	    "<path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path d=\"", side, side, side * 5, side * 5,
	    side, side);
	for (int y = 0; y < code->width; y++)
		for (int x = 0; x < code->width; x++)
			if (code->data[y * code->width + x] & 1)
				buf_print(&out, "M%d %dh1v1h-1z", x + QUIET, y + QUIET);
	buf_text(&out, "\"/></svg>\n");
	QRcode_free(code);
	return out.over ? NULL : out.p;
}
