/** How a queue stands. */

import type { QueuePlace } from "./open-queue.js";
import type { FailedDocument, QueueStatus } from "./queue.js";

const MOST_FAILURES = 100;

export async function readStatus({
	pool,
	schema,
	jobs,
}: QueuePlace): Promise<QueueStatus> {
	const counted = await pool.query<Record<string, number | null>>(`
		select count(*) filter (where locked_by is null and attempts = 0) as waiting,
			count(*) filter (where locked_by is not null) as in_hand,
			count(*) filter (where locked_by is null and attempts between 1 and max_attempts - 1) as retrying,
			count(*) filter (where locked_by is null and attempts >= max_attempts) as failed,
			floor(extract(epoch from now() - min(created_at) filter (where locked_by is null and attempts < max_attempts)))::integer as longest_wait
		from "${jobs}".jobs`);
	const done = await pool.query<Record<string, number>>(`
		select coalesce(sum(documents) filter (where minute > now() - interval '1 minute'), 0)::integer as minute,
			coalesce(sum(documents) filter (where minute > now() - interval '15 minutes'), 0)::integer as quarter,
			coalesce(sum(documents), 0)::integer as hour
		from "${schema}".queue_done where minute > now() - interval '1 hour'`);
	const failures = await pool.query<FailedDocument>(
		`select jobs.key as document, coalesce(waiting.place, '') as place, coalesce(last_error, 'its worker was ended while it read it') as reason,
			attempts as tries, to_char(updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since
		from "${jobs}".jobs left join "${schema}".queue_document as waiting on waiting.id = jobs.key
		where locked_by is null and attempts >= max_attempts order by updated_at desc, jobs.key limit $1`,
		[MOST_FAILURES],
	);
	const counts = counted.rows[0] ?? {};
	const numberOf = (name: string): number => counts[name] ?? 0;
	const { minute = 0, quarter = 0, hour = 0 } = done.rows[0] ?? {};
	return {
		waiting: numberOf("waiting"),
		inHand: numberOf("in_hand"),
		retrying: numberOf("retrying"),
		failed: numberOf("failed"),
		failures: failures.rows,
		done: { minute, quarter, hour },
		longestWait: counts.longest_wait ?? null,
	};
}
