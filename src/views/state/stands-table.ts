/** Where they stand: by draft and issue, from those who support to those who refuse, each with their latest words. */

import type { Evidence, Stand, Step } from "../../model/state.js";
import { daysCell, keyCell, wordsCell } from "../page/cells.js";
import { column, type Row, type Table, table } from "../page/page.js";
import { STANCES, stanceLook } from "../stance-scale.js";
import { formatDays } from "../text/format-days.js";
import { quoteCell } from "./quote-of.js";
import {
	compareWords,
	type StateContext,
	subjectKey,
} from "./state-context.js";
import { TOLD_COLUMNS, toldCells } from "./told-by.js";

/** A row for each stand, with the steps that make it what it is. */
export function standsTable(
	context: StateContext,
	stands: readonly Stand[],
): Table {
	return table({
		name: "stands",
		title: "Where they stand",
		columns: [
			column("subject", "On", { kind: "subject", role: "group" }),
			column("stance", "Stance", { kind: "stance", role: "lead" }),
			column("actor", "Who", { kind: "actor", role: "text" }),
			column("words", "In their words", { role: "quote" }),
			column("moved", "Moved"),
			column("condition", "Condition"),
			column("days", "Said", { kind: "days" }),
			...TOLD_COLUMNS,
		],
		rows: standsInOrder(context, stands).map((stand) =>
			standRow(context, stand),
		),
		empty: "Nobody was found to take a stand.",
	});
}

/** By subject, from those who support to those who refuse, then by name: the order of the rows. */
export function standsInOrder(
	context: StateContext,
	stands: readonly Stand[],
): readonly Stand[] {
	return [...stands].sort((a, b) => standOrder(context, a, b));
}

/** The words that the present stance stands on. */
export function presentEvidence(stand: Stand): readonly Evidence[] {
	return presentSteps(stand).flatMap(({ evidence }) => evidence);
}

/** The steps that the present stance stands on: the last, with those of its day where they contradict each other. */
export function presentSteps({
	history,
	isContradicted,
}: Stand): readonly Step[] {
	const last = history.at(-1);
	if (last === undefined) return [];
	return isContradicted
		? history.filter(({ days }) => days?.to === last.days?.to)
		: [last];
}

/** The last step by which the stance became another; null where it never did. */
export function lastMove({ history }: Stand): Step | null {
	return (
		history.findLast(
			({ move }, at) => at > 0 && move !== "stated" && move !== "repeated",
		) ?? null
	);
}

function standOrder(context: StateContext, a: Stand, b: Stand): number {
	return (
		context.subjectOrder(a.subject, b.subject) ||
		stanceRank(a) - stanceRank(b) ||
		compareWords(context.actorName(a.actor), context.actorName(b.actor)) ||
		compareWords(a.actor, b.actor)
	);
}

/** Contradictory stances stand in the middle of the scale, where nobody can miss them. */
const stanceRank = ({ stance }: Stand): number =>
	stance === null ? 2.5 : (RANKS.get(stance) ?? STANCES.length);

const RANKS = new Map(STANCES.map(({ stance }, at) => [stance, at]));

function standRow(context: StateContext, stand: Stand): Row {
	const { words, tone, shape } = stanceLook(stand.stance);
	const evidence = presentEvidence(stand);
	const last = presentSteps(stand).at(-1) ?? null;
	return {
		cells: {
			subject: keyCell(
				subjectKey(stand.subject),
				context.subjectName(stand.subject),
			),
			stance: keyCell(stand.stance ?? "contradictory", `${shape} ${words}`, {
				tone,
			}),
			actor: keyCell(stand.actor, context.actorName(stand.actor)),
			words: quoteCell(evidence),
			moved: wordsCell(moveWords(stand)),
			condition: wordsCell(
				last?.condition == null ? null : `condition: ${last.condition}`,
			),
			days: daysCell(last?.days ?? null),
			...toldCells(evidence),
		},
	};
}

/** "reversed, 3 Dec 2025, before: opposes"; null where the stance is the first. */
function moveWords(stand: Stand): string | null {
	const step = lastMove(stand);
	if (step === null) return null;
	const before = stand.history[stand.history.indexOf(step) - 1];
	return [
		step.move === "declined" ? "would no longer say" : step.move,
		step.days === null ? "" : formatDays(step.days),
		before === undefined ? "" : `before: ${stanceLook(before.stance).words}`,
	]
		.filter((part) => part !== "")
		.join(", ");
}
