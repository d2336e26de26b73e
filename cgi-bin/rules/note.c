#include "rules/note.h"

const char *const note_kind_name[NOTE_KINDS + 1] = { "good", "mend", "transfer", NULL };
const char *const note_flaw_name[NOTE_FLAWS] = {
	[NOTE_AHEAD] = "ahead", [NOTE_OLD] = "old", [NOTE_CLOSED] = "closed",
};

enum note_flaw
note_judge(struct day day, struct day today, struct day closed)
{
	if (day_compare(day, today) > 0)
		return NOTE_AHEAD;
	if (closed.year != 0 && day_compare(day, closed) <= 0)
		return NOTE_CLOSED;
	return day_number(today) - day_number(day) > NOTE_BACK ? NOTE_OLD : NOTE_SOUND;
}

struct day
note_transfer_due(const struct workdays *w, struct day last)
{
	return workday_after(w, last, NOTE_TRANSFER_DAYS);
}
