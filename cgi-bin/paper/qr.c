#include "paper/qr.h"

#include <qrencode.h>

#include "base/buf.h"

#define QUIET	4		/* modules of white around, as the standard asks */
#define MOST	(512 * 1024)

const uint8_t *
qr_modules(struct mem *mem, const char *text, int *side_r)
{
	QRcode *code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
	uint8_t *dark;
	int n;

	if (code == NULL)
		return NULL;
	n = code->width * code->width;
	dark = mem_get(mem, (size_t)n);
	for (int i = 0; i < n; i++)
		dark[i] = code->data[i] & 1;
	*side_r = code->width;
	QRcode_free(code);
	return dark;
}

char *
qr_svg(struct mem *mem, const char *text)
{
	int width, side;
	const uint8_t *dark = qr_modules(mem, text, &width);
	struct buf out;

	if (dark == NULL)
		return NULL;
	side = width + 2 * QUIET;
	buf_start(&out, mem, MOST);
	buf_print(&out, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" "
	    "width=\"%d\" height=\"%d\" shape-rendering=\"crispEdges\">"
	    "<path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path d=\"", side, side, side * 5, side * 5,
	    side, side);
	for (int y = 0; y < width; y++)
		for (int x = 0; x < width; x++)
			if (dark[y * width + x])
				buf_print(&out, "M%d %dh1v1h-1z", x + QUIET, y + QUIET);
	buf_text(&out, "\"/></svg>\n");
	return out.over ? NULL : out.p;
}
