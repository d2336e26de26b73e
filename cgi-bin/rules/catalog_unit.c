/* Which unit a product is counted in, by the noun that its output begins with. */
#include <string.h>

#include "base/utf8.h"
#include "rules/catalog.h"

/* The longest noun that fits wins. All folded. */
static const struct {
	const char *noun, *unit;
} unit_of[] = {
	{ "bien ban", "biên bản" },
	{ "bao cao", "báo cáo" },
	{ "quyet dinh", "văn bản" },
	{ "cong van", "văn bản" },
	{ "van ban", "văn bản" },
	{ "to trinh", "văn bản" },
	{ "thong bao", "văn bản" },
	{ "ke hoach", "kế hoạch" },
	{ "chuong trinh", "chương trình" },
	{ "nghi quyet", "văn bản" },
	{ "chi thi", "văn bản" },
	{ "huong dan", "văn bản" },
	{ "giay moi", "văn bản" },
	{ "giay chung nhan", "giấy" },
	{ "giay phep", "giấy" },
	{ "giay xac nhan", "giấy" },
	{ "giay", "giấy" },
	{ "phieu", "phiếu" },
	{ "hop dong", "hợp đồng" },
	{ "ho so", "hồ sơ" },
	{ "bo ho so", "hồ sơ" },
	{ "de an", "đề án" },
	{ "du an", "dự án" },
	{ "du toan", "dự toán" },
	{ "quy che", "văn bản" },
	{ "quy trinh", "quy trình" },
	{ "danh sach", "danh sách" },
	{ "danh muc", "danh mục" },
	{ "bang", "bảng" },
	{ "bieu", "biểu" },
	{ "so lieu", "bộ số liệu" },
	{ "so theo doi", "sổ" },
	{ "so", "sổ" },
	{ "bai", "bài" },
	{ "tin", "tin, bài" },
	{ "kich ban", "kịch bản" },
	{ "tai lieu", "bộ tài liệu" },
	{ "bo tai lieu", "bộ tài liệu" },
	{ "chung tu", "chứng từ" },
	{ "cuoc hop", "cuộc" },
	{ "hoi nghi", "hội nghị" },
	{ "buoi", "buổi" },
	{ "cuoc", "cuộc" },
	{ "lop", "lớp" },
	{ "y kien", "ý kiến" },
	{ "ket qua", "kết quả" },
	{ "van kien", "văn bản" },
	{ "du thao", "văn bản" }
};

const char *
catalog_unit_of(struct mem *mem, const char *output)
{
	const char *folded, *found = NULL;
	size_t n, longest = 0;

	if (output == NULL || *output == '\0')
		return NULL;
	folded = utf8_fold(mem, output);
	for (size_t i = 0; i < sizeof(unit_of) / sizeof(*unit_of); i++) {
		n = strlen(unit_of[i].noun);
		if (n <= longest || strncmp(folded, unit_of[i].noun, n) != 0)
			continue;
		if (folded[n] != '\0' && strchr(" ,;/.()-:", folded[n]) == NULL)
			continue;
		found = unit_of[i].unit;
		longest = n;
	}
	return found;
}
