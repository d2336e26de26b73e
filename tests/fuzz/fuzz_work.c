/* Work as people type it: lines of a sheet (p), shares of a product (s), a line each. */
#include "base/utf8.h"
#include "rules/work_assign.h"
#include "rules/work_paste.h"
#include "fuzz.h"

static void
lines(struct mem *mem, const char *text)
{
	struct paste_line *list;
	bool heading;
	int before = 0;
	size_t n;

	if (work_paste_read(mem, text, &list, &n, &heading) != 1)
		return;
	HOLDS(n <= PASTE_MOST);
	for (size_t i = 0; i < n; i++) {
		HOLDS(list[i].number > before);
		before = list[i].number;
		HOLDS(list[i].quantity >= 0 && list[i].quantity <= QUANTITY_MOST);
		for (int c = 0; c < PASTE_COLUMNS; c++)
			HOLDS(utf8_valid(list[i].cell[c], strlen(list[i].cell[c])) && strpbrk(list[i].cell[c], "\t\r\n") == NULL);
		work_paste_means(mem, list[i].cell[PASTE_PERSON], "Nguyễn Văn An", "an.nv1");
	}
}

static void
shares(char *text)
{
	struct work_share list[8], sum;
	int64_t parts = 0;
	size_t n = 0;

	for (char *at = strtok(text, "\n"); at != NULL && n < 8; at = strtok(NULL, "\n"))
		if (work_share_read(at, &list[n]) == 1) {
			HOLDS(list[n].part > 0 && list[n].part <= list[n].whole && list[n].whole <= WORK_SHARE_WHOLE);
			n++;
		}
	if (work_shares_join(list, n, &sum) != 1)
		return;
	for (size_t i = 0; i < n; i++) {
		HOLDS(list[i].whole == list[0].whole && list[i].whole <= WORK_SHARE_WHOLE);
		parts += list[i].part;
	}
	HOLDS(n > 0 && parts == list[0].whole && sum.part == 1 && sum.whole == 1);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct mem *mem = mem_new(64u << 20);
	char *text = n == 0 ? NULL : mem_copy(mem, data + 1, n - 1);

	if (text != NULL && utf8_valid(text, strlen(text))) {
		if (data[0] == 'p')
			lines(mem, text);
		else
			shares(text);
	}
	mem_free(&mem);
	return 0;
}
