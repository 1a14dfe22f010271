/**
 * How fast a record that is there already answers: `npm run bench:questions -- --record FILE|ADDRESS`, one that `bench:record --keep` or
 * `bench:scale` left, or your own. With `--against FILE|ADDRESS` both are asked by turns (`--turns`, 21), to compare them: prints the
 * median time of the first, of the second, and how many times as long the first takes; with `--held` both stay open, as with a desk.
 */

import { parseArgs } from "node:util";
import { loadCodebook } from "../src/app/load-codebook.js";
import { askAll, compareRecords } from "./record-questions.js";

const { values } = parseArgs({
	options: {
		record: { type: "string" },
		against: { type: "string" },
		turns: { type: "string", default: "21" },
		held: { type: "boolean", default: false },
	},
});
const { record, against, held } = values;
const row = (name: string, figure: string): void => {
	process.stdout.write(`${name.padEnd(52)} ${figure}\n`);
};
if (record === undefined) {
	process.stderr.write("bench: name a record, --record FILE|ADDRESS\n");
	process.exitCode = 2;
} else if (against === undefined) await askAll(record, loadCodebook(), row);
else
	await compareRecords(
		[record, against],
		{ codebook: loadCodebook(), turns: Number(values.turns), held },
		row,
	);
