/** One claim: who asserts and who denies it, every telling in its own words, and the wordings that are taken for it. */

import type { ClaimState, ClaimVoice } from "../../model/state.js";
import { daysCell, keyCell, wordsCell } from "../page/cells.js";
import {
	column,
	distinctPlaces,
	type Page,
	type Row,
	type Table,
	table,
} from "../page/page.js";
import { capitalise } from "../text/enumerate.js";
import { claimsTable } from "./claims-table.js";
import { pageNotes } from "./page-notes.js";
import type { StateContext } from "./state-context.js";

/** The page of the claim that bears this key, or took in the entry that does; null where the state knows none. */
export function viewClaim(context: StateContext, key: string): Page | null {
	const claim = context.state.claims.find(
		(one) => one.key === key || one.entries.includes(key),
	);
	if (claim === undefined) return null;
	return {
		name: "claim",
		title: capitalise(claim.proposition),
		notes: pageNotes(context),
		tables: [
			claimsTable(context, [claim]),
			tellingsTable(context, claim),
			wordingsTable(claim),
		],
	};
}

function tellingsTable(context: StateContext, claim: ClaimState): Table {
	return table({
		name: "tellings",
		title: "Told in these words",
		columns: [
			column("side", "Side", { role: "lead" }),
			column("actor", "Who", { kind: "actor", role: "text" }),
			column("words", "In these words", { role: "quote" }),
			column("days", "Said", { kind: "days" }),
		],
		rows: [
			...claim.asserted.flatMap((voice) =>
				tellingRows(context, voice, "asserted"),
			),
			...claim.denied.flatMap((voice) => tellingRows(context, voice, "denied")),
		],
		empty: "",
	});
}

function tellingRows(
	{ actorName }: StateContext,
	{ actor, evidence }: ClaimVoice,
	side: "asserted" | "denied",
): readonly Row[] {
	return distinctPlaces(evidence).map((one) => ({
		cells: {
			side: keyCell(side, side, {
				tone: side === "asserted" ? "for" : "against",
			}),
			actor: keyCell(
				actor,
				actor === null ? "speaker unknown" : actorName(actor),
			),
			words: wordsCell(one.span.text, { evidence: [one] }),
			days: daysCell(one.days),
		},
	}));
}

/** Nothing where all tell it in the same words. */
function wordingsTable({ wordings }: ClaimState): Table {
	return table({
		name: "wordings",
		title: "Taken to be one claim",
		columns: [column("wording", "Wording", { role: "text" })],
		rows:
			wordings.length < 2
				? []
				: wordings.map((wording) => ({
						cells: { wording: wordsCell(wording) },
					})),
		empty: "",
	});
}
