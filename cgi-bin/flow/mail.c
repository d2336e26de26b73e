#include "flow/mail.h"

#include <string.h>

#include "flow/demo.h"

static const char *
chosen_of(const struct mail_choice *list, size_t n, const char *kind)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i].kind, kind) == 0)
			return list[i].way;
	return NULL;
}

int
mail_wishes(struct flow *f, const struct mail_wish **list_r, size_t *n_r, const char **address_r)
{
	struct mail_wish *wish;
	struct mail_choice *chosen;
	size_t n, kinds = 0;

	if (mail_choice_list(f->db, f->mem, f->who->person, &chosen, &n) != 1 ||
	    mail_choice_address(f->db, f->mem, f->who->person, address_r) != 1)
		return -1;
	while (mail_kinds[kinds].name != NULL)
		kinds++;
	wish = mem_array(f->mem, kinds, sizeof(*wish));
	for (size_t k = 0; k < kinds; k++)
		wish[k] = (struct mail_wish){ &mail_kinds[k], mail_way(mail_kinds[k].name,
		    chosen_of(chosen, n, mail_kinds[k].name)) };
	*list_r = wish;
	*n_r = kinds;
	return 1;
}

struct choosing {
	const struct mail_choice *list;
	size_t		 n;
};

/* 1: is to be written; 0: stands so already, or is usual. */
static int
differs(const struct mail_wish *wish, size_t n, const struct mail_choice *choice)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(wish[i].kind->name, choice->kind) == 0)
			return strcmp(mail_way_name[wish[i].way], choice->way) != 0;
	return 0;
}

static int
choose_body(struct flow *f, void *arg)
{
	const struct choosing *c = arg;
	const struct mail_wish *wish;
	const char *address;
	size_t n;

	if (mail_wishes(f, &wish, &n, &address) != 1)
		return -1;
	for (size_t i = 0; i < c->n; i++)
		if (differs(wish, n, &c->list[i]) &&
		    mail_choice_set(f->db, f->who->person, &c->list[i]) != 1)
			return -1;
	f->location = "/thong-bao/cach-nhan?da-luu=1";
	return 1;
}

/* A way that would not be what the person gets is refused. */
static bool
possible(const struct mail_choice *choice)
{
	return mail_kind_of(choice->kind) != NULL &&
	    strcmp(mail_way_name[mail_way(choice->kind, choice->way)], choice->way) == 0;
}

int
mail_choose(struct flow *f, const struct mail_choice *list, size_t n)
{
	struct choosing c = { list, n };

	for (size_t i = 0; i < n; i++)
		if (!possible(&list[i]))
			return 0;
	return flow_write(f, choose_body, &c);
}

int
mail_sent(struct flow *f, int64_t page, int64_t most, struct mail_sent **list_r, size_t *n_r,
    int64_t *total_r)
{
	return demo_here(f) ? mail_sent_list(f->db, f->mem, most, (page - 1) * most, list_r, n_r,
	    total_r) : 0;
}

int
mail_sent_one(struct flow *f, int64_t id, struct mail_sent *sent_r)
{
	return demo_here(f) ? mail_sent_find(f->db, f->mem, id, sent_r) : 0;
}
