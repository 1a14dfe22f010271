/** The history of corrections: who changed what, when and why, what was taken back, and what no longer fits. */

import type { Amendment, Correction } from "../../model/correction.js";
import type { Evidence } from "../../model/state.js";
import type { DayInterval } from "../../model/when.js";
import { isoDays, keyCell, wordsCell } from "../page/cells.js";
import { column, type Page, type Row, table } from "../page/page.js";

export interface CorrectionsInput {
	/** In order of replay. */
	readonly corrections: readonly Correction[];
	/** Ids of those taken back. */
	readonly undone: ReadonlySet<string>;
	/** Ids of those that no longer fit what is read at their words. */
	readonly orphans: ReadonlySet<string>;
}

/** The latest correction first. */
export function viewCorrections(input: CorrectionsInput): Page {
	const { corrections, orphans } = input;
	return {
		name: "history",
		title: "Corrections",
		notes:
			orphans.size === 0
				? []
				: [
						`${orphans.size} of them no longer ${orphans.size === 1 ? "fits" : "fit"}: a newer reader reads other things at these words. Nothing was moved to words that look alike.`,
					],
		tables: [
			table({
				name: "corrections",
				title: "Corrections",
				columns: [
					column("state", "State", { role: "lead" }),
					column("change", "Change", { role: "text" }),
					column("words", "At these words", { role: "quote" }),
					column("reason", "Reason"),
					column("coder", "Coder"),
					column("recorded", "Recorded"),
					column("correction", "Id"),
				],
				rows: corrections
					.map((correction) => correctionRow(correction, input))
					.reverse(),
				empty: "Nothing was corrected.",
			}),
		],
	};
}

function correctionRow(
	correction: Correction,
	{ undone, orphans }: CorrectionsInput,
): Row {
	const { id, recorded, coder, reason, change } = correction;
	const state = undone.has(id)
		? "taken back"
		: orphans.has(id)
			? "no longer fits"
			: "stands";
	return {
		cells: {
			state: wordsCell(state, { tone: state === "stands" ? "text" : "quiet" }),
			change: keyCell(change.kind, changeWords(change)),
			words: wordsCell("anchor" in change ? change.anchor.quote : null, {
				evidence: evidenceOf(change),
			}),
			reason: wordsCell(reason),
			coder: wordsCell(coder),
			recorded: wordsCell(recorded, { tone: "quiet" }),
			correction: wordsCell(id, { tone: "quiet" }),
		},
	};
}

/** "stance: open → opposes". */
export function changeWords(change: Amendment): string {
	switch (change.kind) {
		case "reject":
			return `${change.entry} rejected`;
		case "accept":
			return "statement accepted";
		case "add-statement":
			return `statement of ${change.speaker ?? "somebody unknown"} added`;
		case "merge":
			return `${change.of}s merged: ${change.keys.join(" = ")}`;
		case "split":
			return `${change.of} split: ${change.key} is not ${change.from}`;
		case "undo":
			return `${change.correction} taken back`;
		default:
			return `${change.kind}: ${valueWords(change.old)} → ${valueWords(change.new)}`;
	}
}

function valueWords(value: string | DayInterval | null): string {
	if (value === null) return "unknown";
	return typeof value === "string" ? value : isoDays(value);
}

/** The words that a correction is about; empty for one about names, and for a taking back. */
export function evidenceOf(change: Amendment): readonly Evidence[] {
	if (!("anchor" in change)) return [];
	const { document, start, quote } = change.anchor;
	const span = { start, end: start + quote.length, text: quote };
	return [{ document, span, statement: null, days: null, telling: document }];
}
