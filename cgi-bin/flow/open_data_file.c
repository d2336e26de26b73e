#include "flow/open_data_file.h"

#include <string.h>

#include "base/buf.h"
#include "base/digest.h"
#include "base/json.h"
#include "paper/csv.h"
#include "store/paper.h"

/* The files are Vietnamese. */
static const char *
word(struct flow *f, const struct render *render, const char *name, const char *a)
{
	return label_fill(f->mem, render, LANG_VI, name, a, NULL);
}

static void
put(struct flow *f, struct open_data *d, enum open_file which, const char *type, const char *ending, const char *bytes, size_t n)
{
	uint8_t digest[DIGEST_SIZE];

	digest_sha256(bytes, n, digest);
	d->file[which].name = mem_print(f->mem, "ket-qua-danh-gia-%d.%s", d->year, ending);
	d->file[which].type = type;
	d->file[which].bytes = bytes;
	d->file[which].n = n;
	d->file[which].sha256 = digest_hex(f->mem, digest, sizeof(digest));
}

static void
write_csv(struct flow *f, struct open_data *d)
{
	struct xlsx_column column[OPEN_FIELDS];
	struct xlsx_cell *cell = mem_array(f->mem, d->nrows * OPEN_FIELDS + 1, sizeof(*cell));
	const struct xlsx_sheet sheet = { .name = "", .column = column, .ncolumns = OPEN_FIELDS, .cell = cell, .nrows = d->nrows };
	const char *bytes;
	size_t n;

	for (int i = 0; i < OPEN_FIELDS; i++)
		column[i] = (struct xlsx_column){ .title = open_field_name[i] };
	for (size_t r = 0; r < d->nrows; r++)
		for (int i = 0; i < OPEN_FIELDS; i++)
			cell[r * OPEN_FIELDS + (size_t)i].text = open_text(f->mem, &d->row[r], (enum open_field)i);
	csv_write(f->mem, &sheet, &bytes, &n);
	put(f, d, OPEN_CSV, "text/csv; charset=utf-8", "csv", bytes, n);
}

static void
write_json(struct flow *f, struct open_data *d)
{
	struct json *all = json_list(f->mem);
	const char *bytes;

	for (size_t r = 0; r < d->nrows; r++) {
		struct json *row = json_new(f->mem);

		for (int i = 0; i < OPEN_FIELDS; i++) {
			if (open_field_is_text((enum open_field)i))
				json_set_text(row, open_field_name[i], open_text(f->mem, &d->row[r], (enum open_field)i));
			else if (d->row[r].value[i] == OPEN_NONE)
				json_set_text(row, open_field_name[i], NULL);
			else
				json_set_int(row, open_field_name[i], d->row[r].value[i]);
		}
		json_add(all, row);
	}
	bytes = json_write(f->mem, all);
	put(f, d, OPEN_JSON, "application/json", "json", bytes, strlen(bytes));
}

static struct json *
named(struct flow *f, const char *key, const char *text)
{
	struct json *o = json_new(f->mem);

	json_set_text(o, key, text);
	return o;
}

/* A file of the data, as DCAT tells of it. */
static struct json *
distribution(struct flow *f, const struct open_data *d, enum open_file which, const char *media)
{
	struct json *o = named(f, "@type", "dcat:Distribution"), *sum = named(f, "@type", "spdx:Checksum");

	json_set_text(o, "dct:title", d->file[which].name);
	json_set_text(o, "dcat:mediaType", media);
	json_set_int(o, "dcat:byteSize", (int64_t)d->file[which].n);
	json_set_text(sum, "spdx:algorithm", "sha256");
	json_set_text(sum, "spdx:checksumValue", d->file[which].sha256);
	json_set(o, "spdx:checksum", sum);
	return o;
}

static struct json *
schema(struct flow *f, const struct render *render)
{
	struct json *list = json_list(f->mem), *o = json_new(f->mem);

	for (int i = 0; i < OPEN_FIELDS; i++) {
		struct json *field = named(f, "name", open_field_name[i]);

		json_set_text(field, "titles", word(f, render, mem_print(f->mem, "open_data.field.%s", open_field_name[i]), NULL));
		json_set_text(field, "dc:description", word(f, render, mem_print(f->mem, "open_data.what.%s", open_field_name[i]), NULL));
		json_set_text(field, "datatype", open_field_is_text((enum open_field)i) ? "string" : "integer");
		json_add(list, field);
	}
	json_set(o, "columns", list);
	return o;
}

static struct json *
context(struct flow *f)
{
	struct json *o = json_new(f->mem);

	json_set_text(o, "dcat", "http://www.w3.org/ns/dcat#");
	json_set_text(o, "dct", "http://purl.org/dc/terms/");
	json_set_text(o, "dc", "http://purl.org/dc/elements/1.1/");
	json_set_text(o, "spdx", "http://spdx.org/rdf/terms#");
	json_set_text(o, "csvw", "http://www.w3.org/ns/csvw#");
	return o;
}

static void
write_meta(struct flow *f, const struct render *render, struct open_data *d, const char *province)
{
	const char *year = mem_print(f->mem, "%d", d->year), *bytes;
	struct json *o = named(f, "@type", "dcat:Dataset"), *span = named(f, "@type", "dct:PeriodOfTime"), *files = json_list(f->mem);

	json_set(o, "@context", context(f));
	json_set_text(o, "dct:title", word(f, render, "open_data.name", year));
	json_set_text(o, "dct:description", word(f, render, "open_data.description", province));
	json_set_text(o, "dct:publisher", province);
	json_set_text(o, "dct:language", "vi");
	json_set_text(o, "dct:license", word(f, render, "open_data.licence", NULL));
	json_set_text(o, "dct:provenance", word(f, render, "open_data.masks", NULL));
	if (d->counted_at != NULL)
		json_set_text(o, "dct:modified", mem_print(f->mem, "%.10sT%.8sZ", d->counted_at, d->counted_at + 11));
	json_set_text(span, "dcat:startDate", mem_print(f->mem, "%d-01-01", d->year));
	json_set_text(span, "dcat:endDate", mem_print(f->mem, "%d-12-31", d->year));
	json_set(o, "dct:temporal", span);
	json_add(files, distribution(f, d, OPEN_CSV, "text/csv"));
	json_add(files, distribution(f, d, OPEN_JSON, "application/json"));
	json_set(o, "dcat:distribution", files);
	json_set(o, "csvw:tableSchema", schema(f, render));
	bytes = json_write(f->mem, o);
	put(f, d, OPEN_META, "application/ld+json", "meta.json", bytes, strlen(bytes));
}

static void
write_readme(struct flow *f, const struct render *render, struct open_data *d, const char *province)
{
	const char *year = mem_print(f->mem, "%d", d->year);
	struct buf out;

	buf_start(&out, f->mem, 64 * 1024);
	buf_print(&out, "%s\n\n%s", word(f, render, "open_data.name", year), word(f, render, "open_data.description", province));
	if (d->counted_at != NULL)
		buf_print(&out, " %s", word(f, render, "open_data.counted", moment_show(f->mem, d->counted_at)));
	buf_print(&out, "\n\n%s\n\n%s\n\n%s\n\n%s\n\n", word(f, render, "open_data.masks", NULL), word(f, render, "open_data.format", NULL), word(f, render, "open_data.licence", NULL),
	    word(f, render, "open_data.fields", NULL));
	for (int i = 0; i < OPEN_FIELDS; i++)
		buf_print(&out, "%s (%s): %s\n", open_field_name[i], word(f, render, mem_print(f->mem, "open_data.field.%s", open_field_name[i]), NULL),
		    word(f, render, mem_print(f->mem, "open_data.what.%s", open_field_name[i]), NULL));
	buf_text(&out, "\n");
	for (int i = OPEN_CSV; i <= OPEN_META; i++)
		buf_print(&out, "SHA-256 %s  %s\n", d->file[i].sha256, d->file[i].name);
	put(f, d, OPEN_README, "text/plain; charset=utf-8", "txt", out.p, out.n);
}

int
open_data_files(struct flow *f, const struct render *render, struct open_data *d)
{
	const char *at, *province;

	if (paper_ground(f->db, f->mem, &at, &province) != 1)
		return -1;
	write_csv(f, d);
	write_json(f, d);
	write_meta(f, render, d, province);
	write_readme(f, render, d, province);
	return 1;
}
