/*
 * The file of a year as one PDF with an outline, or packed with the original bytes (signed copies too), a list of their SHA-256
 * and a manifest for programs and one for people. Made by a press; each leaves a row in the audit, which its person sees.
 */
#ifndef FLOW_RECORD_EXPORT_H
#define FLOW_RECORD_EXPORT_H

#include "flow/record.h"

struct render;

enum record_export_form { RECORD_EXPORT_PDF, RECORD_EXPORT_ZIP, RECORD_EXPORTS };
/* "pdf", "zip": labels record.export.<name>; ends in NULL. */
extern const char *const record_export_name[RECORD_EXPORTS + 1];

struct record_bundle {
	const char	*name;		/* of the file */
	const char	*bytes;
	size_t		 n;
};
/* 1; 0: refused, or (no label) not his to see; -1. */
int	record_export(struct flow *, struct render *, int64_t person, int year, enum record_export_form, struct record_bundle *, struct refusal *);

#endif
