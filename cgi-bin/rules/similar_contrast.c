#include <stdlib.h>
#include <string.h>

#include "rules/similar_contrast.h"
#include "rules/similar_letter.h"

#define SLOTS	2048		/* of first words, a power of two */
#define NO_CLASS 255

struct phrase {
	uint64_t	 full[SIMILAR_PHRASE];
	uint64_t	 plain[SIMILAR_PHRASE];
	size_t		 n;
	uint8_t		 class;
	uint8_t		 value;
};

struct slot {
	uint64_t	 plain;		/* the first word; 0: empty */
	uint16_t	 from, to;	/* phrases, the longest first */
};

struct similar_contrasts {
	struct phrase	*phrase;	/* by first word, the longest first */
	size_t		 n;
	struct slot	 slot[SLOTS];
};

const struct similar_contrast similar_contrast_default[] = {
	{ "", "xã hội, hợp tác xã, thị xã, tỉnh táo, cấp bách, cấp thiết, cấp phát, chi tiết, chi cục, chi bộ, chi nhánh, chi hội, "
	    "chi đoàn, thu thập, thu hồi, thu hút, thu nhập, thu gọn, xã viên, phòng chống, phòng cháy, phòng ngừa, dự phòng, "
	    "quốc phòng, văn phòng, phường xã" },
	{ "cấp", "trung ương, quốc gia | tỉnh, cấp tỉnh | huyện, cấp huyện | xã, cấp xã, phường, cấp cơ sở | "
	    "thôn, tổ dân phố, khu phố, bản, buôn | phòng, cấp phòng" },
	{ "hành động", "xây dựng, lập, soạn thảo, dự thảo, soạn | thẩm định, thẩm tra | phê duyệt, duyệt | ban hành | "
	    "kiểm tra | thanh tra | giám sát | theo dõi | đôn đốc | tổng hợp | hướng dẫn | tuyên truyền, phổ biến | "
	    "rà soát | cập nhật | công bố | công khai | tiếp nhận | trả kết quả | giải quyết | xử lý | thu hồi | "
	    "đăng ký | số hóa | khảo sát | thống kê | điều tra | đánh giá | xếp loại | khen thưởng | kỷ luật | "
	    "tuyển dụng | bổ nhiệm, bổ nhiệm lại | miễn nhiệm | điều động | luân chuyển | đào tạo | bồi dưỡng | "
	    "chỉ đạo | phân công | phối hợp | tham mưu | nghiệm thu | bàn giao | quyết toán | dự toán | thẩm tra quyết toán | "
	    "sơ kết | tổng kết | hòa giải | chứng thực | công chứng" },
	{ "văn bản", "kế hoạch | báo cáo | tờ trình | quyết định | công văn | thông báo | nghị quyết | nghị định | thông tư | "
	    "chương trình | đề án | dự án | quy chế | quy định | giấy mời | biên bản | hợp đồng | danh sách | phiếu | "
	    "sổ | giấy phép | giấy chứng nhận | bản sao, sao y" },
	{ "kỳ", "hằng ngày, hàng ngày | hằng tuần, hàng tuần, tuần | hằng tháng, hàng tháng, tháng | hằng quý, hàng quý, quý | "
	    "sáu tháng, 6 tháng | hằng năm, hàng năm, năm | đột xuất | định kỳ, thường xuyên" },
	{ "đối tượng", "cán bộ | công chức | viên chức | người lao động | đảng viên | học sinh | giáo viên | người có công | "
	    "hộ nghèo, hộ cận nghèo | trẻ em | người cao tuổi | phụ nữ | thanh niên | doanh nghiệp | hộ kinh doanh" },
	{ "chiều", "cấp mới | cấp lại | cấp đổi | gia hạn | sửa đổi, bổ sung, điều chỉnh | bãi bỏ, hủy bỏ, hủy" },
	{ "đi đến", "văn bản đi, công văn đi | văn bản đến, công văn đến" },
	{ "thu chi", "thu, nguồn thu | chi, khoản chi" },
};
const size_t similar_contrast_defaults = sizeof(similar_contrast_default) / sizeof(*similar_contrast_default);

static void
add(struct similar_contrasts *c, const struct similar_letters *letters, const char *text, size_t n,
    uint8_t class, uint8_t value, struct similar_word *words)
{
	struct phrase *p = &c->phrase[c->n];

	p->n = similar_words(letters, text, n, words);
	if (p->n == 0 || p->n > SIMILAR_PHRASE || c->n == SIMILAR_PHRASES)
		return;
	for (size_t i = 0; i < p->n; i++) {
		p->full[i] = words[i].full;
		p->plain[i] = words[i].plain;
	}
	p->class = class;
	p->value = value;
	c->n++;
}

static void
add_class(struct similar_contrasts *c, const struct similar_letters *letters,
    const struct similar_contrast *from, uint8_t class, struct similar_word *words)
{
	const char *p = from->values;
	uint8_t value = 0;

	while (*p != '\0') {
		const size_t n = strcspn(p, ",|");

		add(c, letters, p, n, from->class[0] == '\0' ? NO_CLASS : class, value, words);
		p += n;
		if (*p == '|' && value < SIMILAR_VALUES - 1)
			value++;
		p += *p != '\0';
	}
}

static int
by_first(const void *a, const void *b)
{
	const struct phrase *x = a, *y = b;

	if (x->plain[0] != y->plain[0])
		return x->plain[0] < y->plain[0] ? -1 : 1;
	if (x->n != y->n)
		return x->n > y->n ? -1 : 1;
	return memcmp(x, y, sizeof(*x));
}

static struct slot *
slot_of(const struct similar_contrasts *c, uint64_t plain)
{
	for (size_t at = similar_mix(plain, 1) & (SLOTS - 1);; at = (at + 1) & (SLOTS - 1))
		if (c->slot[at].plain == plain || c->slot[at].plain == 0)
			return (struct slot *)&c->slot[at];
}

struct similar_contrasts *
similar_contrasts_new(struct mem *mem, const struct similar_letters *letters,
    const struct similar_contrast *list, size_t n)
{
	struct similar_contrasts *c = mem_get(mem, sizeof(*c));
	struct similar_word *words = mem_array(mem, SIMILAR_WORDS, sizeof(*words));
	uint8_t class = 0;

	c->phrase = mem_array(mem, SIMILAR_PHRASES + 1, sizeof(*c->phrase));
	for (size_t i = 0; i < n && class < SIMILAR_CLASSES; i++) {
		add_class(c, letters, &list[i], class, words);
		if (list[i].class[0] != '\0')
			class++;
	}
	qsort(c->phrase, c->n, sizeof(*c->phrase), by_first);
	for (size_t i = 0; i < c->n; i++) {
		struct slot *s = slot_of(c, c->phrase[i].plain[0]);

		if (s->plain == 0)
			*s = (struct slot){ c->phrase[i].plain[0], (uint16_t)i, (uint16_t)i };
		s->to = (uint16_t)(i + 1);
	}
	return c;
}

bool
similar_begins(const struct similar_contrasts *c, uint64_t plain)
{
	return slot_of(c, plain)->plain != 0;
}

bool
similar_phrase_has(const struct similar_contrasts *c, uint16_t phrase, uint64_t full, uint64_t plain, bool bare)
{
	const struct phrase *p = &c->phrase[phrase];

	for (size_t i = 0; i < p->n; i++)
		if (bare ? p->plain[i] == plain : p->full[i] == full)
			return true;
	return false;
}

static bool
stands(const struct phrase *p, const struct similar_word *word, size_t n, bool bare)
{
	if (p->n > n || (bare && p->n == 1))
		return false;
	for (size_t i = 0; i < p->n; i++)
		if (bare ? word[i].plain != p->plain[i] : word[i].full != p->full[i])
			return false;
	return true;
}

/* The longest phrase that begins here; NULL: none. */
static const struct phrase *
phrase_at(const struct similar_contrasts *c, const struct similar_word *word, size_t n, bool bare)
{
	const struct slot *s = slot_of(c, word->plain);

	if (s->plain == 0)
		return NULL;
	for (uint16_t i = s->from; i < s->to; i++)
		if (stands(&c->phrase[i], word, n, bare))
			return &c->phrase[i];
	return NULL;
}

/* In order, each value once. */
static size_t
insert(struct similar_hit *to, size_t n, struct similar_hit hit)
{
	size_t at = n;

	while (at > 0 && (to[at - 1].class > hit.class ||
	    (to[at - 1].class == hit.class && to[at - 1].value > hit.value)))
		at--;
	if (n == SIMILAR_HITS || (at > 0 && to[at - 1].class == hit.class && to[at - 1].value == hit.value))
		return n;
	memmove(to + at + 1, to + at, (n - at) * sizeof(*to));
	to[at] = hit;
	return n + 1;
}

size_t
similar_hit_at(const struct similar_contrasts *c, const struct similar_word *word, size_t n, bool bare,
    struct similar_hit *to, size_t *hits)
{
	const struct phrase *p = phrase_at(c, word, n, bare);

	if (p == NULL)
		return 1;
	if (p->class != NO_CLASS)
		*hits = insert(to, *hits, (struct similar_hit){ p->class, p->value, (uint16_t)(p - c->phrase) });
	return p->n;
}
