/*
 * Text of TCVN3 (ABC, fonts .VnTime) and VNI (VNI-Times), as it looks when its bytes are taken for
 * Unicode: "C«ng v¨n", "Coâng vaên". Nothing is converted unless a person said so.
 */
#ifndef RULES_IMPORT_ENCODING_H
#define RULES_IMPORT_ENCODING_H

#include "rules/import.h"

/* The text of an encoding in Unicode; capitals: its font shows small letters as capitals. */
char	*encoding_read(struct mem *, const char *, enum import_encoding, bool capitals);
/* What a text is of, by its words; IMPORT_UNICODE where they do not say otherwise. */
enum import_encoding	encoding_of_text(const char *);
/* What most texts of a sheet that are not Unicode are of. */
enum import_encoding	encoding_of(const struct worksheet *);
/*
 * The sheet in Unicode. Of an old encoding each cell is converted that is one of it; cells in
 * Unicode stay, and what may be either goes with its row, its font, the sheet.
 */
void	encoding_apply(struct mem *, const struct worksheet *, enum import_encoding, struct worksheet *out_r);

#endif
