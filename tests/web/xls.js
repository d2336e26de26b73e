// Workbooks of Excel 97-2003 and their container, written by hand for tests.
'use strict';

const SECTOR = 512, LEAST = 4096, END = 0xfffffffe, FREE = 0xffffffff, TABLE = 0xfffffffd;

// A container with these streams: { name: bytes }. Each is filled up to the size from which on
// it lies in sectors of its own.
function ole(streams) {
	const names = Object.keys(streams), starts = [], body = [], table = [];
	const chain = (bytes) => {
		const first = table.length, count = Math.ceil(bytes.length / SECTOR);
		for (let i = 0; i < count; i++)
			table.push(i + 1 < count ? first + i + 1 : END);
		body.push(bytes, Buffer.alloc(count * SECTOR - bytes.length));
		return first;
	};
	const full = (bytes) => bytes.length < LEAST ? Buffer.concat([bytes, Buffer.alloc(LEAST - bytes.length)]) : bytes;
	for (const name of names)
		starts.push(chain(full(streams[name])));
	const directory = Buffer.concat([['Root Entry', 5, END, 0], ...names.map((name, i) => [name, 2, starts[i], full(streams[name]).length])]
		.map(([name, type, start, size]) => {
			const entry = Buffer.alloc(128);
			entry.write(name, 'utf16le');
			entry.writeUInt16LE(2 * name.length + 2, 64);
			entry[66] = type;
			entry.writeUInt32LE(start, 116);
			entry.writeUInt32LE(size, 120);
			return entry;
		}));
	const place = chain(directory), own = Math.ceil((table.length + 1) / (SECTOR / 4 - 1)), head = Buffer.alloc(SECTOR, 0xff);
	const first = table.length;
	for (let i = 0; i < own; i++)
		table.push(TABLE);
	const sectors = Buffer.alloc(own * SECTOR, 0xff);
	table.forEach((next, i) => sectors.writeUInt32LE(next >>> 0, 4 * i));
	head.fill(0, 0, 0x4c);
	Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
	for (const [at, value] of [[0x18, 0x3e], [0x1a, 3], [0x1c, 0xfffe], [0x1e, 9], [0x20, 6]])
		head.writeUInt16LE(value, at);
	for (const [at, value] of [[0x2c, own], [0x30, place], [0x38, LEAST], [0x3c, END], [0x44, END]])
		head.writeUInt32LE(value, at);
	for (let i = 0; i < own; i++)
		head.writeUInt32LE(first + i, 0x4c + 4 * i);
	return Buffer.concat([head, ...body, sectors]);
}

const record = (id, ...parts) => {
	const data = Buffer.concat(parts), head = Buffer.alloc(4);
	head.writeUInt16LE(id, 0);
	head.writeUInt16LE(data.length, 2);
	return Buffer.concat([head, data]);
};
const u16 = (...values) => Buffer.from(values.flatMap((v) => [v & 255, v >> 8]));
const letters = (text) => Buffer.concat([Buffer.from([1]), Buffer.from(text, 'utf16le')]);
const double = (value) => {
	const bytes = Buffer.alloc(8);
	bytes.writeDoubleLE(value);
	return bytes;
};
const BOF = (type) => record(0x809, u16(0x600, type), Buffer.alloc(12)), EOF = record(0x0a);

// The records of a workbook with one sheet; every cell is written in this font.
function records(rows, { font = 'Arial', name = 'Sheet1', globals = [] } = {}) {
	const cells = rows.flatMap((row, r) => row.map((value, c) => value === null || value === undefined ? null :
		typeof value === 'number' ? record(0x203, u16(r, c, 0), double(value)) :
			record(0x204, u16(r, c, 0, value.length), letters(value))));
	const head = [BOF(5), ...globals, record(0x31, Buffer.alloc(14), Buffer.from([font.length]), letters(font)),
		record(0xe0, u16(0, 0), Buffer.alloc(16))];
	const sheet = (offset) => record(0x85, u16(offset & 0xffff, offset >> 16, 0), Buffer.from([name.length]), letters(name));
	const offset = Buffer.concat([...head, sheet(0), EOF]).length;
	return Buffer.concat([...head, sheet(offset), EOF, BOF(0x10), ...cells.filter(Boolean), EOF]);
}

const xls = (rows, options) => ole({ Workbook: records(rows, options) });

module.exports = { ole, record, records, u16, xls };
