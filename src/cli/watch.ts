/** `travaux watch FEED…`: takes what is new in feeds into a record, politely, until it is ended. */

import { type Command, InvalidArgumentError } from "commander";
import { addEngineOption, type EngineOptions } from "./engine-option.js";
import { addRecordOption, type RecordOptions } from "./record-options.js";

export interface WatchOptions extends RecordOptions, EngineOptions {
	/** Milliseconds. */
	readonly every?: number;
	readonly tag?: readonly string[];
	readonly allowPrivate?: true;
	readonly json?: true;
}

export function addWatchCommand(program: Command): void {
	const command = program
		.command("watch")
		.description(
			"take what is new and changed in RSS, Atom and JSON feeds into a record, one request at a time",
		)
		.argument("<feed...>", "addresses of feeds")
		.option(
			"--every <time>",
			"look again after this time, 15m, 2h or 90s, until ended by Ctrl-C; one look when left out",
			parseTime,
		)
		.option("--tag <tag...>", "words of your own to find these documents by")
		.option(
			"--allow-private",
			"fetch from addresses of this machine and its neighbourhood too",
		)
		.option("--json", "print a line of JSON for each look");
	addEngineOption(command);
	addRecordOption(command).action(
		async (feeds: readonly string[], options: WatchOptions) => {
			const { watchAndPrint } = await import("./watch-and-print.js");
			process.exitCode = await watchAndPrint(feeds, options);
		},
	);
}

const UNITS: Readonly<Record<string, number>> = {
	s: 1000,
	m: 60_000,
	h: 3_600_000,
};

/** Milliseconds. @throws InvalidArgumentError, which commander turns into a line for the user. */
function parseTime(value: string): number {
	const [, count, unit = ""] = /^(\d{1,6})([smh])$/.exec(value) ?? [];
	const milliseconds = Number(count) * (UNITS[unit] ?? Number.NaN);
	if (!(milliseconds > 0))
		throw new InvalidArgumentError(
			"It is no time; write it as 15m, 2h or 90s.",
		);
	return milliseconds;
}
