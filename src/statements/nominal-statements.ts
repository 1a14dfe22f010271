/** Statements in a noun: "Russia's claims to have seized the town", "a claim by the envoy that …", "an allegation Kyiv rejected as “…”". */

import type { NounPhrase } from "../language/chunk.js";
import { beforePredicate } from "./claim-end.js";
import { clauseEnd } from "./clause-end.js";
import { sayEntry } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import type { Found, TokenRange } from "./found.js";
import { ownerBefore } from "./noun-owner.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	isClosing,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** The statements that a noun of saying carries in this sentence. */
export function readNominalStatements(
	view: SentenceView,
	discourse: Discourse,
): readonly Found[] {
	const found: Found[] = [];
	for (const phrase of view.phrases) {
		const head = view.tokens[phrase.head];
		if (!head || view.quoteAt[phrase.head]) continue;
		const noun = discourse.lexicon.nouns.get(head.lemma);
		const isHeld = noun === undefined && discourse.lexicon.held.has(head.lemma);
		const entry = noun ?? (isHeld ? sayEntry(discourse.lexicon) : null);
		if (!entry) continue;
		const holder =
			holderOf(view, phrase, discourse.lexicon.venues) ??
			adviserOf(view, phrase, discourse.lexicon.people);
		if (!holder) continue;
		const first = complementStart(view, holder.next);
		// "the army's order to withdraw" is none of these
		if (first === null || (isHeld && normAt(view, first - 1) !== "that"))
			continue;
		const end = beforePredicate(view, phrase, {
			first,
			end: beforeMain(view, first, clauseEnd(view, first, discourse.lexicon)),
		});
		const pieces = splitAtOr(view, first, end).flatMap(
			([from, to]) => pieceOfTokens(view, discourse.text, from, to) ?? [],
		);
		if (pieces.length === 0) continue;
		found.push({
			view,
			basis: "nominal",
			entry,
			source: holder.source,
			cue: holder.cue,
			pieces,
			circumstances: [],
			addressee: null,
			negative: false,
			endsQuoted: isClosing(view, end - 1),
		});
	}
	return found;
}

/** "Questioned about Orland's assertion that the mine was hers, the envoy …": what stands before the main clause ends at its comma. */
function beforeMain(view: SentenceView, first: number, end: number): number {
	const opening = view.groups[0];
	if (opening?.first !== 0 || !/^VB[DNG]$/.test(tagAt(view, 0))) return end;
	for (let at = first + 1; at < end; at++) {
		const subject = normAt(view, at) === "," ? phraseOf(view, at + 1) : null;
		if (
			subject?.first === at + 1 &&
			!view.quoteAt[at] &&
			groupOf(view, subject.last + 1)?.finite
		)
			return at;
	}
	return end;
}

interface Holder {
	readonly source: TokenRange;
	readonly cue: TokenRange;
	/** Where the complement may begin. */
	readonly next: number;
}

/** Who claims: the possessor ("Russia's claims", "its demand"), or the by-phrase ("a claim by the envoy", "a call from Oslo"). */
function holderOf(
	view: SentenceView,
	phrase: NounPhrase,
	venues: ReadonlySet<string>,
): Holder | null {
	const owner = ownerBefore(view, phrase);
	if (owner !== null)
		return {
			source: owner.source,
			cue: { first: owner.next, last: phrase.last },
			next: behindApposition(view, phrase.last + 1),
		};
	if (/^(?:by|from|in)$/.test(normAt(view, phrase.last + 1))) {
		// "from returning families"
		const start = /^(?:VBG|VBN|JJ)$/.test(tagAt(view, phrase.last + 2))
			? phrase.last + 3
			: phrase.last + 2;
		const agent = phraseOf(view, start);
		const isHeld =
			normAt(view, phrase.last + 1) !== "in" ||
			(agent !== null && venues.has(lemmaAt(view, agent.head)));
		if (
			isHeld &&
			agent &&
			// "this account by pushing a new tale": a deed, and nobody who gives it
			((agent.first === start && tagAt(view, start) !== "DT") ||
				agent.first === phrase.last + 2)
		) {
			return {
				source: { first: phrase.last + 2, last: agent.last },
				cue: { first: phrase.first, last: phrase.last },
				next: behindApposition(view, agent.last + 1),
			};
		}
	}
	return null;
}

/** "the advice of General Ada Lind, the top soldier, that …": whose it is, where what he says follows; null otherwise. */
function adviserOf(
	view: SentenceView,
	phrase: NounPhrase,
	people: ReadonlySet<string>,
): Holder | null {
	// "In view of the reports that …"
	if (normAt(view, phrase.first - 1) === "in" && phrase.first === phrase.last)
		return null;
	const agent =
		normAt(view, phrase.last + 1) === "of"
			? phraseOf(view, phrase.last + 2)
			: null;
	if (
		agent?.first !== phrase.last + 2 ||
		!(
			/^NNP/.test(tagAt(view, agent.head)) ||
			people.has(lemmaAt(view, agent.head))
		)
	)
		return null;
	const next = behindApposition(view, agent.last + 1);
	return normAt(view, next) === "that"
		? {
				source: {
					first: agent.first,
					last: next > agent.last + 1 ? next - 2 : agent.last,
				},
				cue: { first: phrase.first, last: phrase.last },
				next,
			}
		: null;
}

/** "a report by Candle, a news site, that", "his promise, given in May, that": the token behind what is set off, else `at` itself. */
function behindApposition(view: SentenceView, at: number): number {
	if (normAt(view, at) === "," && /^VB[ND]$/.test(tagAt(view, at + 1)))
		for (let next = at + 2; next < at + 10; next++) {
			if (groupOf(view, next)?.finite && next > at + 2) break;
			if (normAt(view, next) === ",") return next + 1;
		}
	const aside = normAt(view, at) === "," ? phraseOf(view, at + 1) : null;
	return aside?.first === at + 1 && normAt(view, aside.last + 1) === ","
		? aside.last + 2
		: at;
}

/** First token of "that …", "to have …": what is claimed; null where nothing is. */
function complementStart(view: SentenceView, at: number): number | null {
	if (
		normAt(view, at) === "that" &&
		view.groups.some((group) => group.first > at)
	)
		return at + 1;
	if (normAt(view, at) === "to" && groupOf(view, at)) return at;
	return null;
}

/** "to have seized K or to control P": two things claimed. */
function splitAtOr(
	view: SentenceView,
	first: number,
	end: number,
): readonly (readonly [number, number])[] {
	if (normAt(view, first) !== "to") return [[first, end]];
	const ranges: [number, number][] = [];
	let from = first;
	for (let at = first + 1; at < end; at++) {
		if (
			!/^(?:or|and)$/.test(normAt(view, at)) ||
			view.quoteAt[at] ||
			normAt(view, at + 1) !== "to" ||
			!groupOf(view, at + 1)
		)
			continue;
		ranges.push([from, normAt(view, at - 1) === "," ? at - 1 : at]);
		from = at + 1;
	}
	ranges.push([from, end]);
	return ranges;
}
