/** Reports behind "as": "…, as the agency reported on Friday" gives the clause before it to one speaker more. */

import type { VerbGroup } from "../language/chunk.js";
import { isParted } from "./aside-in-verb.js";
import { clauseEnd } from "./clause-end.js";
import { contentFrom } from "./content-beside.js";
import { matchCue, sayEntry } from "./cue-lexicon.js";
import { isSpeech } from "./cue-signals.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
} from "./sentence-view.js";

/** The statement in an as-clause; its content is what `found` already reports up to that clause, else the clause itself. Null for none. */
export function readAsReport(
	view: SentenceView,
	found: readonly Found[],
	discourse: Discourse,
): Found | null {
	for (let at = 2; at + 2 < view.tokens.length; at++) {
		if (
			normAt(view, at) !== "as" ||
			normAt(view, at - 1) !== "," ||
			view.quoteAt[at]
		)
			continue;
		const group = view.groups.find(
			(candidate) => candidate.first > at && candidate.finite,
		);
		const subject = group ? subjectBefore(view, group) : null;
		if (
			!group ||
			!subject ||
			subject.first !== at + 1 ||
			!isSpeech(view, group, discourse.lexicon)
		)
			continue;
		const cue = matchCue(view, group, discourse.lexicon);
		const entry = cue?.entries.find(
			(candidate) => candidate.force !== "provision",
		);
		if (!cue || !entry || !endsClause(view, cue.last + 1)) continue;
		const comma = view.tokens[at - 1]?.start ?? 0;
		const reported = found
			.flatMap((one) => one.pieces)
			.find(
				(piece) => comma - piece.span.end >= 0 && comma - piece.span.end <= 1,
			);
		const piece =
			reported ??
			pieceOfTokens(view, discourse.text, clauseStart(view, at - 1), at - 1);
		if (!piece) continue;
		// "in mixed units and not, as the militia had demanded, under their own officers"
		const denied =
			normAt(view, at - 2) === "not" && normAt(view, cue.last + 1) === ","
				? contentFrom(view, cue.last + 2, discourse)
				: null;
		// "The king, as he has said, does not want war": the verb comes behind it.
		const isAmid =
			!reported &&
			normAt(view, cue.last + 1) === "," &&
			(groupOf(view, cue.last + 2)?.finite === true ||
				isParted(view, at - 1, cue.last + 2));
		const rest = isAmid ? contentFrom(view, cue.last + 2, discourse) : null;
		return {
			view,
			basis: "cue",
			entry,
			source: subject,
			cue: { first: group.first, last: cue.last },
			pieces: denied ? [denied] : rest ? [piece, rest] : [piece],
			circumstances: [{ first: cue.last + 1, last: view.tokens.length - 1 }],
			addressee: null,
			negative: group.negated,
			endsQuoted: false,
		};
	}
	return readOpeningReport(view, discourse);
}

/** "As the agency noted, the talks had failed": the clause behind the comma is reported. */
function readOpeningReport(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	if (normAt(view, 0) !== "as") return null;
	const group = view.groups.find((candidate) => candidate.finite);
	const subject = group ? subjectBefore(view, group) : null;
	if (
		!group ||
		subject?.first !== 1 ||
		(!isSpeech(view, group, discourse.lexicon) && !isPuttingIt(view, group))
	)
		return null;
	const cue = isPuttingIt(view, group)
		? { last: group.last + 1 }
		: matchCue(view, group, discourse.lexicon);
	const entry = isPuttingIt(view, group)
		? sayEntry(discourse.lexicon)
		: matchCue(view, group, discourse.lexicon)?.entries.find(
				(candidate) => candidate.force !== "provision",
			);
	if (!cue || !entry || normAt(view, cue.last + 1) !== ",") return null;
	const piece = pieceOfTokens(
		view,
		discourse.text,
		cue.last + 2,
		clauseEnd(view, cue.last + 2, discourse.lexicon),
	);
	if (!piece) return null;
	return {
		view,
		basis: "cue",
		entry,
		source: subject,
		cue: { first: group.first, last: cue.last },
		pieces: [piece],
		circumstances: [],
		addressee: null,
		negative: group.negated,
		endsQuoted: false,
	};
}

/** "As one envoy put it", "As the rebels tell it", "As she sees it". */
function isPuttingIt(view: SentenceView, group: VerbGroup): boolean {
	return (
		/^(?:put|tell|see|have)$/.test(lemmaAt(view, group.main)) &&
		normAt(view, group.last + 1) === "it"
	);
}

/** First token of the clause that ends before `comma`: behind a semicolon, a colon or "whether", else the sentence's first. */
function clauseStart(view: SentenceView, comma: number): number {
	for (let at = comma - 1; at > 0; at--)
		if (/^(?:;|:|whether)$/.test(normAt(view, at)) && !view.quoteAt[at])
			return at + 1;
	return 0;
}

/** Only a place, a time or a mark follows: "as he told X that …" reports something of its own. */
function endsClause(view: SentenceView, at: number): boolean {
	if (/^(?:[.,;]|on|in|at|by|last|earlier|this|)$/.test(normAt(view, at)))
		return true;
	return (
		phraseOf(view, at) !== null &&
		/^[.,;]?$/.test(normAt(view, (phraseOf(view, at)?.last ?? at) + 1))
	);
}
