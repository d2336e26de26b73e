// Documents of Home Affairs on a catalog, made by SQL below the programs; catalogs.clear() takes them away.
'use strict';
const { sql, number, quote } = require('./catalogs.js');

function make(g, { kind = 'appraisal', state = 'draft', words = 'Kiểm thử văn bản' } = {}) {
	const w = quote(words), issued = state === 'issued';
	sql(`INSERT INTO dispatch (kind, state, issuer, subject, addressee, place, body, recipients, authority, signer, made_by, document_number, document_day, issued_by, issued_at)
		SELECT '${kind}', '${state}', 'Sở Nội vụ', ${w}, ${w}, 'Đắk Lắk', CONCAT('I. ', ${w}, '\\n', ${w}), ${w}, 'GIÁM ĐỐC', ${w}, id,
		${issued ? `${w}, '2026-01-02', id, UTC_TIMESTAMP(6)` : 'NULL, NULL, NULL, NULL'} FROM person WHERE uid = 'thamdinh.snv';
		SET @d = LAST_INSERT_ID(); INSERT INTO dispatch_catalog VALUES (@d, ${g.id});
		${issued ? "INSERT INTO dispatch_file VALUES (@d, 'pdf', '%PDF-1.4'), (@d, 'docx', 'PK');" : ''}`);
	const id = number('SELECT MAX(id) FROM dispatch');
	return { id, at: `/van-ban/${id}/` };
}

const version = (d) => number(`SELECT version FROM dispatch WHERE id = ${d.id}`);

module.exports = { make, version };
