/** Stands told by a "what" that the thing answers: "What she cannot accept is the clause on rents", "What the rebels want is a court". */

import { clauseEnd } from "./clause-end.js";
import { matchCue } from "./cue-lexicon.js";
import { isParentheticalCue } from "./cue-signals.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import { lemmaAt, normAt, type SentenceView } from "./sentence-view.js";

const STANDS = /^(?:support|opposition|openness|concern|denial|demand)$/;

/** The stand on what stands behind "is"; null for any other sentence. */
export function readPseudoCleft(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	if (normAt(view, 0) !== "what" || view.quoteAt[0]) return null;
	const [stand, link] = view.groups.filter(({ finite }) => finite);
	// "What she wants, and she said so twice, is a court": the link may stand behind an aside.
	const copula =
		link && lemmaAt(view, link.main) === "be"
			? link
			: view.groups.find(
					({ finite, first, main }) =>
						finite &&
						stand !== undefined &&
						first > stand.last &&
						lemmaAt(view, main) === "be" &&
						normAt(view, first - 1) === ",",
				);
	if (!stand || !copula || copula.negated || copula.modal) return null;
	const subject = subjectBefore(view, stand);
	if (subject?.link !== "plain" || subject.first !== 1) return null;
	const cue = matchCue(view, stand, discourse.lexicon);
	const entry = cue?.entries.find(
		({ force, takes }) => STANDS.test(force) && takes.includes("noun"),
	);
	if (!cue || !entry || cue.last >= copula.first) return null;
	// "What it would not stomach, she wrote, was …" is what she wrote.
	for (let at = cue.last + 1; at < copula.first; at++)
		if (
			normAt(view, at) === "," &&
			isParentheticalCue(view, at + 1, discourse.lexicon)
		)
			return null;
	const first = copula.last + 1;
	const piece = pieceOfTokens(
		view,
		discourse.text,
		first,
		clauseEnd(view, first, discourse.lexicon),
	);
	return (
		piece && {
			view,
			basis: "cue",
			entry,
			source: { first: subject.first, last: subject.last },
			cue: { first: stand.first, last: cue.last },
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: stand.negated,
			endsQuoted: false,
		}
	);
}
