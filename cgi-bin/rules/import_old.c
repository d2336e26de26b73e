/*
 * Text of an encoding from before Unicode, as it looks when it is read as Unicode:
 * TCVN3 "C«ng v¨n", VNI "Coâng vaên". A font may say so too; many files have lost it.
 */
#include <ctype.h>
#include <string.h>

#include "rules/import_inside.h"

#define LEAST_PAIRS 2	/* of VNI: one alone may be a foreign word */

/* Signs that TCVN3 has for letters; inside a word nobody else writes them. */
static const char *const sign[] = {
	"¡", "¢", "£", "¤", "¥", "¦", "§", "¨", "©", "ª", "«", "¬", "®", "µ", "¶", "·", "¸", "¹",
	"»", "¼", "½", "¾", "×", "÷",
};
/* What VNI puts behind a vowel and Vietnamese never does. */
static const char *const behind_a_e[] = {
	"á", "à", "å", "ã", "ä", "â", "ê", "é", "è", "ù", "ø", "û", "õ", "ï", "ú", "ü",
};
static const char *const behind_o[] = { "å", "ä", "â", "ù", "ø", "û", "õ", "ï" };

/* Signs and letters of two bytes; capital ones of the Latin page differ in one bit. */
static bool
begins(const char *text, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (text[0] == list[i][0] && (text[1] == list[i][1] ||
		    (text[0] == '\xc3' && (char)(text[1] | 0x20) == list[i][1])))
			return true;
	return false;
}
#define BEGINS(text, list) begins((text), (list), sizeof(list) / sizeof(*(list)))

static bool
is_letter(char c)
{
	return isalpha((unsigned char)c) || (c & 0x80);
}

bool
import_is_old_text(const char *text)
{
	int pairs = 0;

	for (const char *c = text; *c != '\0'; c++) {
		int small = tolower((unsigned char)*c);

		if (((c[0] | c[1]) & 0x80) == 0)
			continue;
		if (strncmp(c, "Aê", strlen("Aê")) == 0)	/* Ê Đê: grandfather */
			continue;
		if (small == 'a' || small == 'e')
			pairs += BEGINS(c + 1, behind_a_e);
		else if (small == 'o')
			pairs += BEGINS(c + 1, behind_o);
		if (c > text && is_letter(c[-1]) && BEGINS(c, sign) && is_letter(c[2]))
			return true;
	}
	return pairs >= LEAST_PAIRS;
}
