/** What the telling of a draft stands on, sentence by sentence. */

import type { Window } from "../../../drafts/clauses/token-window.js";
import type { Sentence, Token } from "../../../model/analysis.js";
import { reservation } from "../reservation.js";

/** The draft whose telling goes on, and the paragraph of its last sentence. */
export interface Focus {
	readonly draft: string;
	readonly block: number;
	/** Whether the sentence just before told something. */
	readonly isRunning: boolean;
	/** Whether the draft has only been named so far, and nothing told of it. */
	readonly isNew?: true;
}

/** The tokens `from`…`to` of a sentence as a window on the text, without what the writer holds against them. */
export function windowIn(
	{ first }: Sentence,
	{ from, to }: { readonly from: number; readonly to: number },
	tokens: readonly Token[],
): Window {
	return {
		from: first + from,
		to: reservation(tokens, first + from, first + to),
	};
}
