/** Words for a text → the text meant: "the draft plan", "the European paper" and "the text" are told apart by owner, noun and focus. */

import type { MentionContext } from "../../discourse/context.js";
import { addReferent } from "../../discourse/discourse.js";
import { newDocumentFacts, type Referent } from "../../discourse/referent.js";
import { isDated } from "../../mentions/dated-label.js";
import { type DocumentTraits, ONE, PART } from "../../mentions/mention.js";
import { isOfMonth } from "./document-age.js";
import { authorBefore, ownerName } from "./document-author.js";
import { makersBefore, regionOf } from "./document-makers.js";
import { isBetterName } from "./document-name.js";
import { knownDocument } from "./known-document.js";
import { learn } from "./learn-document.js";
import {
	isHeldUp,
	isOfText,
	isPredicate,
	newspaper,
} from "./no-new-document.js";
import { oneOfSeveral } from "./one-of-several.js";
import { isOutlineOfNew, outlineBefore } from "./outline-of.js";
import { pastDocument } from "./past-document.js";
import { refusedText } from "./refused-text.js";

/** The document meant; null when the words alone do not make a text and none is in view. */
export function resolveDocument(
	context: MentionContext,
	traits: DocumentTraits,
): Referent | null {
	if (traits.noun === ONE) {
		const one = oneOfSeveral(context, traits);
		// A text that goes by a noun of its own is called by no other.
		if (one?.document?.nouns.size === 0)
			learn(context, one, {
				traits: {
					...traits,
					noun: traits.name.split(" ").at(-1)!,
					label: null,
				},
				owner: null,
				author: null,
			});
		else if (traits.edition !== null)
			one?.document?.editions.add(traits.edition);
		return one;
	}
	const called = calledBefore(context);
	if (called !== null) {
		learn(context, called, { traits, owner: null, author: null });
		called.name = traits.name;
		return called;
	}
	const whole = traits.noun === PART ? wholeBehind(context) : null;
	if (whole !== null) return whole;
	if (isPredicate(context, traits)) return null;
	if (isOfText(context, traits)) return null;
	if (traits.past) return pastDocument(context, traits);
	const paper = newspaper(context, traits);
	if (paper !== null) return paper;
	const outlined = outlineBefore(context, traits);
	if (outlined !== null) {
		// "the text of a European counter-proposal" is the European counter-proposal.
		if (
			outlined.traces.length === 1 &&
			(traits.owner !== null ||
				traits.contrast ||
				// "the text of a border protocol"
				(traits.name.includes(" ") && /^(?:text|draft)$/.test(outlined.name)))
		)
			outlined.name = traits.name;
		learn(context, outlined, {
			traits,
			owner: ownerName(context, traits, null),
			author: null,
		});
		return outlined;
	}
	const refused = refusedText(context, traits);
	if (refused !== null) return refused;
	const author = authorBefore(context);
	const makers = makersBefore(context, traits);
	const owner = regionOf(makers, context) ?? ownerName(context, traits, author);
	const known = isOutlineOfNew(context, traits)
		? null
		: knownDocument(
				context,
				isHeldUp(context, traits)
					? { ...traits, definiteness: "definite" }
					: traits,
				owner,
			);
	if (known !== null) {
		learn(context, known, { traits, owner, author });
		for (const maker of makers) known.document?.by.add(maker);
		if (isBetterName(known, traits)) known.name = traits.name;
		if (known.document?.past) return known;
		if (traits.definiteness === "definite" || traits.strong)
			known.provisional = false;
		return known;
	}
	if (traits.noun === PART) return null;
	// "His office rejected that version": of what has been told, where no text has.
	if (traits.demonstrative && !traits.strong && context.says.length === 0)
		return null;
	const isText =
		traits.strong ||
		traits.definiteness === "definite" ||
		context.says.length > 0;
	if (!isText && traits.definiteness !== "indefinite") return null;
	const referent = addReferent(context.discourse, {
		type: "document",
		name: traits.name,
		head: traits.noun,
		document: newDocumentFacts({
			contrast: traits.contrast,
			isDatedApart: isDated(traits.label) || isOfMonth(context),
			negotiable: traits.negotiable,
		}),
		// "a deal" may be any; the text it becomes with "the deal".
		provisional: !isText,
		definite: true,
	});
	learn(context, referent, { traits, owner, author });
	for (const maker of makers) referent.document?.by.add(maker);
	return referent;
}

/** "Article 4 of the January agreement": the text behind "of", where it is resolved. */
function wholeBehind({
	tokens,
	mention,
	discourse,
}: MentionContext): Referent | null {
	const start = tokens[mention.last + 2]?.start;
	if (tokens[mention.last + 1]?.norm !== "of") return null;
	return (
		discourse.recent.find(
			({ document, traces }) =>
				document?.negotiable === true &&
				traces.some((trace) => trace.start === start),
		) ?? null
	);
}

/** "Orland's answer, known in the corridors as the Green Paper": the text that the sentence has named, by what it is called; null for any other words. */
function calledBefore({
	tokens,
	mention,
	trace,
	discourse,
}: MentionContext): Referent | null {
	if (tokens[mention.first - 1]?.norm !== "as") return null;
	const isCalled = tokens
		.slice(Math.max(0, mention.first - 7), mention.first - 1)
		.some(
			({ norm, tag }) =>
				tag === "VBN" && /^(?:known|described|called|dubbed)$/.test(norm),
		);
	// "known as a draft" names none.
	const isName = /^\p{Lu}/u.test(tokens[mention.first + 1]?.text ?? "");
	const last = discourse.recent.findLast(({ document }) => document !== null);
	return isCalled &&
		isName &&
		last?.document?.negotiable === true &&
		last.traces.at(-1)?.sentence === trace.sentence
		? last
		: null;
}
