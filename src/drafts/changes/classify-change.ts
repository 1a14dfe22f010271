/** Judges a pair of points: kept, reworded, or changed, and then in what. */

import type {
	Change,
	ChangedFacet,
	FigureChange,
} from "../../model/comparison.js";
import { figureChanges } from "./figure-changes.js";
import type { PointFacets } from "./point-facets.js";

export interface Judgement {
	readonly change: Change;
	readonly what: readonly ChangedFacet[];
	readonly figures: readonly FigureChange[];
}

/** Two wordings that share less than this of their words do not say the same thing in other words. */
const LEAST_SHARED = 0.3;
/** From this many words that only one side has, with none to answer them on the other, the scope has changed. */
const LEAST_ONE_SIDED = 1;

/** The judgement on one point of each side. `aPlain` and `bPlain` are their words without spacing and punctuation. */
export function classifyChange(
	a: PointFacets,
	b: PointFacets,
	{ aPlain, bPlain }: { readonly aPlain: string; readonly bPlain: string },
): Judgement {
	if (aPlain === bPlain) return { change: "kept", what: [], figures: [] };
	const { changes, inDeadline } = figureChanges(a.figures, b.figures);
	const what: ChangedFacet[] = [];
	if (changes.length > 0 && !inDeadline) what.push("figure");
	if (partiesDiffer(a, b)) what.push("party");
	if (listsDiffer(a.conditions, b.conditions)) what.push("condition");
	if (deadlinesDiffer(a, b) || (changes.length > 0 && inDeadline))
		what.push("deadline");
	const negated = isNegationFlipped(a, b);
	if (negated) what.push("negation");
	else if (forcesDiffer(a, b)) what.push("force");
	if (scopeDiffers(a, b, what.length > 0)) what.push("scope");
	if (what.length > 0) return { change: "changed", what, figures: changes };
	return { change: "reworded", what: [], figures: [] };
}

/** A party is another where each side names one the other does not, or where one side names one more. */
function partiesDiffer(a: PointFacets, b: PointFacets): boolean {
	const onlyA = [...a.names].filter((name) => !hasName(b, name));
	const onlyB = [...b.names].filter((name) => !hasName(a, name));
	if (onlyA.length > 0 || onlyB.length > 0) return true;
	// A name the codebook does not know may be a treaty or a place: only one put in another's stead is a party's.
	const otherA = [...a.otherNames].filter((name) => !hasName(b, name));
	const otherB = [...b.otherNames].filter((name) => !hasName(a, name));
	if (otherA.length > 0 && otherB.length > 0) return true;
	if (a.obligors.size === 0 || b.obligors.size === 0) return false;
	// "the two communities agree to hold …" and "… shall alternate between the two communities" bind the same, put otherwise.
	const alone = (one: PointFacets, other: PointFacets) =>
		[...one.obligors].filter(
			(obligor) =>
				!obligor.split(" ").every((stem) => other.all.has(stem)) &&
				![...other.obligors].some((candidate) =>
					shareWords(obligor, candidate),
				),
		);
	return alone(a, b).length > 0 && alone(b, a).length > 0;
}

// "the Commission" for "the Joint Commission" is the same party: all words of the shorter name stand in the other text.
function hasName(facets: PointFacets, name: string): boolean {
	return (
		facets.names.has(name) ||
		name.split(" ").every((stem) => facets.all.has(stem))
	);
}

function shareWords(a: string, b: string): boolean {
	const words = new Set(a.split(" "));
	const other = b.split(" ");
	return (
		2 * other.filter((word) => words.has(word)).length >=
			Math.min(words.size, other.length) &&
		other.some((word) => words.has(word))
	);
}

/** "each for 20 months" and "every 20 months" set the same term, whichever of them is read as a deadline. */
function deadlinesDiffer(a: PointFacets, b: PointFacets): boolean {
	const bare = (one: PointFacets, other: PointFacets) =>
		one.deadlines.filter(
			(phrase) =>
				!other.figures.some(
					(figure) =>
						!figure.inDeadline &&
						new RegExp(`(?:^|\\D)${figure.value}(?:\\D|$)`).test(phrase),
				),
		);
	if (a.deadlines.length === 0 || b.deadlines.length === 0)
		return bare(a, b).length + bare(b, a).length > 0;
	return listsDiffer(a.deadlines, b.deadlines);
}

function listsDiffer(a: readonly string[], b: readonly string[]): boolean {
	if (a.length === 0 && b.length === 0) return false;
	const alone = (one: readonly string[], other: readonly string[]) =>
		one.filter(
			(phrase) => !other.some((candidate) => isSamePhrase(phrase, candidate)),
		);
	return alone(a, b).length > 0 || alone(b, a).length > 0;
}

/** Numbers and months: what must be the same for two dates to be one. */
const EXACT =
	/\d+|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight/g;

function isSamePhrase(a: string, b: string): boolean {
	if (a === b) return true;
	const words = new Set(a.split(" "));
	const other = new Set(b.split(" "));
	let shared = 0;
	for (const word of words) if (other.has(word)) shared++;
	const digits = (phrase: string) => (phrase.match(EXACT) ?? []).join(" ");
	return (
		digits(a) === digits(b) &&
		shared / (words.size + other.size - shared) >= 0.6
	);
}

function isNegationFlipped(a: PointFacets, b: PointFacets): boolean {
	const forbids = (facets: PointFacets) =>
		facets.forces.filter((force) => force === "prohibition").length;
	const [inA, inB] = [forbids(a), forbids(b)];
	if (a.forces.length > 0 && b.forces.length > 0 && (inA === 0) !== (inB === 0))
		return true;
	// Without a modal the words alone tell: "is recognised", "is not recognised".
	return (
		(a.negations === 0) !== (b.negations === 0) &&
		inA === inB &&
		sharedShare(a.all, b.all) >= 0.5
	);
}

function forcesDiffer(a: PointFacets, b: PointFacets): boolean {
	if (a.forces.length === 0 || b.forces.length === 0) return false;
	const sorted = (facets: PointFacets) =>
		[...new Set(facets.forces)].sort().join(" ");
	return sorted(a) !== sorted(b);
}

/**
 * Words with none to answer them on the other side widen or narrow the clause. Where both sides have words of their own, the clause
 * is put otherwise, unless they have little else in common.
 */
function scopeDiffers(
	a: PointFacets,
	b: PointFacets,
	otherwiseChanged: boolean,
): boolean {
	const onlyA = [...a.rest].filter((stem) => !b.all.has(stem)).length;
	const onlyB = [...b.rest].filter((stem) => !a.all.has(stem)).length;
	if (onlyA === 0 && onlyB === 0)
		return (a.brackets === 0) !== (b.brackets === 0);
	const shared = sharedShare(a.rest, b.rest);
	if (Math.min(onlyA, onlyB) === 0)
		return otherwiseChanged
			? Math.max(onlyA, onlyB) >= 3
			: Math.max(onlyA, onlyB) >= LEAST_ONE_SIDED;
	if (
		Math.max(onlyA, onlyB) >= 3 * Math.min(onlyA, onlyB) &&
		Math.max(onlyA, onlyB) >= 4
	)
		return true;
	return shared < LEAST_SHARED;
}

function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const stem of a) if (b.has(stem)) shared++;
	return shared / Math.max(1, Math.min(a.size, b.size));
}
