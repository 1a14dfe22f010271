/** The matrix: actors by issues or by drafts, a stance in each cell; an empty cell says why it is empty. */

import type { Stand, State, Subject } from "../../model/state.js";
import { groupBy } from "../../play/group-by.js";
import { keyCell } from "../page/cells.js";
import {
	type Cell,
	type Column,
	column,
	type Page,
	type Row,
	type Table,
	table,
} from "../page/page.js";
import { CONTRADICTED, STANCES, stanceLook } from "../stance-scale.js";
import { counted, enumerate } from "../text/enumerate.js";
import { foremostStands, type MatrixSize } from "./foremost-stands.js";
import { pageNotes } from "./page-notes.js";
import { lastMove, presentEvidence } from "./stands-table.js";
import {
	compareWords,
	type StateContext,
	subjectKey,
} from "./state-context.js";
import { tellingsOf } from "./told-by.js";

export type MatrixSubjects = Subject["kind"];

/** What a terminal, a sheet and a person bear; far above what one negotiation gives. */
export const MOST_SHOWN: MatrixSize = { actors: 200, subjects: 60 };

/**
 * Only subjects on which somebody stands, only actors who stand somewhere; those who take most stands come first. Where `most` is given,
 * no more actors and subjects than that, and how many others there are.
 */
export function viewMatrix(
	context: StateContext,
	by: MatrixSubjects,
	most: MatrixSize | null = null,
): Page {
	return {
		name: "matrix",
		title:
			by === "issue"
				? "Who stands where, by issue"
				: "Who stands where, by draft",
		notes: pageNotes(context),
		tables: [matrixTable(context, by, most)],
	};
}

/** What a cell without a stand says. `declined` is a stance and never one of these. */
const NOT_FOUND = "·";

function matrixTable(
	context: StateContext,
	by: MatrixSubjects,
	most: MatrixSize | null,
): Table {
	const all = context.state.stands.filter(({ subject }) => subject.kind === by);
	const { stands, more } =
		most === null
			? { stands: all, more: NONE_MORE }
			: foremostStands(all, most);
	const subjects = [
		...new Map(
			stands.map(({ subject }) => [subjectKey(subject), subject]),
		).values(),
	].sort(context.subjectOrder);
	const columns = subjects.map((subject) =>
		column(subjectKey(subject), context.subjectName(subject), {
			kind: "stance",
		}),
	);
	return table({
		name: "matrix",
		title: by === "issue" ? "Actors × issues" : "Actors × drafts",
		columns: [
			column("actor", "Actor", { kind: "actor", role: "lead" }),
			...columns,
		],
		rows: [...groupBy(stands, ({ actor }) => actor)]
			.sort(
				([a, own], [b, others]) =>
					others.length - own.length ||
					compareWords(context.actorName(a), context.actorName(b)) ||
					compareWords(a, b),
			)
			.map(([actor, own]) => actorRow(context, { actor, own, columns })),
		empty: `Nobody was found to take a stand on ${by === "issue" ? "an issue" : "a draft"}.`,
		layout: "grid",
		legend: [...legendOf(context.state), ...leftOut(more, by)],
	});
}

const NONE_MORE: MatrixSize = { actors: 0, subjects: 0 };

/** How many others there are, and where they are; nothing where there are none. */
function leftOut(
	{ actors, subjects }: MatrixSize,
	by: MatrixSubjects,
): readonly string[] {
	const others = [
		...(actors > 0 ? [counted(actors, "actor")] : []),
		...(subjects > 0 ? [counted(subjects, by)] : []),
	];
	return others.length === 0
		? []
		: [
				`Those who take most stands, on what most speak of; ${enumerate(others)} more: travaux matrix --all${by === "draft" ? " --by drafts" : ""} prints all, travaux export every position.`,
			];
}

function actorRow(
	{ actorName }: StateContext,
	{
		actor,
		own,
		columns,
	}: {
		readonly actor: string;
		readonly own: readonly Stand[];
		readonly columns: readonly Column[];
	},
): Row {
	const cells: Record<string, Cell> = {
		actor: keyCell(actor, actorName(actor), { tone: "name" }),
	};
	for (const { key } of columns)
		cells[key] = { text: NOT_FOUND, value: null, tone: "quiet", evidence: [] };
	for (const stand of own) cells[subjectKey(stand.subject)] = standCell(stand);
	return { cells };
}

/** "▲3↑": the shape of the stance, the number of tellings where there are several, the mark of the last move. */
function standCell(stand: Stand): Cell {
	const { shape, tone } = stanceLook(stand.stance);
	const evidence = presentEvidence(stand);
	const { tellings } = tellingsOf(evidence);
	const move = lastMove(stand)?.move;
	const moved = MOVES.find((one) => one.move === move)?.mark ?? "";
	return {
		text: `${shape}${tellings > 1 ? tellings : ""}${moved}`,
		value: stand.stance ?? "contradictory",
		tone,
		evidence,
	};
}

const MOVES = [
	{ move: "hardened", mark: "↓" },
	{ move: "softened", mark: "↑" },
	{ move: "conditional", mark: "↷" },
	{ move: "reversed", mark: "⇄" },
	{ move: "declined", mark: "⊣" },
] as const;

function legendOf({ coverage }: State): readonly string[] {
	return [
		[...STANCES, CONTRADICTED]
			.map(({ shape, words }) => `${shape} ${words}`)
			.join("  "),
		`${NOT_FOUND} not found in ${coverage.documents} documents: silence, which is neither assent nor refusal`,
		`A number: so many independent tellings. ${MOVES.map(({ mark, move }) => `${mark} ${move}`).join("  ")}`,
	];
}
