/** Corrections: appended, never changed. */

import type { Account } from "../../model/account.js";
import type { Correction } from "../../model/correction.js";
import { standingCorrections } from "../../play/standing-corrections.js";
import type { CorrectionFilter } from "../port.js";
import type { Database, Engine } from "./engine.js";
import { replaceAccounts } from "./replace-accounts.js";
import { countWrite } from "./revision.js";

export async function addCorrection(
	engine: Engine,
	correction: Correction,
	accounts: readonly Account[],
): Promise<void> {
	const { id, recorded, coder, change } = correction;
	await engine.write(async (within) => {
		await within
			.insertInto("correction")
			.values({
				id,
				recorded,
				coder,
				kind: change.kind,
				document: "anchor" in change ? change.anchor.document : null,
				correction: JSON.stringify(correction),
			})
			.execute();
		await countWrite(within);
		await replaceAccounts(within, engine, accounts);
	});
}

/** In the order of replay. With a document: those about its words, and the undoing of those. */
export async function readCorrections(
	database: Database,
	{ document, coder, knownBy }: CorrectionFilter,
): Promise<readonly Correction[]> {
	let query = database.selectFrom("correction").select("correction");
	if (document !== undefined)
		query = query.where(({ eb, or }) =>
			or([eb("document", "=", document), eb("kind", "=", "undo")]),
		);
	if (coder !== undefined) query = query.where("coder", "=", coder);
	if (knownBy !== undefined && knownBy !== null)
		query = query.where("recorded", "<=", knownBy);
	const rows = await query.orderBy("recorded").orderBy("id").execute();
	const found = rows.map(({ correction }) => parseCorrection(correction));
	return document === undefined ? found : withoutUndoingOfOthers(found);
}

/** Merges and splits, those left out that were undone, in the order of replay. */
export async function readIdentities(
	database: Database,
	knownBy: string | null,
): Promise<readonly Correction[]> {
	let query = database
		.selectFrom("correction")
		.select("correction")
		.where("kind", "in", ["merge", "split", "undo"]);
	if (knownBy !== null) query = query.where("recorded", "<=", knownBy);
	const rows = await query.execute();
	return standingCorrections(
		rows.map(({ correction }) => parseCorrection(correction)),
	);
}

function withoutUndoingOfOthers(
	corrections: readonly Correction[],
): readonly Correction[] {
	const kept = new Set<string>();
	for (const { id, change } of corrections)
		if (change.kind !== "undo" || kept.has(change.correction)) kept.add(id);
	return corrections.filter(({ id }) => kept.has(id));
}

function parseCorrection(text: string): Correction {
	// Written from a correction.
	return JSON.parse(text) as Correction;
}
