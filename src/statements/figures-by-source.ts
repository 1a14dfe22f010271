/** One figure for each source, set off by semicolons: "Counts differ: 40, says the ministry; more than 100, according to the union". */

import { type CueLexicon, matchCue, sayEntry } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import { subjectAfter, subjectBefore } from "./find-subject.js";
import type { Found, TokenRange } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	normAt,
	phraseOf,
	type SentenceView,
} from "./sentence-view.js";

/** The statements of a sentence whose parts each hold a figure, a comma and who gives it; none where fewer than two parts do. */
export function readFiguresBySource(
	view: SentenceView,
	discourse: Discourse,
): readonly Found[] {
	if (!view.tokens.some(({ norm }) => norm === ";")) return [];
	const found: Found[] = [];
	let first = 0;
	for (let at = 0; at <= view.tokens.length; at++) {
		if (at < view.tokens.length && !/^[:;]$/.test(normAt(view, at))) continue;
		const one = figureIn(view, { first, end: at }, discourse);
		if (one) found.push(one);
		first = at + 1;
	}
	return found.length > 1 ? found : [];
}

/** "40, says the ministry", "more than 100, according to the union", "the toll was 12, said the army". */
function figureIn(
	view: SentenceView,
	part: { readonly first: number; readonly end: number },
	discourse: Discourse,
): Found | null {
	let comma = part.first + 1;
	while (comma < part.end && normAt(view, comma) !== ",") comma++;
	if (comma >= part.end - 1) return null;
	const hasFigure = view.tokens
		.slice(part.first, comma)
		.some(({ tag }) => tag === "CD");
	const teller = hasFigure
		? tellerAt(view, comma + 1, discourse.lexicon)
		: null;
	const piece = teller
		? pieceOfTokens(view, discourse.text, part.first, comma)
		: null;
	return (
		teller &&
		piece && {
			view,
			basis: teller.isVerb ? "cue" : "according-to",
			entry: teller.isVerb ? sayEntry(discourse.lexicon) : null,
			source: teller.source,
			cue: teller.cue,
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: false,
			endsQuoted: false,
		}
	);
}

/** "says the ministry", "the ministry says", "according to the union"; null for anything else. */
function tellerAt(
	view: SentenceView,
	at: number,
	lexicon: CueLexicon,
): {
	readonly source: TokenRange;
	readonly cue: TokenRange;
	readonly isVerb: boolean;
} | null {
	if (normAt(view, at) === "according" && normAt(view, at + 1) === "to") {
		const source = phraseOf(view, at + 2);
		return source?.first === at + 2
			? {
					source: { first: source.first, last: source.last },
					cue: { first: at, last: at + 1 },
					isVerb: false,
				}
			: null;
	}
	const group =
		groupOf(view, at) ?? groupOf(view, (phraseOf(view, at)?.last ?? at) + 1);
	const cue = group?.finite ? matchCue(view, group, lexicon) : null;
	if (!group || !cue?.entries.some(({ takes }) => takes.includes("clause")))
		return null;
	const subject =
		group.first === at ? subjectAfter(view, group) : subjectBefore(view, group);
	return subject && (group.first === at || subject.first === at)
		? {
				source: { first: subject.first, last: subject.last },
				cue: { first: group.first, last: group.last },
				isVerb: true,
			}
		: null;
}
