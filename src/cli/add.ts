/** `travaux add PATH…`: puts articles, statements and drafts into a record. */

import { type Command, InvalidArgumentError } from "commander";
import type { ColumnMapping } from "../app/intake/column-mapping.js";
import { addEngineOption, type EngineOptions } from "./engine-option.js";
import { parseDay } from "./read-options.js";
import { addRecordOption, type RecordOptions } from "./record-options.js";

export interface AddOptions extends RecordOptions, EngineOptions {
	readonly published?: string;
	readonly publisher?: string;
	readonly draft?: string;
	readonly tag?: readonly string[];
	readonly jobs?: number;
	readonly list?: true;
	readonly queue?: true;
	readonly allowPrivate?: true;
	readonly columns?: ColumnMapping;
	readonly json?: true;
}

export function addAddCommand(program: Command): void {
	const command = program
		.command("add")
		.description(
			"put articles, statements and drafts into a record, folders with all that is in them; what is there already is passed over",
		)
		.argument(
			"<path...>",
			"files, folders, archives (.zip, .tar, .warc), tables (.csv, .jsonl), and addresses of pages",
		)
		.option(
			"--published <day>",
			"day of publication of all of them, YYYY-MM-DD; what each says itself when left out",
			parseDay,
		)
		.option(
			"--publisher <name>",
			"the outlet of all of them; what each says itself when left out",
		)
		.option("--draft <name>", "these are texts of the draft of this name")
		.option(
			"--tag <tag...>",
			"words of your own to find these documents by again",
		)
		.option(
			"--jobs <number>",
			"how many documents are read side by side; as many as there are processors when left out",
			parseJobs,
		)
		.option(
			"--queue",
			"put them in line for travaux work to read; for a record in PostgreSQL",
		)
		.option("--list", "print a line for each document once it is on disk")
		.option(
			"--columns <mapping>",
			"of a table, which column holds what: text=body,title=headline,address=…,published=…,publisher=…",
			parseColumns,
		)
		.option(
			"--allow-private",
			"fetch from addresses of this machine and its neighbourhood too",
		)
		.option("--json", "print a summary as JSON");
	addEngineOption(command);
	addRecordOption(command).action(
		async (paths: readonly string[], options: AddOptions) => {
			if (options.queue === true) {
				const { queueAndPrint } = await import("./queue-and-print.js");
				process.exitCode = await queueAndPrint(paths, options);
				return;
			}
			const { addAndPrint } = await import("./add-and-print.js");
			process.exitCode = await addAndPrint(paths, options);
		},
	);
}

/** @throws InvalidArgumentError, which commander turns into a line for the user. */
export function parseJobs(value: string): number {
	const jobs = Number(value);
	if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
		throw new InvalidArgumentError("It is no number from 1 to 256.");
	return jobs;
}

const COLUMNS = ["text", "title", "address", "published", "publisher"];

function parseColumns(value: string): ColumnMapping {
	const pairs = value.split(",").map((pair) => pair.split("="));
	for (const [field = "", column = "", more] of pairs)
		if (!COLUMNS.includes(field) || column === "" || more !== undefined)
			throw new InvalidArgumentError(
				`Write it as text=body,title=headline; the fields are ${COLUMNS.join(", ")}.`,
			);
	return Object.fromEntries(pairs);
}
