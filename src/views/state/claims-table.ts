/** Claims: who asserts and who denies, side by side, with days, tellings and carriers; the record never says who is right. */

import type { ClaimState, ClaimVoice } from "../../model/state.js";
import { daysCell, keyCell, wordsCell } from "../page/cells.js";
import { column, type Row, type Table, table } from "../page/page.js";
import { capitalise, counted } from "../text/enumerate.js";
import { quoteCell } from "./quote-of.js";
import type { StateContext } from "./state-context.js";
import { TOLD_COLUMNS, toldCells } from "./told-by.js";

/** Contested claims first, then what one side gave up, then what nobody answers. */
const STATUSES: readonly (readonly [
	status: ClaimState["status"],
	words: string,
])[] = [
	["contested", "contested"],
	["conceded", "conceded"],
	["claimed", "no denial found"],
];

/** A row for each voice; claims in the order of their status, else of the state. */
export function claimsTable(
	context: StateContext,
	claims: readonly ClaimState[],
): Table {
	return table({
		name: "claims",
		title: "In dispute",
		columns: [
			column("claim", "Claim", { kind: "claim", role: "group" }),
			column("status", "Status", { role: "head-note" }),
			column("wordings", "Wordings", { kind: "count", role: "head-note" }),
			column("side", "Side", { role: "lead" }),
			column("actor", "Who", { kind: "actor", role: "text" }),
			column("words", "In these words", { role: "quote" }),
			column("days", "Said", { kind: "days" }),
			...TOLD_COLUMNS,
		],
		rows: STATUSES.flatMap(([status, words]) =>
			claims
				.filter((claim) => claim.status === status)
				.flatMap((claim) => [
					...claim.asserted.map((voice) =>
						voiceRow(context, { claim, words, voice, side: "asserted" }),
					),
					...claim.denied.map((voice) =>
						voiceRow(context, { claim, words, voice, side: "denied" }),
					),
				]),
		),
		empty: "No claim was found.",
	});
}

function voiceRow(
	{ actorName }: StateContext,
	{
		claim,
		words,
		voice,
		side,
	}: {
		readonly claim: ClaimState;
		readonly words: string;
		readonly voice: ClaimVoice;
		readonly side: "asserted" | "denied";
	},
): Row {
	const wordings = claim.wordings.length;
	return {
		cells: {
			claim: keyCell(claim.key, capitalise(claim.proposition)),
			status: { ...wordsCell(words), value: claim.status },
			wordings: {
				...wordsCell(wordings > 1 ? counted(wordings, "wording") : ""),
				value: wordings,
			},
			side: keyCell(side, side, {
				tone: side === "asserted" ? "for" : "against",
			}),
			actor: keyCell(
				voice.actor,
				voice.actor === null ? "speaker unknown" : actorName(voice.actor),
			),
			words: quoteCell(voice.evidence),
			days: daysCell(voice.days),
			...toldCells(voice.evidence),
		},
	};
}
