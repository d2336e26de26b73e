// Records of FastCGI as Apache sends them.
'use strict';

function record(type, content, id = 1) {
	const bytes = Buffer.from(content), head = Buffer.alloc(8);
	head[0] = 1;
	head[1] = type;
	head.writeUInt16BE(id, 2);
	head.writeUInt16BE(bytes.length, 4);
	return Buffer.concat([head, bytes]);
}

const length = (n) => (n < 128 ? Buffer.from([n]) : Buffer.from([128, 0, n >> 8, n & 255]));
const pair = ([k, v]) => Buffer.concat([length(Buffer.byteLength(k)), length(Buffer.byteLength(v)), Buffer.from(k), Buffer.from(v)]);
// The beginning of a request in a role (1: responder, 2: authorizer) with what it is about.
const begun = (role, params) => Buffer.concat([record(1, [0, role, 0, 0, 0, 0, 0, 0]), record(4, Buffer.concat(Object.entries(params).map(pair))), record(4, '')]);

module.exports = { record, begun };
