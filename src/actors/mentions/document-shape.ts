/** The shape of a phrase that names a text: "a leaked 28-point plan", "the European counter-proposal", "the draft". */

import { areSeveral } from "../../statements/texts-in-view.js";
import { isOfTime } from "./dated-label.js";
import {
	backerOf,
	isOfOwn,
	labelOf,
	sideNoun,
	writer,
} from "./document-owner.js";
import {
	arePointsOf,
	countedPoints,
	pointsBehind,
	pointsOf,
	pointsShape,
} from "./document-points.js";
import { type Edition, editionOf } from "./edition.js";
import type { HeadNoun } from "./head-noun.js";
import type { Shape } from "./mention.js";
import { textOf } from "./name-shape.js";
import {
	isDeed,
	isInvoice,
	isMood,
	isNumberedArticle,
	isOfReport,
	isQuantity,
	isTextNoun,
} from "./no-document.js";
import type { PartContext } from "./read-mentions.js";
import { isPast, isWritten, pagesOf, topicsOf } from "./written-text.js";

/** The shape of a part that names a text; null when its head is another noun. */
export function documentShape(
	context: PartContext,
	noun: HeadNoun,
): Shape | null {
	const { classes } = noun;
	const counted = countedPoints(context);
	if (counted !== null || arePointsOf(context))
		return pointsShape(context, counted);
	const isSubject =
		isDraftSubject(context, noun) ||
		isAnswer(context, noun) ||
		isInstrument(context, noun) ||
		neighbourOf(context, noun) !== null;
	if ((classes === null && !isSubject) || context.determiner === "every")
		return null;
	if (isNumberedArticle(context)) return null;
	if (
		isDeed(context, noun) ||
		isInvoice(context, noun) ||
		isQuantity(context) ||
		isMood(context)
	)
		return null;
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
	const contrast =
		isOfOwn(context) ||
		isAnswer(context, noun) ||
		[...modifiers.map((unit) => unit.token.norm), noun.noun].some((word) =>
			lexicon.words("other-draft").has(word),
		);
	const head = units.at(-1)!;
	return {
		kind: "document",
		traits: {
			noun: head.lastToken.lemma,
			definiteness,
			demonstrative: determiner === "this" || determiner === "that",
			owner: writer(context) ?? backer,
			points,
			pages: pagesOf(modifiers),
			status,
			contrast,
			backer,
			label: labelOf(context, modifiers) ?? townBehind(context),
			edition: isOfLast(context)
				? "earlier"
				: (neighbourOf(context, noun) ??
					editionOf(modifiers.map(({ token }) => token.norm))),
			strong:
				strong ||
				isThere ||
				points !== null ||
				backer !== null ||
				(negotiable &&
					(isWritten(context, modifiers) ||
						providesBehind(context) ||
						// "a February version"
						isOfTime(labelOf(context, modifiers)))),
			negotiable,
			past: isPast(context),
			side: sideNoun(context, modifiers),
			topics: topicsOf(context, modifiers),
			kin: modifiers
				.map(({ token }) => token.lemma)
				.filter((lemma) => isTextNoun(lexicon.nouns.get(lemma))),
			name: nameOf(context),
		},
	};
}

function nameOf(context: PartContext): string {
	const name = textOf(context, context.units).replace(/^so-called\s+/, "");
	if (/^(?:predecessor|forerunner)$/.test(name)) return "earlier version";
	if (name === "successor") return "later version";
	const town = townBehind(context);
	return town === null
		? name
		: `${name} of ${context.reader.tokens[context.last + 2]!.text}`;
}

/** "the Treaty of Ullen": the name behind its noun, lower case; null for "the treaty of friendship" and "Treaty". */
function townBehind({ reader, units, last }: PartContext): string | null {
	const [of, town] = reader.tokens.slice(last + 1, last + 3);
	return units.length === 1 &&
		/^(?:Treaty|Pact|Convention|Charter|Accord|Protocol|Peace|Agreement)s?$/.test(
			units[0]!.token.text,
		) &&
		of?.norm === "of" &&
		town?.tag === "NNP"
		? town.norm
		: null;
}

/** "a second instrument", "the new instrument": of several texts one. */
function isInstrument({ units }: PartContext, { noun }: HeadNoun): boolean {
	return (
		noun === "instrument" &&
		editionOf(units.map(({ token }) => token.norm)) !== null
	);
}

/** "its predecessor", "its successor": the edition before or behind the text spoken of; null for any other noun. */
function neighbourOf(
	{ reader, possessed }: PartContext,
	{ noun }: HeadNoun,
): Edition | null {
	if (!possessed || reader.texts === null) return null;
	if (/^(?:predecessor|forerunner)$/.test(noun)) return "earlier";
	return noun === "successor" ? "later" : null;
}

/** "the reply", "Orland's answer", where several texts are in view. */
function isAnswer(
	{ reader, definiteness }: PartContext,
	{ noun }: HeadNoun,
): boolean {
	return (
		definiteness === "definite" &&
		reader.lexicon.words("answering-texts").has(noun) &&
		areSeveral(reader.texts)
	);
}

/** "last week's version" */
function isOfLast({ reader, from, possessed }: PartContext): boolean {
	return possessed && reader.tokens[from]?.norm === "last";
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

// "an accord that would cut the quota" is a text with something in it; "a deal that would ruin us" is somebody's fear.
function providesBehind({ reader, last, determiner }: PartContext): boolean {
	if (/^(?:any|no|some|such)$/.test(determiner ?? "")) return false;
	const [relative, first, second] = reader.tokens.slice(last + 1, last + 4);
	// "a formula under which Orland would pay", "a deal whereby both pay"
	if (
		relative?.norm === "whereby" ||
		(relative?.norm === "under" && first?.norm === "which")
	)
		return true;
	if (!/^(?:that|which)$/.test(relative?.norm ?? "")) return false;
	const verb = first?.tag === "MD" ? second : first;
	return (
		verb !== undefined &&
		verb.tag === (first === verb ? "VBZ" : "VB") &&
		!reader.lexicon.words("effect-verbs").has(verb.lemma)
	);
}
