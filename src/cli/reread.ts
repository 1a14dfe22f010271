/** `travaux reread`: reads the documents of a record again with a newer reader. */

import type { Command } from "commander";
import { parseJobs } from "./add.js";
import { addEngineOption, type EngineOptions } from "./engine-option.js";
import { addRecordOption, type RecordOptions } from "./record-options.js";

export interface RereadOptions extends RecordOptions, EngineOptions {
	readonly all?: true;
	readonly jobs?: number;
}

export function addRereadCommand(program: Command): void {
	const command = program
		.command("reread")
		.description(
			"read again the documents that another version of the reader, or another engine, read last; corrections are kept and replayed",
		)
		.option("--all", "also those that this version has read already")
		.option(
			"--jobs <number>",
			"how many documents are read side by side; as many as there are processors when left out",
			parseJobs,
		);
	addEngineOption(
		command,
		"when left out, each document is read by the engine that read it last",
	);
	addRecordOption(command).action(async (options: RereadOptions) => {
		const { rereadAndPrint } = await import("./reread-and-print.js");
		process.exitCode = await rereadAndPrint(options);
	});
}
