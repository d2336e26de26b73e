/* Campaigns and their frames. */
#ifndef STORE_CAMPAIGN_H
#define STORE_CAMPAIGN_H

#include "rules/catalog_type.h"
#include "store/notice.h"

/* With its groups. 1 or -1. */
int	campaign_insert(struct db *, struct mem *, const struct campaign *, int64_t person,
	    int64_t *id_r);
/* Newest first, without frames. 1 or -1. */
int	campaign_select(struct db *, struct mem *, struct campaign **list_r, size_t *n_r);
/* With its frame. 1; 0: none; -1. */
int	campaign_get(struct db *, struct mem *, int64_t id, struct campaign *);
/* The frame alone; groups that it has not stay 0. 1 or -1. */
int	campaign_get_frame(struct db *, struct mem *, int64_t id,
	    struct catalog_group frame_r[AGENCY_KINDS][CATALOG_GROUPS]);
/* Name, document and dates. 1; 0: changed meanwhile or closed; -1. */
int	campaign_update(struct db *, struct mem *, const struct campaign *);
/* The ranges of its frame; groups are added, none goes. 1; 0: changed meanwhile or closed; -1. */
int	campaign_update_frame(struct db *, const struct campaign *);
/* 1; 0: changed meanwhile or closed; -1. */
int	campaign_shut(struct db *, int64_t id, int64_t version);
/* Heads and officers of the agencies that take part, each once. 1 or -1. */
int	campaign_members(struct db *, struct mem *, int64_t id, struct day, struct told **list_r,
	    size_t *n_r);
/* Every agency that takes part, begun or not. 1 or -1. */
int	campaign_agencies(struct db *, struct mem *, int64_t id, struct campaign_agency **list_r,
	    size_t *n_r);
/* Open campaigns in which an agency has no catalog: id, year, name, submit_by. 1 or -1. */
int	campaign_missing(struct db *, struct mem *, int64_t agency, struct day,
	    struct campaign **list_r, size_t *n_r);
/* The agencies that have nothing with Home Affairs, those that have not begun first. 1 or -1. */
int	campaign_select_behind(struct db *, struct mem *, int64_t campaign, struct day,
	    struct campaign_behind **list_r, size_t *n_r);
/*
 * Open campaigns that wait for agencies: id, name, submit_by; agencies: for how many. 1 or -1.
 */
int	campaign_select_waits(struct db *, struct mem *, struct day, struct campaign **list_r,
	    size_t *n_r);
int	campaign_add_reminder(struct db *, int64_t campaign, int64_t agency, int64_t person);
/* How many are open. 1 or -1. */
int	campaign_count_open(struct db *, struct mem *, int64_t *n_r);

#endif
