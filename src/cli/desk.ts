/** `travaux desk`: the record in a browser. */

import { type Command, InvalidArgumentError } from "commander";
import { addRecordOption, type RecordOptions } from "./record-options.js";

export interface DeskCommandOptions extends RecordOptions {
	readonly port: number;
}

const USUAL_PORT = 4180;

export function addDeskCommand(program: Command): void {
	const command = program
		.command("desk")
		.description("show the record in a browser, on this machine alone")
		.option(
			"--port <number>",
			"the port to listen on; 0 for any that is free",
			parsePort,
			USUAL_PORT,
		);
	addRecordOption(command).action(async (options: DeskCommandOptions) => {
		const { runDesk } = await import("./run-desk.js");
		process.exitCode = await runDesk(options);
	});
}

function parsePort(value: string): number {
	const port = Number(value);
	if (!/^\d{1,5}$/.test(value) || port > 65_535)
		throw new InvalidArgumentError(
			"It is no port; give a whole number from 0 to 65535.",
		);
	return port;
}
