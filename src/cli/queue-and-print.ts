/** Puts documents on the queue of a record and tells what became of each. */

import { openQueueOf, refuseFile } from "../app/queue/open-queue-of.js";
import { queueDocuments } from "../app/queue/queue-documents.js";
import { openRecord } from "../app/record/open-record.js";
import { unreadMessage } from "../views/finding-messages.js";
import type { AddOptions } from "./add.js";
import { requestOf } from "./add-and-print.js";
import { complain } from "./complain.js";
import { DONE, INPUT_REFUSED } from "./exit-codes.js";
import { onRecord } from "./on-record.js";
import { makeProgress } from "./progress.js";
import { write } from "./write.js";

/** The exit code: `INPUT_REFUSED` if any input was refused or the queue cannot be used. */
export function queueAndPrint(
	paths: readonly string[],
	options: AddOptions,
): Promise<number> {
	const counts = { queued: 0, waiting: 0, known: 0, unread: 0 };
	const line = (): string =>
		`${counts.queued} queued, ${counts.waiting} waiting already, ${counts.known} in the record already${counts.unread === 0 ? "" : `, ${counts.unread} not read`}`;
	return onRecord(
		async () => {
			refuseFile(options.record);
			return openRecord({ record: options.record, create: true });
		},
		async (store) => {
			const queue = await openQueueOf(options.record);
			const progress = makeProgress();
			try {
				await queueDocuments(requestOf(paths, options), {
					store,
					queue,
					now: () => new Date().toISOString(),
					report: ({ kind, place, unread }) => {
						counts[kind]++;
						if (unread !== null) {
							progress.hide();
							complain(`${place}: ${unreadMessage(unread)}`);
						}
						if (options.list === true)
							process.stdout.write(`${kind} ${place}\n`);
						progress.show(line());
					},
				});
			} finally {
				progress.hide();
				await queue.close();
				await write(
					options.json === true
						? `${JSON.stringify(counts, null, 1)}\n`
						: `${line()}\n`,
				);
			}
			return counts.unread > 0 ? INPUT_REFUSED : DONE;
		},
	);
}
