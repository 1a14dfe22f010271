/** The issue of words that have none of their own because they take up what was told before: "(a ceiling of 300 kilos.) Both limits are to last nine years". */

import { windowOf } from "../../drafts/clauses/token-window.js";
import { OTHER_ISSUE } from "../../drafts/issue-of.js";
import type { Token } from "../../model/analysis.js";
import type { FoundProvision } from "./window-provisions.js";

/** The provisions, in text order, with the issue of the one before in the same paragraph where words without an issue point back to it. */
export function withTakenUpIssues(
	provisions: readonly FoundProvision[],
	tokens: readonly Token[],
	paragraphAt: (offset: number) => number | null,
): readonly FoundProvision[] {
	const settled: FoundProvision[] = [];
	for (const provision of provisions) {
		const before = settled[settled.length - 1];
		const isTakenUp =
			before !== undefined &&
			provision.issue === OTHER_ISSUE &&
			before.draft === provision.draft &&
			paragraphOf(before, paragraphAt) ===
				paragraphOf(provision, paragraphAt) &&
			pointsBack(provision, tokens);
		settled.push(isTakenUp ? { ...provision, issue: before.issue } : provision);
	}
	return settled;
}

function paragraphOf(
	{ content }: FoundProvision,
	paragraphAt: (offset: number) => number | null,
): number | null {
	return paragraphAt(content[0]!.start);
}

/** "it", "those", "both limits", "the ban": what is meant stands before. */
function pointsBack(
	{ content }: FoundProvision,
	tokens: readonly Token[],
): boolean {
	return content.some((span) => {
		const { from, to } = windowOf(tokens, span);
		const own = tokens.slice(from, to);
		return (
			own.some(({ norm }) =>
				/^(?:it|its|they|them|their|those|these|both)$/.test(norm),
			) || /^(?:the|this|that|such)$/.test(own[0]?.norm ?? "")
		);
	});
}
