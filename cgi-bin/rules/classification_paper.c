#include "rules/classification_paper.h"

const char *const classification_paper_kind_name[CLASS_PAPER_KINDS] = { "form", "bundle" };

void
classification_paper_digest(struct mem *mem, const struct classification_print *list, size_t n, uint8_t digest_r[DIGEST_SIZE])
{
	struct digest_stream *all = digest_stream(mem);

	for (size_t i = 0; i < n; i++)
		digest_more(all, list[i].sha256, DIGEST_SIZE);
	digest_done(all, digest_r);
}
