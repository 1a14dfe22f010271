/** Figures in the words of a draft, where numbers may stand in square brackets. */

import { findFigures } from "../../language/figures/find-figures.js";
import type { Figure } from "../../model/draft.js";
import { makeSpan, type Range } from "../../model/span.js";
import type { DraftLexicon } from "../draft-lexicon.js";

/** "[30] days": brackets are no words, and a figure in one counts what stands behind it. */
export function figuresIn(
	text: string,
	range: Range,
	lexicon: DraftLexicon,
): readonly Figure[] {
	const words = text.slice(range.start, range.end);
	if (!/[[\]]/.test(words)) return findFigures(text, range, lexicon.units);
	const plain = words.replace(/[[\]]/g, " ");
	const found = findFigures(
		plain,
		{ start: 0, end: plain.length },
		lexicon.units,
	);
	// "300 [350] soldiers": both numbers count soldiers.
	const before = [
		...words.matchAll(/(\d[\d,]*(?:\.\d+)?)\s*\[\s*(?=\d)/g),
	].flatMap((match): readonly Figure[] => {
		const inside = found.find(
			({ span }) =>
				span.start >= match.index + match[0].length &&
				span.start <= match.index + match[0].length + 2,
		);
		const known = found.some(
			({ span }) => span.start <= match.index && match.index < span.end,
		);
		const number = match[1] ?? "";
		return inside === undefined || known
			? []
			: [
					{
						span: {
							start: match.index,
							end: match.index + number.length,
							text: number,
						},
						value: Number(number.replaceAll(",", "")),
						unit: inside.unit,
					},
				];
	});
	return [...found, ...before]
		.sort((a, b) => a.span.start - b.span.start)
		.map((figure) => ({
			...figure,
			span: makeSpan(
				text,
				range.start + figure.span.start,
				range.start + figure.span.end,
			),
		}));
}
