/** Follows each point through a line of drafts: when it came in, how it changed, when it went out. */

import type { Comparison, PointPair } from "../model/comparison.js";

/** One matter in one draft: the points it stands in and what became of it since the draft before. */
export interface ThreadStep {
	/** Index of the draft in the line. */
	readonly draft: number;
	readonly ids: readonly string[];
	/** The pair that leads here; null in the draft where the matter comes in. */
	readonly since: PointPair | null;
}

/** One matter through the line. */
export interface Thread {
	readonly issue: string;
	readonly steps: readonly ThreadStep[];
	/** Index of the first draft that no longer has it; null where it is in the last. */
	readonly gone: number | null;
}

/** The threads of a line of drafts, in the order in which they come in; `comparisons[i]` holds draft `i` against draft `i + 1`. */
export function followDrafts(
	comparisons: readonly Comparison[],
): readonly Thread[] {
	const done: OpenThread[] = [];
	let open = new Map<number, OpenThread>();
	const first = comparisons[0]?.a;
	for (const [at, point] of (first?.points ?? []).entries()) {
		const thread: OpenThread = {
			issue: point.issue,
			steps: [{ draft: 0, ids: [point.id], since: null }],
			gone: null,
		};
		open.set(at, thread);
		done.push(thread);
	}
	for (const [index, { pairs, b }] of comparisons.entries()) {
		const next = new Map<number, OpenThread>();
		for (const pair of pairs) {
			const threads = [
				...new Set(pair.aAt.flatMap((at) => open.get(at) ?? [])),
			];
			if (pair.bAt.length === 0) {
				for (const thread of threads) thread.gone = index + 1;
				continue;
			}
			// Merged points go on as one matter, that of the first; the others end in it.
			const thread = threads[0] ?? {
				issue: b.points[pair.bAt[0] ?? 0]?.issue ?? pair.issue,
				steps: [],
				gone: null,
			};
			if (threads.length === 0) done.push(thread);
			thread.steps.push({
				draft: index + 1,
				ids: pair.b,
				since: threads.length === 0 ? null : pair,
			});
			for (const other of threads.slice(1)) {
				other.steps.push({ draft: index + 1, ids: pair.b, since: pair });
				other.gone = null;
			}
			for (const at of pair.bAt) next.set(at, thread);
		}
		open = next;
	}
	return done;
}

interface OpenThread {
	issue: string;
	steps: ThreadStep[];
	gone: number | null;
}
