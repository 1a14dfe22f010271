/** An office text → plain text: with all changes accepted, with none, or with each as the bracket of a negotiating text. */

import type { BlockKind } from "../../model/document.js";
import type { Proposal } from "../../model/proposal.js";
import type { Range } from "../../model/span.js";
import type { OfficeText, Run, TrackedChange } from "./office-text.js";

/** How proposed changes are read: as accepted, as refused, or both ways in square brackets with their proposer. */
export type ChangeReading = "after" | "before" | "bracketed";

/** An office text as plain text. */
export interface RenderedText {
	readonly text: string;
	readonly paragraphs: readonly Range[];
	readonly kinds: readonly (BlockKind | null)[];
	readonly proposals: readonly Proposal[];
	/** For each remark that is anchored in the text, the paragraph it is anchored in. */
	readonly remarks: ReadonlyMap<string, Range>;
}

/** The text under one reading of its changes, paragraphs parted by blank lines; paragraphs that come out empty are left out. */
export function renderOfficeText(
	{ paragraphs }: OfficeText,
	reading: ChangeReading,
): RenderedText {
	const ranges: Range[] = [];
	const kinds: (BlockKind | null)[] = [];
	const proposals: Proposal[] = [];
	const remarks = new Map<string, Range>();
	let text = "";
	for (const paragraph of paragraphs) {
		const start = text.length === 0 ? 0 : text.length + 2;
		const label = paragraph.label === "" ? "" : `${paragraph.label} `;
		const rendered = renderRuns(paragraph.runs, reading, start + label.length);
		// A number before nothing is a line that is shown and that nobody wrote.
		if (rendered.text.trim() === "") continue;
		text += (text === "" ? "" : "\n\n") + label + rendered.text;
		const range = { start, end: text.length };
		ranges.push(range);
		kinds.push(paragraph.kind);
		proposals.push(...rendered.proposals);
		for (const id of paragraph.remarks) remarks.set(id, range);
	}
	return { text, paragraphs: ranges, kinds, proposals, remarks };
}

interface RenderedRuns {
	readonly text: string;
	readonly proposals: readonly Proposal[];
}

function renderRuns(
	runs: readonly Run[],
	reading: ChangeReading,
	at: number,
): RenderedRuns {
	if (reading !== "bracketed") {
		const dropped = reading === "after" ? "deletion" : "insertion";
		const kept = runs.filter(({ change }) => change?.kind !== dropped);
		return {
			text: kept
				.map((run) => run.text)
				.join("")
				.trim(),
			proposals: [],
		};
	}
	let text = "";
	const proposals: Proposal[] = [];
	const joined = joinRuns(runs);
	for (let index = 0; index < joined.length; index++) {
		const run = joined[index] as Run;
		if (run.change === null || run.text.trim() === "") {
			text += run.change?.kind === "deletion" ? "" : run.text;
			if (text.trim() === "") text = "";
			continue;
		}
		const next = joined[index + 1];
		const isPair = next !== undefined && isReplacement(run, next);
		const [old, made] =
			run.change.kind === "deletion"
				? [run, isPair ? next : null]
				: [isPair ? next : null, run];
		const bracket = writeBracket(old, made, at + text.length);
		text += bracket.text;
		proposals.push(...bracket.proposals);
		if (isPair) index++;
	}
	return { text: text.trimEnd(), proposals };
}

/** Neighbouring runs with the same change as one. */
function joinRuns(runs: readonly Run[]): readonly Run[] {
	const joined: Run[] = [];
	for (const run of runs) {
		const last = joined.at(-1);
		if (last !== undefined && isSameChange(last.change, run.change))
			joined[joined.length - 1] = { ...last, text: last.text + run.text };
		else joined.push(run);
	}
	return joined;
}

// One person's typing is many runs, minutes apart.
function isSameChange(
	a: TrackedChange | null,
	b: TrackedChange | null,
): boolean {
	return a === null || b === null
		? a === b
		: a.kind === b.kind && a.by === b.by;
}

function isReplacement(a: Run, b: Run): boolean {
	return (
		a.change !== null &&
		b.change !== null &&
		b.text.trim() !== "" &&
		a.change.kind !== b.change.kind &&
		a.change.by === b.change.by
	);
}

/** Longer alternatives stand in brackets of their own instead of on two sides of a slash. */
const LONGEST_SHORT = 50;

/** `[old/new (Name)]`, `[new (Name)]` or `[old (deletion proposed by Name)]`, with white space left outside. */
function writeBracket(
	old: Run | null,
	made: Run | null,
	at: number,
): RenderedRuns {
	const parts = [old, made].filter((run) => run !== null);
	const words = parts.map((run) => run.text.trim());
	const isShort = words.every(
		(word) => word.length <= LONGEST_SHORT && !/[/[\]]/.test(word),
	);
	if (parts.length === 2 && !isShort) {
		const first = writeBracket(old, null, at);
		const second = writeBracket(null, made, at + first.text.length);
		return {
			text: first.text + second.text,
			proposals: [...first.proposals, ...second.proposals],
		};
	}
	const lead = /^\s*/.exec(parts[0]?.text ?? "")?.[0] ?? "";
	const tail = /\s*$/.exec(parts.at(-1)?.text ?? "")?.[0] ?? "";
	const change = (made ?? old)?.change ?? null;
	const start = at + lead.length;
	let body = "[";
	const options = words.map((word, index): Range => {
		body += index > 0 ? "/" : "";
		const from = start + body.length;
		body += word;
		return { start: from, end: from + word.length };
	});
	let by: Range | null = null;
	if (change?.by !== null && change !== null) {
		body += made === null ? " (deletion proposed by " : " (";
		by = {
			start: start + body.length,
			end: start + body.length + change.by.length,
		};
		body += `${change.by})`;
	} else if (made === null) body += " (deletion proposed)";
	body += "]";
	const proposal: Proposal = {
		start,
		end: start + body.length,
		options,
		by,
		at: change?.at ?? null,
		kind:
			parts.length === 2
				? "replacement"
				: made === null
					? "deletion"
					: "insertion",
	};
	return { text: lead + body + tail, proposals: [proposal] };
}
