/** What the bounds of a question admit: which documents, and which entries of them on which days. */

import { documentOfKey } from "../model/account.js";
import { daysOf } from "../model/document-card.js";
import type { Ground, GroundCard } from "../model/ground.js";
import type { Span } from "../model/span.js";
import type { AsOf, Evidence } from "../model/state.js";
import type { DayInterval } from "../model/when.js";

/** A document that may be used, with its telling. */
export interface AdmittedCard {
	readonly card: GroundCard;
	/** When what the telling does not date was said: the day on which the first of its documents came out. */
	readonly toldFirst: DayInterval | null;
	/** Whether it came out by the day asked for. */
	readonly isOut: boolean;
	/** Whether other documents carry the same story. */
	readonly isCarried: boolean;
}

/** What is admitted. */
export interface Admission {
	readonly bounds: AsOf;
	/** Documents learnt in time, by id. */
	readonly cards: ReadonlyMap<string, AdmittedCard>;
	/** The words as evidence; null where the bounds do not admit them. */
	readonly evidence: (entry: AdmissibleEntry) => Evidence | null;
	/** The card of a document that had come out and was known; null for any other. */
	readonly cardOf: (document: string) => AdmittedCard | null;
}

/** Words of a document that something rests on. */
export interface AdmissibleEntry {
	/** The key of the entry, made by `placeKey`. */
	readonly key: string;
	readonly span: Span;
	readonly statement: string | null;
	readonly said: DayInterval | null;
}

/**
 * What the bounds admit of the ground. An entry is admitted when the last day on which it may have been said, else the day its
 * document came out, is not after `asOf`; what has neither only where `asOf` is null. A document is known when it was learnt by
 * `knownBy`, an instant or a whole day.
 */
export function makeAdmission(
	{ cards }: Pick<Ground, "cards">,
	bounds: AsOf,
): Admission {
	const known = [...cards.values()].filter(({ learned }) =>
		isBy(learned, bounds.knownBy),
	);
	const first = firstDays(known);
	const carriers = new Map<string, number>();
	for (const { telling } of known)
		carriers.set(telling, (carriers.get(telling) ?? 0) + 1);
	const admitted = new Map<string, AdmittedCard>();
	for (const card of known) {
		const day = first.get(card.telling);
		admitted.set(card.id, {
			card,
			toldFirst: day === undefined ? null : { from: day, to: day },
			isOut: isDayIn(daysOf(null, card), bounds),
			isCarried: (carriers.get(card.telling) ?? 1) > 1,
		});
	}
	const cardAt = cardFinder(admitted);
	return {
		bounds,
		cards: admitted,
		cardOf: (document) => {
			const found = admitted.get(document);
			return found?.isOut === true ? found : null;
		},
		evidence: ({ key, span, statement, said }) => {
			const found = cardAt(key);
			// The text of a draft says nothing of who stands where.
			if (found === undefined || found.card.draft !== null) return null;
			if (said === null ? !found.isOut : !isDayIn(said, bounds)) return null;
			return {
				document: found.card.id,
				span,
				statement,
				days: said ?? found.toldFirst,
				telling: found.card.telling,
			};
		},
	};
}

/** Finds the card of a key's document; entries of one document mostly come one behind the other. */
function cardFinder(
	cards: ReadonlyMap<string, AdmittedCard>,
): (key: string) => AdmittedCard | undefined {
	let last: AdmittedCard | undefined;
	return (key) => {
		const id = last?.card.id;
		const isSame =
			id !== undefined && key.startsWith(id) && key[id.length] === ":";
		if (!isSame) last = cards.get(documentOfKey(key));
		return last;
	};
}

function isDayIn(days: DayInterval | null, { asOf }: AsOf): boolean {
	return asOf === null || (days !== null && days.to <= asOf);
}

/** Whether the instant is not after a bound that may be given as a whole day. */
function isBy(instant: string, bound: string | null): boolean {
	return bound === null || instant.slice(0, bound.length) <= bound;
}

/** Telling → the first day on which one of its documents came out. */
function firstDays(cards: readonly GroundCard[]): ReadonlyMap<string, string> {
	const first = new Map<string, string>();
	for (const { telling, published } of cards) {
		if (published === null) continue;
		const known = first.get(telling);
		if (known === undefined || published < known) first.set(telling, published);
	}
	return first;
}
