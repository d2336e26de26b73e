#include "base/worksheet.h"

const struct worksheet_cell *
worksheet_cell(const struct worksheet_row *row, int column)
{
	if (row == NULL)
		return NULL;
	for (size_t i = 0; i < row->n && row->cell[i].column <= column; i++)
		if (row->cell[i].column == column)
			return &row->cell[i];
	return NULL;
}

const struct worksheet_row *
worksheet_row(const struct worksheet *sheet, int number)
{
	size_t low = 0, high = sheet->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (sheet->row[middle].number == number)
			return &sheet->row[middle];
		if (sheet->row[middle].number < number)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

const char *
worksheet_column(char name[4], int column)
{
	char reversed[3];
	int n = 0, at = 0;

	for (int rest = column + 1; rest > 0 && n < 3; rest = (rest - 1) / 26)
		reversed[n++] = (char)('A' + (rest - 1) % 26);
	while (n > 0)
		name[at++] = reversed[--n];
	name[at] = '\0';
	return name;
}
