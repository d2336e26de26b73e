// Work of people, made by SQL below the programs: outside the catalog, so that no catalog is needed. What was made is
// taken away by clear().
'use strict';
const { sql, number, quote } = require('./catalogs.js');

const NAME = 'Việc kiểm thử giao việc';
const WORKS = `(SELECT w.id FROM work w JOIN outside_work o ON o.id = w.outside_id WHERE o.task LIKE '${NAME}%')`;
const DELIVERIES = `(SELECT id FROM delivery WHERE work_id IN ${WORKS})`;
const ENTRIES = `(SELECT id FROM entry WHERE delivery_id IN ${DELIVERIES})`;
const TODAY = 'DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)';

function clear() {
	sql(`SET foreign_key_checks = OFF;
		DELETE FROM notice WHERE path LIKE '/cong-viec/%';
		DELETE FROM exemption WHERE entry_id IN ${ENTRIES}; DELETE FROM finding WHERE entry_id IN ${ENTRIES};
		DELETE FROM entry_file WHERE entry_id IN ${ENTRIES}; DELETE FROM extension WHERE delivery_id IN ${DELIVERIES};
		DELETE FROM hand_back WHERE delivery_id IN ${DELIVERIES}; DELETE FROM entry WHERE delivery_id IN ${DELIVERIES};
		DELETE FROM delivery WHERE work_id IN ${WORKS};
		CREATE TEMPORARY TABLE gone SELECT id, outside_id FROM work WHERE id IN ${WORKS};
		DELETE FROM work WHERE id IN (SELECT id FROM gone); DELETE FROM outside_work WHERE task LIKE '${NAME}%'`);
}

const iso = (n) => sql(`SELECT ${TODAY} + INTERVAL ${n} DAY`);
const day = (n) => sql(`SELECT DATE_FORMAT(${TODAY} + INTERVAL ${n} DAY, '%d/%m/%Y')`);

// A work with a delivery of a person: { id, work, at }. deadline, given, due: days from today. product: of another one.
function deliver({ user = 'chuyenvien.stc', quantity = 3, deadline = 0, given = -20, due, kind = 'planned', subject = 'Tờ trình', coefficient = 10, product, regular = false, days } = {}) {
	const own = product ? `SET @o = ${product};` : `INSERT INTO outside_work (agency_id, task, output, coefficient, person_id) SELECT IF(u.kind = 'division', u.parent_id, u.id), ${quote(NAME)}, 'Văn bản', ${coefficient}, 1
		FROM person p JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.until_day IS NULL JOIN unit u ON u.id = h.unit_id WHERE p.uid = '${user}'; SET @o = LAST_INSERT_ID();`;
	const [id, work, outside] = sql(`${own} INSERT INTO work (agency_id, unit_id, person_id, outside_id, subject, coefficient, regular, days, given_by, given_at)
		SELECT IF(u.kind = 'division', u.parent_id, u.id), u.id, p.id, @o, ${quote(subject)}, ${coefficient}, ${regular ? 1 : 0}, ${days || 'NULL'}, 1, UTC_TIMESTAMP(6)
		FROM person p JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.until_day IS NULL JOIN unit u ON u.id = h.unit_id WHERE p.uid = '${user}'; SET @w = LAST_INSERT_ID();
		${regular ? 'SET @d = 0;' : `INSERT INTO delivery (work_id, agency_id, unit_id, person_id, kind, quantity, given_on, deadline, due) SELECT id, agency_id, unit_id, person_id, '${kind}', ${quantity * 1000},
		${TODAY} + INTERVAL ${given} DAY, ${TODAY} + INTERVAL ${deadline} DAY, ${TODAY} + INTERVAL ${due ?? deadline} DAY FROM work WHERE id = @w; SET @d = LAST_INSERT_ID();`}
		SELECT @d, @w, @o`).split('\t').map(Number);
	return { id, work, product: outside, at: `/cong-viec/${id}/` };
}

// An entry of a delivery: its id. done: days from today; made: of the moment at which it was said.
function entry(d, { quantity = 1, done = 0, made = 0, state = 'proposed', document = '' } = {}) {
	const answered = ['accepted', 'returned', 'rejected'].includes(state);
	return number(`INSERT INTO entry (delivery_id, person_id, quantity, accepted, done_on, document, state, made_at, answer, answered_by, answered_at)
		SELECT id, person_id, ${quantity * 1000}, ${state === 'accepted' ? quantity * 1000 : 'NULL'}, ${TODAY} + INTERVAL ${done} DAY, ${quote(document)}, '${state}', UTC_TIMESTAMP(6) + INTERVAL ${made} DAY,
		${answered ? "'zq'" : "''"}, ${answered ? '1, UTC_TIMESTAMP(6)' : 'NULL, NULL'} FROM delivery WHERE id = ${d.id}; SET @e = LAST_INSERT_ID();
		UPDATE delivery SET declared = declared + ${state === 'proposed' ? quantity * 1000 : 0}, accepted = accepted + ${state === 'accepted' ? quantity * 1000 : 0}, version = version + 1 WHERE id = ${d.id};
		UPDATE delivery SET state = 'done' WHERE id = ${d.id} AND accepted = quantity; SELECT @e`);
}

// The sheet of its person for the window of a delivery was confirmed.
const close = (d) => sql(`SET foreign_key_checks = OFF; INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, edition, state, confirmed_by, confirmed_at, preview_until)
	SELECT person_id, agency_id, unit_id, 'zq', 'staff', 'civil_servant', '2098-01-01', 1, due - INTERVAL 30 DAY, due, 1, 'preview', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM delivery WHERE id = ${d.id}`);
const open = () => sql("DELETE FROM sheet WHERE title = 'zq'");

const version = (d) => number(`SELECT version FROM delivery WHERE id = ${d.id}`);
const stands = (d) => sql(`SELECT CONCAT_WS(' ', state, quantity, declared, accepted, deadline, due) FROM delivery WHERE id = ${d.id}`);
const last = (d) => number(`SELECT COALESCE(MAX(id), 0) FROM entry WHERE delivery_id = ${d.id}`);

module.exports = { NAME, WORKS, DELIVERIES, ENTRIES, clear, deliver, entry, close, open, version, stands, last, iso, day };
