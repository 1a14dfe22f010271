/** Notes figures that do not say of what: "limited to 600,000", "5 million dollars" of no country. */

import type { DraftFinding } from "../../model/negotiating-text.js";
import { makeSpan } from "../../model/span.js";
import type { Check } from "./check-draft.js";

/** `ambiguous-unit` for money without a country, measures of several systems and large bare numbers. */
export const checkUnits: Check = (draft, lexicon) => {
	const { text } = draft.document;
	const words = [...lexicon.list("ambiguous-units")].sort(
		(a, b) => b.length - a.length,
	);
	const several =
		words.length === 0
			? null
			: new RegExp(
					`(?<![\\p{L}-])(?:\\d[\\d,.]*(?:\\s+(?:thousand|million|billion|trillion))?)\\s+(${words.join("|")})(?![\\p{L}-])`,
					"giu",
				);
	return (point) => {
		const found: DraftFinding[] = [];
		for (const range of point.own)
			for (const match of several === null
				? []
				: text.slice(range.start, range.end).matchAll(several)) {
				const start = range.start + match.index;
				found.push({
					code: "ambiguous-unit",
					span: makeSpan(text, start, start + match[0].length),
					message: `“${match[1]}” are of several kinds; the text does not say which.`,
				});
			}
		for (const duty of point.obligations)
			for (const figure of duty.figures)
				if (figure.unit === "" && figure.value >= 1000)
					found.push({
						code: "ambiguous-unit",
						span: figure.span,
						message: "The number does not say what it counts.",
					});
		return found;
	};
};
