/** How a line of the people file is read: an office with its dates, and the surnames a person goes by. */

import type { OfficeHeld } from "../model/codebook.js";

const OFFICE = /^([^|]+?) *\| *([^|]+?)(?: *\| *([^|]*?))? *$/;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const PARTICLES = new Set([
	"von",
	"der",
	"van",
	"den",
	"de",
	"da",
	"do",
	"dos",
	"del",
	"di",
	"la",
	"le",
	"bin",
	"ben",
	"al",
	"el",
	"Al",
	"El",
	"Van",
	"De",
	"Di",
	"La",
	"Le",
	"Del",
	"Ben",
	"Abu",
	"abu",
	"ter",
	"te",
]);

/**
 * The office a line such as "President | Ukraine | 2019-05-20/.." names; null when the line or a date is malformed.
 * An interval's empty or ".." side is null.
 */
export function officeFromLine(line: string): OfficeHeld | null {
	const parts = OFFICE.exec(line);
	if (parts === null) return null;
	const [, role = "", of = "", interval = ""] = parts;
	if (interval === "") return { role, of, from: null, to: null };
	const sides = interval.split("/");
	if (sides.length !== 2) return null;
	const [from = "", to = ""] = sides.map((side) => side.trim());
	if (!isSide(from) || !isSide(to)) return null;
	return { role, of, from: dateOrNull(from), to: dateOrNull(to) };
}

/**
 * The surnames of a person: the given one, or the last word of the name and of each longer alias with its particles
 * ("von der Leyen"), and each alias of one word as it stands.
 */
export function surnamesOf(
	name: string,
	aliases: readonly string[],
	given: string | null,
): readonly string[] {
	const surnames = new Set<string>(given === null ? [lastName(name)] : [given]);
	for (const alias of aliases) {
		if (!alias.includes(" ")) surnames.add(alias);
		else if (given === null) surnames.add(lastName(alias));
	}
	return [...surnames];
}

function lastName(name: string): string {
	const words = name.split(" ");
	let first = words.length - 1;
	while (first > 1 && PARTICLES.has(words[first - 1] ?? "")) first--;
	return words.slice(first).join(" ");
}

function isSide(side: string): boolean {
	return side === "" || side === ".." || DATE.test(side);
}

function dateOrNull(side: string): string | null {
	return side === "" || side === ".." ? null : side;
}
