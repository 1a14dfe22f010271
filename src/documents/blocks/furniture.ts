/** The codebook's words of furniture, made ready to be matched against lines. */

import type { PlaceEntry, WordLists } from "../../model/codebook.js";

/** Matchers for one line of text, already passed through `normLine`. */
export interface Furniture {
	/** An agency's name anywhere; global, to be used with `replaceAll`. */
	readonly agency: RegExp;
	/** A line that opens with an agency, or with small words or initials and then an agency. */
	readonly agencyLine: RegExp;
	readonly creditStart: RegExp;
	readonly creditPhrase: RegExp;
	readonly pageLabel: RegExp;
	readonly pagePhrase: RegExp;
	readonly relatedLabel: RegExp;
	readonly relatedPrefix: RegExp;
	readonly captionStart: RegExp;
	readonly captionMark: RegExp;
	readonly captionNoun: RegExp;
	/** "REUTERS/Jane Doe" at the end of a line. */
	readonly pictureAgency: RegExp;
	readonly bylineUnnamed: RegExp;
	readonly bylineCalling: RegExp;
	/** A word, alone, that stands for the desk or the post of who wrote. */
	readonly bylineDesk: RegExp;
	/** Names of cities, lower case, where the codebook gives them. */
	readonly cities: ReadonlySet<string>;
	readonly kicker: RegExp;
	readonly headlineVerb: RegExp;
}

/**
 * The furniture words of `words` (the lists of `codebook/furniture.yaml`) as matchers; a list that is missing matches nothing.
 * The cities among `places` let a dateline in small letters be told from a name: "New Delhi: …", "Nicosia – …".
 */
export function makeFurniture(
	words: WordLists,
	places: readonly PlaceEntry[] = [],
): Furniture {
	const any = (list: string): string => alternatives(words[list] ?? []);
	const cities = places
		.filter((place) => place.kind === "city")
		.flatMap((place) => [place.name, ...place.aliases]);
	return {
		cities: new Set(cities.map((name) => name.toLowerCase())),
		agency: new RegExp(
			`(?<![\\p{L}\\d])(?:${any("agencies")})(?![\\p{L}\\d])`,
			"gu",
		),
		agencyLine: new RegExp(
			`^(?:(?:[a-z]{2,4}(?:/[a-z]{2,4})+|additional|and|by|from|international|other|the|various|via|wire|with)[ (,]+){0,4}(?:${any("agencies")})(?![\\p{L}\\d])`,
			"u",
		),
		creditStart: new RegExp(
			`^(?:(?:${any("creditStarts")})(?![\\p{L}\\d])|©|\\(c\\) )`,
			"u",
		),
		creditPhrase: new RegExp(
			`(?<![\\p{L}\\d])(?:${any("creditPhrases")})(?![\\p{L}\\d])`,
			"u",
		),
		pagePhrase: new RegExp(
			`(?<![\\p{L}\\d])(?:${any("pagePhrases")})(?![\\p{L}\\d])`,
			"u",
		),
		pageLabel: new RegExp(`^(?:${any("pageLabels")})(?![\\p{L}\\d])`, "u"),
		relatedLabel: new RegExp(
			`^(?:${any("relatedLabels")})(?![\\p{L}\\d])`,
			"u",
		),
		relatedPrefix: new RegExp(
			`^(?:${any("relatedPrefixes")})(?: ?[:|] |$| [-–—] )`,
			"u",
		),
		captionStart: new RegExp(
			`^(?:${any("captionStarts")})(?: ?[:,|/]| [-–—] ?|$)`,
			"u",
		),
		captionMark: new RegExp(
			`(?<![\\p{L}\\d])(?:${any("captionMarks")})(?![\\p{L}\\d])`,
			"u",
		),
		captionNoun: new RegExp(
			`(?:^|[.!?|([·–—]\\s?)(?:${any("captionNouns")}) ?[:/]`,
			"u",
		),
		pictureAgency: new RegExp(
			`(?:^|[.!?|(]\\s?)(?:${any("agencies")})/\\s?\\p{L}[\\p{L} ./'-]{1,60}$`,
			"u",
		),
		bylineUnnamed: new RegExp(
			`^(?:${any("bylineUnnamed")})(?![\\p{L}\\d])`,
			"u",
		),
		bylineCalling: new RegExp(
			`(?<![\\p{L}\\d])(?:${any("bylineCallings")})(?![\\p{L}\\d])`,
			"u",
		),
		bylineDesk: new RegExp(`^(?:${any("bylineDesks")})$`, "u"),
		kicker: new RegExp(`^(?:${any("kickers")})(?: \\d+)?[:|]?$`, "u"),
		headlineVerb: new RegExp(
			`(?<![\\p{L}\\d])(?:${any("headlineVerbs")})(?![\\p{L}\\d])`,
			"u",
		),
	};
}

/** A line as the matchers want it: lower case, plain apostrophes, single spaces. For look-up only. */
export function normLine(line: string): string {
	return line
		.toLowerCase()
		.replace(/[‘’ʼ]/g, "'")
		.replace(/\s{2,}|[^\S ]/g, " ");
}

/** Longest first, so that "reported by" is not cut short by "report"; never matches when the list is empty. */
function alternatives(words: readonly string[]): string {
	if (words.length === 0) return "(?!)";
	return [...words]
		.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
		.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
		.join("|");
}
