/** The statements of a document as written: who says what, at exact places, before anybody is resolved. */

import type { Analysis, Quotation, Sentence } from "../model/analysis.js";
import type { Codebook } from "../model/codebook.js";
import type { Attribution } from "../model/statement.js";
import type { TimeMention } from "../model/when.js";
import { readContinuation, readLooseQuotation } from "./continuation.js";
import { type Discourse, openDiscourse } from "./discourse.js";
import type { Found } from "./found.js";
import { appendQuotations } from "./joined-quotations.js";
import { documentFocusAfter, readSentence } from "./read-sentence.js";
import { viewSentence } from "./sentence-view.js";
import { settleAttributions } from "./settle-attributions.js";

/** Sentences longer than this are no prose (tables, code, noise); they yield nothing, which keeps the cost linear. */
const LONGEST_SENTENCE = 400;

/**
 * All statements of the analysed text in text order. Spans are of `analysis.text`; `within` points into the returned list.
 * `times` are the document's time expressions, which date the sayings.
 */
export function findAttributions(
	analysis: Analysis,
	times: readonly TimeMention[],
	codebook: Codebook,
): readonly Attribution[] {
	const outer = analysis.quotations.filter(
		(quotation) => quotation.depth === 0,
	);
	const all: Found[] = [];
	let discourse = openDiscourse(analysis, codebook);
	let quoteFrom = 0;
	let block = -1;
	for (const sentence of analysis.sentences) {
		while (
			quoteFrom < outer.length &&
			(outer[quoteFrom] as Quotation).end <= sentence.start
		)
			quoteFrom++;
		const isNewBlock = sentence.block !== block;
		block = sentence.block;
		if (sentence.tokens.length > LONGEST_SENTENCE) continue;
		const view = viewSentence(
			sentence,
			quotationsIn(outer, quoteFrom, sentence),
		);
		const found = readSentence(view, discourse);
		const joined =
			found.length > 0
				? null
				: appendQuotations(view, { discourse, isNewBlock, all });
		const added =
			found.length > 0
				? withLoose(view, found, discourse)
				: (joined ?? goOn(view, discourse));
		all.push(...added);
		discourse = {
			...discourse,
			previous: added.at(-1) ?? discourse.previous,
			isDocumentInFocus: documentFocusAfter(view, added, discourse),
		};
	}
	return settleAttributions(all, { analysis, times, codebook });
}

/** The statements of a sentence with the quotation in it that none of them holds. */
function withLoose(
	view: Found["view"],
	found: readonly Found[],
	discourse: Discourse,
): readonly Found[] {
	const loose = readLooseQuotation(view, discourse);
	const place = loose?.pieces[0]?.span;
	if (!loose || !place) return found;
	const isHeld = found.some((one) =>
		one.pieces.some(
			(piece) => piece.span.start < place.end && place.start < piece.span.end,
		),
	);
	return isHeld ? found : [...found, loose];
}

function goOn(view: Found["view"], discourse: Discourse): readonly Found[] {
	const found =
		readContinuation(view, discourse) ?? readLooseQuotation(view, discourse);
	return found ? [found] : [];
}

function quotationsIn(
	outer: readonly Quotation[],
	from: number,
	sentence: Sentence,
): readonly Quotation[] {
	const inside: Quotation[] = [];
	for (
		let at = from;
		at < outer.length && (outer[at] as Quotation).start < sentence.end;
		at++
	)
		inside.push(outer[at] as Quotation);
	return inside;
}
