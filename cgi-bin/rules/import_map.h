/* How a sheet is read: its head, its columns, its letters; guessed, then as a person set it. */
#ifndef RULES_IMPORT_MAP_H
#define RULES_IMPORT_MAP_H

#include <stdbool.h>

#include "base/json.h"
#include "base/mem.h"
#include "base/worksheet.h"

enum import_field {
	IMPORT_NUMBER,		/* STT: restarts, counts for nothing */
	IMPORT_CODE, IMPORT_DIVISION, IMPORT_TASK, IMPORT_DETAIL, IMPORT_OUTPUT,
	IMPORT_GROUP,		/* "N3", "Nhóm 3", "11-50" */
	IMPORT_FRAME,		/* "11-50" */
	IMPORT_POINTS, IMPORT_COEFFICIENT, IMPORT_UNIT, IMPORT_FREQUENCY, IMPORT_POSTS,
	IMPORT_PEOPLE, IMPORT_NOTE,
	IMPORT_SECTION,		/* of the row, where the sheet holds several */
	IMPORT_FIELDS
};
/* "number", "code", …: in the map as JSON, in forms, labels below import.field. */
extern const char *const import_field_name[IMPORT_FIELDS];

/* What the letters of a sheet are of: rules/import_encoding.h. */
enum import_encoding { IMPORT_UNICODE, IMPORT_TCVN3, IMPORT_VNI, IMPORT_ENCODINGS };
extern const char *const import_encoding_name[IMPORT_ENCODINGS];

struct import_map {
	bool		 take;
	enum import_encoding encoding;
	int		 head_first, head_last;	/* rows of its head; 0: it has none */
	int		 column[IMPORT_FIELDS];	/* from 0; -1: not in this sheet */
	const char	*section;		/* of its rows */
	bool		 shift_note, remembered; /* notes one row too high; matched by a person before */
};

/* The titles of the head, folded: sheets with the same are read alike. */
char	*import_head_text(struct mem *, const struct worksheet *, const struct import_map *);
/* The map as JSON and back (1; 0: not such a map). */
struct json *import_map_json(struct mem *, const struct import_map *);
int	import_map_read(struct mem *, const struct json *, struct import_map *);
/*
 * How a sheet is read when its letters are taken for another encoding: what a person matched by
 * hand stays, what was guessed is guessed anew.
 */
void	import_map_encode(struct mem *, const struct worksheet *file, const struct import_map *was,
	    const struct import_map *guessed, enum import_encoding, struct import_map *map_r);

#endif
