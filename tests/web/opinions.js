// Rounds of opinions, made by SQL below the programs, each in a campaign of catalogs.js; clear() takes all of them away.
'use strict';
const catalogs = require('./catalogs.js');
const { sql, number, quote } = catalogs;

const MARK = 'Kiểm thử lấy ý kiến';
const on = (n) => `(DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) + INTERVAL ${n} DAY)`;

function clear() {
	sql("DELETE FROM notice WHERE path LIKE '/lay-y-kien/%'");
	catalogs.clear();
}

// A round that asks agencies (codes) until so many days from now: { id, at, campaign }.
function round({ last = 5, state = 'open', agencies = ['tuyhoa', 'stc', 'sngv'], title = MARK } = {}) {
	const k = catalogs.campaign();
	const id = number(`INSERT INTO opinion_round (campaign_id, title, words, last_day, state, closed_at, opened_by)
		VALUES (${k.id}, ${quote(title)}, 'Xin ý kiến về hệ số', ${on(last)}, '${state}', ${state === 'closed' ? 'UTC_TIMESTAMP(6)' : 'NULL'},
		(SELECT id FROM person WHERE uid = 'thamdinh.snv')); SET @r = LAST_INSERT_ID();
		INSERT INTO opinion (round_id, agency_id) SELECT @r, id FROM unit WHERE code IN (${agencies.map(quote)}); SELECT @r`);
	return { id, at: `/lay-y-kien/${id}/`, campaign: k };
}

const unit = (code) => number(`SELECT id FROM unit WHERE code = '${code}'`);

// What an agency sent, so many days ago.
function sent(r, agency, stance, { words = stance === 'other' ? 'Hệ số dòng DC.01 quá thấp' : '', ago = 0 } = {}) {
	sql(`UPDATE opinion SET stance = '${stance}', words = ${quote(words)}, sent_by = (SELECT id FROM person WHERE uid = 'chutich.tuyhoa'),
		sent_at = UTC_TIMESTAMP(6) - INTERVAL ${ago} DAY, version = version + 1 WHERE round_id = ${r.id} AND agency_id = ${unit(agency)}`);
	return `${r.at}co-quan/${unit(agency)}/`;
}

const version = (r, agency) => number(agency ? `SELECT version FROM opinion WHERE round_id = ${r.id} AND agency_id = ${unit(agency)}` :
	`SELECT version FROM opinion_round WHERE id = ${r.id}`);
const row = (r, agency, columns) => sql(`SELECT ${columns} FROM opinion WHERE round_id = ${r.id} AND agency_id = ${unit(agency)}`).split('\t');

module.exports = { MARK, clear, round, sent, unit, version, row, on };
