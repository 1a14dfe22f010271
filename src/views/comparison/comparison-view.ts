/** A comparison as people read it: first what changed hands, by issue; then point by point. */

import type { IssueEntry } from "../../model/codebook.js";
import type {
	Change,
	ChangedFacet,
	Comparison,
	DiffPart,
	FigureChange,
	PointPair,
} from "../../model/comparison.js";
import type { NegotiatingText } from "../../model/negotiating-text.js";
import { formatFigure } from "../text/format-figure.js";

/** One pair as a row of the page. */
export interface PairRow {
	/** "6 → 4", "(new) 11", "26 (gone)". */
	readonly numbers: string;
	readonly a: string;
	readonly b: string;
	readonly change: Change;
	readonly moved: boolean;
	readonly issue: string;
	/** "figure, condition: 600,000 → 800,000 personnel" */
	readonly told: string;
	readonly diff: readonly DiffPart[];
}

export interface ComparisonView {
	readonly a: string;
	readonly b: string;
	/** "12 kept, 3 changed, …" */
	readonly counts: string;
	/** Issues in the order of the first text, each with one line for each pair that changed. */
	readonly answer: readonly {
		readonly issue: string;
		readonly lines: readonly string[];
	}[];
	readonly rows: readonly PairRow[];
}

const ORDER: readonly Change[] = [
	"kept",
	"reworded",
	"changed",
	"split",
	"merged",
	"added",
	"dropped",
];

/** Words shown of a point in the short answer. */
const GIST = 90;

/** The view; `names` stand in where texts have no title. */
export function viewComparison(
	comparison: Comparison,
	{
		issues,
		names,
	}: {
		readonly issues: readonly IssueEntry[];
		readonly names: readonly [string, string];
	},
): ComparisonView {
	const labels = new Map(issues.map(({ code, label }) => [code, label]));
	const rows = comparison.pairs.map(
		(pair): PairRow => ({
			numbers: numbersOf(pair),
			a: pair.a.join(", "),
			b: pair.b.join(", "),
			change: pair.change,
			moved: pair.moved,
			issue: labels.get(pair.issue) ?? pair.issue,
			told: toldOf(comparison, pair),
			diff: pair.diff,
		}),
	);
	const byIssue = new Map<string, string[]>();
	for (const row of rows) {
		if (row.change === "kept" || row.change === "reworded") continue;
		const lines = byIssue.get(row.issue) ?? [];
		lines.push(
			`${row.numbers}  ${row.change}${row.told === "" ? "" : `: ${row.told}`}`,
		);
		byIssue.set(row.issue, lines);
	}
	const counts = ORDER.flatMap((change) => {
		const count = rows.filter((row) => row.change === change).length;
		return count === 0 ? [] : [`${count} ${change}`];
	});
	const moved = rows.filter((row) => row.moved).length;
	return {
		a: titleOf(comparison.a, names[0]),
		b: titleOf(comparison.b, names[1]),
		counts: [
			...counts,
			...(moved > 0 ? [`${moved} under another number`] : []),
		].join(", "),
		answer: [...byIssue].map(([issue, lines]) => ({ issue, lines })),
		rows,
	};
}

// Two texts of one title are told apart by their files.
function titleOf(draft: NegotiatingText, name: string): string {
	const { title } = draft.document;
	return title === null ? name : `${title} (${name})`;
}

function numbersOf({ a, b }: PointPair): string {
	if (a.length === 0) return `new ${b.join("+")}`;
	if (b.length === 0) return `${a.join("+")} gone`;
	return `${a.join("+")} → ${b.join("+")}`;
}

const FACETS: Readonly<Record<ChangedFacet, string>> = {
	figure: "figure",
	party: "party",
	condition: "condition",
	deadline: "deadline",
	force: "how far it binds",
	scope: "scope",
	negation: "turned into its opposite",
	wording: "wording",
};

function toldOf(comparison: Comparison, pair: PointPair): string {
	if (pair.change === "added") return gist(pair.diff, "insert");
	if (pair.change === "dropped") return gist(pair.diff, "delete");
	const what = pair.what.map((facet) => FACETS[facet]).join(", ");
	const figures = pair.figures
		.map(
			(figure) => figureText(figure) + circumstance(comparison, pair, figure),
		)
		.join("; ");
	const words =
		figures === "" && pair.change === "changed" ? replaced(pair.diff) : "";
	return [what, figures, words].filter((part) => part !== "").join(": ");
}

/** "600,000 → 800,000 personnel"; "none → 60 days". */
export function figureText({ from, to, unit }: FigureChange): string {
	const bare = (value: number | null) =>
		value === null ? "none" : formatFigure({ value, unit: "" });
	const full = (value: number | null) =>
		value === null ? "none" : formatFigure({ value, unit });
	return to === null
		? `${full(from)} → none`
		: `${from === null || !/^[A-Z]{3}$/.test(unit) ? bare(from) : full(from)} → ${full(to)}`;
}

/** " (in peacetime)": a condition that the second text sets and the first did not, beside the figure it stands with. */
function circumstance(
	comparison: Comparison,
	pair: PointPair,
	figure: FigureChange,
): string {
	if (figure.to === null || !pair.what.includes("condition")) return "";
	const inserted = pair.diff
		.filter(({ op }) => op === "insert")
		.map(({ text }) => text)
		.join(" ");
	const duty = pair.bAt
		.flatMap((at) => comparison.b.points[at]?.obligations ?? [])
		.find((candidate) =>
			candidate.figures.some(({ value }) => value === figure.to),
		);
	const condition = duty?.condition?.text ?? "";
	return condition !== "" &&
		condition.length < 60 &&
		inserted.includes(condition.split(/\s+/).pop() ?? " ")
		? ` (${condition.replace(/\s+/g, " ")})`
		: "";
}

function gist(diff: readonly DiffPart[], op: DiffPart["op"]): string {
	return shortened(
		diff
			.filter((part) => part.op === op || part.op === "equal")
			.map(({ text }) => text)
			.join(""),
	);
}

/** The first words exchanged: "“the United Nations” → “the European Union”". */
function replaced(diff: readonly DiffPart[]): string {
	const parts: string[] = [];
	for (let at = 0; at < diff.length && parts.length < 3; at++) {
		const part = diff[at];
		const next = diff[at + 1];
		if (
			part === undefined ||
			part.op === "equal" ||
			part.text.trim().length < 2
		)
			continue;
		if (part.op === "delete" && next?.op === "insert") {
			parts.push(`“${shortened(part.text)}” → “${shortened(next.text)}”`);
			at++;
		} else
			parts.push(
				part.op === "delete"
					? `without “${shortened(part.text)}”`
					: `with “${shortened(part.text)}”`,
			);
	}
	return parts.join(", ");
}

function shortened(words: string): string {
	const line = words.replace(/\s+/g, " ").trim();
	if (line.length <= GIST) return line;
	const cut = line.slice(0, GIST);
	return `${cut.slice(0, Math.max(40, cut.lastIndexOf(" ")))}…`;
}
