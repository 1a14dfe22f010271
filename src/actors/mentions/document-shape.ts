/** The shape of a phrase that names a text: "a leaked 28-point plan", "the European counter-proposal", "the draft". */

import type { Unit } from "../phrases/unit.js";
import { editionOf } from "./edition.js";
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
	const counted = countedPoints(context);
	if (counted !== null || arePointsOf(context))
		return pointsShape(context, counted);
	const isSubject = isDraftSubject(context, noun);
	if ((classes === null && !isSubject) || context.determiner === "every")
		return null;
	if (isDeed(context, noun) || isMood(context)) return null;
	// A heading in capitals ("FULL TEXT") speaks of no text.
	if (/^\p{Lu}{2,}$/u.test(context.units.at(-1)!.token.text)) return null;
	const { units, reader, definiteness, determiner } = context;
	// "a draft constitution" is under negotiation, "the constitution" is not.
	const isDrafted =
		classes?.has("other-document") &&
		units
			.slice(0, -noun.size)
			.some((unit) => /^(?:draft|proposed)$/.test(unit.token.norm));
	const strong = isSubject || classes?.has("draft") || isDrafted || false;
	const negotiable = strong || (classes?.has("weak-draft") ?? false);
	if (!negotiable && !classes?.has("other-document")) return null;
	// "a 1960 treaty" is history, not a text under negotiation.
	if (units.some((unit) => /^(?:1[0-9]|20)[0-9]{2}$/.test(unit.token.text)))
		return null;
	if (isOfReport(context)) return null;
	const { lexicon } = reader;
	const statusWords = lexicon.words("draft-status");
	const modifiers = units.slice(0, -noun.size);
	const status = modifiers
		.map((unit) => unit.token.norm)
		.filter((word) => statusWords.has(word));
	const points = pointsOf(units) ?? pointsBehind(context);
	// "a final settlement" is what is hoped for; "a leaked settlement" can be read.
	const isThere = status.some(
		(word) => !lexicon.words("draft-hopes").has(word),
	);
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
			label: labelOf(context, modifiers),
			edition: editionOf(modifiers.map(({ token }) => token.norm)),
			strong:
				strong ||
				isThere ||
				points !== null ||
				backer !== null ||
				(negotiable && providesBehind(context)),
			negotiable,
			name: textOf(context, units).replace(/^so-called\s+/, ""),
		},
	};
}

/** "a 14-point draft truce": what is to be settled stands for the text. */
function isDraftSubject(
	{ units, reader }: PartContext,
	{ noun }: HeadNoun,
): boolean {
	return (
		reader.lexicon.words("draft-subjects").has(noun) &&
		(pointsOf(units) !== null ||
			units.slice(0, -1).some(({ token }) => token.norm === "draft"))
	);
}

/** "at the initiative of", "take the initiative": something done, and no text. */
function isDeed({ reader, from }: PartContext, { noun }: HeadNoun): boolean {
	const before = reader.tokens[from - 1];
	return (
		noun === "initiative" &&
		/^(?:at|on|take|seize|regain|lose)$/.test(before?.lemma ?? "")
	);
}

/** "left the talks content": no contents of a text. */
function isMood({ units, reader, last }: PartContext): boolean {
	return (
		units.at(-1)!.lastToken.norm === "content" &&
		reader.tokens[last + 1]?.norm !== "of"
	);
}

/** Whether the words are of several texts together, of none of which is then told anything: "two papers", "both drafts". */
export function isManyTexts(
	{ units, determiner, reader }: PartContext,
	{ classes }: HeadNoun,
): boolean {
	if (classes === null || !/^NNP?S$/.test(units.at(-1)!.lastToken.tag))
		return false;
	const isText =
		classes.has("draft") ||
		classes.has("weak-draft") ||
		classes.has("other-document");
	if (!isText) return false;
	const count = units.find(
		(unit, at) => at < units.length - 1 && unit.token.tag === "CD",
	);
	const words = `${determiner ?? ""} ${reader.tokens[units[0]!.first]?.norm ?? ""}`;
	return (
		count !== undefined || /\b(?:two|three|four|both|several)\b/.test(words)
	);
}

/** "the 28 points": how many; null for "two points", which may be any, and for other nouns. */
function countedPoints(context: PartContext): number | null {
	const { units, definiteness, reader, last } = context;
	const head = units.at(-1)!;
	if (definiteness !== "definite" || head.token.norm !== "points") return null;
	const count = units.at(-2)?.token;
	if (count === undefined || count.tag !== "CD") return null;
	// "the 19 points of disagreement", "the 20 percentage points"
	if (reader.tokens[last + 1]?.norm === "of") return null;
	const value = NUMBERS.get(count.norm) ?? Number.parseInt(count.norm, 10);
	return value >= FEWEST_POINTS ? value : null;
}

/** Fewer points than this may be any that somebody makes. */
const FEWEST_POINTS = 10;

/** "the American points": those of the American text. */
function arePointsOf(context: PartContext): boolean {
	const { units, definiteness, possessed } = context;
	const owner = writer(context);
	return (
		units.at(-1)!.token.norm === "points" &&
		units.length > 1 &&
		definiteness === "definite" &&
		!possessed &&
		owner !== null &&
		owner.kind !== "mention"
	);
}

function pointsShape(context: PartContext, points: number | null): Shape {
	return {
		kind: "document",
		traits: {
			noun: "point",
			definiteness: "definite",
			demonstrative: false,
			owner: writer(context),
			points,
			status: [],
			contrast: false,
			backer: null,
			label: null,
			edition: null,
			strong: true,
			negotiable: true,
			name:
				points === null ? textOf(context, context.units) : `${points} points`,
		},
	};
}

/** "a draft of 28 points": the number behind the noun; null where there is none. */
function pointsBehind({ reader, last }: PartContext): number | null {
	const [of, count, noun] = reader.tokens.slice(last + 1, last + 4);
	if (of?.norm !== "of" || count?.tag !== "CD") return null;
	if (!/^(?:points|articles|clauses|items)$/.test(noun?.norm ?? ""))
		return null;
	const value = NUMBERS.get(count.norm) ?? Number.parseInt(count.norm, 10);
	return Number.isFinite(value) ? value : null;
}

/** "an earlier version of this story", "a draft of the article": a text, but none under negotiation. */
function isOfReport({ reader, last }: PartContext): boolean {
	const [of, determiner, noun] = reader.tokens.slice(last + 1, last + 4);
	return (
		of?.norm === "of" &&
		/^(?:this|the|an?|our|its|that)$/.test(determiner?.norm ?? "") &&
		reader.lexicon.words("report-nouns").has(noun?.lemma ?? "")
	);
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
	const isPlace = named.some(
		(entry) =>
			entry.kind === "place" || ("use" in entry && entry.use === "metonym"),
	);
	return isPlace ? null : context.owner;
}

/** "Geneva" of "the Geneva framework": a name it goes by that is nobody's who wrote it; null where there is none. */
function labelOf(
	context: PartContext,
	modifiers: readonly Unit[],
): string | null {
	if (writer(context) !== null) return null;
	const label = modifiers.find(
		({ token, title }) =>
			title === null &&
			token.tag === "NNP" &&
			/^\p{Lu}\p{Ll}/u.test(token.text),
	);
	return label === undefined ? null : label.token.norm;
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
