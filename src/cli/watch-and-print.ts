/** Watches feeds and tells what each look brought. */

import { createHash } from "node:crypto";
import { USUAL_ENGINE } from "../app/engine/engine-name.js";
import {
	addEntry,
	addUnread,
	type EntryTools,
} from "../app/record/add-entry.js";
import { openRecord } from "../app/record/open-record.js";
import { readerVersion } from "../app/record/reader-version.js";
import { makeReadingPool } from "../app/record/reading-pool.js";
import { makeRecordWriter } from "../app/record/record-writer.js";
import { fetchingFrom } from "../app/watch/fetching-from.js";
import { makeRobots } from "../app/watch/robots.js";
import type { Looked, Watched } from "../app/watch/watch-feed.js";
import { watchFeeds } from "../app/watch/watch-feeds.js";
import { unreadMessage } from "../views/finding-messages.js";
import { complain } from "./complain.js";
import { DONE, INPUT_REFUSED } from "./exit-codes.js";
import { onRecord } from "./on-record.js";
import type { WatchOptions } from "./watch.js";

/** Between two requests to one site. */
const PAUSE_MS = 1000;

/** The exit code: `INPUT_REFUSED` if a feed or a page could not be read. */
export function watchAndPrint(
	feeds: readonly string[],
	options: WatchOptions,
): Promise<number> {
	const ending = endOnSignals();
	let code = DONE;
	return onRecord(
		() => openRecord({ record: options.record, create: true }),
		async (store) => {
			const reach = options.allowPrivate === true ? "any" : "public";
			const fetching = fetchingFrom(reach);
			const { engine = USUAL_ENGINE } = options;
			const pool = makeReadingPool(1, { engine });
			const tools: EntryTools = {
				store,
				pool,
				readerVersion: readerVersion(engine),
				now: () => new Date().toISOString(),
				write: makeRecordWriter(store).write,
			};
			try {
				await watchFeeds(feeds, {
					store,
					fetching,
					robots: makeRobots(fetching),
					pause: PAUSE_MS,
					signal: ending.signal,
					every: options.every ?? null,
					take: async (watched) => {
						if (!(await isTaken(watched, { tools, options })))
							code = INPUT_REFUSED;
					},
					report: (feed, looked) => {
						if (looked.kind === "unread") code = INPUT_REFUSED;
						tell(feed, looked, options);
					},
				});
			} finally {
				ending.forget();
				await pool.close();
				await fetching.agent.close();
			}
			return code;
		},
	);
}

/** Whether the page was read; where it was not, it is told and recorded with its reason. */
async function isTaken(
	watched: Watched,
	{
		tools,
		options,
	}: { readonly tools: EntryTools; readonly options: WatchOptions },
): Promise<boolean> {
	const { place } = watched;
	const known = {
		published: null,
		publisher: null,
		draft: null,
		tags: options.tag ?? [],
	};
	if (watched.kind === "unread") {
		const id = createHash("sha256").update(place).digest("hex");
		await addUnread(id, { place, unread: watched.unread }, tools);
		complain(`${place}: ${unreadMessage(watched.unread)}`);
		return false;
	}
	const outcome = await addEntry({ entry: watched.entry, place, known }, tools);
	if (outcome.kind === "unread")
		complain(`${place}: ${unreadMessage(outcome.unread)}`);
	return outcome.kind !== "unread";
}

function tell(feed: string, looked: Looked, { json }: WatchOptions): void {
	if (json === true)
		process.stdout.write(`${JSON.stringify({ feed, ...looked })}\n`);
	else if (looked.kind === "looked")
		process.stdout.write(`${feed}: ${looked.taken} new or changed\n`);
	else if (looked.kind === "later")
		complain(`${feed}: the server asks to wait; it is left alone for a while`);
	else complain(`${feed}: ${unreadMessage(looked.unread)}`);
}

/** The first signal ends the watching when what is in hand is done; a second one ends the program as usual. */
function endOnSignals(): {
	readonly signal: AbortSignal;
	readonly forget: () => void;
} {
	const controller = new AbortController();
	const end = (): void => controller.abort();
	process.once("SIGINT", end).once("SIGTERM", end);
	return {
		signal: controller.signal,
		forget: () => process.off("SIGINT", end).off("SIGTERM", end),
	};
}
