/** What a noun of wanting or holding is, told by a copula: "The union's one demand remains a vote", "Among the terms set by Oslo are …". */

import type { NounPhrase, VerbGroup } from "../language/chunk.js";
import { contentFrom } from "./content-beside.js";
import { sayEntry } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found, TokenRange } from "./found.js";
import { nameEnd } from "./name-end.js";
import { ownerBefore } from "./noun-owner.js";
import {
	groupOf,
	isOpening,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** The statement of a copula whose subject is such a noun with an owner; null for any other verb. */
export function readNounPredicate(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (
		!group.finite ||
		group.negated ||
		group.modal !== null ||
		view.quoteAt[group.main] ||
		!/^(?:be|remain|include)$/.test(lemmaAt(view, group.main))
	)
		return null;
	const noun = nounBefore(view, group);
	const { words } = discourse.codebook;
	const lemma = noun === null ? "" : lemmaAt(view, noun.head);
	const isWanted = words["wanting-nouns"]?.includes(lemma) ?? false;
	const isHeld =
		isWanted ||
		discourse.lexicon.held.has(lemma) ||
		(words["announcing-nouns"]?.includes(lemma) ?? false) ||
		discourse.lexicon.nouns.has(lemma);
	const owner = noun && isHeld ? ownerOf(view, noun) : null;
	if (!owner) return null;
	const at = group.last + 1;
	// "Their condition is a single one: that …" is told behind the colon.
	if (
		view.tokens.some(
			({ norm }, next) => norm === ":" && next > at && !view.quoteAt[next],
		)
	)
		return null;
	const first = /^(?:that|:)$/.test(normAt(view, at)) ? at + 1 : at;
	const isSaid =
		first > at ||
		// "Her claim was “nonsense”" judges it.
		(isOpening(view, at) && !discourse.lexicon.nouns.has(lemma)) ||
		(isWanted &&
			isThing(view, at, [
				...(words["outcome-words"] ?? []),
				...(words["judging-nouns"] ?? []),
			]));
	const content = isSaid ? contentFrom(view, first, discourse) : null;
	return (
		content && {
			view,
			basis: "nominal",
			entry: discourse.lexicon.nouns.get(lemma) ?? sayEntry(discourse.lexicon),
			source: owner.source,
			cue: owner.cue,
			pieces: [content],
			circumstances: [],
			addressee: null,
			negative: false,
			endsQuoted: content.quoted !== "not",
		}
	);
}

/** The noun that is the copula's subject, before it or behind "among" at the head of the sentence; null for none. */
function nounBefore(view: SentenceView, group: VerbGroup): NounPhrase | null {
	const among = normAt(view, 0) === "chief" ? 1 : 0;
	if (normAt(view, among) === "among") {
		const phrase = phraseOf(view, among + 1);
		const isFirst = view.groups.every(
			(other) => !other.finite || other.first >= group.first,
		);
		return isFirst && phrase?.first === among + 1 ? phrase : null;
	}
	const subject = subjectBefore(view, group);
	if (subject?.link !== "plain") return null;
	const phrase = phraseOf(view, subject.first);
	return phrase?.first === subject.first ? phrase : null;
}

/** Whose noun it is, with the words between: "its main demand", "the conditions set by the rebels", "the demand of the miners". */
function ownerOf(
	view: SentenceView,
	noun: NounPhrase,
): { readonly source: TokenRange; readonly cue: TokenRange } | null {
	const owner = ownerBefore(view, noun);
	if (owner !== null)
		return {
			source: owner.source,
			cue: { first: owner.next, last: noun.last },
		};
	const verb = groupOf(view, noun.last + 1);
	let link = verb?.form === "participle" ? verb.last + 1 : noun.last + 1;
	// "put forward by", "laid down by"
	if (verb && /^R[BP]$/.test(tagAt(view, link))) link++;
	if (!/^(?:by|of)$/.test(normAt(view, link))) return null;
	if (verb !== null && normAt(view, link) !== "by") return null;
	const agent = phraseOf(view, link + 1);
	return agent?.first === link + 1
		? {
				source: {
					first: agent.first,
					last: Math.max(agent.last, nameEnd(view, agent)),
				},
				cue: { first: noun.first, last: link },
			}
		: null;
}

/** Whether a thing or a deed follows, and no judgment of the demand: "a vote", "to be heard"; "their demand is a joke" tells none. */
function isThing(
	view: SentenceView,
	at: number,
	judging: readonly string[],
): boolean {
	if (normAt(view, at) === "to") return groupOf(view, at) !== null;
	const phrase = phraseOf(view, at);
	return (
		phrase?.first === at &&
		!/^PRP/.test(tagAt(view, phrase.head)) &&
		!judging.includes(lemmaAt(view, phrase.head))
	);
}
