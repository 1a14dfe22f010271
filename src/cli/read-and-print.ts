/** Reads inputs one after another and prints what was read; what cannot be read is told and passed over. */

import { basename } from "node:path";
import {
	isUnread,
	openReader,
	type Reader,
	type Source,
} from "../app/open-reader.js";
import type { Reading } from "../model/reading.js";
import { viewBrief } from "../views/brief/brief.js";
import { formatBrief } from "../views/brief/format-brief.js";
import { unreadMessage } from "../views/finding-messages.js";
import { complain, complainOfFault } from "./complain.js";
import { DONE, FAULT, INPUT_REFUSED } from "./exit-codes.js";
import { makeJsonPrinter } from "./print-json.js";
import type { ReadOptions } from "./read-options.js";
import { terminalInk, terminalWidth } from "./terminal.js";
import { write } from "./write.js";

/** The exit code: `INPUT_REFUSED` if any input was refused, `FAULT` if any broke the program; all others are printed. */
export async function readAndPrint(
	inputs: readonly Source[],
	options: ReadOptions,
): Promise<number> {
	const reader = openReader(options.engine);
	const json =
		options.json === true
			? makeJsonPrinter(inputs.length > 1 ? "array" : "object")
			: null;
	let code = DONE;
	let printed = 0;
	for (const input of inputs) {
		try {
			const outcome = await reader.read(input);
			if (isUnread(outcome)) {
				complain(`${nameOf(input)}: ${unreadMessage(outcome)}`);
				code = Math.max(code, INPUT_REFUSED);
			} else if (json !== null) {
				await json.print(outcome);
			} else {
				const gap = printed++ > 0 ? "\n\n" : "";
				await write(gap + page(outcome, { input, reader, options }));
			}
		} catch (error) {
			// A fault of ours on one text is told, and is no reason to withhold the others.
			complainOfFault(error, nameOf(input));
			code = FAULT;
		}
	}
	await json?.end();
	return code;
}

const nameOf = ({ path }: Source): string =>
	path === "-" ? "standard input" : path;

function page(
	reading: Reading,
	{
		input,
		reader,
		options,
	}: {
		readonly input: Source;
		readonly reader: Reader;
		readonly options: ReadOptions;
	},
): string {
	return formatBrief(viewBrief(reading, reader.issues), {
		width: terminalWidth(),
		ink: terminalInk(),
		evidence: options.evidence === true ? "spelled-out" : "marks",
		name: input.path === "-" ? nameOf(input) : basename(input.path),
	});
}
