/** What somebody has put into a text: "has put into the package a retirement age of 66 and fewer tax breaks", "wrote a veto into the charter", "secured an exemption in the trade chapter". */

import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import { draftOf, isHistory, namesText } from "../beside-text/text-beside.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { reservation } from "../reservation.js";

/** The things put in; null where nothing is. */
export function putInto(
	view: SentenceView,
	{ tokens, reported }: Tools,
): ReportedWindow | null {
	for (const text of view.phrases) {
		if (!/^(?:in|into|to)$/.test(normAt(view, text.first - 1))) continue;
		if (!namesText(view, text, reported)) continue;
		if (isHistory(view, text, reported)) continue;
		const range = thingsPut(view, text, reported.insertions);
		if (range === null) continue;
		const { first } = view.sentence;
		return {
			draft: draftOf(text, reported),
			window: {
				from: first + range.from,
				to: reservation(tokens, first + range.from, first + range.to),
			},
			told: "draft",
		};
	}
	return null;
}

function thingsPut(
	view: SentenceView,
	text: { readonly first: number; readonly last: number },
	insertions: ReadonlySet<string>,
): { readonly from: number; readonly to: number } | null {
	const before = text.first - 1;
	// "In the trade chapter Velm secured an exemption"
	const isFronted = before === 0;
	const verb = view.groups.find(
		(group) =>
			group.finite &&
			!group.negated &&
			!group.passive &&
			(group.modal === null || group.modal === "would") &&
			insertions.has(lemmaAt(view, group.main)) &&
			(isFronted ? group.first > text.last : group.last < before),
	);
	if (verb === undefined) return null;
	const behind = verb.last + 1;
	const isShifted = !isFronted && behind === before;
	const from = isShifted ? text.last + 1 : behind;
	const thing = phraseOf(view, from);
	if (thing?.first !== from || /^(?:PRP|WP)$/.test(tagAt(view, thing.head)))
		return null;
	if (isFronted || isShifted) return { from, to: view.tokens.length };
	for (let at = from; at < before; at++)
		if (/^[,;:]$/.test(normAt(view, at)) || /^W/.test(tagAt(view, at)))
			return null;
	return { from, to: before };
}
