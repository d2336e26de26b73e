#include "page/paste.h"

#include <string.h>

#include "base/digest.h"
#include "page/list.h"

const char *
paste_lines(struct visit *v)
{
	const char *raw = v->web->method == METHOD_POST ? web_posted(v->web, "lines") : NULL;

	return raw == NULL || form_text(v->form, "lines") == NULL ? "" : raw;
}

static const char *
seen_of(struct visit *v)
{
	const char *text = paste_lines(v);
	uint8_t digest[DIGEST_SIZE];

	digest_sha256(text, strlen(text), digest);
	return mem_print(v->mem, "%02x%02x%02x%02x%02x%02x", digest[0], digest[1], digest[2], digest[3], digest[4], digest[5]);
}

bool
paste_agreed(struct visit *v, const char *deed)
{
	const char *typed = v->web->method == METHOD_POST ? form_text(v->form, "deed") : NULL;

	return typed != NULL && strcmp(typed, deed) == 0 && strcmp(list_typed(v, "seen"), seen_of(v)) == 0;
}

void
paste_fill(struct visit *v)
{
	view_text(v->view, "lines", paste_lines(v));
	view_text(v->view, "seen", seen_of(v));
}
