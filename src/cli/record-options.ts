/** The options that commands on a record share. */

import { type Command, InvalidArgumentError } from "commander";
import { USUAL_RECORD } from "../app/record/open-record.js";
import type { AsOf } from "../model/state.js";
import { parseDay } from "./read-options.js";

export interface RecordOptions {
	readonly record: string;
}

/** Adds --record. */
export function addRecordOption(command: Command): Command {
	return command.option(
		"--record <place>",
		"the record to work on: a file, or postgres://user@host/database",
		USUAL_RECORD,
	);
}

export interface BoundOptions {
	readonly asOf?: string;
	readonly knownBy?: string;
}

/** Adds --as-of and --known-by: what held on a day, and what had been read by then. */
export function addBoundOptions(command: Command): Command {
	return command
		.option(
			"--as-of <day>",
			"what held on this day, YYYY-MM-DD; without it, whatever is known",
			parseDay,
		)
		.option(
			"--known-by <day>",
			"only what was in the record by this day, YYYY-MM-DD, or instant, 2025-11-21T12:00:00Z",
			parseInstant,
		);
}

/** The bounds as options give them. */
export function boundsOf({ asOf, knownBy }: BoundOptions): AsOf {
	return { asOf: asOf ?? null, knownBy: knownBy ?? null };
}

export interface FormOptions {
	readonly json?: true;
	readonly csv?: true;
	readonly markdown?: true;
}

/** How a command prints what it found. */
export type Form = "text" | "json" | "csv" | "markdown";

/** Adds --json, --csv and --markdown. */
export function addFormOptions(command: Command): Command {
	return command
		.option("--json", "print JSON")
		.option("--csv", "print a table of comma-separated values")
		.option("--markdown", "print Markdown");
}

/** The form asked for; text for people where none is. */
export function formOf({ json, csv, markdown }: FormOptions): Form {
	if (json) return "json";
	if (csv) return "csv";
	return markdown ? "markdown" : "text";
}

/**
 * The last instant of a day, or the instant itself, in UTC with milliseconds.
 * @throws InvalidArgumentError, which commander turns into a line for the user.
 */
export function parseInstant(value: string): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(value))
		return `${parseDay(value)}T23:59:59.999Z`;
	const isInstant =
		/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(
			value,
		);
	const instant = isInstant ? new Date(value) : null;
	if (instant === null || Number.isNaN(instant.getTime()))
		throw new InvalidArgumentError(
			"It is no day and no instant; write it as 2025-11-21 or 2025-11-21T12:00:00Z.",
		);
	return instant.toISOString();
}
