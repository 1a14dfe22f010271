/** Sentences that go on telling what a draft lays down, and that no statement covers: "Compensation is put at £340m". */

import type { Window } from "../../drafts/clauses/token-window.js";
import type { Sentence, Token } from "../../model/analysis.js";
import { type PhraseIndex, phrasesAt } from "../phrase-index.js";
import { announcedList } from "./announced-list.js";
import {
	windowOfNext,
	windowOfPart,
	windowOfPartInside,
} from "./exposition-goes-on.js";
import type { Tools } from "./provision-tools.js";
import type { ReportedWindow } from "./reported-context.js";
import { reservation } from "./reservation.js";
import { underWhich } from "./tabled-text.js";

/** Who tells the sentence that begins at an offset: a draft, or `null` for anybody else. */
export type TellerAt = ReadonlyMap<number, string | null>;

/** The windows of all such sentences, in text order. They stand in the paragraph of a draft's own words, and nobody speaks between. */
export function expositions(
	sentences: readonly Sentence[],
	tellers: TellerAt,
	{ tokens, laidDown, parties, reported }: Tools,
): readonly ReportedWindow[] {
	const found: ReportedWindow[] = [];
	let focus: { readonly draft: string; readonly block: number } | null = null;
	let isRunning = false;
	for (const sentence of sentences) {
		const teller = tellers.get(sentence.start);
		if (teller !== undefined) {
			focus = teller === null ? null : { draft: teller, block: sentence.block };
			isRunning = focus !== null;
			continue;
		}
		const near: string | null =
			focus !== null && sentence.block - focus.block <= NEAR
				? focus.draft
				: null;
		const listed = announcedList(sentence, reported);
		const owner =
			listed === null
				? null
				: (reported.draftBefore(tokens[listed.from]!.start) ?? near);
		if (listed !== null && owner !== null) {
			found.push({ draft: owner, window: listed, told: "draft" });
			focus = { draft: owner, block: sentence.block };
			isRunning = true;
			continue;
		}
		const part =
			windowOfPart(sentence, near, reported) ??
			windowOfPartInside(sentence, near, reported);
		if (part?.draft) {
			found.push(part);
			focus = { draft: part.draft, block: sentence.block };
			isRunning = true;
			continue;
		}
		// "It comes on top of a text under which Orland would keep 800 boats": brought in with what it lays down.
		const under = underWhich(
			{ from: sentence.first, to: sentence.first + sentence.tokens.length },
			reported,
		);
		if (under?.draft) {
			found.push({
				...under,
				window: {
					from: under.window.from,
					to: reservation(tokens, under.window.from, under.window.to),
				},
			});
			focus = { draft: under.draft, block: sentence.block };
			isRunning = true;
			continue;
		}
		if (focus === null) continue;
		const isNewBlock = focus.block !== sentence.block;
		// An agency gives each sentence a paragraph: what ran up to its end may run on in the next.
		if (isNewBlock && !(isRunning && sentence.block - focus.block === 1))
			continue;
		const { draft }: { readonly draft: string } = focus;
		const window = windowOfLaidDown(sentence, tokens, laidDown);
		if (window !== null) found.push({ draft, window, told: "draft" });
		const share =
			window === null && !isNewBlock
				? windowOfShare(sentence, tokens, parties.receiving)
				: null;
		if (share !== null) found.push({ draft, window: share, told: "party" });
		const next =
			isRunning && window === null && share === null
				? windowOfNext(sentence, reported)
				: null;
		if (next !== null) found.push({ draft, window: next, told: "draft" });
		isRunning = window !== null || share !== null || next !== null;
		if (isRunning) focus = { draft, block: sentence.block };
	}
	return found;
}

/** Blocks over which "the second phase" may reach back. */
const NEAR = 2;

/** A subject longer than this, in tokens, before the verb that lays down is too rare to look for. */
const LONGEST_SUBJECT = 25;

/** The main clause of a sentence that lays something down; null for any other. */
function windowOfLaidDown(
	{ first, tokens: own }: Sentence,
	tokens: readonly Token[],
	laidDown: PhraseIndex<true>,
): Window | null {
	const end = first + own.length;
	if (/^(?:PRP|VB|IN|CC|UH)$/.test(own[0]?.tag ?? "")) return null;
	const limit = Math.min(end, first + LONGEST_SUBJECT);
	let hasSubject = false;
	for (let at = first; at < limit; at++) {
		const { tag, norm } = tokens[at]!;
		if (/^NN/.test(tag)) hasSubject = true;
		if (/^(?:i|we|he|she|you|["“”;:?])$/.test(norm)) return null;
		if (!hasSubject || !/^(?:is|are)$/.test(norm)) continue;
		let next = at + 1;
		while (next < end && /^RB/.test(tokens[next]!.tag)) next++;
		const isToBe =
			tokens[next]?.norm === "to" && tokens[next + 1]?.tag === "VB";
		if (isToBe || phrasesAt(laidDown, tokens, { at: next, to: end }).length > 0)
			return { from: first, to: reservation(tokens, next, end) };
	}
	return null;
}

/** "Orland gets a seat on the board": what a party has by the text, in the present. */
function windowOfShare(
	{ first, tokens: own }: Sentence,
	tokens: readonly Token[],
	receiving: ReadonlySet<string>,
): Window | null {
	if (/^(?:PRP|VB|IN|CC|UH|RB|W)/.test(own[0]?.tag ?? "")) return null;
	const end = first + own.length;
	for (let at = first; at < Math.min(end, first + 8); at++) {
		const { tag, lemma, norm } = tokens[at]!;
		if (/^(?:MD|VBD|PRP|CC|W.*|,|``|:)$/.test(tag) || norm === ",") return null;
		if (!/^VB[ZP]$/.test(tag)) continue;
		return at > first && receiving.has(lemma)
			? { from: first, to: reservation(tokens, at, end) }
			: null;
	}
	return null;
}
