/** How stands came to be what they are: each step with the words it was taken in. */

import type { Stand, Step } from "../../model/state.js";
import { daysCell, keyCell, wordsCell } from "../page/cells.js";
import {
	type Column,
	column,
	type Row,
	type Table,
	table,
} from "../page/page.js";
import { stanceLook } from "../stance-scale.js";
import { quoteCell } from "./quote-of.js";
import { type StateContext, subjectKey } from "./state-context.js";
import { TOLD_COLUMNS, toldCells } from "./told-by.js";

/** What the steps stand under: the subjects of one actor, or the actors on one subject. */
export type StepsUnder = "subject" | "actor";

const HEADS: Readonly<Record<StepsUnder, Column>> = {
	subject: column("subject", "On", { kind: "subject", role: "group" }),
	actor: column("actor", "Who", { kind: "actor", role: "group" }),
};

/** A row for each step, in order of days under its head. */
export function stepsTable(
	context: StateContext,
	stands: readonly Stand[],
	under: StepsUnder,
): Table {
	return table({
		name: "steps",
		title: "Step by step",
		columns: [
			HEADS[under],
			column("days", "Said", { kind: "days", role: "lead" }),
			column("stance", "Stance", { kind: "stance", role: "text" }),
			column("words", "Words", { role: "quote" }),
			column("move", "Move"),
			column("condition", "Condition"),
			...TOLD_COLUMNS,
		],
		rows: [...stands]
			.sort((a, b) => context.subjectOrder(a.subject, b.subject))
			.flatMap((stand) => {
				const head = headCell(context, stand, under);
				return stand.history.map(
					(step): Row => ({
						cells: { [under]: head, ...stepCells(step) },
					}),
				);
			}),
		empty: "No stand was found.",
	});
}

const headCell = (
	{ actorName, subjectName }: StateContext,
	{ actor, subject }: Stand,
	under: StepsUnder,
) =>
	under === "actor"
		? keyCell(actor, actorName(actor))
		: keyCell(subjectKey(subject), subjectName(subject));

function stepCells(step: Step): Row["cells"] {
	const { words, tone, shape } = stanceLook(step.stance);
	return {
		days: daysCell(step.days, { tone: "label", unknown: "no date" }),
		stance: keyCell(step.stance, `${shape} ${words}`, { tone }),
		words: quoteCell(step.evidence),
		move: keyCell(step.move, step.move === "stated" ? "" : step.move),
		condition: wordsCell(
			step.condition === null ? null : `condition: ${step.condition}`,
		),
		...toldCells(step.evidence),
	};
}
