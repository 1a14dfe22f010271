/** `travaux work`: reads the documents of a queue into the record. */

import type { Command } from "commander";
import { parseJobs } from "./add.js";
import { parsePort } from "./desk.js";
import { addEngineOption, type EngineOptions } from "./engine-option.js";
import { addRecordOption, type RecordOptions } from "./record-options.js";

export interface WorkCommandOptions extends RecordOptions, EngineOptions {
	readonly readers?: number;
	readonly untilEmpty?: true;
	readonly status?: true;
	readonly retry?: true;
	readonly metrics?: number;
	readonly json?: true;
}

export function addWorkCommand(program: Command): void {
	const command = program
		.command("work")
		.description(
			"read the documents that travaux add --queue put in line, until ended; any number of workers on any number of machines",
		)
		.option(
			"--readers <number>",
			"how many documents are read side by side; as many as there are processors when left out",
			parseJobs,
		)
		.option("--until-empty", "end when nothing is left to be read")
		.option("--status", "tell how the queue stands, and end")
		.option("--retry", "put what failed for good in line again, and end")
		.option(
			"--metrics <port>",
			"give figures for Prometheus at /metrics on this port of this machine",
			parsePort,
		)
		.option("--json", "with --status, print JSON");
	addEngineOption(command);
	addRecordOption(command).action(async (options: WorkCommandOptions) => {
		const { runWork } = await import("./run-work.js");
		process.exitCode = await runWork(options);
	});
}
