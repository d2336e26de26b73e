# What the page is compared with: 115 catalogs of 371 rows in the instance, PHP-FPM with the
# same page, a static file of the same size; all behind the same Apache. Sourced by page.bash.
# shellcheck shell=bash

# A province in the week of approval; the one that is measured is of Tuy Hòa.
fill_catalogs() {
	db <<-'END'
	SET @by = (SELECT id FROM person WHERE uid = 'thamdinh.snv');
	INSERT INTO campaign (year, name, document, opens, submit_by, approve_by, created_by)
	  VALUES (2031, 'Danh mục năm 2031', 'Kế hoạch 99', '2031-03-01', '2031-04-20', '2031-05-01', @by);
	SET @campaign = LAST_INSERT_ID();
	INSERT INTO campaign_group SELECT @campaign, k.kind, g.seq, (g.seq - 1) * 1000 + 100, g.seq * 1000
	  FROM (SELECT 'department' AS kind UNION SELECT 'commune') k, seq_1_to_5 g;
	INSERT INTO catalog (agency_id, campaign_id, number, state, round, created_by)
	  SELECT id, @campaign, 1, IF(code = 'tuyhoa' OR id % 4 = 0, 'draft', ELT(1 + id % 3, 'submitted', 'appraised', 'proposed')), 1, @by
	  FROM unit WHERE kind = 'agency';
	INSERT INTO catalog_row (catalog_id, position, section, division, code, task, detail, output, group_no, points,
	    coefficient, unit_of_measure)
	  SELECT c.id, s.seq, IF(s.seq < 20, 'A. Lãnh đạo, quản lý', 'B. Chuyên môn'), CONCAT('Phòng số ', 1 + s.seq DIV 60),
	    CONCAT('SP.', LPAD(s.seq, 3, '0')), CONCAT('Tham mưu ban hành văn bản chỉ đạo, điều hành thứ ', s.seq),
	    'Nghiên cứu, soạn thảo, lấy ý kiến, trình ký và phát hành', 'Văn bản được ban hành', 1 + s.seq % 5,
	    (s.seq % 5) * 1000 + 500, NULL, IF(s.seq % 10 = 0, '', 'văn bản')
	  FROM catalog c JOIN seq_1_to_371 s WHERE c.campaign_id = @campaign;
	UPDATE catalog c SET row_count = 371, standard_row_id = (SELECT MIN(r.id) FROM catalog_row r WHERE r.catalog_id = c.id)
	  WHERE c.campaign_id = @campaign;
	INSERT INTO catalog_round (catalog_id, number, standard_row_id, submitted_by)
	  SELECT id, 1, standard_row_id, @by FROM catalog WHERE campaign_id = @campaign AND state <> 'draft';
	INSERT INTO remark (catalog_id, round, row_id, words, author_id) SELECT c.id, 1, r.id, 'Đề nghị làm rõ sản phẩm', @by
	  FROM catalog c JOIN catalog_row r ON r.catalog_id = c.id AND r.position % 30 = 0 WHERE c.campaign_id = @campaign;
	ANALYZE TABLE catalog, catalog_row, remark;
	SELECT c.id FROM catalog c JOIN unit u ON u.id = c.agency_id WHERE u.code = 'tuyhoa' AND c.campaign_id = @campaign;
	END
}

# As Debian ships it, with opcache; as many processes as desk has.
write_php() {
	local php=$state/php
	mkdir -p "$php"
	node "$bench/php/translate.js" "$tree" "$php/translated.php" catalog/rows.cs || die "the templates were not translated"
	cp "$bench/php/page.php" "$php/page.php"
	cat > "$php/here.php" <<-END
	<?php
	const DSN = 'mysql:unix_socket=$(conf database.socket);dbname=$(conf database.name);charset=utf8mb4';
	const USER = '$(conf database.user.desk)', PASSWORD = '$(cat "$(conf database.password_file.desk)")';
	const BASE = '$(conf base_path)';
	const STATIC_FILES = [$(tr -d '{}\n' < build/static/map.json | sed "s|\"\([a-z]*\)\": \"\([^\"]*\)\"|'\1' => '$(conf base_path)/static/\2'|g")];
	END
	cat > "$php/fpm.conf" <<-END
	[global]
	daemonize = no
	error_log = $php/fpm.log
	[bench]
	listen = $php/php.sock
	listen.backlog = 1024
	pm = static
	pm.max_children = $(conf workers.desk)
	php_admin_value[opcache.enable] = 1
	END
	chmod -R go+rX "$php"
	touch "$php/fpm.log"
	[ "$(id -u)" -ne 0 ] || chown -R www-data "$php"
}

# Server settings in front of the hosts: a ProxyPass of the server is looked at first.
write_apache() {
	cat > "$state/bench.conf" <<-END
	ProxyPass "/bench-php/" "unix:$state/php/php.sock|fcgi://bench-php$state/php/" retry=0 timeout=30
	ProxyPass "/bench-static/" "!"
	Alias "/bench-static/" "$state/static/"
	<Directory "$state/static">
		Require all granted
	</Directory>
	END
	sed -i "s|^Include .*/httpd.conf\$|&\nInclude $state/bench.conf|" "$RUN/etc/apache.conf"
}

fetch() { curl -sf --cacert "$RUN/ca.pem" --noproxy '*' --resolve "localhost:$PORT:127.0.0.1" -H "Cookie: $cookie" "$site/$1"; }
# What differs from one answer to the next: the form's token, the request's number, the time left.
steady() { sed -E 's/(name="form" value=")[^"]*/\1/g; s/(app-footer__request">[^<]* )[^<]*/\1/; s/(data-seconds-left=")[0-9]+/\1/'; }

start_servers() {
	local catalog
	catalog=$(fill_catalogs | tail -n 1)
	campaign=$(db -e 'SELECT MAX(id) FROM campaign')
	list=/danh-muc/$catalog/
	site=https://localhost:$PORT$(conf base_path)
	cookie=$(node "$bench/cookie.js" canbo.tuyhoa) || die "nobody could sign in"
	write_php
	mkdir -p "$state/static"
	fetch "${list#/}" > "$state/static/page.html" || die "desk does not give its page"
	chmod -R go+rX "$state/static"
	write_apache
	(. apache-conf/private/lib.sh; launch php "$(command -v php-fpm8.2 || command -v php-fpm || echo /usr/sbin/php-fpm8.2)" -F -y "$state/php/fpm.conf"
	    kill -USR1 "$(pid_of apache)"; until_true 10 test -S "$state/php/php.sock") || die "PHP-FPM did not start"
	php_pid=$(cut -d' ' -f1 "$RUN/pid/php")
	pids+=("$php_pid")
	desk_pid=$(cut -d' ' -f1 "$RUN/pid/desk")
	apache_pid=$(cut -d' ' -f1 "$RUN/pid/apache")
	mariadb_pid=$(cut -d' ' -f1 "$RUN/pid/mariadb")
	targets="${list#/} bench-php/page.php?id=$catalog bench-static/page.html"
	sleep 1
}

# Both sides print the same page, or there is nothing to compare.
same_bytes() {
	fetch "${list#/}" | steady > "$state/desk.html"
	fetch "bench-php/page.php?id=${list//[!0-9]/}" | steady > "$state/php.html"
	[ -s "$state/desk.html" ] && cmp -s "$state/desk.html" "$state/php.html" || {
		diff "$state/desk.html" "$state/php.html" | head -n 20
		die "desk and PHP-FPM do not print the same page"
	}
	printf 'the same page from both: %s bytes, %s rows\n' "$(wc -c < "$state/desk.html")" "$(grep -c '^<tr><td' "$state/desk.html")"
}
