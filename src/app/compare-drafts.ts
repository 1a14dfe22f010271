/** Reads negotiating texts and holds each against the next. */

import type { Unread } from "../documents/unread.js";
import { compareDrafts } from "../drafts/compare-drafts.js";
import type { Comparison } from "../model/comparison.js";
import type { NegotiatingText } from "../model/negotiating-text.js";
import { type DraftReader, isUnread } from "./open-draft.js";

/** What came of it: comparisons, or the input that could not be read, or two texts in different languages. */
export type Compared =
	| {
			readonly kind: "compared";
			readonly drafts: readonly NegotiatingText[];
			readonly comparisons: readonly Comparison[];
	  }
	| { readonly kind: "unread"; readonly path: string; readonly unread: Unread };

/** Compares the texts at these paths, each with the one before it; the first that cannot be read ends it. */
export async function compareFiles(
	paths: readonly string[],
	reader: DraftReader,
): Promise<Compared> {
	const drafts: NegotiatingText[] = [];
	for (const path of paths) {
		const draft = await reader.read(path);
		if (isUnread(draft)) return { kind: "unread", path, unread: draft };
		drafts.push(draft);
	}
	const comparisons = drafts
		.slice(1)
		.map((b, at) =>
			compareDrafts(drafts[at] as NegotiatingText, b, reader.tools.codebook),
		);
	return { kind: "compared", drafts, comparisons };
}
