# The import of 10,000 rows: upload, reading in the bounded child, check, rows in the
# catalog. Sourced by run.
if node "$bench/import.js" "$rounds" > "$state/import.txt" 2> "$state/import.err"; then
	echo "seconds of each round: $(tr '\n' ' ' < "$state/import.txt")"
	goal "import of 10,000 rows, from upload to catalog, s" "$(median < "$state/import.txt")" "<=" 2
else
	echo "FAIL  the import did not run: $(tail -n 1 "$state/import.err")"
	failed=1
fi
