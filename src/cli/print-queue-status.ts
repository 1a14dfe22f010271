/** Tells how a queue stands, for people or as JSON. */

import type { QueueStatus } from "../record/postgres/queue/queue.js";
import type { WorkCommandOptions } from "./work.js";
import { write } from "./write.js";

export async function printQueueStatus(
	status: QueueStatus,
	{ json }: Pick<WorkCommandOptions, "json">,
): Promise<void> {
	await write(
		json === true
			? `${JSON.stringify(status, null, 1)}\n`
			: linesOf(status).join(""),
	);
}

function linesOf(status: QueueStatus): readonly string[] {
	const { waiting, inHand, retrying, failed, failures, done, longestWait } =
		status;
	return [
		`${waiting} waiting, ${inHand} in hand, ${retrying} to be tried again, ${failed} failed\n`,
		`done: ${done.minute} in the last minute, ${done.quarter} in 15 minutes, ${done.hour} in an hour\n`,
		...(longestWait === null ? [] : [`longest wait: ${longestWait} seconds\n`]),
		...failures.map(
			({ document, place, reason, tries }) =>
				`failed ${document.slice(0, 12)} ${place}: ${reason.replace(/\s+/g, " ")} (tried ${tries} times)\n`,
		),
		...(failures.length < failed
			? [`and ${failed - failures.length} more\n`]
			: []),
	];
}
