/** Which events told by different documents are one: same kind and days, same people, no two places. */

import type { Admission } from "./admission.js";
import type { AdmittedEvent } from "./fold-events.js";
import { likeness } from "./likeness.js";
import { byText } from "./order.js";
import { makePartition, type Partition } from "./partition.js";

/** More events than this of one kind on one day are one only where place and participants are the same. */
const MOST_COMPARED = 300;
/** Like words from this share on tell the same event. */
const SAME_WORDS = 0.6;

/** The events joined. Undated ones are one only where copies of one story tell them in the same words. */
export function joinEvents(
	events: readonly AdmittedEvent[],
	{ cards }: Admission,
): Partition {
	const partition = makePartition();
	const blocks = new Map<string, AdmittedEvent[]>();
	const told = new Map<string, string>();
	const turns = turnsOfCopies(events, cards);
	for (const event of events) {
		const { entry, evidence } = event;
		const { date } = entry;
		const key = kindAndDays(event);
		const turn = turns.get(event);
		if (turn !== undefined) {
			const words = `${evidence.telling} ${turn} ${wordsInCopy(event)}`;
			const copy = told.get(words);
			if (copy !== undefined) {
				partition.join(copy, entry.key);
				continue;
			}
			told.set(words, entry.key);
		}
		if (date === null) continue;
		const block = blocks.get(key);
		if (block === undefined) blocks.set(key, [event]);
		else block.push(event);
	}
	for (const block of blocks.values()) {
		if (block.length <= MOST_COMPARED) joinBlock(block, partition);
		else joinAlike(block, partition);
	}
	return partition;
}

/**
 * Of each event of a carried story, which time its document tells it in these words: told twice by each of two copies, they are two
 * events.
 */
function turnsOfCopies(
	events: readonly AdmittedEvent[],
	cards: Admission["cards"],
): ReadonlyMap<AdmittedEvent, number> {
	const carried = events
		.filter(({ evidence }) => cards.get(evidence.document)?.isCarried)
		.sort(
			(a, b) =>
				a.entry.span.start - b.entry.span.start ||
				byText(a.entry.key, b.entry.key),
		);
	const times = new Map<string, number>();
	const turns = new Map<AdmittedEvent, number>();
	for (const event of carried) {
		const words = `${event.evidence.document} ${wordsInCopy(event)}`;
		const turn = (times.get(words) ?? 0) + 1;
		times.set(words, turn);
		turns.set(event, turn);
	}
	return turns;
}

function wordsInCopy(event: AdmittedEvent): string {
	const { kind, span } = event.entry;
	return `${kind} ${kindAndDays(event)} ${span.text}`;
}

/** "" of an undated event. */
function kindAndDays({ entry: { kind, date } }: AdmittedEvent): string {
	return date === null ? "" : `${kind} ${date.from} ${date.to}`;
}

/** One event where place and participants are the same, without comparing all with all. */
function joinAlike(
	block: readonly AdmittedEvent[],
	partition: Partition,
): void {
	const first = new Map<string, string>();
	for (const { entry, participants } of block) {
		if (participants.length < 2) continue;
		const key = [entry.place ?? "", ...[...participants].sort()].join(" ");
		const twin = first.get(key);
		if (twin === undefined) first.set(key, entry.key);
		else partition.join(twin, entry.key);
	}
}

function joinBlock(
	block: readonly AdmittedEvent[],
	partition: Partition,
): void {
	const words: (ReadonlySet<string> | undefined)[] = [];
	const wordsAt = (at: number): ReadonlySet<string> => {
		words[at] ??= wordsOf(block[at]?.entry.span.text ?? "");
		return words[at];
	};
	for (let a = 0; a < block.length; a++)
		for (let b = a + 1; b < block.length; b++) {
			const [one, other] = [block[a], block[b]];
			if (one === undefined || other === undefined) continue;
			const verdict = areSame(one, other);
			const isSame =
				verdict === "unsure"
					? likeness(wordsAt(a), wordsAt(b)) >= SAME_WORDS
					: verdict === "same";
			if (isSame) partition.join(one.entry.key, other.entry.key);
		}
}

/** What place and participants tell; where they leave it open, the words decide. */
function areSame(
	a: AdmittedEvent,
	b: AdmittedEvent,
): "same" | "different" | "unsure" {
	const [here, there] = [a.entry.place, b.entry.place];
	if (here !== null && there !== null && here !== there) return "different";
	let shared = 0;
	for (const party of a.participants)
		if (b.participants.includes(party)) shared++;
	const fewer = Math.min(a.participants.length, b.participants.length);
	// "X met Y" and "X met Z" share X only: two meetings of one day.
	if (shared >= 2 && shared === fewer) return "same";
	const isOnePlace = here !== null && here === there;
	if (shared === fewer && shared > 0 && isOnePlace) return "same";
	return fewer > 0 && shared === 0 ? "different" : "unsure";
}

function wordsOf(text: string): ReadonlySet<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
