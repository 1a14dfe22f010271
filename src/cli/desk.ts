/** `travaux desk`: the record in a browser, served to this machine alone until the program is stopped. */

import { type Command, InvalidArgumentError } from "commander";
import { complain } from "./complain.js";
import { UNREAD } from "./exit-codes.js";
import { addRecordOption, type RecordOptions } from "./record-options.js";

interface DeskCommandOptions extends RecordOptions {
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
	addRecordOption(command).action(runDesk);
}

async function runDesk({ record, port }: DeskCommandOptions): Promise<void> {
	const [{ serveDesk }, { RecordRefused }] = await Promise.all([
		import("../desk/serve.js"),
		import("../record/record-refused.js"),
	]);
	try {
		const { address, close } = await serveDesk({ record, port });
		process.stdout.write(`The desk is at ${address}  (Ctrl-C stops it)\n`);
		const stop = () => void close();
		process.once("SIGINT", stop).once("SIGTERM", stop);
	} catch (error) {
		if (error instanceof RecordRefused) complain(error.message);
		else if (isTaken(error))
			complain(
				`port ${port} is in use; name another with --port, or 0 for any that is free`,
			);
		else throw error;
		process.exitCode = UNREAD;
	}
}

function parsePort(value: string): number {
	const port = Number(value);
	if (!/^\d{1,5}$/.test(value) || port > 65_535)
		throw new InvalidArgumentError(
			"It is no port; give a whole number from 0 to 65535.",
		);
	return port;
}

const isTaken = (error: unknown): boolean =>
	error instanceof Error && "code" in error && error.code === "EADDRINUSE";
