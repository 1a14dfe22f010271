/** Whether what only the learned model found is a statement as the record means it: somebody's words, and no refusal of them. */

import type { Codebook } from "../../model/codebook.js";
import { isBodilyDeed } from "../bodily-deeds.js";
import { isEmptyWord } from "../content-after.js";
import { cueLexicon } from "../cue-lexicon.js";
import type { Found } from "../found.js";
import { isSupposed, isUnvoiced } from "../not-said.js";
import { groupOf, lemmaAt, normAt } from "../sentence-view.js";
import { isNobody } from "../speaker-words.js";
import type { Candidate } from "./pair-findings.js";

/**
 * The corpus that the model learned from marks intentions, acts and refusals too ("declined assignment", "signed"). A cue
 * of the codebook or quoted words make a statement of it; a verb of refusing, a passive and a question put to somebody do not.
 */
export function mayStandAlone(
	{ learned, standing }: Candidate,
	codebook: Codebook,
): boolean {
	const { reporting, words } = codebook;
	const found = learned?.found;
	if (!found?.cue || !found.source) return false;
	if (standing === "around" || standing === "across") return false;
	if (standing === "inside" && !isSpeech(found)) return false;
	if (isNobody(found.view, found.source, reporting.nobody)) return false;
	if (isPutToSource(found)) return false;
	const verb = groupOf(found.view, found.cue.last);
	if (verb !== null && isSupposed(found.view, verb)) return false;
	// "raising hopes": the noun is the last of its words
	const opening = groupOf(found.view, found.cue.first);
	if (opening !== null && isUnvoiced(found.view, opening, words)) return false;
	const asking = words["asking-verbs"] ?? [];
	if (!isActiveCue(found, asking) || isAboutNames(found, reporting.anonymity))
		return false;
	const struck = {
		lemma: lemmaAt(found.view, found.cue.last),
		last: found.cue.last,
	};
	if (
		isBodilyDeed(found.view, struck, {
			codebook,
			lexicon: cueLexicon(codebook),
		})
	)
		return false;
	for (let at = found.cue.first; at <= found.cue.last; at++) {
		if (reporting.refusing.includes(lemmaAt(found.view, at))) return false;
	}
	if (found.pieces.some(({ span }) => isEmptyWord(span.text))) return false;
	return isQuoted(found, asking) || (found.entry !== null && !isThing(found));
}

/** "showed a drone": a thing is no content of a verb that reports clauses alone. */
function isThing({ entry, view, pieces }: Found): boolean {
	const takesThings =
		entry?.takes.some((kind) => !/^(?:clause|that)$/.test(kind)) ?? false;
	return (
		!takesThings &&
		!view.tokens.some(
			({ start, end, tag }) =>
				/^(?:VB|MD)/.test(tag) &&
				pieces.some(({ span }) => span.start <= start && end <= span.end),
		)
	);
}

function isSpeech({ entry }: Found): boolean {
	return (
		!!entry && entry.takes.includes("quote") && entry.takes.includes("clause")
	);
}

/** "Asked whether he would sign, Lund …": a cue with source and content behind it is somebody else's, but for a colon. */
function isPutToSource({ view, cue, source, pieces }: Found): boolean {
	if (!cue || !source || source.first < cue.first) return false;
	const end = view.tokens[cue.last]?.end ?? 0;
	return (
		pieces.every(({ span }) => span.start >= end) &&
		normAt(view, source.last + 1) !== ":"
	);
}

/** "said", "to say that …"; not "was asked", "Asked whether …", nor "had until Thursday to answer a draft". */
function isActiveCue(found: Found, asking: readonly string[]): boolean {
	const { cue, view } = found;
	const group = cue && groupOf(view, cue.last);
	if (!group) {
		// "a spokesman, asked about the text, said"
		const verb = cue && groupOf(view, cue.first);
		return !(
			verb?.form === "participle" && asking.includes(lemmaAt(view, verb.main))
		);
	}
	if (group.passive || group.form === "participle") return false;
	return group.form !== "infinitive" || isQuoted(found, asking);
}

/** "who asked not to be named": about the source, and nothing that it said. */
function isAboutNames(
	{ view, pieces }: Found,
	anonymity: readonly string[],
): boolean {
	const piece = pieces[0]?.span;
	return (
		!!piece &&
		piece.end - piece.start < 40 &&
		view.tokens.some(
			({ start, end, lemma }) =>
				piece.start <= start && end <= piece.end && anonymity.includes(lemma),
		)
	);
}

function isQuoted(
	{ pieces, view, cue }: Found,
	asking: readonly string[],
): boolean {
	return (
		pieces.some((piece) => piece.quoted !== "not") &&
		!asking.includes(lemmaAt(view, cue?.last ?? 0))
	);
}
