# What a browser loads to see the first page: the page and all that it names, compressed.
# shellcheck shell=bash
site=https://localhost:$PORT
weigh() {
	curl -sf --cacert "$RUN/ca.pem" --noproxy '*' --resolve "localhost:$PORT:127.0.0.1" -H 'Accept-Encoding: br, gzip' \
	    -o /dev/null -w '%{size_download}\n' "$site$1"
}
first=$(conf base_path)/dang-nhap
total=$(weigh "$first") || die "the first page is not there"
printf '      %8s %s\n' "$total" "$first"
for file in $(curl -sf --cacert "$RUN/ca.pem" --noproxy '*' --resolve "localhost:$PORT:127.0.0.1" "$site$first" |
    grep -oE '(href|src)="[^"#]*/static/[^"#]*' | sed 's/^[^"]*"//' | sort -u); do
	n=$(weigh "$file") || die "$file is not there"
	printf '      %8s %s\n' "$n" "$file"
	total=$((total + n))
done
goal "first page with all its files, compressed, bytes" "$total" '<=' 61440
