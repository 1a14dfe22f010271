/** Which document that has a name came out first: kept with the name, so that no question has to look through all mentions. */

import { sql } from "kysely";
import type { Database, WritingTools } from "./engine.js";
import { inPieces } from "./in-pieces.js";

/** A document by when it came out. */
interface Dated {
	readonly id: number;
	readonly hash: string;
	readonly published: string | null;
}

/** After documents were found to have names: one of them is a name's first where it came out before the one known so far. */
export async function settleFirst(
	within: Database,
	{ rows }: WritingTools,
	{
		mentions,
		documents,
	}: {
		readonly mentions: readonly {
			readonly name: number;
			readonly document: number;
		}[];
		readonly documents: readonly Dated[];
	},
): Promise<void> {
	const order = new Map(
		[...documents].sort(cameOutBefore).map(({ id }, at) => [id, at]),
	);
	const first = new Map<number, number>();
	for (const { name, document } of mentions) {
		const known = first.get(name);
		if (known === undefined || order.get(document)! < order.get(known)!)
			first.set(name, document);
	}
	for (const piece of inPieces([...first]))
		await sql`
			update actor_name set first = fresh.other
			from ${rows.pairs(piece)} as fresh
			where actor_name.id = fresh.one and local = 0 and (actor_name.first is null or exists (
				select 1 from document as known, document as added
				where known.id = actor_name.first and added.id = fresh.other
					and (coalesce(added.published, ${LAST_DAY}), added.hash) < (coalesce(known.published, ${LAST_DAY}), known.hash)
			))`.execute(within);
}

function cameOutBefore(a: Dated, b: Dated): number {
	const [dayOfA, dayOfB] = [a.published ?? LAST_DAY, b.published ?? LAST_DAY];
	if (dayOfA !== dayOfB) return dayOfA < dayOfB ? -1 : 1;
	return a.hash < b.hash ? -1 : 1;
}

/** After `document` lost these names: the first of the others, null where there is none. */
export async function settleFirstWithout(
	within: Database,
	document: number,
	names: readonly number[],
): Promise<void> {
	await sql`
		update actor_name set first = (
			select document.id from mention join document on document.id = mention.document
			where mention.name = actor_name.id
			order by coalesce(document.published, ${LAST_DAY}), document.hash limit 1)
		where id in (${sql.join(names)}) and first = ${document}`.execute(within);
}

/** Behind every day: the undated come last. */
const LAST_DAY = "9999-99-99";
