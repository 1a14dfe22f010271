/** Claims that are new, or that came to be contested or conceded. */

import type { ClaimVoice } from "../../model/state.js";
import type { ClaimChange } from "../../model/state-change.js";
import { keyCell, wordsCell } from "../page/cells.js";
import {
	type Cell,
	column,
	type Row,
	type Table,
	table,
} from "../page/page.js";
import { capitalise } from "../text/enumerate.js";
import { quoteCell } from "./quote-of.js";
import type { StateContext } from "./state-context.js";
import { TOLD_COLUMNS, toldCells } from "./told-by.js";

/** A row for each claim, with its newest words and all who assert and deny it by now. */
export function claimChangesTable(
	context: StateContext,
	changes: readonly ClaimChange[],
): Table {
	return table({
		name: "claims",
		title: "Claims",
		columns: [
			column("kind", "Change", { role: "lead" }),
			column("claim", "Claim", { kind: "claim", role: "text" }),
			column("words", "In these words", { role: "quote" }),
			column("asserted", "Asserted by"),
			column("denied", "Denied by"),
			...TOLD_COLUMNS,
		],
		rows: changes.map(
			({ kind, claim, after }): Row => ({
				cells: {
					kind: keyCell(kind, kind, { tone: "label" }),
					claim: keyCell(claim.key, capitalise(claim.proposition)),
					words: quoteCell(after),
					asserted: voicesCell(context, "asserted by", claim.asserted),
					denied: voicesCell(context, "denied by", claim.denied),
					...toldCells(after),
				},
			}),
		),
		empty: "No claim is new, contested or conceded.",
	});
}

function voicesCell(
	{ actorName }: StateContext,
	label: string,
	voices: readonly Pick<ClaimVoice, "actor">[],
): Cell {
	const names = voices
		.map(({ actor }) => (actor === null ? "speaker unknown" : actorName(actor)))
		.join(", ");
	return names === ""
		? wordsCell(null)
		: { ...wordsCell(`${label} ${names}`), value: names };
}
