/**
 * How fast a record that is there already answers: `npm run bench:questions -- --record FILE|ADDRESS`, one that `bench:record --keep` or
 * `bench:scale` left, or your own.
 */

import { parseArgs } from "node:util";
import { loadCodebook } from "../src/app/load-codebook.js";
import { askAll } from "./record-questions.js";

const { values } = parseArgs({ options: { record: { type: "string" } } });
if (values.record === undefined) {
	process.stderr.write("bench: name a record, --record FILE|ADDRESS\n");
	process.exitCode = 2;
} else
	await askAll(values.record, loadCodebook(), (name, figure) => {
		process.stdout.write(`${name.padEnd(52)} ${figure}\n`);
	});
