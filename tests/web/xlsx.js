// Workbooks for tests: a zip written by hand, so that every part can be wrong on purpose.
'use strict';
const zlib = require('node:zlib');

const table = Array.from({ length: 256 }, (_, n) => {
	let c = n;
	for (let k = 0; k < 8; k++)
		c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
	return c >>> 0;
});
const crc32 = (bytes) => {
	let c = 0xffffffff;
	for (const b of bytes)
		c = table[(c ^ b) & 255] ^ (c >>> 8);
	return (c ^ 0xffffffff) >>> 0;
};

// parts: [name, text or bytes, { size }]: size is what the directory claims.
function zip(parts) {
	const out = [], directory = [];
	let at = 0;
	for (const [name, content, claim = {}] of parts) {
		const bytes = Buffer.from(content), packed = zlib.deflateRawSync(bytes, { level: 9 });
		const head = Buffer.alloc(30), entry = Buffer.alloc(46), size = claim.size || bytes.length;
		head.writeUInt32LE(0x04034b50, 0);
		head.writeUInt16LE(20, 4);
		head.writeUInt16LE(8, 8);
		head.writeUInt32LE(crc32(bytes), 14);
		head.writeUInt32LE(packed.length, 18);
		head.writeUInt32LE(size, 22);
		head.writeUInt16LE(Buffer.byteLength(name), 26);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(20, 4);
		entry.writeUInt16LE(20, 6);
		head.copy(entry, 10, 8, 30);
		entry.writeUInt32LE(at, 42);
		out.push(head, Buffer.from(name), packed);
		directory.push(Buffer.concat([entry, Buffer.from(name)]));
		at += 30 + Buffer.byteLength(name) + packed.length;
	}
	const names = Buffer.concat(directory), end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(parts.length, 8);
	end.writeUInt16LE(parts.length, 10);
	end.writeUInt32LE(names.length, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...out, names, end]);
}

const xml = (text) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');
const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';
const letter = (c) => String.fromCharCode(65 + c);

const cell = (value, c, r) => value === null || value === undefined ? '' :
	typeof value === 'number' ? `<c r="${letter(c)}${r}"><v>${value}</v></c>` :
		`<c r="${letter(c)}${r}" t="inlineStr"><is><t>${xml(value)}</t></is></c>`;

const sheetXml = (rows) => `<worksheet xmlns="${NS}"><sheetData>${rows.map((row, i) =>
	`<row r="${i + 1}">${row.map((v, c) => cell(v, c, i + 1)).join('')}</row>`).join('')}</sheetData></worksheet>`;

// One sheet; `extra` replaces or adds parts by name (null takes one away).
function workbook(rows, extra = {}) {
	const parts = {
		'[Content_Types].xml': `<Types xmlns="${PKG}/content-types"/>`,
		'_rels/.rels': `<Relationships xmlns="${PKG}/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets><sheet name="PL IV - Riêng" sheetId="1" r:id="r1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PKG}/relationships"><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		'xl/worksheets/sheet1.xml': typeof rows === 'string' ? rows : sheetXml(rows),
		...extra,
	};
	return zip(Object.entries(parts).filter(([, text]) => text !== null)
		.map(([name, text]) => (Array.isArray(text) ? [name, ...text] : [name, text])));
}

// Several sheets: [[name, rows], …]
function book(sheets) {
	const extra = {
		'xl/workbook.xml': `<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets>${sheets.map(([name], i) =>
			`<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PKG}/relationships">${sheets.map((_, i) =>
			`<Relationship Id="r${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
	};
	sheets.forEach(([, rows], i) => { extra[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(rows); });
	return workbook([], extra);
}

const TITLE = ['STT', 'Mã CV', 'Phòng, đơn vị', 'Nhiệm vụ', 'Công việc chi tiết', 'Sản phẩm đầu ra',
	'Nhóm', 'Khung điểm', 'Điểm chấm', 'Hệ số quy đổi', 'Ghi chú'];

// n good rows of a catalog with codes PREFIX.1 …
const catalogRows = (n, prefix) => [TITLE, ...Array.from({ length: n }, (_, i) => [i + 1,
	`${prefix}.${i + 1}`, 'Văn phòng', `Nhiệm vụ số ${i + 1} của văn phòng`,
	`Các bước của việc thứ ${i + 1}, từ tiếp nhận đến trả kết quả`, 'Báo cáo', 'N2', '11-50',
	i === 0 ? 20 : 11 + (i % 40), i === 0 ? 1 : null, null])];

module.exports = { zip, workbook, book, sheetXml, catalogRows, TITLE, NS };
