/** The words of time made ready for look-up: what a word may mean where it stands. */

import type { TimeWords } from "../../model/time-words.js";
import { CARDINALS } from "../cardinals.js";
import type { Unit } from "./calendar.js";

/** What one word or number may contribute to an expression of time. */
export type Sense =
	| {
			readonly kind: "number";
			readonly value: number;
			readonly digits: boolean;
	  }
	| {
			readonly kind: "ordinal";
			readonly value: number;
			readonly digits: boolean;
	  }
	| {
			readonly kind: "weekday";
			readonly value: number;
			readonly short: boolean;
	  }
	| { readonly kind: "month"; readonly value: number; readonly short: boolean }
	| { readonly kind: "unit"; readonly value: Unit; readonly plural: boolean }
	| { readonly kind: "season"; readonly value: number }
	| { readonly kind: "day-word"; readonly value: number }
	| { readonly kind: "day-part" }
	/** "last" -1, "this" 0, "next" 1; `window` where the word measures back or on from today ("the past week"). */
	| { readonly kind: "shift"; readonly value: number; readonly window: boolean }
	| { readonly kind: "edge"; readonly value: Edge }
	| { readonly kind: "decade"; readonly value: number }
	| { readonly kind: "iso"; readonly value: string };

/** Which piece of a period is meant. */
export type Edge = "start" | "middle" | "end";

export interface TimeLexicon {
	readonly words: TimeWords;
	readonly senses: ReadonlyMap<string, Sense>;
	/** Names of several words, by their first word in lower case, longest first. */
	readonly names: ReadonlyMap<string, readonly NameEntry[]>;
	readonly ahead: ReadonlySet<string>;
	readonly intending: ReadonlySet<string>;
	readonly blaming: ReadonlySet<string>;
	readonly counted: ReadonlySet<string>;
	readonly occasions: ReadonlySet<string>;
}

/** A name and what it means; null for a name that means no time. */
export interface NameEntry {
	readonly words: readonly string[];
	readonly meaning:
		| { readonly kind: "holiday"; readonly index: number }
		| { readonly kind: "day"; readonly date: string }
		| null;
}

const UNITS: Readonly<Record<string, Unit>> = {
	hour: "hour",
	day: "day",
	week: "week",
	weekend: "weekend",
	month: "month",
	quarter: "quarter",
	year: "year",
	decade: "decade",
	century: "century",
};

const SHIFTS: readonly (readonly [string, number, boolean])[] = [
	["last", -1, false],
	["previous", -1, false],
	["past", -1, true],
	["preceding", -1, false],
	["this", 0, false],
	["current", 0, false],
	["next", 1, false],
	["coming", 1, true],
	["following", 1, false],
];

const EDGES: readonly (readonly [string, Edge])[] = [
	["early", "start"],
	["start", "start"],
	["beginning", "start"],
	["outset", "start"],
	["mid", "middle"],
	["middle", "middle"],
	["late", "end"],
	["end", "end"],
	["close", "end"],
];

/** Looks the words up ahead of time: one lexicon serves any number of texts. */
export function makeTimeLexicon(words: TimeWords): TimeLexicon {
	const senses = new Map<string, Sense>();
	const set = (word: string, sense: Sense) => senses.set(word, sense);
	[...CARDINALS, "twenty"].forEach((word, value) => {
		set(word, { kind: "number", value, digits: false });
	});
	ORDINALS.forEach((word, index) => {
		set(word, { kind: "ordinal", value: index + 1, digits: false });
	});
	for (const [word, value] of Object.entries(UNITS)) {
		const plural = word === "century" ? "centuries" : `${word}s`;
		set(word, { kind: "unit", value, plural: false });
		set(plural, { kind: "unit", value, plural: true });
	}
	for (const [word, value, window] of SHIFTS)
		set(word, { kind: "shift", value, window });
	for (const [word, value] of EDGES) set(word, { kind: "edge", value });
	words.weekdays.forEach((forms, value) => {
		forms.forEach((form, rank) => {
			set(form, { kind: "weekday", value, short: rank > 0 });
		});
	});
	words.months.forEach((forms, index) => {
		forms.forEach((form, rank) => {
			set(form, { kind: "month", value: index + 1, short: rank > 0 });
		});
	});
	for (const [word, value] of Object.entries(words.seasons))
		set(word, { kind: "season", value });
	for (const [word, value] of Object.entries(words.dayWords))
		set(word, { kind: "day-word", value });
	for (const word of words.dayParts) set(word, { kind: "day-part" });
	return {
		words,
		senses,
		names: indexNames(words),
		ahead: new Set(words.ahead),
		intending: new Set(words.intending),
		blaming: new Set(words.blaming),
		counted: new Set(words.counted),
		occasions: new Set(words.occasions),
	};
}

/** The words of a name as `lexTimes` cuts them, in lower case. */
export function nameWords(name: string): readonly string[] {
	return name.toLowerCase().match(/[\p{L}]+|\d+|'s?|[^\s\p{L}\d]/gu) ?? [];
}

function indexNames(
	words: TimeWords,
): ReadonlyMap<string, readonly NameEntry[]> {
	const entries: NameEntry[] = [
		...words.holidays.map((entry, index) => ({
			words: nameWords(entry.name),
			meaning: { kind: "holiday", index } as const,
		})),
		...words.namedDays.map((entry) => ({
			words: nameWords(entry.name),
			meaning: { kind: "day", date: entry.date } as const,
		})),
		...words.names.map((name) => ({ words: nameWords(name), meaning: null })),
	];
	const index = new Map<string, NameEntry[]>();
	for (const entry of entries) {
		const first = entry.words[0];
		if (first === undefined) continue;
		const list = index.get(first);
		if (list === undefined) index.set(first, [entry]);
		else list.push(entry);
	}
	for (const list of index.values())
		list.sort((a, b) => b.words.length - a.words.length);
	return index;
}

const ORDINALS: readonly string[] = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth",
	"sixth",
	"seventh",
	"eighth",
	"ninth",
	"tenth",
	"eleventh",
	"twelfth",
	"thirteenth",
	"fourteenth",
	"fifteenth",
	"sixteenth",
	"seventeenth",
	"eighteenth",
	"nineteenth",
	"twentieth",
];
