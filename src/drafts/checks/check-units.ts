/** Notes figures that do not say of what: "limited to 600,000", "5 million dollars" of no country. */

import type { DraftFinding } from "../../model/negotiating-text.js";
import { makeSpan } from "../../model/span.js";
import type { Check } from "./check-draft.js";

/** "1,000 homes, of which 300": the second number counts what the first does. */
const SHARE_OF = /\bof (?:which|whom|them|these)\s+$/i;

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
	// Whose crowns they are is asked once, however often they are paid.
	const told = new Set<string>();
	return (point) => {
		const found: DraftFinding[] = [];
		for (const range of point.own)
			for (const match of several === null
				? []
				: text.slice(range.start, range.end).matchAll(several)) {
				const unit = (match[1] ?? "").toLowerCase();
				if (told.has(unit)) continue;
				told.add(unit);
				const start = range.start + match.index;
				found.push({
					code: "ambiguous-unit",
					span: makeSpan(text, start, start + match[0].length),
					message: `“${match[1]}” are of several kinds; the text does not say which.`,
				});
			}
		for (const duty of point.obligations)
			for (const figure of duty.figures)
				if (
					figure.unit === "" &&
					figure.value >= 1000 &&
					!SHARE_OF.test(
						text.slice(Math.max(0, figure.span.start - 12), figure.span.start),
					)
				)
					found.push({
						code: "ambiguous-unit",
						span: figure.span,
						message: "The number does not say what it counts.",
					});
		return found;
	};
};
