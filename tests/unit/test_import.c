/* Catalog sheets as offices write them, cell by cell: what is guessed, what is found. */
#include "check.h"

#include <stdlib.h>

#include "flow/import_cells.h"
#include "rules/import_division.h"
#include "rules/import_encoding.h"
#include "rules/import_inside.h"
#include "rules/import_merge.h"

static struct mem *mem;

static const struct catalog_group frame[CATALOG_GROUPS] = {
	{ 1, 100, 1000 }, { 2, 1100, 5000 }, { 3, 5100, 10000 }, { 4, 10100, 20000 },
};
static const struct import_context plain = { .frame = frame };

/* Cells of a row from one text: "A=STT|B=Mã CV|I#35"; '#': a number, '@': a date, '!': an error. */
static void
put_row(struct worksheet *sheet, int number, const char *text)
{
	struct worksheet_row *row = &sheet->row[sheet->n++];
	char *copy = mem_text(mem, text);

	row->number = number;
	row->cell = mem_array(mem, 32, sizeof(*row->cell));
	for (char *save, *at = strtok_r(copy, "|", &save); at != NULL; at = strtok_r(NULL, "|", &save))
		row->cell[row->n++] = (struct worksheet_cell){
			.column = at[0] - 'A', .text = at + 2,
			.kind = at[1] == '#' ? CELL_NUMBER : at[1] == '@' ? CELL_DATE :
			    at[1] == '!' ? CELL_ERROR : CELL_TEXT,
		};
}

static struct worksheet
new_sheet(const char *name, const char *const *rows, size_t n)
{
	struct worksheet sheet = { .name = name };

	sheet.row = mem_array(mem, n, sizeof(*sheet.row));
	for (size_t i = 0; i < n; i++)
		if (rows[i] != NULL)
			put_row(&sheet, (int)i + 1, rows[i]);
	return sheet;
}
#define SHEET(name, ...) new_sheet(name, (const char *const[]){ __VA_ARGS__ }, \
	    sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(const char *))
#define HEAD "A=STT|B=Mã CV|C=Nhiệm vụ|D=Công việc chi tiết|E=Sản phẩm đầu ra|F=Nhóm|G=Khung điểm|H=Điểm chấm|I=Hệ số quy đổi|J=Ghi chú"

static struct import_result
check(const struct worksheet *sheet)
{
	struct import_guess guess;
	struct import_result result;

	import_guess(mem, sheet, &guess);
	import_check(mem, sheet, &guess.map, 1, &plain, &result);
	return result;
}

static bool
found(const struct import_line *line, const char *word)
{
	for (size_t i = 0; i < line->n; i++)
		if (strcmp(line->finding[i].word, word) == 0)
			return true;
	return false;
}

static void
titles_are_known_by_their_words(void)
{
	static const struct { const char *text; enum import_field field; } title[] = {
		{ "STT", IMPORT_NUMBER }, { "Mã CV", IMPORT_CODE }, { "MÃ SẢN PHẨM", IMPORT_CODE },
		{ "Phòng, ban chuyên môn", IMPORT_DIVISION }, { "Đơn vị thực hiện", IMPORT_DIVISION },
		{ "Đơn vị tính", IMPORT_UNIT }, { "Nhiệm vụ", IMPORT_TASK },
		{ "Sản phẩm/công việc", IMPORT_TASK }, { "Sản phẩm đầu ra", IMPORT_OUTPUT },
		{ "Kết quả đầu ra", IMPORT_OUTPUT }, { "Công việc chi tiết", IMPORT_DETAIL },
		{ "Nhóm", IMPORT_GROUP }, { "Khung điểm", IMPORT_FRAME }, { "Điểm chấm", IMPORT_POINTS },
		{ "Hệ số\nquy đổi", IMPORT_COEFFICIENT }, { "Ghi chú", IMPORT_NOTE },
		{ "Tần suất", IMPORT_FREQUENCY }, { "Vị trí việc làm", IMPORT_POSTS },
		{ "Sản phẩm chuẩn = 5 điểm = hệ số 1,00", IMPORT_FIELDS }, { "", IMPORT_FIELDS },
		{ "Soạn thảo văn bản hành chính đơn giản", IMPORT_FIELDS },
	};
	int weight;

	for (size_t i = 0; i < sizeof(title) / sizeof(*title); i++)
		CHECK(import_title(import_fold(mem, title[i].text), &weight) == title[i].field);
}

static void
decisions_are_read_from_a_line(void)
{
	CHECK_TEXT(import_basis(mem, "(Kèm theo Quyết định số 283/ QĐ-UBND ngày 31 tháng 5 năm 2026 của UBND xã)"),
	    "283/QĐ-UBND ngày 31/05/2026");
	CHECK_TEXT(import_basis(mem, "QĐ số 12/QĐ-SNV, về danh mục"), "12/QĐ-SNV");
	CHECK(import_basis(mem, "DANH MỤC SẢN PHẨM/CÔNG VIỆC") == NULL);
	CHECK(import_basis(mem, "Số: 99/KH-UBND") == NULL);
	CHECK(import_standard_points(import_fold(mem, "Sản phẩm chuẩn = 7,5 điểm")) == 750);
	CHECK(import_standard_points(import_fold(mem, "Chấm 7 điểm")) == 0);
}

static struct worksheet_cell
cell(enum cell_kind kind, const char *text)
{
	return (struct worksheet_cell){ .kind = kind, .text = text };
}

static void
groups_in_all_their_spellings(void)
{
	static const struct { enum cell_kind kind; const char *text; int group; const char *read; } g[] = {
		{ CELL_TEXT, "N3", 3, NULL }, { CELL_TEXT, "Nhóm 2", 2, NULL }, { CELL_TEXT, "Nhóm IV", 4, NULL },
		{ CELL_NUMBER, "1", 1, NULL }, { CELL_TEXT, "II", 2, NULL }, { CELL_TEXT, "11-50", 2, NULL },
		{ CELL_TEXT, "51 – 100", 3, NULL }, { CELL_TEXT, "Từ 101 đến 200 điểm", 4, NULL },
		{ CELL_DATE, "2026-10-01", 1, "1-10" }, { CELL_DATE, "2026-01-10", 1, "1-10" },
		{ CELL_DATE, "1950-11-01", 2, "11-50" }, { CELL_DATE, "2026-05-06", 0, "6-5" },
		{ CELL_TEXT, "N7", 0, NULL }, { CELL_TEXT, "1050000000000000001-50", 0, NULL }, { CELL_TEXT, "12-50", 0, NULL }, { CELL_TEXT, "cao", 0, NULL },
	};

	for (size_t i = 0; i < sizeof(g) / sizeof(*g); i++) {
		const struct worksheet_cell c = cell(g[i].kind, g[i].text);
		const char *read;

		CHECK(import_group(mem, &c, frame, &read) == g[i].group);
		CHECK_TEXT(read, g[i].read);
	}
}

static void
head_of_two_rows_with_merges(void)
{
	struct sheet_merge merges[] = { { 2, 3, 0, 0 }, { 2, 3, 1, 1 }, { 2, 3, 2, 2 }, { 2, 2, 3, 5 } };
	struct worksheet sheet = SHEET("Riêng", "A=DANH MỤC RIÊNG",
	    "A=TT|B=Mã số|C=Tên nhiệm vụ|D=Chấm điểm", "D=Nhóm|E=Điểm|F=Hệ số", "A=(1)|B=(2)|C=(3)|D=(4)|E=(5)|F=(6)",
	    "A#1|B=X.1|C=Việc|D=N2|E#20|F#1");
	struct import_guess guess;

	sheet.merge = merges;
	sheet.nmerges = 4;
	import_guess(mem, &sheet, &guess);
	CHECK(guess.verdict == IMPORT_CATALOG);
	CHECK(guess.map.head_first == 2 && guess.map.head_last == 4);
	CHECK(guess.map.column[IMPORT_TASK] == 2 && guess.map.column[IMPORT_GROUP] == 3);
	CHECK(guess.map.column[IMPORT_POINTS] == 4 && guess.map.column[IMPORT_COEFFICIENT] == 5);
	CHECK(guess.ground[IMPORT_CODE] == IMPORT_BY_TITLE);
}

static void
headings_between_rows(void)
{
	struct worksheet sheet = SHEET("PL", HEAD, "A=I|C=Văn phòng HĐND và UBND",
	    "A#1|B=V.1|C=Việc|E=Báo cáo|F=N2|H#20|I#1", "A=II|C=Lĩnh vực đất đai",
	    "A#1|B=V.2|C=Việc|E=Báo cáo|F=N2|H#20|I#1", "C=Tổng cộng|H#40");
	struct import_result result = check(&sheet);

	CHECK(result.n == 2 && result.bad == 0);
	CHECK_TEXT(result.line[0].line.division, "Văn phòng HĐND và UBND");
	CHECK_TEXT(result.line[1].line.section, "Lĩnh vực đất đai");
}

static void
cells_merged_downwards_belong_to_each_row(void)
{
	struct sheet_merge merge = { 2, 3, 2, 2 };
	struct worksheet sheet = SHEET("PL", HEAD, "B=V.1|C=Chung một việc|E=Báo cáo|F=N2|H#20|I#1",
	    "B=V.2|E=Công văn|F=N2|H#30|I#1.5");
	struct import_result result;

	sheet.merge = &merge;
	sheet.nmerges = 1;
	result = check(&sheet);
	CHECK(result.n == 2 && result.bad == 0);
	CHECK_TEXT(result.line[1].line.task, "Chung một việc");
}

static void
each_error_is_found(void)
{
	struct worksheet sheet = SHEET("PL", HEAD,
	    "B=A.1|C=Chuẩn|E=Văn bản|F=N1|G=1-10|H#5|I#1",
	    "C=Việc|E=Báo cáo|F=N2|H#20", "B=A.2|E=Báo cáo|F=N2|H#20", "B=A.3|C=Việc|F=N2|H#20",
	    "B=A.4|C=Việc|E=Báo cáo|H#20", "B=A.5|C=Việc|E=Báo cáo|F=N2", "B=A.6|C=Việc|E=Báo cáo|F=N2|H#60",
	    "B=A.7|C=Việc|E=Báo cáo|F=cao|H#20", "B=A.8|C=Việc|E=Báo cáo|F=N2|H=nhiều",
	    "B=A.9|C=Việc|E!#REF!|F=N2|H#20", "B=A.1|C=Việc|E=Báo cáo|F=N2|H#20",
	    "B=A.10|C=Việc|E=Báo cáo|F=N1|H#0.1");
	static const char *const word[] = { NULL, "no_code", "no_task", "no_output", "no_group",
		"no_points", "out_of_range", "group_unknown", "points_unknown", "cell_error", "twice", "too_small" };
	struct import_result result = check(&sheet);

	CHECK(result.n == 12 && result.bad == 11);
	CHECK(!result.line[0].bad);
	for (size_t i = 1; i < result.n; i++) {
		CHECK(result.line[i].bad && found(&result.line[i], word[i]));
		CHECK(result.line[i].n == (i == 11 ? 2u : 1u));	/* A.10 is out of its range too */
	}
}

static void
warnings_let_the_row_in(void)
{
	struct worksheet sheet = SHEET("PL", HEAD,
	    "B=A.1|C=Chuẩn|E=Văn bản|F=N1|H#5|I#1", "B=A.2|C=Việc|E=Báo cáo|F=N2|H#20|I#5",
	    "B=A.3|C=Việc|E=Báo cáo|F=N2|G=1-10|H#20|I#4", "B=A.4|C=Việc|E=Báo cáo|F=N2|H#20|I!#REF!",
	    "B=A.5|C=Việc|E=Báo cáo|F=N2|G@2026-10-01|H#20|I#4", "B=A.6|C=Việc|E=Báo cáo|F=N3|H#60|I#12|J=Phức tạp xếp Nhóm 4",
	    "B=A.7|C=Việc|E=Báo cáo|F=N2|H=20 điểm|I=4,0");
	struct import_result result = check(&sheet);

	CHECK(result.n == 7 && result.bad == 0 && result.warned == 5);
	CHECK(found(&result.line[1], "coefficient") && result.line[1].line.coefficient == 40);
	CHECK(found(&result.line[2], "frame_differs") && result.line[2].line.group == 2);
	CHECK(found(&result.line[3], "coefficient_unknown") && result.line[3].line.coefficient == 40);
	CHECK(found(&result.line[4], "date_read"));
	CHECK(found(&result.line[5], "note_group"));
	CHECK_TEXT(result.line[5].flag, "group");
	CHECK(result.line[6].line.points == 2000 && result.line[6].n == 0);
}

static void
the_standard_comes_from_the_rows_or_the_catalog(void)
{
	struct worksheet sheet = SHEET("PL", HEAD, "B=A.1|C=Việc|E=Văn bản|F=N1|H#8|I#1",
	    "B=A.2|C=Việc|E=Văn bản|F=N2|H#30|I#3.75");
	struct import_context context = { .frame = frame, .standard = 3000 };
	struct import_result result = check(&sheet);
	struct import_guess guess;

	CHECK(result.standard == 800 && result.ncandidates == 1 && result.candidate[0] == 0);
	CHECK(result.line[1].line.coefficient == 38 && result.line[1].n == 0);
	import_guess(mem, &sheet, &guess);
	import_check(mem, &sheet, &guess.map, 1, &context, &result);
	CHECK(result.line[0].line.coefficient == 3 && result.line[1].line.coefficient == 10);
}

static const struct catalog_line standing[] = {
	{ .id = 1, .code = "A.1", .task = "Việc một", .output = "Văn bản", .section = "B", .division = "Văn phòng", .detail = "",
	    .group = 1, .points = 800, .coefficient = 10, .unit = "văn bản" },
	{ .id = 2, .code = "A.2", .task = "Việc hai", .output = "Văn bản", .detail = "", .group = 1, .points = 800, .coefficient = 10 },
	{ .id = 3, .code = "A.3", .task = "Việc ba", .output = "Văn bản", .detail = "", .group = 1, .points = 800, .coefficient = 10 },
	{ .id = 4, .code = "A.4", .task = "Việc bốn", .output = "Văn bản", .detail = "", .group = 1, .points = 800, .coefficient = 10 },
};

static struct import_merge
merged(struct worksheet *sheet, struct import_result *result)
{
	const struct import_context context = { .frame = frame, .standard = 800 };
	struct import_guess guess;
	struct import_merge merge;

	import_guess(mem, sheet, &guess);
	import_check(mem, sheet, &guess.map, 1, &context, result);
	import_merge(mem, standing, 4, &guess.map, result, &merge);
	return merge;
}

static void
rows_meet_by_code_then_by_words(void)
{
	struct worksheet sheet = SHEET("PL", HEAD, "B=A.5|C=Việc năm|E=Văn bản|F=N1|H#8|I#1", "B=A.2|C=Việc hai|E=Văn bản|F=N1|H#9|I#1.1",
	    "B=A.1|C=Việc một|E=Văn bản|F=N1|H#8|I#1", "B=A.30|C=Việc ba|E=Văn bản|F=N1|H#8|I#1");
	struct import_result result;
	struct import_merge merge = merged(&sheet, &result);

	CHECK(result.bad == 0 && merge.same == 1 && merge.changed == 2 && merge.fresh == 1 && merge.gone == 1 && merge.n == 5);
	CHECK(merge.change[0].kind == CATALOG_NEW && merge.change[0].after->id == 0);
	CHECK(merge.change[1].kind == CATALOG_CHANGED && merge.change[1].after->id == 2);
	CHECK(merge.change[1].fields == (1u << CATALOG_POINTS | 1u << CATALOG_COEFFICIENT_FIELD));
	CHECK(merge.change[2].kind == CATALOG_SAME);
	CHECK_TEXT(merge.change[2].after->unit, "văn bản");
	CHECK_TEXT(merge.change[2].after->division, "Văn phòng");
	CHECK(merge.change[3].kind == CATALOG_CHANGED && merge.change[3].fields == 1u << CATALOG_CODE && merge.change[3].after->id == 3);
	CHECK(merge.change[4].kind == CATALOG_GONE && merge.change[4].before->id == 4 && merge.line[4] == NULL);
}

static void
a_row_with_an_error_leaves_its_own_alone(void)
{
	struct worksheet sheet = SHEET("PL", HEAD, "B=A.1|C=Việc một|F=N1|H#9|I#1", "B=A.2|C=Việc hai|E=Văn bản|F=N1|H#8|I#1",
	    "B=A.3|C=Việc ba|E=Văn bản|F=N1|H#8|I#1", "B=A.4|C=Việc bốn mới|E=Báo cáo|F=N1|H#8|I#1");
	struct import_result result;
	struct import_merge merge = merged(&sheet, &result);

	CHECK(result.bad == 1 && merge.n == 3 && merge.same == 2 && merge.changed == 1 && merge.gone == 0);
	CHECK(merge.change[2].fields == (1u << CATALOG_TASK | 1u << CATALOG_OUTPUT));
}

static void
another_work_under_a_code_is_an_error(void)
{
	struct worksheet sheet = SHEET("PL", HEAD, "B=A.1|C=Tiếp công dân|E=Sổ theo dõi|F=N1|H#8|I#1", "B=A.2|C=Việc hai, ba|E=Văn bản mới|F=N1|H#8|I#1");
	struct import_result result;
	struct import_merge merge = merged(&sheet, &result);

	CHECK(result.bad == 1 && found(&result.line[0], "other_work") && result.warned == 0);
	CHECK(merge.changed == 1 && merge.fresh == 0 && merge.gone == 2);
}

static void
the_head_on_each_page_is_no_row(void)
{
	struct worksheet sheet = SHEET("PL", HEAD, "B=A.1|C=Việc|E=Văn bản|F=N1|H#8|I#1", HEAD,
	    "B=A.2|C=Việc|E=Văn bản|F=N1|H#8|I#1");
	struct import_result result = check(&sheet);

	CHECK(result.n == 2 && result.bad == 0);
}

static void
sums_and_signatures_are_no_rows(void)
{
	struct worksheet sheet = SHEET("PL", HEAD, "B=A.1|C=Việc|E=Văn bản|F=N1|H#8|I#1",
	    "C=TỔNG CỘNG:|H#8", "C=Cộng|H#8", "B=Người lập biểu|E=CHỦ TỊCH", "B=(Ký tên)|E=(Ký, đóng dấu)",
	    "C=Tổng hợp số liệu tháng|F=N1|H#8", "B=A.9");
	struct import_result result = check(&sheet);

	CHECK(result.n == 3);
	CHECK_TEXT(result.line[1].line.task, "Tổng hợp số liệu tháng");
	CHECK(found(&result.line[1], "no_code") && found(&result.line[1], "no_output"));
	CHECK_TEXT(result.line[2].line.code, "A.9");
}

static void
old_encodings_are_never_taken_for_words(void)
{
	static const char *const old[] = { "C«ng v¨n", "So¹n th¶o", "hµnh chÝnh", "Coâng vaên", "Soaïn thaûo vaên baûn", "BAÙO CAÙO" };
	static const char *const good[] = { "Công văn", "Soạn thảo văn bản hành chính", "hoà giải, hoá đơn, toà án",
		"theo «Luật Đất đai»", "Noël", "Y Bhiông Niê, Buôn Ñuôl", "Aê Ban và Aê Hoa", "a", "o", "§ 1", "m² đất", "3·5", "BÁO CÁO", "khuỷu, quýt, thuở" };
	struct worksheet sheet = SHEET("PL", HEAD, "B=A.1|C=So¹n th¶o|E=C«ng v¨n|F=N1|H#8|I#1");
	struct import_result result = check(&sheet);

	for (size_t i = 0; i < sizeof(old) / sizeof(*old); i++)
		CHECK(encoding_of_text(old[i]) == (i < 3 ? IMPORT_TCVN3 : IMPORT_VNI));
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++)
		CHECK(encoding_of_text(good[i]) == IMPORT_UNICODE);
	CHECK(result.bad == 1 && result.line[0].n == 1 && found(&result.line[0], "old_text"));
	CHECK(encoding_of(&sheet) == IMPORT_TCVN3);
}

static void
names_of_divisions_compare_by_their_words(void)
{
	static const char *const same[][2] = {
		{ "Phòng Kế hoạch – Tổng hợp", "phòng kế hoạch - TỔNG HỢP" }, { "II. Văn phòng Sở", "VP Sở" },
		{ "VP HĐND và UBND", "Văn phòng Hội đồng nhân dân - Ủy ban nhân dân" },
		{ "3) TT Y tế", "Trung tâm y tế" }, { "Phòng “Nội vụ”", "Phong Noi vu." },
	};

	for (size_t i = 0; i < sizeof(same) / sizeof(*same); i++)
		CHECK_TEXT(import_division_key(mem, same[i][0]), import_division_key(mem, same[i][1]));
	CHECK(strcmp(import_division_key(mem, "Phòng Một"), import_division_key(mem, "Phòng Hai")) != 0);
	CHECK_TEXT(import_division_key(mem, "Vi sinh"), "vi sinh");
}

static void
formulas_without_a_result_say_so(void)
{
	struct worksheet sheet = SHEET("PL", HEAD, "B=A.1|C=Việc|E=Văn bản|F=N1|H!=4+4|I#1",
	    "B=A.2|C=Việc|E=Văn bản|F=N1|H#8|I!=ROUND(H3/8,1)", "B=A.3|C!=X1|E=Văn bản|F=N1|H#8|I#1");
	struct import_result result = check(&sheet);

	CHECK(result.bad == 2 && result.warned == 0);
	CHECK(result.line[0].n == 1 && found(&result.line[0], "no_value"));
	CHECK(result.line[1].line.coefficient == 10);
	CHECK(result.line[2].n == 1 && found(&result.line[2], "no_value"));
}

static void
the_standard_is_the_one_that_fits_most_rows(void)
{
	struct worksheet sheet = SHEET("PL", HEAD, "B=A.1|C=Việc|E=Văn bản|F=N2|H#40|I#1",
	    "B=A.2|C=Việc|E=Văn bản|F=N2|H#20|I#4", "B=A.3|C=Việc|E=Văn bản|F=N1|H#5|I#1",
	    "B=A.4|C=Việc|E=Văn bản|F=N2|H#30|I#6");
	struct import_result result = check(&sheet);

	CHECK(result.standard == 500 && result.ncandidates == 1 && result.candidate[0] == 2);
	CHECK(result.warned == 1 && found(&result.line[0], "coefficient"));
}

static void
formulas_name_the_row_of_the_standard(void)
{
	struct worksheet sheet = SHEET("PL", HEAD, "B=A.1|C=Việc|E=Văn bản|F=N1|H#8|I#1",
	    "B=A.2|C=Việc|E=Văn bản|F=N1|H#8|I#1");
	struct import_guess guess;

	sheet.row[1].cell[5].formula = "ROUND(H2/$H$3,1)";
	import_guess(mem, &sheet, &guess);
	CHECK(guess.standard_row == 3 && guess.standard_points == 0);
	sheet.row[1].cell[5].formula = "ROUND(H2/8,1)";
	import_guess(mem, &sheet, &guess);
	CHECK(guess.standard_row == 0 && guess.standard_points == 800);
}

static void
criteria_are_compared_with_the_legal_form(void)
{
#define CRITERIA(last) SHEET("PL I - Tiêu chí chung", "A=PHỤ LỤC I", "A=TT|B=Tiêu chí chấm điểm|C=Điểm tối đa", \
	    "A=I|B=Phẩm chất|C#10", "A#1|B=Đạo đức|C#5", "A#2|B=Kỷ luật|C#5", "A=II|B=Năng lực|C#10", "A#1|B=a|C#2.5", \
	    "A#2|B=b|C#2.5", "A#3|B=c|C#2.5", "A#4|B=d|C#2.5", "A=III|B=Đổi mới|C#10", "A#1|B=a|C#2.5", "A#2|B=b|C#2.5", \
	    "A#3|B=c|C#2.5", "A#4|B=d|" last, "B=CỘNG|C#30")
	struct worksheet same = CRITERIA("C#2.5"), other = CRITERIA("C#3");
	struct worksheet catalog = SHEET("PL", "A=DANH MỤC GẮN VỚI TIÊU CHÍ CHUNG", HEAD, "B=A.1|C=Việc|E=Văn bản|F=N1|H#8|I#1");
	struct import_guess guess;

	import_guess(mem, &same, &guess);
	CHECK(guess.verdict == IMPORT_CRITERIA && !guess.map.take);
	import_guess(mem, &other, &guess);
	CHECK(guess.verdict == IMPORT_CRITERIA_DIFFER && !guess.map.take);
	import_guess(mem, &catalog, &guess);
	CHECK(guess.verdict == IMPORT_CATALOG && guess.map.take);
}

static void
sheets_that_are_no_catalog(void)
{
	struct worksheet other = SHEET("Ghi chép", "A=Họ tên|B=Ngày sinh|C=Quê", "A=Y Bhiông Niê|B@1990-01-02|C=Buôn Đôn");
	struct worksheet none = { .name = "Trống" };
	struct import_guess guess;
	struct import_result result = check(&other);

	CHECK(result.n == 0);
	import_guess(mem, &none, &guess);
	CHECK(guess.verdict == IMPORT_OTHER && !guess.map.take);
}

static void
maps_from_outside_are_checked(void)
{
	static const char *const bad[] = { "[]", "{}", "{\"columns\":{\"code\":300},\"head_first\":1,\"head_last\":1}",
		"{\"columns\":{\"code\":-4},\"head_first\":1,\"head_last\":1}", "{\"columns\":{},\"head_first\":3,\"head_last\":1}",
		"{\"columns\":{}}" };
	struct import_map map;
	const char *good = "{\"columns\":{\"code\":1},\"head_first\":1,\"head_last\":2,\"take\":true,\"section\":\"A\"}";

	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		CHECK(import_map_read(mem, json_read(mem, bad[i], strlen(bad[i])), &map) == 0);
	CHECK(import_map_read(mem, json_read(mem, good, strlen(good)), &map) == 1);
	CHECK(map.column[IMPORT_CODE] == 1 && map.column[IMPORT_NOTE] == -1 && map.take && !map.shift_note);
}

/* --- on the way through the database ---------------------------------------- */

static void
cells_survive_the_database(void)
{
	struct worksheet_cell cells[] = {
		{ .column = 0, .kind = CELL_NUMBER, .text = "1" },
		{ .column = 2, .kind = CELL_TEXT, .text = "hai\ndòng\tvà tab" },
		{ .column = 8, .kind = CELL_NUMBER, .text = "1.6", .formula = "ROUND(H5/5,2)" },
		{ .column = 9, .kind = CELL_DATE, .text = "2026-10-01" },
		{ .column = 10, .kind = CELL_ERROR, .text = "#REF!", .formula = "" },
		{ .column = 11, .kind = CELL_BOOL, .text = "1" },
		{ .column = 12, .kind = CELL_TEXT, .font = CELL_FONT_OLD, .text = "C«ng v¨n" },
		{ .column = 13, .kind = CELL_TEXT, .font = CELL_FONT_CAPITALS, .text = "danh môc", .formula = "A1" },
	};
	const struct worksheet_row row = { 7, false, 8, cells };
	struct sheet_merge merges[] = { { 1, 1, 0, 9 }, { 5, 8, 2, 2 } };
	struct worksheet from = { .nmerges = 2, .merge = merges }, to;
	struct worksheet_row back = { 0 };
	char *text;
	size_t n;
	FILE *out = open_memstream(&text, &n);

	cells_write(out, &row);
	fclose(out);
	CHECK(cells_read(mem, mem_text(mem, text), &back) == 1 && back.n == 8);
	for (size_t i = 0; i < back.n; i++) {
		CHECK(back.cell[i].column == cells[i].column && back.cell[i].kind == cells[i].kind);
		CHECK(back.cell[i].font == cells[i].font);
		CHECK_TEXT(back.cell[i].text, cells[i].text);
		CHECK_TEXT(back.cell[i].formula, cells[i].formula);
	}
	free(text);
	out = open_memstream(&text, &n);
	merges_write(out, &from);
	fclose(out);
	CHECK(merges_read(mem, text, &to) == 1 && to.nmerges == 2);
	CHECK(memcmp(to.merge, merges, sizeof(merges)) == 0);
	free(text);
}

static void
damaged_cells_are_refused(void)
{
	static const char *const bad[] = { "x", "1", "1q\x1f", "tDC\x1f", "1tDC", "\x1f" };
	struct worksheet_row row;
	struct worksheet sheet;

	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		CHECK(cells_read(mem, mem_text(mem, bad[i]), &row) == 0);
	CHECK(merges_read(mem, "1,2,3", &sheet) == 0);
	CHECK(merges_read(mem, "1,2,3,4", &sheet) == 0);
	CHECK(merges_read(mem, "a,2,3,4;", &sheet) == 0);
	CHECK(merges_read(mem, "", &sheet) == 1 && sheet.nmerges == 0);
}

int
main(void)
{
	mem = mem_new(64u << 20);
	TEST(titles_are_known_by_their_words);
	TEST(decisions_are_read_from_a_line);
	TEST(groups_in_all_their_spellings);
	TEST(head_of_two_rows_with_merges);
	TEST(headings_between_rows);
	TEST(cells_merged_downwards_belong_to_each_row);
	TEST(each_error_is_found);
	TEST(warnings_let_the_row_in);
	TEST(the_standard_comes_from_the_rows_or_the_catalog);
	TEST(rows_meet_by_code_then_by_words);
	TEST(a_row_with_an_error_leaves_its_own_alone);
	TEST(another_work_under_a_code_is_an_error);
	TEST(the_head_on_each_page_is_no_row);
	TEST(sums_and_signatures_are_no_rows);
	TEST(old_encodings_are_never_taken_for_words);
	TEST(names_of_divisions_compare_by_their_words);
	TEST(formulas_without_a_result_say_so);
	TEST(the_standard_is_the_one_that_fits_most_rows);
	TEST(formulas_name_the_row_of_the_standard);
	TEST(criteria_are_compared_with_the_legal_form);
	TEST(sheets_that_are_no_catalog);
	TEST(maps_from_outside_are_checked);
	TEST(cells_survive_the_database);
	TEST(damaged_cells_are_refused);
	mem_free(&mem);
	TEST_END();
}
