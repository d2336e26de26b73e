/*
 * The file of a year as one PDF with an outline, or packed with the original bytes (signed copies too), a list of their SHA-256
 * and a manifest for programs and one for people. Made by a press, fetched by who made it for a day; each leaves a row in the
 * audit, and its person sees those of others. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_RECORD_EXPORT_H
#define FLOW_RECORD_EXPORT_H

#include "flow/record.h"
#include "store/record_export.h"

struct render;

/* Refused without a label: not his to see. Location leads back to the file. */
int	record_export(struct flow *, struct render *, int64_t person, int year, enum record_export_form, struct refusal *);
/* What the person who acts made of the file of somebody and a year, while it can be fetched. 1 or -1. */
int	record_exports(struct flow *, int64_t person, int year, struct record_taken **list_r, size_t *n_r);
/* One of them, for who made it alone. 1; 0; -1. */
int	record_export_file(struct flow *, int64_t id, const char **name_r, enum record_export_form *, const char **bytes_r, size_t *n_r);

#endif
