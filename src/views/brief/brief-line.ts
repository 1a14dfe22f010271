/** The lines of a brief, and the makers that leave out what a line does not have. */

import type { Span } from "../../model/span.js";
import type { Tone } from "../text/ink.js";

/** The words a line stands on: where they are, in which paragraph, and the sentence round them. */
export interface Evidence {
	/** "¶7": the seventh paragraph of body text; "¶7+": between the seventh and the eighth. */
	readonly mark: string;
	readonly span: Span;
	readonly sentence: Span;
}

/** A word or two in a column of their own before the text: a stance, "denied", a date. */
export interface Lead {
	readonly text: string;
	readonly tone: Tone;
}

/** One line of a brief. `name` and `label` lines head the `item` lines below them. */
export interface BriefLine {
	readonly role: "name" | "label" | "item";
	readonly lead: Lead | null;
	/** The reporting words, set before the words reported. */
	readonly cue: string | null;
	readonly text: string;
	/** Somebody's words under the line, on which it rests; null where the text is itself the words or has none. */
	readonly quoted: Pick<BriefLine, "cue" | "text"> | null;
	/** What qualifies the text: figures, conditions, hedges, dates. Empty strings are left out by the makers. */
	readonly notes: readonly string[];
	/** In text order; empty only for a line that heads lines which have theirs. */
	readonly evidence: readonly Evidence[];
}

const nothing = {
	lead: null,
	cue: null,
	quoted: null,
	notes: [],
	evidence: [],
} as const;

/** A line that heads others: `name` for somebody or something, `label` for a kind. */
export function headLine(
	role: "name" | "label",
	line: Pick<BriefLine, "text"> & Partial<BriefLine>,
): BriefLine {
	return withoutEmptyNotes({ ...nothing, ...line, role });
}

/** A line that says something, and what it stands on. */
export function itemLine(
	line: Pick<BriefLine, "text" | "evidence"> & Partial<BriefLine>,
): BriefLine {
	return withoutEmptyNotes({ ...nothing, ...line, role: "item" });
}

const withoutEmptyNotes = (line: BriefLine): BriefLine => ({
	...line,
	notes: line.notes.filter((note) => note !== ""),
});
