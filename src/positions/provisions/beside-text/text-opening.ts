/** By which words a text is named as that by which something is so: "under the pact", "in line with it", "thanks to the deal". */

import type { NounPhrase } from "../../../language/chunk.js";
import { isPreposition } from "../../../statements/function-words.js";
import {
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";

/** First token of the words by which the text is named as that which lays down; null where it is named for another reason. */
export function openingOf(
	view: SentenceView,
	phrase: NounPhrase,
): number | null {
	const at = phrase.first - 1;
	const norm = normAt(view, at);
	if (/^(?:under|per|by)$/.test(norm) && isDefinite(view, phrase))
		return normAt(view, at - 1) === "as" ? at - 1 : at;
	// "With the bill, firms lose their tax holiday", "Thanks to the deal, …"
	if (isMeansAtHead(view, at, phrase)) return 0;
	if (
		norm === "with" &&
		/^(?:line|accordance|keeping)$/.test(normAt(view, at - 1))
	)
		return at - 2;
	if (norm === "to" && /^(?:according|pursuant)$/.test(normAt(view, at - 1)))
		return at - 1;
	// "as part of the package"
	if (
		norm === "of" &&
		normAt(view, at - 1) === "part" &&
		normAt(view, at - 2) === "as"
	)
		return at - 2;
	// "under the terms of the pact", "in the words of the draft", "by a rule in the annex"
	const host = /^(?:of|in|to)$/.test(norm) ? phraseOf(view, at - 1) : null;
	if (host !== null && isPreposition(view, host.first - 1)) {
		const outer = normAt(view, host.first - 1);
		if (/^(?:under|per|by)$/.test(outer)) return host.first - 1;
		if (outer === "in" && norm === "of") return inAt(view, host.first - 1);
	}
	return norm === "in" ? inAt(view, at) : null;
}

/** "With the bill,", "Thanks to the deal,", "Through the accord,": the text at the head of the sentence, as that by which the rest is so. */
function isMeansAtHead(
	view: SentenceView,
	at: number,
	phrase: NounPhrase,
): boolean {
	if (normAt(view, phrase.last + 1) !== "," || !isDefinite(view, phrase))
		return false;
	return at === 0
		? /^(?:with|through)$/.test(normAt(view, 0))
		: at === 1 && /^thanks to$/.test(`${normAt(view, 0)} ${normAt(view, 1)}`);
}

/** "under a pact", "by the plan", "under Article 4"; not "under agreement". */
function isDefinite(view: SentenceView, { first, last }: NounPhrase): boolean {
	for (let at = first; at <= last; at++)
		if (/^(?:DT|PRP\$|POS|NNPS?|CD)$/.test(tagAt(view, at))) return true;
	return false;
}

function inAt(view: SentenceView, at: number): number | null {
	const phrase = phraseOf(view, at + 1);
	const isLast = phrase !== null && endsClause(view, phrase.last + 1);
	return (
		laidDownIn(view, at) ?? (isLast || opensOrClosesWith(view, at) ? at : null)
	);
}

/** "… in the mediators' version, and Orland's paper keeps it": the end of the sentence, or of one of its main clauses. */
function endsClause(view: SentenceView, at: number): boolean {
	return (
		/^[.!;]?$/.test(normAt(view, at)) ||
		(normAt(view, at) === "," &&
			/^(?:and|while|but|whereas)$/.test(normAt(view, at + 1)))
	);
}

/** ", as laid down in the pact", "provided for in the text": from "as", or the participle; null for another "in". */
function laidDownIn(view: SentenceView, at: number): number | null {
	let verb = at - 1;
	if (/^(?:RP|IN|RB)$/.test(tagAt(view, verb))) verb--;
	// A tagger takes "laid" for an adjective now and then.
	if (!LAYING.test(normAt(view, verb))) return null;
	const before = normAt(view, verb - 1);
	if (before === "as") return verb - 1;
	return before === "," ? verb : null;
}

const LAYING =
	/^(?:set|laid|spelled|spelt|foreseen|envisaged|envisioned|provided|agreed|contained|stipulated|written|outlined|detailed|described|fixed|specified|proposed|enshrined|drafted|sketched|promised|required|prescribed|listed)$/;

/** "In the draft, Orland would …", "Orland would …, in the wording the elders approved": a place of its own at the edge of the sentence. */
function opensOrClosesWith(view: SentenceView, at: number): boolean {
	return at === 0 || normAt(view, at - 1) === ",";
}
