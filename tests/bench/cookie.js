// usage: cookie.js USER: signs in and prints the session's cookie, as a header has it.
'use strict';
const { Client } = require('../web/client.js');

(async () => {
	const c = await new Client().signIn(process.argv[2]);
	console.log(`__Host-danhgia=${c.cookies.get('__Host-danhgia')}`);
	c.close();
})().catch((e) => {
	console.error(e.stack);
	process.exit(1);
});
