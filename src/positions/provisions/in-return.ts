/** What the other side does for what is laid down: "free 90 sailors in exchange for an easing of the embargo". */

import type { Window } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";

/** "free 90 sailors in exchange for an easing of the embargo": what the other side does for it is a thing of its own. */
export function withReturn(
	tokens: readonly Token[],
	{ from, to }: Window,
): readonly Window[] {
	for (let at = from + 2; at + 4 < to; at++) {
		const isReturn =
			tokens[at]!.norm === "in" &&
			/^(?:return|exchange)$/.test(tokens[at + 1]!.norm) &&
			tokens[at + 2]!.norm === "for";
		if (!isReturn) continue;
		if (!opensThing(tokens, at + 3)) break;
		const end = /^[,–—-]$/.test(tokens[at - 1]!.norm) ? at - 1 : at;
		return [
			{ from, to: end },
			{ from: at + 3, to },
		];
	}
	return [{ from, to }];
}

/** "an easing …", "15 miners", "Orlandic checks", "Orland's word": a thing, and no party by its name alone. */
function opensThing(tokens: readonly Token[], at: number): boolean {
	const { tag } = tokens[at]!;
	return /^NNPS?$/.test(tag)
		? /^(?:NN|NNS|POS|JJ|VBG)$/.test(tokens[at + 1]?.tag ?? "")
		: /^(?:DT|CD|JJ|NN|NNS|VBG|PRP\$|\$)$/.test(tag);
}
