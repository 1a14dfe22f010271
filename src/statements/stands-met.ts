/** Stands told of a thing, with who takes them behind it: "The draft has won the backing of the clergy", "It angered the guild", "Support for it came from the guild". */

import type { NounPhrase, VerbGroup } from "../language/chunk.js";
import type { CueEntry } from "../model/codebook.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found, TokenRange } from "./found.js";
import { phraseEnd } from "./kept-back.js";
import { nameEnd } from "./name-end.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isDocumentPhrase, isSpeakerPhrase } from "./speaker-words.js";
import { STANCES, standEntry, standOf } from "./stand-nouns.js";

/** The statement of whoever stands behind the noun; null where the verb tells of nobody's stand. */
export function readStandMet(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (view.quoteAt[group.main] || !group.finite || group.passive) return null;
	const subject = subjectBefore(view, group);
	if (subject?.link !== "plain") return null;
	const met =
		(isThing(view, subject.head, discourse)
			? (metBehind(view, group, discourse) ??
				landedWith(view, group, discourse))
			: null) ??
		(isDocumentPhrase(view, subject.head, discourse.words)
			? movedBy(view, { group, subject: subject.head }, discourse)
			: null) ??
		cameFrom(view, { group, subject: subject.head }, discourse);
	if (met === null) return null;
	const piece = pieceOfTokens(
		view,
		discourse.text,
		met.content?.first ?? subject.first,
		(met.content?.last ?? subject.last) + 1,
	);
	return (
		piece && {
			view,
			basis: "cue",
			entry: met.entry,
			source: met.source,
			cue: met.cue,
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: group.negated,
			endsQuoted: false,
		}
	);
}

/** "Norland has the support of Orland" is of a party; what meets with a stand is a thing. */
function isThing(
	view: SentenceView,
	head: NounPhrase,
	{ words }: Discourse,
): boolean {
	return (
		isDocumentPhrase(view, head, words) ||
		(!isSpeakerPhrase(view, head, words) &&
			!/^(?:NNPS?|PRP|W.*|EX)$/.test(tagAt(view, head.head)))
	);
}

interface Met {
	readonly entry: CueEntry;
	readonly source: TokenRange;
	readonly cue: TokenRange;
	/** What the stand is on, where it is not the subject of the verb. */
	readonly content: TokenRange | null;
}

/** "enjoys | the support of the guild", "ran into opposition from the clergy", "has found a champion in Ruiz". */
function metBehind(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Met | null {
	const { words } = discourse.codebook;
	let at = group.last + 1;
	const lemma = lemmaAt(view, group.main);
	const particle = normAt(view, at);
	if (words["meeting-verbs"]?.includes(`${lemma} ${particle}`)) at++;
	else if (!words["meeting-verbs"]?.includes(lemma)) return null;
	const noun = phraseOf(view, at);
	if (noun?.first !== at) return null;
	const entry = standOf(view, noun, discourse);
	const met = at === group.last + 1 ? lemma : `${lemma} ${particle}`;
	if (entry?.force === "support" && words["ordeal-verbs"]?.includes(met))
		return null;
	const link = noun.last + 1;
	if (!entry || !/^(?:of|from|in|among|by)$/.test(normAt(view, link)))
		return null;
	const source = holderAt(view, link + 1, discourse);
	return (
		source && {
			entry,
			source,
			cue: { first: group.first, last: link },
			content: null,
		}
	);
}

/** "*went down badly with* | the generals". */
function landedWith(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Met | null {
	for (const stance of ["supports", "opposes"] as const) {
		const end = phraseEnd(
			view,
			group.main,
			discourse.codebook.words[`landing-phrases-${stance}`] ?? [],
		);
		const source = end === null ? null : holderAt(view, end + 1, discourse);
		if (end === null || source === null) continue;
		return {
			entry: standEntry(stance),
			source,
			cue: { first: group.first, last: end },
			content: null,
		};
	}
	return null;
}

/** "has *angered* | the guild". */
function movedBy(
	view: SentenceView,
	{
		group,
		subject,
	}: { readonly group: VerbGroup; readonly subject: NounPhrase },
	discourse: Discourse,
): Met | null {
	const lemma = lemmaAt(view, group.main);
	const stance = STANCES.find((one) =>
		discourse.codebook.words[`moving-verbs-${one}`]?.includes(lemma),
	);
	if (stance === undefined || group.negated || group.modal) return null;
	const source = holderAt(view, group.last + 1, discourse);
	return (
		source && {
			entry: standEntry(stance),
			source,
			cue: { first: group.first, last: group.last },
			content: { first: subject.first, last: subject.last },
		}
	);
}

/** "Backing for the accord | came from the guild", "Opposition to it is led by …": the subject is the stand and holds what it is on. */
function cameFrom(
	view: SentenceView,
	{
		group,
		subject,
	}: { readonly group: VerbGroup; readonly subject: NounPhrase },
	discourse: Discourse,
): Met | null {
	if (!/^(?:come|arrive|emerge)$/.test(lemmaAt(view, group.main))) return null;
	let noun: NounPhrase | null = subject;
	while (
		noun &&
		!/^(?:for|to|against|of|about|over)$/.test(normAt(view, noun.last + 1))
	)
		noun = noun.first > 1 ? phraseOf(view, noun.first - 2) : null;
	const entry = noun && standOf(view, noun, discourse);
	if (!noun || !entry || noun.last + 2 >= group.first) return null;
	for (let at = group.last + 1; at < view.tokens.length; at++) {
		if (/^[,;:.]$/.test(normAt(view, at)) || groupOf(view, at)?.finite)
			return null;
		if (normAt(view, at) !== "from") continue;
		const source = holderAt(view, at + 1, discourse);
		return (
			source && {
				entry,
				source,
				cue: { first: noun.first, last: noun.last + 1 },
				content: { first: noun.last + 2, last: group.first - 1 },
			}
		);
	}
	return null;
}

/** Somebody who can take a stand, from this token on; null for a place or a text. */
function holderAt(
	view: SentenceView,
	at: number,
	{ words }: Discourse,
): TokenRange | null {
	const holder = phraseOf(view, at);
	if (holder?.first !== at || isDocumentPhrase(view, holder, words))
		return null;
	if (
		!isSpeakerPhrase(view, holder, words) &&
		!/^NNPS?$/.test(tagAt(view, holder.head))
	)
		return null;
	return { first: at, last: Math.max(holder.last, nameEnd(view, holder)) };
}
