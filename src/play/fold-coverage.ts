/** Folds what the state was made from, so that an empty cell can say why. */

import { dayOfIso, isoOfDay } from "../language/times/calendar.js";
import type { Coverage } from "../model/state.js";
import type { FoldContext } from "./fold-context.js";
import { byText } from "./order.js";

/** Documents that had come out and were known: how many, whose, and on which days. */
export function foldCoverage({ admission, ground }: FoldContext): Coverage {
	const publishers = new Map<string | null, number>();
	const days = new Map<string, number>();
	const tellings = new Set<string>();
	let [documents, undated] = [0, 0];
	for (const { card, isOut } of admission.cards.values()) {
		if (!isOut) continue;
		documents++;
		tellings.add(card.telling);
		publishers.set(card.publisher, (publishers.get(card.publisher) ?? 0) + 1);
		if (card.published === null) undated++;
		else days.set(card.published, (days.get(card.published) ?? 0) + 1);
	}
	return {
		documents,
		tellings: tellings.size,
		unread: ground.unread,
		undated,
		publishers: [...publishers]
			.map(([publisher, count]) => ({ publisher, documents: count }))
			.sort(
				(a, b) =>
					b.documents - a.documents ||
					byText(a.publisher ?? "", b.publisher ?? ""),
			),
		days: everyDay(days),
	};
}

/** A span of days longer than this comes of a wrong date, and is not listed day by day. */
const MOST_DAYS = 36_600;

function everyDay(counts: ReadonlyMap<string, number>): Coverage["days"] {
	const known = [...counts.keys()].sort(byText);
	const first = dayOfIso(known[0] ?? "");
	const last = dayOfIso(known.at(-1) ?? "");
	if (first === null || last === null) return [];
	if (last - first > MOST_DAYS)
		return known.map((day) => ({ day, documents: counts.get(day) ?? 0 }));
	return Array.from({ length: last - first + 1 }, (_, at) => {
		const day = isoOfDay(first + at);
		return { day, documents: counts.get(day) ?? 0 };
	});
}
