// The smallest test kit: each test prints one line that tests/run counts.
'use strict';
const assert = require('node:assert/strict');

let failed = 0;
let told = 0;

async function test(name, fn) {
	told++;
	try {
		await fn();
		console.log(`ok ${name}`);
		return true;
	} catch (e) {
		failed++;
		const text = e instanceof assert.AssertionError ? e.message : e.stack;
		console.log(String(text).split('\n').slice(0, 60).map((l) => `# ${l}`).join('\n'));
		console.log(`not ok ${name}`);
		return false;
	}
}

function skip(name, why) {
	told++;
	console.log(`skipped ${name}: ${why}`);
}

// Collects what is wrong and says all of it at once.
function list() {
	const wrong = [];
	return {
		add: (text) => wrong.push(text),
		none: () => assert.equal(wrong.length, 0,
			`${wrong.length} wrong:\n${wrong.slice(0, 50).join('\n')}`),
	};
}

// Runs the whole program; what is thrown outside a test is a failure too.
function run(main) {
	main().then(() => {
		process.exit(failed > 0 || told === 0 ? 1 : 0);
	}, (e) => {
		console.log(`# ${e.stack.split('\n').join('\n# ')}`);
		console.log('not ok the program ran to its end');
		process.exit(1);
	});
}

module.exports = { assert, test, skip, list, run };
