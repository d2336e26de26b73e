/* What meetings and the party committee say of one person, beside his classification. */
#include "flow/party_opinion.h"
#include "page/meeting.h"

/* Each leads on only where he sees it. 1 or -1. */
static int
fill_meeting(struct visit *v, const struct meeting *m, int64_t classification)
{
	struct view *row = view_row(v->view, "Meetings");
	struct meeting_view y;
	const int found = meeting_read(v->flow, m->id, &y);

	if (found < 0)
		return -1;
	meeting_fill(v, row, m);
	view_flag(row, "seen", found == 1);
	for (size_t i = 0; found == 1 && i < y.nabout; i++)
		if (y.about[i].classification == classification && m->state == MEETING_CLOSED)
			view_text(row, "said", y.about[i].words);
	return 1;
}

int
meeting_fill_beside(struct visit *v, int64_t classification)
{
	struct party_opinion *opinion;
	struct party_subject s;
	struct meeting *list;
	size_t n, nopinions;
	int asked;

	if (meetings_of_classification(v->flow, classification, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (fill_meeting(v, &list[i], classification) != 1)
			return -1;
	asked = party_opinion_look(v->flow, classification, &s, &opinion, &nopinions);
	if (asked != 1)
		return asked < 0 ? -1 : 1;
	view_print(v->view, "Party.path", PARTY_PLACE "%lld/", (long long)classification);
	view_flag(v->view, "Party.missing", s.opinion == 0);
	if (s.opinion != 0) {
		view_text(v->view, "Party.body", opinion[0].body);
		view_text(v->view, "Party.words", opinion[0].words);
	}
	return 1;
}
