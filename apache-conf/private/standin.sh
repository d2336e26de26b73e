# What stands in for the systems of others where the story is told (tests/standin): a document system that is asked for tasks and
# for the figures of its register, and the national database, which refuses one record. Both on loopback ports that the database and danhgia.conf are told.

story() { [ -e "$RUN/made/story" ]; }

start_standins() {
	local refused
	story || return 0
	pid_of documents > /dev/null || {
		choose_port documents
		launch documents node "$TREE/tests/standin/documents.js" --port "$(cat "$RUN/etc/documents.port")" --demo
	}
	db danhgia -e "UPDATE source SET address = CONCAT('http://127.0.0.1:$(cat "$RUN/etc/documents.port")/api/', IF(code = 'qlvb', 'tasks', 'register')) WHERE code IN ('qlvb', 'sovb')"
	refused=$(db -N danhgia -e "SELECT CONCAT_WS(':', n.number, 'person.number', 'Số định danh không khớp với họ tên, ngày sinh',
	    CONCAT('month/', YEAR(s.first_month), '/', MONTH(s.first_month))) FROM person_number n JOIN person p ON p.id = n.person_id
	    JOIN sheet s ON s.person_id = p.id AND s.state = 'published' AND s.superseded_at IS NULL
	    WHERE p.uid = 'dat.lq639' ORDER BY s.first_month DESC LIMIT 1")
	pid_of receiver > /dev/null || {
		rm -f "$RUN/etc/receiver.port"
		launch receiver node "$TREE/tests/standin/national.js" "$RUN/etc/receiver.port" lenient "refuse=$refused"
		until_serving receiver 10 test -s "$RUN/etc/receiver.port"
	}
	until_serving documents 10 port_taken "$(cat "$RUN/etc/documents.port")"
}
