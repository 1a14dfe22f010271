/** What the rules find in a text, sentence after sentence, before anything is weighed or settled. */

import type { Analysis, Quotation, Sentence } from "../model/analysis.js";
import type { Codebook } from "../model/codebook.js";
import { readContinuation, readLooseQuotation } from "./continuation.js";
import { type Discourse, openDiscourse } from "./discourse.js";
import type { Found } from "./found.js";
import { appendQuotations } from "./joined-quotations.js";
import { announcement, isPoint, listed, pointOf } from "./listed-points.js";
import { documentFocusAfter, readSentence } from "./read-sentence.js";
import { type SentenceView, viewSentence } from "./sentence-view.js";
import { textsInViewAfter } from "./texts-in-view.js";

/** Sentences longer than this are no prose (tables, code, noise); they yield nothing, which keeps the cost linear. */
const LONGEST_SENTENCE = 400;

/** The rules' findings in text order, and the view of each sentence of the analysis; null for one too long to read. */
export interface RuleReading {
	readonly found: readonly Found[];
	readonly views: readonly (SentenceView | null)[];
}

/** Reads all sentences of `analysis` by the rules. */
export function findByRules(
	analysis: Analysis,
	codebook: Codebook,
): RuleReading {
	const outer = analysis.quotations.filter(
		(quotation) => quotation.depth === 0,
	);
	const all: Found[] = [];
	const views: (SentenceView | null)[] = [];
	let discourse = openDiscourse(analysis, codebook);
	let quoteFrom = 0;
	let block = -1;
	let announced: Found | null = null;
	for (const sentence of analysis.sentences) {
		while (
			quoteFrom < outer.length &&
			(outer[quoteFrom] as Quotation).end <= sentence.start
		)
			quoteFrom++;
		const isNewBlock = sentence.block !== block;
		block = sentence.block;
		if (sentence.tokens.length > LONGEST_SENTENCE) {
			views.push(null);
			continue;
		}
		const view = viewSentence(
			sentence,
			quotationsIn(outer, quoteFrom, sentence),
		);
		views.push(view);
		const piece =
			announced !== null && isPoint(sentence)
				? pointOf(view, analysis.text)
				: null;
		if (announced !== null && piece !== null) {
			const isFirst = all.at(-1) === announced;
			if (isFirst) all.pop();
			all.push(listed(announced, { view, piece, isFirst }));
			continue;
		}
		const found = readSentence(view, discourse);
		const joined =
			found.length > 0
				? null
				: appendQuotations(view, {
						discourse,
						isNewBlock,
						all,
						views,
					});
		const added =
			found.length > 0
				? withLoose(view, found, discourse)
				: (joined ?? goOn(view, discourse));
		all.push(...added);
		announced = announcement(view, added);
		discourse = {
			...discourse,
			previous: added.at(-1) ?? discourse.previous,
			isExpounding:
				added.length === 0
					? discourse.isExpounding
					: added.some(({ basis }) =>
							/^(?:document|continuation)$/.test(basis),
						),
			isDocumentInFocus: documentFocusAfter(view, added, discourse),
			texts: textsInViewAfter(sentence.tokens, discourse.texts, (lemma) =>
				discourse.words.texts.has(lemma),
			),
		};
	}
	return { found: all, views };
}

/** The statements of a sentence with the quotation in it that none of them holds. */
function withLoose(
	view: SentenceView,
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

function goOn(view: SentenceView, discourse: Discourse): readonly Found[] {
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
