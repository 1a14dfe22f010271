/** Reads articles and holds what they report against a draft. */

import type { Unread } from "../documents/unread.js";
import {
	type HeldReport,
	holdAgainstDraft,
} from "../drafts/reported/hold-against-draft.js";
import type { NegotiatingText } from "../model/negotiating-text.js";
import type { Reading } from "../model/reading.js";
import type { DraftReader } from "./open-draft.js";
import { isUnread, openReader } from "./open-reader.js";

/** One article and what its provisions match. */
export interface HeldArticle {
	readonly path: string;
	readonly reading: Reading;
	readonly held: readonly HeldReport[];
}

/** The articles that could be read, in their order, and those that could not. */
export async function holdArticles(
	paths: readonly string[],
	draft: NegotiatingText,
	{ tools }: DraftReader,
): Promise<{
	readonly reports: readonly HeldArticle[];
	readonly refused: readonly {
		readonly path: string;
		readonly unread: Unread;
	}[];
}> {
	const reports: HeldArticle[] = [];
	const refused: { readonly path: string; readonly unread: Unread }[] = [];
	if (paths.length === 0) return { reports, refused };
	const reader = openReader();
	for (const path of paths) {
		const reading = await reader.read({ path, published: null });
		if (isUnread(reading)) refused.push({ path, unread: reading });
		else
			reports.push({
				path,
				reading,
				held: holdAgainstDraft(reading.provisions, draft, tools.codebook),
			});
	}
	return { reports, refused };
}
