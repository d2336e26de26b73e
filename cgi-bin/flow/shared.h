/*
 * Parts that all agencies of a kind share, as Home Affairs writes and publishes them. Adoption by the
 * agencies: shared_adopt.h. Each write answers 1: done, 0: refused, -1: broken.
 */
#ifndef FLOW_SHARED_H
#define FLOW_SHARED_H

#include "flow/flow.h"
#include "rules/shared.h"

/* The part and the frame of its kind in the campaign. 1; 0: no such part, or the kind takes no part; -1. */
int	shared_read(struct flow *, int64_t campaign, int64_t part, struct shared_part *,
	    struct catalog_group frame_r[CATALOG_GROUPS]);
/* Rows of a version; number 0: as they are being written. 1 or -1. */
int	shared_rows(struct flow *, const struct shared_part *, int64_t number, struct shared_row **list_r,
	    size_t *n_r);
/* What was taken out of what is being written. 1 or -1. */
int	shared_rows_removed(struct flow *, const struct shared_part *, struct shared_row **list_r, size_t *n_r);
/* 1; 0: not of this part; -1. */
int	shared_row_read(struct flow *, const struct shared_part *, int64_t id, struct shared_row *);
/* The newest first. 1 or -1. */
int	shared_versions(struct flow *, const struct shared_part *, struct shared_version **list_r, size_t *n_r);
/* How what is being written differs from the last version; the same ones too. 1 or -1. */
int	shared_changes(struct flow *, const struct shared_part *, struct catalog_change **list_r, size_t *n_r);
/* The lines of shared rows, one behind the other. */
const struct catalog_line *shared_lines(struct mem *, const struct shared_row *, size_t n);

/* Sections of catalogs that say that they are this part. 1 or -1. */
int	shared_sources(struct flow *, const struct shared_part *, struct shared_source **list_r, size_t *n_r);

/* What publishing does to a catalog. */
struct shared_effect {
	int64_t		 catalog;
	const char	*agency;
	enum catalog_state state;
	int64_t		 adopted;	/* version, or 0 */
	bool		 open;		/* its agency will adopt it; else it stays as it is */
	bool		 loses;		/* its standard product would be withdrawn */
	size_t		 fresh, changed, gone, follow;
	struct shared_move *move;
	size_t		 n;
};
/* By agencies. 1 or -1. */
int	shared_effects(struct flow *, const struct shared_part *, struct shared_effect **list_r, size_t *n_r);

/* A row as typed (line.id 0: a new one; version that was edited). */
int	shared_put(struct flow *, int64_t campaign, const struct shared_row *, struct refusal *);
int	shared_remove(struct flow *, int64_t campaign, const struct shared_row *, bool removed, struct refusal *);
/* Begins the part, or gives its section another title; version 0: it is begun. */
int	shared_name(struct flow *, const struct shared_part *, struct refusal *);
/* The rows of a source (one of its rows) that are not there yet, by code. */
int	shared_fill(struct flow *, const struct shared_part *, int64_t source, struct refusal *);
/* What is being written becomes again what a version was; it holds once it is published. */
int	shared_restore(struct flow *, const struct shared_part *, int64_t number, struct refusal *);
/* Publishes what is being written, in the version that was looked at; the agencies are told. */
int	shared_publish(struct flow *, const struct shared_part *, struct refusal *);

#endif
