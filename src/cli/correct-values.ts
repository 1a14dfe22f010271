/** The values that commands which correct are given, as they stand on the command line. */

import { InvalidArgumentError } from "commander";
import type { DayInterval } from "../model/when.js";
import { parseDay } from "./read-options.js";

/** What a field is set to where nothing is known of it. */
export const UNKNOWN = "unknown";

/** A place in a text, in UTF-16 units. @throws InvalidArgumentError for what is no whole number from 0. */
export function parseOffset(value: string): number {
	const offset = Number(value);
	if (!Number.isInteger(offset) || offset < 0)
		throw new InvalidArgumentError("It is no offset: a whole number from 0.");
	return offset;
}

/** A day, or the days from one to another joined by "/". @throws InvalidArgumentError for other words. */
export function parseDays(value: string): DayInterval {
	const [from = "", to = from] = value.split("/").map(parseDay);
	if (to < from)
		throw new InvalidArgumentError("The second day is before the first.");
	return { from, to };
}

/** The value as one of `values`. @throws InvalidArgumentError for another. */
export function oneOf<Value extends string>(
	values: readonly Value[],
	value: string,
): Value {
	const found = values.find((candidate) => candidate === value);
	if (found === undefined)
		throw new InvalidArgumentError(`It is none of ${values.join(", ")}.`);
	return found;
}

/** What a field is set to; null for "unknown". */
export const knownOr = (value: string): string | null =>
	value === UNKNOWN ? null : value;
