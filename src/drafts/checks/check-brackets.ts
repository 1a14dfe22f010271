/** Notes words that are not agreed. */

import { makeSpan } from "../../model/span.js";
import type { Check } from "./check-draft.js";

/** A point with more open brackets than this gets one note for all of them. */
const MOST_SINGLE_NOTES = 3;

/** `open-bracket` for each bracket or block of options that stands in no other. */
export const checkBrackets: Check = (draft) => (point) => {
	const open = point.brackets.filter((bracket) => bracket.depth === 0);
	const first = open[0];
	const last = open[open.length - 1];
	if (first === undefined || last === undefined) return [];
	if (open.length > MOST_SINGLE_NOTES)
		return [
			{
				code: "open-bracket",
				span: makeSpan(
					draft.document.text,
					first.span.start,
					open.reduce((end, bracket) => Math.max(end, bracket.span.end), 0),
				),
				message: `${point.brackets.length} brackets are open in this point.`,
			},
		];
	return open.map((bracket) => ({
		code: "open-bracket",
		span: bracket.span,
		message:
			bracket.by !== null
				? `Not agreed: proposed by ${bracket.by.text}.`
				: bracket.options.length > 1
					? `Not agreed: ${bracket.options.length} alternatives stand side by side.`
					: "Not agreed: these words stand in brackets.",
	}));
};
