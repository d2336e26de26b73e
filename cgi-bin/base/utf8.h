/*
 * Text at the door: UTF-8 that is valid, in form NFC, without characters that
 * nobody can see. Keyboards of Viet Nam send NFC or NFD; Excel and Word add
 * no-break and zero-width spaces; all of them must compare equal afterwards.
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

enum utf8_clean {
	UTF8_LINE,	/* one line: every run of white space becomes one space, ends trimmed */
	UTF8_AREA,	/* several lines: CR LF becomes LF, each line as above, line ends at both ends trimmed */
	UTF8_CELL	/* as UTF8_AREA, but U+00AD stays: in TCVN3 it is a letter */
};

/* True if n bytes are valid UTF-8 (no overlong form, surrogate, NUL). */
bool	 utf8_valid(const char *, size_t n);
/*
 * The text in NFC without zero-width and direction characters; NULL if it is
 * not valid UTF-8 or holds control characters (other than TAB and line ends).
 */
char	*utf8_clean(struct mem *, const char *, size_t n, enum utf8_clean);
/* The first code point of a valid text; its bytes, 0 at the end of the text. */
size_t	 utf8_letter(const char *, uint32_t *code_r);
/* Writes a code point without NUL, up to 4 bytes. Returns how many. */
size_t	 utf8_put(char *to, uint32_t code);
/*
 * What a letter, digit or mark is made of: small letters without marks, then the marks, at most
 * `most` code points. Returns how many; 0: none of these (space, punctuation, sign).
 */
size_t	 utf8_parts(uint32_t code, uint32_t *to, size_t most);
/* Number of code points. */
size_t	 utf8_count(const char *);
/* Small letters without marks, đ as d: "Đắk Lắk" gives "dak lak". For comparing. */
char	*utf8_fold(struct mem *, const char *);
/* Small letters that keep their marks. */
char	*utf8_lower(struct mem *, const char *);
/* Capitals that keep their marks. */
char	*utf8_upper(struct mem *, const char *);
/* At most `most` code points; where cut, between letters, the last one is an ellipsis. */
char	*utf8_short(struct mem *, const char *, size_t most);
/* Words of somebody outside as one clean line, cut in the same way; "" for NULL and for what is no text. */
const char *utf8_words(struct mem *, const char *, size_t most);

#endif
