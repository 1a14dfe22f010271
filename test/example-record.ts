/** A record of the bundled negotiation, made as the guide says. */

import { join } from "node:path";
import { travauxHere } from "./run-in-process.js";

/** What is added, in this order. */
const STEPS: readonly (readonly string[])[] = [
	["examples/articles"],
	["examples/drafts/plan-28-points.txt", "--draft", "28-point plan"],
	[
		"examples/drafts/counter-text-european.txt",
		"--draft",
		"European counter-text",
	],
	["examples/drafts/framework-20-points.txt", "--draft", "20-point framework"],
];

/** Makes the record in a folder and gives its path. */
export async function makeExampleRecord(folder: string): Promise<string> {
	const record = join(folder, "talks.db");
	await addExample(record);
	return record;
}

/** Adds the bundled negotiation to the record at this place. */
export async function addExample(record: string): Promise<void> {
	for (const step of STEPS) {
		// One thread: starting it from source takes longer than reading so few.
		const run = await travauxHere([
			...["add", ...step],
			...["--jobs", "1", "--record", record],
		]);
		if (run.code !== 0) throw new Error(run.stderr);
	}
}
