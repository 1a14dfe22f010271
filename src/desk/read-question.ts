/** What an address asks: the dates to hold to, checked, so that no page meets a date that is none. */

import { z } from "zod";
import type { AsOf } from "../model/state.js";

/** A question, or what is wrong with it in a sentence for the person who typed it. */
export type Asked =
	| ({ readonly kind: "asked" } & AsOf)
	| { readonly kind: "wrong"; readonly why: string };

const day = z.iso.date();

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDay(value: string): boolean {
	return day.safeParse(value).success;
}

/** Reads `as-of` and `known-by`; empty values ask for no bound. `known-by` means by the end of that day, UTC. */
export function readQuestion(query: URLSearchParams): Asked {
	const asOf = query.get("as-of") || null;
	const knownBy = query.get("known-by") || null;
	for (const [name, value] of [
		["as-of", asOf],
		["known-by", knownBy],
	] as const)
		if (value !== null && !isDay(value))
			return {
				kind: "wrong",
				why: `“${value.slice(0, 40)}” is no day: give ${name} as YYYY-MM-DD, 2025-12-24 for example.`,
			};
	return {
		kind: "asked",
		asOf,
		knownBy: knownBy === null ? null : `${knownBy}T23:59:59.999Z`,
	};
}
