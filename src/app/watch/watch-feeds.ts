/** Watches feeds: one look at each after another, again and again, until it is told to end. */

import { setTimeout as sleep } from "node:timers/promises";
import { type Looked, type WatchTools, watchFeed } from "./watch-feed.js";

export interface Watching extends WatchTools {
	/** Milliseconds from one look to the next; null for one look alone. */
	readonly every: number | null;
	/** Told of each look. */
	readonly report: (feed: string, looked: Looked) => void;
}

/** A feed that asks to wait is left alone for this many looks at most. */
const MOST_SKIPPED = 16;

/** Fulfilled after the only look, or when the signal is aborted and what was in hand is in the record. */
export async function watchFeeds(
	feeds: readonly string[],
	watching: Watching,
): Promise<void> {
	const { every, signal, report } = watching;
	const skips = new Map<string, { left: number; last: number }>();
	while (!signal.aborted) {
		for (const feed of feeds) {
			if (signal.aborted) return;
			const skip = skips.get(feed);
			if (skip !== undefined && skip.left > 0) {
				skip.left--;
				continue;
			}
			const looked = await watchFeed(feed, watching);
			report(feed, looked);
			if (looked.kind === "looked") skips.delete(feed);
			else skips.set(feed, backedOff(looked, { every, last: skip?.last ?? 0 }));
		}
		if (every === null) return;
		await waited(every, signal);
	}
}

/** How many looks are left out: what the server asked for, else twice as many as the last time. */
function backedOff(
	looked: Looked,
	{ every, last }: { readonly every: number | null; readonly last: number },
): { left: number; last: number } {
	const asked =
		looked.kind === "later" && looked.seconds !== null && every !== null
			? Math.ceil((looked.seconds * 1000) / every)
			: Math.max(1, last * 2);
	const left = Math.min(MOST_SKIPPED, asked);
	return { left, last: left };
}

async function waited(
	milliseconds: number,
	signal: AbortSignal,
): Promise<void> {
	try {
		await sleep(milliseconds, undefined, { signal });
	} catch (error) {
		if (!signal.aborted) throw error;
	}
}
