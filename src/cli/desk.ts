/** `travaux desk`: the record in a browser. */

import { userInfo } from "node:os";
import { type Command, InvalidArgumentError } from "commander";
import { addRecordOption, type RecordOptions } from "./record-options.js";

export interface DeskCommandOptions extends RecordOptions {
	readonly port: number;
	readonly host: string;
	readonly token?: string;
	readonly coder: string;
	readonly readOnly?: true;
	readonly proxyHeader?: string;
	readonly proxyAddress?: string;
	readonly logRequests?: true;
	readonly example?: true;
	readonly once?: true;
	/** False with --no-browser. */
	readonly browser: boolean;
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
		)
		.option(
			"--host <address>",
			"the address to listen on; beyond this machine a token is asked for",
			"127.0.0.1",
		)
		.option(
			"--token <token>",
			"what clients must know; beyond this machine one is made where none is given",
			parseToken,
		)
		.option(
			"--coder <name>",
			"in whose name corrections are made where nobody says otherwise",
			userInfo().username,
		)
		.option(
			"--read-only",
			"take no corrections: for a copy of a record that is written elsewhere",
		)
		.option(
			"--proxy-header <name>",
			"the header in which that server says who has signed in with it",
		)
		.option(
			"--proxy-address <address>",
			"the address of a server before the desk, or a block of addresses: what it says of its clients is believed, and from no other",
		)
		.option(
			"--log-requests",
			"print a line of JSON on standard error for each request",
		)
		.option("--example", "show the negotiation that ships with the program")
		.option("--no-browser", "print the address, and open no browser")
		.option("--once", "ask for the first page once and stop, as a check");
	addRecordOption(command).action(async (options: DeskCommandOptions) => {
		const { runDesk } = await import("./run-desk.js");
		process.exitCode = await runDesk(options);
	});
}

/** @throws InvalidArgumentError, which commander turns into a line for the user. */
export function parsePort(value: string): number {
	const port = Number(value);
	if (!/^\d{1,5}$/.test(value) || port > 65_535)
		throw new InvalidArgumentError(
			"It is no port; give a whole number from 0 to 65535.",
		);
	return port;
}

function parseToken(value: string): string {
	if (!/^[\w.~-]{12,200}$/.test(value))
		throw new InvalidArgumentError(
			"A token is 12 or more letters, digits, and . _ ~ -.",
		);
	return value;
}
