/** A negotiating text as people read it: each point with who does what by when, and the notes on it. */

import type { IssueEntry } from "../../model/codebook.js";
import type {
	Force,
	NegotiatingText,
	Obligation,
	Point,
} from "../../model/negotiating-text.js";
import { counted } from "../text/enumerate.js";
import { formatFigure } from "../text/format-figure.js";
import { draftFindingMessage } from "./draft-finding-messages.js";

/** One obligation as a row. Cells are empty where the text says nothing. */
export interface DutyRow {
	readonly who: string;
	readonly force: string;
	readonly modal: string;
	readonly what: string;
	readonly forWhom: string;
	readonly figures: string;
	readonly by: string;
	readonly condition: string;
}

export interface PointRow {
	readonly id: string;
	readonly depth: number;
	readonly issue: string;
	readonly words: string;
	readonly duties: readonly DutyRow[];
	/** Bracketed words with their proposer. */
	readonly brackets: readonly string[];
	readonly notes: readonly {
		readonly code: string;
		readonly words: string;
		readonly message: string;
	}[];
}

export interface DraftView {
	readonly title: string;
	readonly summary: readonly string[];
	readonly findings: readonly string[];
	readonly points: readonly PointRow[];
}

/** What each force is called. */
export const FORCE_WORDS: Readonly<Record<Force, string>> = {
	binding: "binds",
	intention: "intends",
	permission: "may",
	prohibition: "forbids",
	expectation: "expects",
	declaration: "states",
};

/** The view of a text; `name` stands in where it has no title. */
export function viewDraft(
	draft: NegotiatingText,
	{
		issues,
		name,
	}: { readonly issues: readonly IssueEntry[]; readonly name: string },
): DraftView {
	const labels = new Map(issues.map(({ code, label }) => [code, label]));
	const depths: number[] = [];
	const points = draft.points.map((point, at): PointRow => {
		const depth = point.under === null ? 0 : (depths[point.under] ?? 0) + 1;
		depths[at] = depth;
		return {
			id: point.id,
			depth,
			issue: labels.get(point.issue) ?? point.issue,
			words: leadOf(draft, point),
			duties: point.obligations.map(viewDuty),
			brackets: point.brackets
				.filter((bracket) => bracket.depth === 0)
				.map(
					(bracket) =>
						`${bracket.options.map((option) => option.text).join(" / ")}${bracket.by === null ? "" : ` (${bracket.by.text})`}`,
				),
			notes: point.findings.map(({ code, span, message }) => ({
				code,
				words: span.text,
				message,
			})),
		};
	});
	return {
		title: draft.document.title ?? name,
		summary: summaryOf(draft),
		findings: draft.findings.map(draftFindingMessage),
		points,
	};
}

/** The point's own words before its sub-points. */
function leadOf(draft: NegotiatingText, point: Point): string {
	const first = point.own[0];
	return first === undefined
		? ""
		: draft.document.text.slice(first.start, first.end);
}

function viewDuty(duty: Obligation): DutyRow {
	return {
		who: whoOf(duty),
		force: FORCE_WORDS[duty.force],
		modal: duty.modal?.text ?? "",
		what: duty.action.text,
		forWhom: duty.beneficiary?.text ?? "",
		figures: duty.figures.map(formatFigure).join(", "),
		by: duty.deadline?.text ?? "",
		condition: duty.condition?.text ?? "",
	};
}

// "(the United Nations) shall be administered by the United Nations": the agent of a passive is no subject.
function whoOf({ obligor, action }: Obligation): string {
	if (obligor === null) return "";
	const inside = obligor.start >= action.start && obligor.end <= action.end;
	return inside ? `(${obligor.text})` : obligor.text;
}

function summaryOf(draft: NegotiatingText): readonly string[] {
	const { points } = draft;
	const duties = points.flatMap((point) => point.obligations);
	const top = points.filter((point) => point.under === null).length;
	const brackets = [
		...points.flatMap((point) => point.brackets),
		...draft.brackets,
	].length;
	const notes = points.reduce((sum, point) => sum + point.findings.length, 0);
	const forces = (Object.keys(FORCE_WORDS) as Force[]).flatMap((force) => {
		const count = duties.filter((duty) => duty.force === force).length;
		return count === 0 ? [] : [`${count} ${force}`];
	});
	return [
		points.length === top
			? counted(top, "point")
			: `${counted(top, "point")}, ${points.length - top} below them`,
		forces.length === 0
			? "no obligation"
			: `${counted(duties.length, "obligation")} (${forces.join(", ")})`,
		...(brackets > 0 ? [counted(brackets, "open bracket")] : []),
		notes === 0 ? "no notes" : counted(notes, "note"),
	];
}
