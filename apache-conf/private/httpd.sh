# Apache of the instance: what this instance chooses, then httpd.conf of the tree.

write_apache_conf() {
	local site=own port
	for port in gate other; do [ -s "$RUN/etc/$port.port" ] || choose_port "$port"; done
	[ -z "$BASE" ] || site=neighbour
	cat > "$RUN/etc/apache.conf" <<-END
	Define INSTANCE_RUN $RUN
	Define INSTANCE_TREE $TREE
	Define INSTANCE_PORT $PORT
	Define INSTANCE_HOST $HOST
	Define DANHGIA_NAME danhgia
	Define DANHGIA_AT $BASE/
	Define DANHGIA_RUN $RUN
	Define DANHGIA_STATIC $TREE/build/static
	Define DANHGIA_CONF $TREE/apache-conf
	Define DANHGIA_GATE fcgi://127.0.0.1:$(cat "$RUN/etc/gate.port")/
	Define INSTANCE_OTHER http://127.0.0.1:$(cat "$RUN/etc/other.port")/
	Include $TREE/apache-conf/private/httpd.conf
	Include $TREE/apache-conf/private/$site.conf
	END
	[ ! -s "$RUN/etc/apache.more" ] || cat "$RUN/etc/apache.more" >> "$RUN/etc/apache.conf"
}

# What the guarded folder shows.
write_guarded_site() {
	mkdir -p "$RUN/site/noi-bo"
	printf '<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>Nội bộ</title></head><body><h1>Nội bộ</h1><p>Trang này chỉ mở cho người đã đăng nhập.</p></body></html>\n' > "$RUN/site/noi-bo/index.html"
	own "$RUN/site/noi-bo" "$RUN/site/noi-bo/index.html"
}

start_apache() {
	pid_of apache > /dev/null && return
	write_guarded_site
	write_apache_conf
	as_servant apache2 -t -f "$RUN/etc/apache.conf" > "$RUN/log/apache-check.log" 2>&1 || {
		cat "$RUN/log/apache-check.log" >&2
		refuse "Apache refuses its configuration; its words are above"
	}
	url > "$RUN/etc/url"
	rm -f "$RUN/tmp/apache.pid"		# it may name a dead one that nobody has waited for yet
	launch apache apache2 -D FOREGROUND -f "$RUN/etc/apache.conf"
	until_serving apache 10 port_taken "$PORT"
}

ready() {
	curl -sf --max-time 5 --cacert "$RUN/ca.pem" --resolve "$HOST:$PORT:127.0.0.1" \
	    --noproxy '*' "$(url)readyz"
}
