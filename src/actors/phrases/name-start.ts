/** Where a person's name begins behind another name: "Foreign Minister of Orland Ana Ruiz", "In Brussels Ana Ruiz". */

import type { Token } from "../../model/analysis.js";
import { fold, isCapitalised } from "../lexicon/fold.js";
import type { Unit, UnitSource } from "./unit.js";

/** Farther before "of" than this no title begins, in tokens: "Minister of Foreign Affairs of". */
const LONGEST_TITLE = 6;

/** Whether `unit` begins a person's name, `before` being whose minister he is or where the sentence is set. */
export function isNameStart(
	source: UnitSource,
	{ before, unit }: { readonly before: Unit; readonly unit: Unit },
): boolean {
	if (!before.capital || !unit.capital || unit.title !== null) return false;
	if (!/^NNP/.test(unit.token.tag)) return false;
	const link = source.tokens[before.first - 1]?.norm ?? "";
	if (link === "of") return endsTitle(source, before, unit);
	return (
		/^(?:in|at|from|near)$/.test(link) &&
		before.first === 1 &&
		isPersonAt(source, unit)
	);
}

function endsTitle(source: UnitSource, before: Unit, unit: Unit): boolean {
	const { tokens, lexicon } = source;
	const isTitled = tokens
		.slice(Math.max(0, before.first - LONGEST_TITLE), before.first - 1)
		.some(({ norm }) => lexicon.titles.has(norm));
	if (!isTitled) return false;
	const isState = before.names.some(
		(entry) => entry.kind === "state" && entry.use === "name",
	);
	return (
		isState || isPersonAt(source, unit) || areThreeWords(source, before, unit)
	);
}

/** A given name before another capital, or a family name of the codebook alone. */
function isPersonAt({ tokens, lexicon }: UnitSource, unit: Unit): boolean {
	const next = tokens[unit.last + 1];
	const isGiven = lexicon.genders.has(fold(unit.token.text));
	return isNamePart(next)
		? isGiven || unit.names.some(({ kind }) => kind === "person")
		: lexicon.surnames.has(fold(unit.token.text));
}

/** "President of Orland Edvin Raske": an unknown land and two words of a name, none of which makes a body of it. */
function areThreeWords(
	{ tokens, lexicon }: UnitSource,
	before: Unit,
	unit: Unit,
): boolean {
	const last = tokens[unit.last + 1];
	const ofBodies = lexicon.words("organisation-name-words");
	return (
		isNamePart(last) &&
		!isNamePart(tokens[unit.last + 2]) &&
		!lexicon.genders.has(fold(before.token.text)) &&
		![before.token, unit.token, last].some(
			(token) => token === undefined || ofBodies.has(token.text),
		)
	);
}

function isNamePart(token: Token | undefined): boolean {
	return (
		token !== undefined && /^NNP/.test(token.tag) && isCapitalised(token.text)
	);
}
