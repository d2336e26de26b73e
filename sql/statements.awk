# Turns sql/query/*.sql into enum sql and the table of texts.
#
#   -- name: catalog_claim
#   -- What it does; what no row means.
#   UPDATE …;
#
# A name stands once; its statement ends at the next name or the end of the file.
# Comments and line ends are folded; the closing semicolon is dropped.

function finish() {
	if (name == "") return
	gsub(/[ \t]+/, " ", text); sub(/^ /, "", text); sub(/ ?;? ?$/, "", text)
	if (text == "") die("no statement under " name)
	n++; names[n] = name; texts[n] = text
	name = ""; text = ""
}
function die(why) { print FILENAME ":" FNR ": " why > "/dev/stderr"; failed = 1; exit 1 }
FNR == 1 { finish() }
/^-- name: [a-z0-9_]+$/ {
	finish(); name = $3
	if (name in seen) die("statement " name " stands twice")
	seen[name] = 1; next
}
/^--/ { next }
/^[ \t]*$/ { next }
{ if (name == "") die("text before the first name"); text = text " " $0 }
END {
	if (failed) exit 1
	finish()
	if (n == 0) die("no statements")
	print "/* Made by sql/statements.awk; do not edit. */"
	if (want == "header") {
		print "#ifndef STORE_SQL_H\n#define STORE_SQL_H\n\nenum sql {"
		for (i = 1; i <= n; i++) print "\tSQL_" toupper(names[i]) ","
		print "\tSQL_COUNT\n};\n\nextern const char *const sql_name[SQL_COUNT];\nextern const char *const sql_text[SQL_COUNT];\n\n#endif"
		exit
	}
	print "#include \"store/sql.h\"\n\nconst char *const sql_name[SQL_COUNT] = {"
	for (i = 1; i <= n; i++) print "\t[SQL_" toupper(names[i]) "] = \"" names[i] "\","
	print "};\n\nconst char *const sql_text[SQL_COUNT] = {"
	for (i = 1; i <= n; i++) {
		gsub(/\\/, "&&", texts[i]); gsub(/"/, "\\\"", texts[i])
		print "\t[SQL_" toupper(names[i]) "] = \"" texts[i] "\","
	}
	print "};"
}
