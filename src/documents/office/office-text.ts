/** A word processor's document, whatever its file format: paragraphs made of runs, with the changes that somebody proposed. */

import type { BlockKind } from "../../model/document.js";

/** A change that is proposed and not accepted. */
export interface TrackedChange {
	readonly kind: "insertion" | "deletion";
	/** As the word processor knows them; null where the file does not say. */
	readonly by: string | null;
	/** ISO 8601, as the file writes it. */
	readonly at: string | null;
}

/** A stretch of one paragraph. */
export interface Run {
	readonly text: string;
	/** Null where the text is agreed. */
	readonly change: TrackedChange | null;
}

/** A remark in the margin on a stretch of text. */
export interface Remark {
	readonly id: string;
	readonly by: string | null;
	readonly at: string | null;
	readonly text: string;
}

/** A paragraph in text order. */
export interface OfficeParagraph {
	/** The number or mark that the program counts and nobody wrote: "1.", "(a)", "•"; "" where there is none. */
	readonly label: string;
	readonly runs: readonly Run[];
	/** What its style says it is; null where it says nothing. */
	readonly kind: BlockKind | null;
	/** Remarks anchored in it, by id. */
	readonly remarks: readonly string[];
}

/** What any of the formats comes to. */
export interface OfficeText {
	readonly kind: "office-text";
	readonly paragraphs: readonly OfficeParagraph[];
	readonly remarks: readonly Remark[];
	readonly title: string | null;
	readonly author: string | null;
	/** As written in the file. */
	readonly modified: string | null;
}
