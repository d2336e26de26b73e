/* What other systems send: edXML (x), JSON (j), text with separators (c), as a mapping reads it. */
#include "base/csv.h"
#include "rules/source_map.h"
#include "fuzz.h"

static const char mapping[] = "{\"cursor\":\"since\",\"fields\":{\"external_id\":\"id|ma\",\"person\":\"who[0].mail|who\",\"subject\":\"title\","
    "\"status\":\"state\"},\"list\":\"items\",\"next\":\"next\",\"position\":\"[].at\",\"words\":{\"done\":[\"06\"],\"withdrawn\":[\"13\"]},"
    "\"persons\":{\"Phong NS\":\"a.nv\"}}";
static const char table[] = "{\"fields\":{\"external_id\":\"id\",\"person\":\"who\",\"subject\":\"title\"}}";
static const struct day today = { 2026, 11, 30 };

static void
rows_hold(const struct map_rows *rows, size_t most)
{
	HOLDS(rows->n <= most);
	for (size_t i = 0; i < rows->n; i++) {
		HOLDS(rows->row[i].subject == NULL || strpbrk(rows->row[i].subject, "\r\n") == NULL);
		HOLDS(rows->row[i].person == NULL || rows->row[i].person[0] != '\0');
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct mem *mem = mem_new(64u << 20);
	const char *text = mem_copy(mem, n == 0 ? data : data + 1, n == 0 ? 0 : n - 1), *why, *title;
	struct source_map m;
	struct map_rows rows;

	HOLDS(map_read(mem, n > 0 && data[0] == 'c' ? table : mapping, &m) == 1);
	if (n > 0 && data[0] == 'x') {
		enum xml_flaw flaw;
		const struct xml *root = xml_read(mem, text, n - 1, &flaw);

		HOLDS((root == NULL) == (flaw != XML_SOUND));
		if (root != NULL && map_edxml(mem, &m, root, today, &rows, &why) == 1)
			rows_hold(&rows, 51);
	} else if (n > 0 && data[0] == 'j') {
		if (map_json(mem, &m, json_read_any(mem, text, n - 1), today, &rows, &why) == 1)
			rows_hold(&rows, MAP_MOST_ROWS);
	} else if (n > 0 && data[0] == 'c') {
		struct worksheet sheet;

		if (csv_read(mem, text, n - 1, &sheet) == 1 && map_table(mem, &m, &sheet, today, &rows, &why, &title) == 1)
			rows_hold(&rows, sheet.n);
	}
	mem_free(&mem);
	return 0;
}
