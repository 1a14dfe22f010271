/** The outline of a text: its points as ranges, each under its own number, with the words that are its own. */

import type { Range } from "../../model/span.js";

/** One point before anything is read out of its words. */
export interface OutlinePoint {
	readonly id: string;
	/** Index of the point above, in the same list; null at the top. */
	readonly under: number | null;
	readonly start: number;
	readonly end: number;
	/** Where its label begins; equals `start` for a point without one. */
	readonly labelStart: number;
	/** Its own words in text order: without sub-points, labels and page furniture. */
	readonly own: readonly Range[];
	/** Its own title, where the first line is one; null else. */
	readonly heading: Range | null;
	/** Number printed, and the number before it at its level; null where there is no sequence. */
	readonly ordinal: number | null;
	readonly before: number | null;
}

/** A text's points in order, and what stands around them. */
export interface Outline {
	readonly points: readonly OutlinePoint[];
	readonly preamble: Range | null;
	readonly signature: Range | null;
	/** Whether the text has a numbering of its own. */
	readonly numbered: boolean;
}

/** Words that the reading of an outline leans on; a codebook holds them. */
export interface OutlineWords {
	/** "part", "annex", "article", "point" …: the widest first. */
	readonly units: readonly string[];
	/** Those of them that only count ("Point 7" is "7"). */
	readonly counters: readonly string[];
	/** Openings of a signature block: "done at", "in witness whereof". */
	readonly signing: readonly string[];
}
