/** The options that every reading command has, and how their values are checked. */

import { type Command, InvalidArgumentError } from "commander";
import type { EngineOptions } from "./engine-option.js";

export interface ReadOptions extends EngineOptions {
	/** Day of publication, ISO 8601. */
	readonly published?: string;
	readonly json?: true;
	readonly evidence?: true;
}

/** Adds --json and --evidence to a command that reads articles. */
export function addOutputOptions(command: Command): Command {
	return command
		.option(
			"--json",
			"print the reading as JSON: an object for one file, an array for several",
		)
		.option(
			"--evidence",
			"print under each line the sentence it stands on, with its offsets in the text",
		);
}

/**
 * `value` if it is a day of the calendar, written YYYY-MM-DD.
 * @throws InvalidArgumentError, which commander turns into a line for the user.
 */
export function parseDay(value: string): string {
	const day = /^\d{4}-\d{2}-\d{2}$/.test(value)
		? new Date(`${value}T00:00:00Z`)
		: null;
	// A day that is not in the calendar (2025-02-30) rolls over to another.
	if (
		day === null ||
		Number.isNaN(day.getTime()) ||
		day.toISOString().slice(0, 10) !== value
	) {
		throw new InvalidArgumentError(
			"It is no day; write it as YYYY-MM-DD, for example 2025-11-21.",
		);
	}
	return value;
}
