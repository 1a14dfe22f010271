/** Who took a stand or moved: a row for each, with the words before and after. */

import type { StandChange } from "../../model/state-change.js";
import { keyCell, wordsCell } from "../page/cells.js";
import {
	type Cell,
	column,
	type Row,
	type Table,
	table,
} from "../page/page.js";
import { stanceLook } from "../stance-scale.js";
import { quoteCell } from "./quote-of.js";
import { type StateContext, subjectKey } from "./state-context.js";
import { TOLD_COLUMNS, toldCells } from "./told-by.js";

/** Stands that are new or moved, those that moved first; repetitions are no change and are left out. */
export function standChangesTable(
	context: StateContext,
	changes: readonly StandChange[],
): Table {
	const told = changes.filter(({ move }) => move !== "repeated");
	return table({
		name: "moves",
		title: "Who moved",
		columns: [
			column("subject", "On", { kind: "subject", role: "group" }),
			column("move", "Move", { role: "lead" }),
			column("actor", "Who", { kind: "actor", role: "text" }),
			column("words", "In their words", { role: "quote" }),
			column("from", "From", { kind: "stance" }),
			column("to", "To", { kind: "stance" }),
			column("before", "Words before"),
			...TOLD_COLUMNS,
		],
		rows: told
			.map((change, at) => ({ change, at }))
			.sort(
				(a, b) =>
					context.subjectOrder(a.change.subject, b.change.subject) ||
					rankOf(a.change) - rankOf(b.change) ||
					a.at - b.at,
			)
			.map(({ change }) => standRow(context, change)),
		empty: "Nobody was found to take a new stand or to leave one.",
	});
}

const rankOf = ({ move }: StandChange): number => (move === "new" ? 1 : 0);

function standRow(context: StateContext, change: StandChange): Row {
	const { subject, actor, move, from, to, before, after } = change;
	const was = before.at(-1)?.span.text ?? null;
	return {
		cells: {
			subject: keyCell(subjectKey(subject), context.subjectName(subject)),
			move: keyCell(move, MOVE_WORDS[move], { tone: "label" }),
			actor: keyCell(actor, context.actorName(actor)),
			words: quoteCell(after),
			from: stanceCell(from, before.length === 0 ? "" : "from "),
			to: stanceCell(to, move === "withdrawn" ? "" : "to "),
			before: {
				...wordsCell(was === null ? null : `before: ${was}`, {
					evidence: before,
				}),
				value: was,
			},
			...toldCells(after),
		},
	};
}

/** `before` is what stands before the stance; without it the stance is not told: there was none. */
function stanceCell(stance: StandChange["from"], before: string): Cell {
	if (before === "") return wordsCell(null);
	const { words, shape, tone } = stanceLook(stance);
	return keyCell(stance ?? "contradictory", `${before}${shape} ${words}`, {
		tone,
	});
}

const MOVE_WORDS: Readonly<Record<StandChange["move"], string>> = {
	new: "new",
	reversed: "reversed",
	hardened: "hardened",
	softened: "softened",
	conditional: "conditional",
	moved: "away and back",
	declined: "would not say",
	repeated: "repeated",
	withdrawn: "withdrawn",
};
