# Leaves of a label file as "key<TAB>value"; nested blocks, a.b = c, and EOM texts.
function path(k,  i, p) {
	p = ""
	for (i = 1; i <= depth; i++) p = p at[i] "."
	return p k
}
FNR == 1 { depth = 0; until = "" }
until != "" { if ($0 == until) until = ""; next }
/^[ \t]*(#|$)/ { next }
/^[ \t]*\}/ { depth--; next }
{
	line = $0
	sub(/^[ \t]+/, "", line)
	if (match(line, /^[A-Za-z0-9_.]+[ \t]*\{/)) {
		k = line; sub(/[ \t]*\{.*/, "", k); at[++depth] = k
	} else if (match(line, /^[A-Za-z0-9_.]+[ \t]*<<[ \t]*/)) {
		k = line; sub(/[ \t]*<<.*/, "", k)
		until = line; sub(/.*<<[ \t]*/, "", until)
		print path(k) "\t" "<text>"
	} else if (match(line, /^[A-Za-z0-9_.]+[ \t]*=/)) {
		k = line; sub(/[ \t]*=.*/, "", k)
		v = line; sub(/^[^=]*=[ \t]*/, "", v)
		print path(k) "\t" v
	} else
		print "?" FILENAME ":" FNR "\t" line
}
