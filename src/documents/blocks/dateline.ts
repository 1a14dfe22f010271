/** Datelines: the place, day and agency that stand before the first sentence of a report. */

import {
	AGENCY,
	CAPITALS_PLACE,
	DAY,
	NAME_PLACE,
	SEPARATOR,
} from "./date-pattern.js";
import { type Furniture, normLine } from "./furniture.js";

// A plain hyphen needs a space on one side: "AFL-CIO" is no dateline.
const DASH = "(?:\\s?(?:[–—―]|--+)\\s*|\\s-\\s*|-\\s+)";

// "KYIV/MOSCOW, Dec 31 (Agencies) — ", "KYIV, Ukraine (AP) — ", "BRUSSELS —", "JUBA (Reuters) -"
const CAPITALS = new RegExp(
	`^${CAPITALS_PLACE}(?:${SEPARATOR}(?:${CAPITALS_PLACE}|${NAME_PLACE})){0,4}?(?:(?:,|${SEPARATOR}|\\s)?\\s?\\(?${DAY}\\)?)?,?(?:${AGENCY})?${DASH}`,
	"u",
);
// "Geneva, 24 November (AFP) – ", "Kyiv (Ukrinform) - ", "Geneva, Nov 24 – ": small letters need a day or an agency
const SMALL = new RegExp(
	`^${NAME_PLACE}(?:${SEPARATOR}${NAME_PLACE}){0,3}?(?:(?:,|${SEPARATOR}|\\s)\\s?\\(?${DAY}\\)?,?(?:${AGENCY})?|,?${AGENCY})${DASH}`,
	"u",
);
// "Nov 24 (Reuters) - "
const DAY_ONLY = new RegExp(`^${DAY}(?:${AGENCY})?${DASH}`, "u");
// "ISLAMABAD: Prime Minister …", "GENEVA, Nov 24: …"
const COLON = new RegExp(
	`^(?!THE\\s|M[RS]S?\\.|DR\\.)(?=[^:]{4})${CAPITALS_PLACE}(?:${SEPARATOR}${CAPITALS_PLACE}){0,2}(?:,?\\s${DAY})?(?:${AGENCY})?:\\s(?!\\s)`,
	"u",
);
// "(Reuters) - ", "(CNN) — "
const AGENCY_ONLY = new RegExp(`^\\(\\p{Lu}[^()]{0,30}\\)${DASH}`, "u");
// "Juba, South Sudan – "
const CITY_AND_STATE = new RegExp(
	`^${NAME_PLACE},\\s${NAME_PLACE}(?:,\\s${DAY})?${DASH}`,
	"u",
);

// "Nicosia — ", "New Delhi: ": only of a city that the codebook knows
const CITY_AND_DASH = new RegExp(`^(${NAME_PLACE})${DASH}`, "u");
const CITY_AND_COLON = new RegExp(`^(${NAME_PLACE}):\\s`, "u");

/** Units at the head of a paragraph that are looked at. */
const LONGEST_DATELINE = 120;

/**
 * How many units of `line`, the head of a report's first paragraph, are its dateline with the dash and the space after it; 0 without one.
 * What follows must open like a sentence, so that "NATO – which has …" is left alone; "EXCLUSIVE – " is a label and no place.
 */
export function datelineLength(line: string, furniture: Furniture): number {
	return (
		lengthBy(
			[CAPITALS, SMALL, CITY_AND_STATE, DAY_ONLY, AGENCY_ONLY],
			line,
			furniture,
		) || lengthByCity(CITY_AND_DASH, line, furniture)
	);
}

/** The same of a dateline that ends with a colon, "ISLAMABAD: ", which only the paragraph after a title can have. */
export function colonDatelineLength(
	line: string,
	furniture: Furniture,
): number {
	return (
		lengthBy([COLON], line, furniture) ||
		lengthByCity(CITY_AND_COLON, line, furniture)
	);
}

function lengthByCity(
	form: RegExp,
	line: string,
	furniture: Furniture,
): number {
	const city = form.exec(line.slice(0, LONGEST_DATELINE))?.[1] ?? "";
	return furniture.cities.has(city.toLowerCase())
		? lengthBy([form], line, furniture)
		: 0;
}

function lengthBy(
	forms: readonly RegExp[],
	line: string,
	furniture: Furniture,
): number {
	const head = line.slice(0, LONGEST_DATELINE);
	for (const form of forms) {
		const dateline = form.exec(head)?.[0] ?? "";
		if (dateline === "" || dateline.length >= line.length) continue;
		if (!OPENING.test(line.slice(dateline.length, dateline.length + 2)))
			continue;
		if (!furniture.kicker.test(normLine(dateline).replace(/[\s:–—-]+$/u, "")))
			return dateline.length;
	}
	return 0;
}

const OPENING = /^[\p{Lu}\d"'“‘«„[(€$£]/u;
