/* Duties that come from work and sheets. */
#include "flow/duty_inside.h"
#include "flow/sheet_waiting.h"
#include "rules/role.h"

static void
add_sheets(struct duties *d, const char *label, int64_t n, const char *path, struct day due)
{
	if (n > 0)
		duty_add(d, (struct duty){ .label = label, .a = duty_number(d, n), .count = n, .path = path }, due);
}

/* The own sheet; those that he confirms and publishes, and what is said against them. */
int
sheet_duties(struct duties *d)
{
	const struct day none = { 0 };
	const char *list = d->f->who->roles & ROLE_CHAIRMAN ? SHEET_PLACE "dung-dau/" : SHEET_PLACE "ky/";
	struct sheet_waits w;

	if (sheets_waiting(d->f, &w) != 1)
		return -1;
	if (w.own)
		duty_add(d, (struct duty){ .label = "duty.sheet_self", .a = mem_print(d->f->mem, "%d/%d", w.sheet.period.month, w.sheet.period.year),
		    .count = 1, .path = sheet_path(d->f, &w.sheet, "tu-cham") }, w.self_by);
	add_sheets(d, "duty.sheet_confirm", w.confirm, list, none);
	add_sheets(d, "duty.sheet_publish", w.publish, list, none);
	add_sheets(d, "duty.petition", w.petitions, w.petition_path, w.petition_by);
	add_sheets(d, "duty.sheet_stale", w.stale, SHEET_PLACE "anh-huong/", none);
	return 1;
}
