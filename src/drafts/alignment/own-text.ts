/** The words by which a point is judged in a comparison: the whole of it, or of a parent what stands before its sub-points. */

import type { NegotiatingText } from "../../model/negotiating-text.js";

const cache = new WeakMap<NegotiatingText, readonly string[]>();

/** The text of the point at index `at`: a slice of the document's, without white space or the first sub-point's label at its end. */
export function ownText(draft: NegotiatingText, at: number): string {
	let texts = cache.get(draft);
	if (texts === undefined) {
		texts = ownTexts(draft);
		cache.set(draft, texts);
	}
	return texts[at] ?? "";
}

function ownTexts(draft: NegotiatingText): readonly string[] {
	const firstChild = new Map<number, number>();
	for (const [at, { under }] of draft.points.entries())
		if (under !== null && !firstChild.has(under)) firstChild.set(under, at);
	return draft.points.map(({ span, own }, at) => {
		if (!firstChild.has(at)) return span.text;
		const lead = own[0];
		const child = draft.points[firstChild.get(at) ?? -1];
		if (
			lead === undefined ||
			child === undefined ||
			lead.start >= child.span.start
		)
			return "";
		const before = own.filter((range) => range.end <= child.span.start);
		return draft.document.text.slice(
			span.start,
			before[before.length - 1]?.end ?? span.start,
		);
	});
}
