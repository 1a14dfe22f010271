/** The shape of a phrase that names a text: "a leaked 28-point plan", "the European counter-proposal", "the draft". */

import type { Unit } from "../phrases/unit.js";
import type { HeadNoun } from "./head-noun.js";
import type { Owner, Shape } from "./mention.js";
import { textOf } from "./name-shape.js";
import { ownerOf, type PartContext } from "./read-mentions.js";

const POINTS = /^([0-9]{1,3}|[a-z]+)-(?:point|article|clause|item)$/;
const NUMBERS = new Map(
	"two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
		.split(" ")
		.map((word, i) => [word, i + 2]),
);
/** What stands after a state's name and a hyphen in "US-backed", "Qatari-mediated". */
const BACKED =
	/-(?:backed|brokered|drafted|led|sponsored|mediated|proposed|supported|authored|written|endorsed|pushed)$/;

/** The shape of a part that names a text; null when its head is another noun. */
export function documentShape(
	context: PartContext,
	noun: HeadNoun,
): Shape | null {
	const { classes } = noun;
	if (classes === null || context.determiner === "every") return null;
	// A heading in capitals ("FULL TEXT") speaks of no text.
	if (/^\p{Lu}{2,}$/u.test(context.units.at(-1)!.token.text)) return null;
	const { units, reader, definiteness, determiner } = context;
	// "a draft constitution" is under negotiation, "the constitution" is not.
	const isDrafted =
		classes.has("other-document") &&
		units
			.slice(0, -noun.size)
			.some((unit) => /^(?:draft|proposed)$/.test(unit.token.norm));
	const strong = classes.has("draft") || isDrafted;
	const negotiable = strong || classes.has("weak-draft");
	if (!negotiable && !classes.has("other-document")) return null;
	// "a 1960 treaty" is history, not a text under negotiation.
	if (units.some((unit) => /^(?:1[0-9]|20)[0-9]{2}$/.test(unit.token.text)))
		return null;
	const { lexicon } = reader;
	const statusWords = lexicon.words("draft-status");
	const modifiers = units.slice(0, -noun.size);
	const status = modifiers
		.map((unit) => unit.token.norm)
		.filter((word) => statusWords.has(word));
	const points = pointsOf(units);
	const backer = backerOf(context, modifiers);
	const contrast = [
		...modifiers.map((unit) => unit.token.norm),
		noun.noun,
	].some((word) => lexicon.words("other-draft").has(word));
	const head = units.at(-1)!;
	return {
		kind: "document",
		traits: {
			noun: head.lastToken.lemma,
			definiteness,
			demonstrative: determiner === "this" || determiner === "that",
			owner: writer(context) ?? backer,
			points,
			status,
			contrast,
			backer,
			strong:
				strong ||
				status.length > 0 ||
				points !== null ||
				backer !== null ||
				(negotiable && providesBehind(context)),
			negotiable,
			name: textOf(context, units),
		},
	};
}

// "an accord that would cut the quota" is a text with something in it; "a deal that would ruin us" is somebody's fear.
function providesBehind({ reader, last, determiner }: PartContext): boolean {
	if (/^(?:any|no|some|such)$/.test(determiner ?? "")) return false;
	const [relative, first, second] = reader.tokens.slice(last + 1, last + 4);
	if (!/^(?:that|which)$/.test(relative?.norm ?? "")) return false;
	const verb = first?.tag === "MD" ? second : first;
	return (
		verb !== undefined &&
		verb.tag === (first === verb ? "VBZ" : "VB") &&
		!reader.lexicon.words("effect-verbs").has(verb.lemma)
	);
}

// "the Geneva framework" is of the place; "Moscow's paper" and "the Russian paper" are of the state.
function writer(context: PartContext): Owner | null {
	if (context.possessed) return context.owner;
	const named = context.units.slice(0, -1).flatMap((unit) => unit.names);
	const isSeat = named.some(
		(entry) => "use" in entry && entry.use === "metonym",
	);
	return isSeat ? null : context.owner;
}

function pointsOf(units: readonly Unit[]): number | null {
	for (const unit of units) {
		const match = POINTS.exec(unit.token.norm);
		if (match === null) continue;
		const word = match[1] ?? "";
		const value = NUMBERS.get(word) ?? Number.parseInt(word, 10);
		if (Number.isFinite(value)) return value;
	}
	return null;
}

function backerOf(
	context: PartContext,
	modifiers: readonly Unit[],
): Owner | null {
	for (const unit of modifiers) {
		if (!BACKED.test(unit.token.norm)) continue;
		const owner = namedBefore(context, unit);
		if (owner !== null) return owner;
	}
	return null;
}

// The name is part of the hyphened word, so it is looked up by its own letters.
function namedBefore(context: PartContext, unit: Unit): Owner | null {
	const name = unit.token.text.slice(0, unit.token.text.lastIndexOf("-"));
	for (const row of context.reader.lexicon.names.get(name) ?? []) {
		if (row.alias !== name) continue;
		const { start } = unit.token;
		const found = ownerOf({
			...unit,
			names: row.entries,
			token: { ...unit.token, start, end: start + name.length },
		});
		if (found !== null) return found;
	}
	return null;
}
