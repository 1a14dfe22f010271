/** A noun phrase → the mentions in it: its possessors first, then the phrase itself. */

import type { Token } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import type { TextsInView } from "../../statements/texts-in-view.js";
import { isLikeDemonym } from "../discourse/unlisted-state.js";
import type { ActorLexicon } from "../lexicon/actor-lexicon.js";
import { fold } from "../lexicon/fold.js";
import type { NameEntry } from "../lexicon/name-index.js";
import type { Part, Phrase } from "../phrases/find-phrases.js";
import type { Unit } from "../phrases/unit.js";
import { commonShape } from "./common-shape.js";
import type {
	Definiteness,
	Mention,
	Owner,
	PronounForm,
	Shape,
} from "./mention.js";
import { nameShape, textOf } from "./name-shape.js";

/** What is known while the mentions of a sentence are read; `mentions` grows. */
export interface MentionReader {
	readonly lexicon: ActorLexicon;
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly sentence: number;
	readonly mentions: Mention[];
	/** The texts that were spoken of side by side up to the sentence; null where none were. */
	readonly texts: TextsInView | null;
}

/** One part of a phrase with what stands before it. */
export interface PartContext {
	readonly reader: MentionReader;
	readonly units: readonly Unit[];
	/** Null for the parts after the first. */
	readonly determiner: string | null;
	readonly definiteness: Definiteness;
	readonly owner: Owner | null;
	readonly possessed: boolean;
	/** First token of the phrase, its determiner and possessors included. */
	readonly from: number;
	readonly last: number;
}

/** Adds the mentions of the phrase to the reader, the phrase's own last; its index, or null when it names no actor. */
export function readMentions(
	phrase: Phrase,
	reader: MentionReader,
): number | null {
	let owner: Owner | null =
		phrase.pronoun === null ? null : pronounOwner(phrase.pronoun, reader);
	let index: number | null = null;
	phrase.parts.forEach((part, i) => {
		const isOwn = i === phrase.parts.length - 1;
		const context = partContext(phrase, part, { owner, reader, i });
		const named = nameShape(context) ?? commonShape(context);
		const shape = named && ofItsOwner(named, context);
		index = shape === null ? null : push(shape, context, isOwn);
		owner = index === null ? null : { kind: "mention", index };
	});
	return index;
}

/**
 * "Carrick's State Department": of an owner that no list knows, and so not the one of the codebook, where that is some state's.
 * "Trump's State Department" is.
 */
function ofItsOwner(shape: Shape, context: PartContext): Shape {
	const { owner, reader, units } = context;
	if (shape.kind !== "name" || owner?.kind !== "mention") return shape;
	const possessor = reader.mentions[owner.index]?.shape;
	const isOfSomeState = shape.entries.every(
		(entry) =>
			entry.kind === "organisation" && entry.organisation.state !== null,
	);
	if (
		possessor?.kind !== "unknown" ||
		possessor.words.length !== 1 ||
		reader.lexicon.surnames.has(fold(possessor.display)) ||
		!isOfSomeState
	)
		return shape;
	const display = textOf(context, units);
	return {
		kind: "office",
		noun: display.toLowerCase(),
		display,
		class: "office",
		owner,
		definiteness: "definite",
	};
}

function partContext(
	phrase: Phrase,
	part: Part,
	given: {
		readonly owner: Owner | null;
		readonly reader: MentionReader;
		readonly i: number;
	},
): PartContext {
	const { owner, reader, i } = given;
	const determiner = i === 0 ? phrase.determiner : null;
	const possessed = i > 0 || phrase.pronoun !== null;
	return {
		reader,
		units: part.units,
		determiner,
		possessed,
		definiteness: possessed ? "definite" : definitenessOf(determiner),
		owner: owner ?? modifierOwner(part.units.slice(0, -1), reader.lexicon),
		from: phrase.first,
		last: part.last,
	};
}

function definitenessOf(determiner: string | null): Definiteness {
	if (determiner === null) return "bare";
	return /\b(?:the|this|that|these|those|both|neither|either)$/.test(determiner)
		? "definite"
		: "indefinite";
}

// "US envoy", "the Turkish foreign ministry": the first modifier that names a state or a body.
export function modifierOwner(
	units: readonly Unit[],
	lexicon: ActorLexicon,
): Owner | null {
	for (const unit of units) {
		const owner = ownerOf(unit);
		if (owner !== null) return owner;
	}
	const first = units[0];
	if (first === undefined || !isUnlisted(first, lexicon)) return null;
	const { start, end, text } = first.token;
	return { kind: "unlisted", name: text, start, end };
}

// "Velmoran officials": an adjective of a state that no codebook lists, but no creed ("Christian leaders") and no name.
function isUnlisted(unit: Unit, lexicon: ActorLexicon): boolean {
	return (
		unit.title === null &&
		/^(?:JJ|NNP)$/.test(unit.token.tag) &&
		isLikeDemonym(unit.token.text) &&
		!lexicon.words("creed-adjectives").has(unit.token.norm) &&
		!lexicon.genders.has(unit.token.norm)
	);
}

/** The state or body that the unit names; null for other words. */
export function ownerOf(unit: Unit): Owner | null {
	return ownerOfEntries(unit.names, unit.token);
}

/** The first state, body or region among the entries, as owner; null when there is none. */
export function ownerOfEntries(
	entries: readonly NameEntry[],
	{ start, end }: Range,
): Owner | null {
	const at = { start, end };
	for (const entry of entries) {
		if (entry.kind === "state")
			return { kind: "state", name: entry.state.name, ...at };
		if (entry.kind === "organisation")
			return { kind: "organisation", name: entry.organisation.name, ...at };
		if (entry.kind === "region")
			return { kind: "region", name: entry.region, ...at };
	}
	for (const entry of entries)
		if (entry.kind === "place" && entry.place.state !== null)
			return { kind: "state", name: entry.place.state, ...at };
	return null;
}

// "our" and "your" are left open: whose they are, a quotation seldom tells.
function pronounOwner(token: number, reader: MentionReader): Owner | null {
	const { start, end, norm } = reader.tokens[token]!;
	const index = reader.mentions.length;
	const form = possessiveForm(norm);
	if (form === null) return null;
	reader.mentions.push({
		start,
		end,
		sentence: reader.sentence,
		first: token,
		last: token,
		shape: { kind: "pronoun", form, use: "possessive" },
		possessor: true,
	});
	return { kind: "mention", index };
}

/** The pronoun that a possessive stands for; null for "our" and "your". */
export function possessiveForm(norm: string): PronounForm | null {
	switch (norm) {
		case "his":
			return "he";
		case "her":
			return "she";
		case "its":
			return "it";
		case "their":
			return "they";
		case "my":
			return "i";
		default:
			return null;
	}
}

function push(shape: Shape, context: PartContext, isOwn: boolean): number {
	const { reader, from, last, units } = context;
	// A state's or body's name is mentioned without what stands before it, but for its article: "neighbouring Sudan".
	const named = shape.kind === "name" && units.length > 1;
	const first =
		named || (shape.kind === "name" && context.possessed)
			? units.at(-1)!.first
			: from;
	reader.mentions.push({
		start: reader.tokens[first]!.start,
		end: reader.tokens[last]!.end,
		sentence: reader.sentence,
		first,
		last,
		shape,
		possessor: !isOwn,
	});
	return reader.mentions.length - 1;
}
