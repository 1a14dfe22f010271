/** Clauses at the head of a sentence that give what follows to somebody: "If the Echo is to be believed, …", "To hear the rebels tell it, …". */

import { contentFrom } from "./content-beside.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found, TokenRange } from "./found.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
} from "./sentence-view.js";

/** The statement behind such a clause and its comma; null where none stands there. */
export function readHearsayCondition(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	const teller = ifBelieved(view) ?? toHear(view);
	if (!teller || normAt(view, teller.end) !== ",") return null;
	const content = contentFrom(view, teller.end + 1, discourse);
	return (
		content && {
			view,
			basis: "according-to",
			entry: null,
			source: teller.source,
			cue: teller.cue,
			pieces: [content],
			circumstances: [],
			addressee: null,
			negative: false,
			endsQuoted: content.quoted !== "not",
		}
	);
}

interface Teller {
	readonly source: TokenRange;
	readonly cue: TokenRange;
	/** The token behind the clause. */
	readonly end: number;
}

/** "If the Echo is to be believed", "If she is right". */
function ifBelieved(view: SentenceView): Teller | null {
	if (normAt(view, 0) !== "if") return null;
	const link = view.groups[0];
	const subject = link?.finite ? subjectBefore(view, link) : null;
	const act = link ? groupOf(view, link.last + 1) : null;
	if (!link || subject?.first !== 1 || lemmaAt(view, link.main) !== "be")
		return null;
	return act?.passive &&
		/^(?:believe|trust|credit)$/.test(lemmaAt(view, act.main))
		? {
				source: { first: 1, last: subject.last },
				cue: { first: link.first, last: act.last },
				end: act.last + 1,
			}
		: null;
}

/** "To hear the rebels tell it", "To hear her tell it". */
function toHear(view: SentenceView): Teller | null {
	if (normAt(view, 0) !== "to" || normAt(view, 1) !== "hear") return null;
	const source = phraseOf(view, 2);
	const told = (source?.last ?? 0) + 1;
	return source?.first === 2 &&
		/^(?:tell|put|have)$/.test(normAt(view, told)) &&
		normAt(view, told + 1) === "it"
		? {
				source: { first: 2, last: source.last },
				cue: { first: told, last: told + 1 },
				end: told + 2,
			}
		: null;
}
