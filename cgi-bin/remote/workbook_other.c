#include "remote/workbook_other.h"

#include <string.h>
#include <strings.h>

#include "base/utf8.h"

#define LOOKED_AT 1024		/* bytes of a text, for what it begins with */

/* What a file begins with, at a place. */
static const struct {
	size_t		 at;
	const char	*bytes;
	size_t		 n;
	enum workbook_refusal kind;
} magic[] = {
#define AT(at, text, kind) { at, text, sizeof(text) - 1, kind }
	AT(0, "%PDF", WORKBOOK_PDF),
	AT(0, "\x89PNG", WORKBOOK_PICTURE), AT(0, "\xff\xd8\xff", WORKBOOK_PICTURE),
	AT(0, "GIF8", WORKBOOK_PICTURE), AT(0, "II*\0", WORKBOOK_PICTURE),
	AT(0, "MM\0*", WORKBOOK_PICTURE), AT(8, "WEBP", WORKBOOK_PICTURE),
	AT(4, "ftypheic", WORKBOOK_PICTURE), AT(4, "ftypmif1", WORKBOOK_PICTURE),
	AT(0, "{\\rtf", WORKBOOK_WORD),
	AT(0, "Rar!", WORKBOOK_ARCHIVE), AT(0, "7z\xbc\xaf", WORKBOOK_ARCHIVE),
	AT(0, "\x1f\x8b", WORKBOOK_ARCHIVE),
	AT(0, "PK\3\4", WORKBOOK_DAMAGED), AT(0, "PK\5\6", WORKBOOK_ARCHIVE),
	/* A sheet of Excel 2, 3 or 4, without a container. */
	AT(0, "\x09\0\x04\0", WORKBOOK_OLD_XLS), AT(0, "\x09\x02\x06\0", WORKBOOK_OLD_XLS),
	AT(0, "\x09\x04\x06\0", WORKBOOK_OLD_XLS),
#undef AT
};

/* A web page or XML that some programs write and call .xls. */
static bool
is_markup(const char *text, size_t n)
{
	static const char *const first[] = {
		"<html", "<!doctype html", "<?xml", "<table", "<meta", "mime-version:",
	};

	if (n >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
		text += 3;
		n -= 3;
	}
	while (n > 0 && strchr(" \t\r\n", *text) != NULL) {
		text++;
		n--;
	}
	for (size_t i = 0; i < sizeof(first) / sizeof(*first); i++)
		if (n >= strlen(first[i]) && strncasecmp(text, first[i], strlen(first[i])) == 0)
			return true;
	return false;
}

enum workbook_refusal
other_kind(const void *bytes, size_t n)
{
	const char *text = bytes;
	size_t begin = n < LOOKED_AT ? n : LOOKED_AT;

	for (size_t i = 0; i < sizeof(magic) / sizeof(*magic); i++)
		if (n >= magic[i].at + magic[i].n &&
		    memcmp(text + magic[i].at, magic[i].bytes, magic[i].n) == 0)
			return magic[i].kind;
	if (memchr(text, '\0', begin) != NULL)
		return WORKBOOK_NO_WORKBOOK;
	if (is_markup(text, begin))
		return WORKBOOK_WEB;
	for (size_t i = 0; i < begin; i++)
		if ((unsigned char)text[i] < ' ' && strchr("\t\r\n\f", text[i]) == NULL)
			return WORKBOOK_NO_WORKBOOK;
	return WORKBOOK_PLAIN;
}

enum workbook_refusal
other_parts(zip_t *zip)
{
	static const struct { const char *part; enum workbook_refusal kind; } known[] = {
		{ "word/document.xml", WORKBOOK_WORD }, { "ppt/presentation.xml", WORKBOOK_SLIDES },
		{ "xl/workbook.bin", WORKBOOK_XLSB }, { "content.xml", WORKBOOK_ODS },
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (zip_name_locate(zip, known[i].part, ZIP_FL_NOCASE) >= 0)
			return known[i].kind;
	return zip_name_locate(zip, "_rels/.rels", ZIP_FL_NOCASE) >= 0 ?
	    WORKBOOK_NO_WORKBOOK : WORKBOOK_ARCHIVE;
}
