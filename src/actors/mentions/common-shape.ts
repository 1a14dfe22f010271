/** The shape of a phrase that ends in a common noun or a title: "the minister", "two US officials", "Ortiz's office", "the draft". */

import type { TitleKind } from "../../model/codebook.js";
import type { NounClass } from "../lexicon/actor-lexicon.js";
import type { Unit } from "../phrases/unit.js";
import { documentShape } from "./document-shape.js";
import { numberOf } from "./edition.js";
import { type HeadNoun, headNoun } from "./head-noun.js";
import type { Shape } from "./mention.js";
import { makeRole, textOf } from "./name-shape.js";
import { isManyTexts } from "./no-document.js";
import { oneOfTexts } from "./one-of-texts.js";
import type { PartContext } from "./read-mentions.js";

const SOURCE_KINDS: ReadonlySet<TitleKind> = new Set([
	"official",
	"expert",
	"press",
	"citizen",
	"spokesperson",
]);

/** The shape of a part whose head is no name; null when it names no actor ("the talks"). */
export function commonShape(context: PartContext): Shape | null {
	const { units, reader } = context;
	const head = units.at(-1)!;
	const noun = headNoun(units, reader.lexicon);
	if (isNegative(context.determiner)) return null;
	if (isManyTexts(context, noun)) return null;
	const document =
		oneOfTexts(context) ??
		numberedText(context) ??
		documentShape(context, noun);
	if (document !== null) return document;
	const plural = head.title?.plural ?? /^NNP?S$/.test(head.lastToken.tag);
	if (
		noun.noun === "side" &&
		/^(?:either|neither|each)$/.test(context.determiner ?? "")
	)
		return { ...crowd(context, noun, "many"), head: "side" } as Shape;
	if (context.determiner === "this" && noun.classes?.has("channel"))
		return null;
	if (noun.classes?.has("government"))
		return office(context, noun, "government");
	if (noun.classes?.has("forces") && plural && context.owner !== null)
		return office(context, noun, "forces");
	if (head.title !== null && noun.size === 1)
		return titled(context, head, noun, plural ? "many" : "one");
	if (noun.classes === null) return null;
	if (noun.size === 2 && noun.classes.has("office"))
		return office(context, noun, "office");
	if (plural && !isCrowdNoun(noun.classes)) return null;
	if (plural) return crowd(context, noun, "many");
	if (noun.classes.has("channel")) return crowd(context, noun, "one");
	if (noun.classes.has("office")) return office(context, noun, "office");
	if (noun.classes.has("organisation"))
		return isAdverbial(context) ? null : office(context, noun, "organisation");
	return noun.classes.has("source") ? titled(context, head, noun, "one") : null;
}

/** "Version four", "draft 2": the number tells which of its editions it is. */
function numberedText(context: PartContext): Shape | null {
	const number = context.units.at(-1)!;
	const units = context.units.slice(0, -1);
	const head = units.at(-1);
	if (
		number.token.tag !== "CD" ||
		head === undefined ||
		!/^(?:version|draft|text|revision)$/.test(head.token.lemma)
	)
		return null;
	const edition = numberOf(number.token.norm);
	if (edition === null) return null;
	const shape = documentShape(
		{ ...context, units, determiner: "the", definiteness: "definite" },
		headNoun(units, context.reader.lexicon),
	);
	return shape?.kind === "document"
		? {
				...shape,
				traits: {
					...shape.traits,
					edition,
					strong: true,
					name: textOf(context, context.units),
				},
			}
		: null;
}

/** "in exchange for", "without foundation": no body, where nothing stands between the preposition and the noun. */
function isAdverbial({ reader, units, definiteness }: PartContext): boolean {
	const { first } = units[0]!;
	return (
		definiteness === "bare" &&
		units.length === 1 &&
		/^(?:in|without|on)$/.test(reader.tokens[first - 1]?.norm ?? "")
	);
}

function isCrowdNoun(classes: ReadonlySet<NounClass>): boolean {
	return (
		classes.has("group") || classes.has("source") || classes.has("channel")
	);
}

function isNegative(determiner: string | null): boolean {
	return determiner === "no" || determiner === "any";
}

// One bearer of a title: somebody known ("the minister"), somebody's ("his spokesman") or somebody new ("a minister").
function titled(
	context: PartContext,
	head: Unit,
	noun: HeadNoun,
	number: "one" | "many",
): Shape {
	if (number === "many") return crowd(context, noun, "many");
	const { definiteness, possessed } = context;
	const kind = head.title?.entry.kind;
	const unnamed = kind === undefined || SOURCE_KINDS.has(kind);
	if (definiteness === "indefinite" || (definiteness === "bare" && unnamed))
		return crowd(context, noun, "one");
	if (definiteness === "definite" && !possessed && kind === undefined)
		return crowd(context, noun, "one");
	return {
		kind: "role",
		role: makeRole(context, context.units),
		definiteness,
	};
}

function office(
	context: PartContext,
	noun: HeadNoun,
	of: "government" | "forces" | "office" | "organisation",
): Shape {
	const { units, owner, definiteness } = context;
	const named = owner !== null && owner.kind !== "mention" ? owner.start : -1;
	const own = units.filter(
		(unit) =>
			unit === units.at(-1) ||
			(unit.names.length === 0 && unit.token.start !== named),
	);
	return {
		kind: "office",
		noun:
			own
				.map((unit) => unit.token.norm)
				.join(" ")
				.replace(/ (?=['’])/g, "") || noun.noun,
		display: textOf(context, units),
		class: of,
		owner,
		definiteness,
	};
}

function crowd(
	context: PartContext,
	noun: HeadNoun,
	number: "one" | "many",
): Shape {
	const { units, owner, definiteness, determiner } = context;
	const counted = units.find((unit) => unit.token.tag === "CD");
	return {
		kind: "crowd",
		// "a rebel deputy" is one of them, "his country" is many still.
		type:
			isSource(noun.classes, units.at(-1)!) ||
			(number === "one" &&
				!context.reader.lexicon.words("one-of-many").has(noun.noun))
				? "source"
				: "group",
		head: units.at(-1)!.lastToken.lemma,
		display: [determiner, plainStart(context, units)]
			.filter((word) => word !== null && !/^(?:the|these|those)$/.test(word))
			.join(" "),
		plural: number === "many",
		owner,
		definiteness,
		count: counted?.token.norm ?? countOf(determiner),
	};
}

// "Critics" at the head of a sentence are critics in a table.
function plainStart(context: PartContext, units: readonly Unit[]): string {
	const words = textOf(context, units);
	const first = units[0]!;
	const isName =
		first.names.length > 0 ||
		/^NNP/.test(first.token.tag) ||
		// "A Marosh official", "Bordurian officials": an adjective of a state that no list knows.
		(/^JJ/.test(first.token.tag) &&
			(first.first > context.from || DEMONYM.test(first.token.text)));
	return isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Adjectives of states by their form, and no other word that ends so. */
const DEMONYM =
	/^(?!(?:Civilian|Human|Urban|Suburban|Veteran|Metropolitan|Partisan|Pedestrian|Guardian)$)\p{Lu}\p{Ll}{2,}(?:an|ese|ish|i)$/u;

function countOf(determiner: string | null): string | null {
	return determiner !== null &&
		/^(?:both|another|some|several)/.test(determiner)
		? determiner
		: null;
}

function isSource(classes: ReadonlySet<NounClass> | null, head: Unit): boolean {
	if (classes?.has("source") || classes?.has("channel")) return true;
	return head.title !== null && SOURCE_KINDS.has(head.title.entry.kind);
}
