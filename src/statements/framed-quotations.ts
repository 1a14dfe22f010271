/** Quotations that a copula gives to somebody: "“Too late” was how the envoy put it", "“Never” was the union's answer", "“No,” came the reply from Oslo". */

import type { NounPhrase } from "../language/chunk.js";
import { sayEntry } from "./cue-lexicon.js";
import { isSpeech } from "./cue-signals.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found, TokenRange } from "./found.js";
import { isDash } from "./function-words.js";
import { nameEnd } from "./name-end.js";
import { ownerBefore } from "./noun-owner.js";
import { quotedPiece } from "./pieces.js";
import {
	groupOf,
	isClosing,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** The statement of a sentence that begins with a quotation and then says whose it is, in a clause or a noun; null for any other. */
export function readFramedQuotation(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	const quote = view.quoteAt[0];
	if (!quote?.closed) return null;
	let at = view.quoteAt.findIndex((other) => other !== quote);
	if (at < 2 || !isClosing(view, at - 1)) return null;
	if (normAt(view, at) === "," || isDash(view, at)) at++;
	if (/^(?:that|this|which)$/.test(normAt(view, at))) at++;
	const link = groupOf(view, at);
	if (link?.first !== at || !link.finite || link.passive) return null;
	const lemma = lemmaAt(view, link.main);
	const framed =
		lemma === "be"
			? (inClause(view, link.last + 1, discourse) ??
				inNoun(view, link.last + 1, discourse))
			: /^(?:come|go|run|be)$/.test(lemma)
				? inNoun(view, link.last + 1, discourse)
				: null;
	if (!framed) return null;
	// "came the reply": what comes is part of how it is told.
	const cue =
		lemma === "be" ? framed.cue : { first: link.first, last: framed.cue.last };
	return {
		view,
		basis: "cue",
		entry: sayEntry(discourse.lexicon),
		source: framed.source,
		cue,
		pieces: [quotedPiece(discourse.text, quote)],
		circumstances: behind(view, Math.max(cue.last, framed.source?.last ?? 0)),
		addressee: null,
		negative: false,
		endsQuoted: true,
	};
}

interface Framed {
	readonly source: TokenRange | null;
	readonly cue: TokenRange;
}

const SAYS_ALL = /^(?:offer|volunteer|allow|venture|give|manage)$/;
const SAYS_NOTHING =
	/^(?:be|have|need|want|get|become|remain|mean|know|look|sound|feel|seem|matter|happen|remember|lack|miss|leave)$/;

/** "was how Lund put it", "is all she would say", "is what they shouted": who does what in the clause. */
function inClause(
	view: SentenceView,
	at: number,
	{ lexicon }: Discourse,
): Framed | null {
	if (!/^(?:all|how|what)$/.test(normAt(view, at))) return null;
	const verb = view.groups.find(
		(group) =>
			group.first > at &&
			group.finite &&
			!/^W/.test(tagAt(view, group.first - 1)),
	);
	if (!verb || verb.passive || view.quoteAt[verb.first]) return null;
	// "“Peace” is all we have", "is what it means": what one has or is, one does not say.
	const does = lemmaAt(view, verb.main);
	const isSaid =
		normAt(view, at) === "all"
			? SAYS_ALL.test(does) || isSpeech(view, verb, lexicon)
			: !SAYS_NOTHING.test(does);
	const subject = isSaid ? subjectBefore(view, verb) : null;
	// "all the minister": one phrase to the chunker
	const first = Math.max(at + 1, subject?.first ?? 0);
	if (!subject || subject.last < first || normAt(view, first) === "it")
		return null;
	return {
		source: { first, last: subject.last },
		cue: {
			first: verb.first,
			last: tagAt(view, verb.last + 1) === "RP" ? verb.last + 1 : verb.last,
		},
	};
}

/** "was the union's answer", "was his only comment", "came the reply from Oslo", "was the verdict of one envoy": the noun and whose it is. */
function inNoun(
	view: SentenceView,
	at: number,
	{ codebook }: Discourse,
): Framed | null {
	const phrase = phraseOf(view, at);
	if (phrase?.first !== at) return null;
	const noun = lemmaAt(view, phrase.head);
	if (!codebook.words["announcing-nouns"]?.includes(noun)) return null;
	const cue = { first: phrase.first, last: phrase.last };
	const owner = ownerBefore(view, phrase);
	if (owner !== null)
		return {
			source: owner.source,
			cue: { first: owner.next, last: phrase.last },
		};
	return { source: agentBehind(view, phrase), cue };
}

/** "from rebel headquarters", "of one envoy, Ada Lund": whose the noun is; null where nobody is told. */
function agentBehind(
	view: SentenceView,
	phrase: NounPhrase,
): TokenRange | null {
	const agent = /^(?:of|from|by)$/.test(normAt(view, phrase.last + 1))
		? phraseOf(view, phrase.last + 2)
		: null;
	return agent?.first === phrase.last + 2
		? {
				first: agent.first,
				last: Math.max(agent.last, nameEnd(view, agent)),
			}
		: null;
}

function behind(view: SentenceView, last: number): readonly TokenRange[] {
	return last + 1 < view.tokens.length
		? [{ first: last + 1, last: view.tokens.length - 1 }]
		: [];
}
