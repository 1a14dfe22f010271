/** What is said to stand in a text, or to be its core: "An amnesty is part of the deal", "A tax on fuel figures in the treaty", "The heart of the plan is to close the mines". */

import type { NounPhrase, VerbGroup } from "../../../language/chunk.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { reservation } from "../reservation.js";
import { draftOf, isHistory, namesText } from "./text-beside.js";

/** The words for it; null where the sentence tells nothing of the kind. */
export function foundInText(
	view: SentenceView,
	tools: Tools,
): ReportedWindow | null {
	const verb = view.groups.find(({ finite }) => finite);
	if (verb === undefined || verb.negated || view.quoteAt[verb.main] !== null)
		return null;
	return standsIn(view, verb, tools) ?? isCore(view, verb, tools);
}

/** "… is part of the deal", "… are written into the pact", "… figures in the treaty". */
function standsIn(
	view: SentenceView,
	verb: VerbGroup,
	tools: Tools,
): ReportedWindow | null {
	const { reported } = tools;
	if (!isOfNow(view, verb) || verb.first === 0) return null;
	const isPassive =
		verb.passive && reported.insertions.has(lemmaAt(view, verb.main));
	const isThere = STANDING.test(lemmaAt(view, verb.main));
	const isSaid = verb.passive && LAID.test(normAt(view, verb.main));
	if (!isPassive && !isThere && !isSaid) return null;
	const text = textBehind(view, verb.last + 1, tools);
	if (text === null || !opensThings(view, tools)) return null;
	const { first } = view.sentence;
	return {
		draft: draftOf(text, reported),
		window: { from: first, to: first + verb.first },
		told: view.phrases.some(
			(phrase) => phrase.last < verb.first && isThing(view, phrase, tools),
		)
			? "draft"
			: "party",
	};
}

const STANDING =
	/^(?:be|figure|appear|feature|stand|rank|count|remain|stay|survive)$/;
const LAID =
	/^(?:foreseen|envisaged|envisioned|promised|provided|stipulated|proposed|planned|contained|included|listed|enshrined|mentioned|guaranteed|laid|set|spelled|spelt|written|anchored)$/;

/** "is", "are to be", "would be", "has been", not "was". */
function isOfNow(view: SentenceView, { first, modal }: VerbGroup): boolean {
	return modal !== null || /^VB[ZP]$/.test(tagAt(view, first));
}

/** The text behind "in", "into", "part of", "among the points of", with nothing else between; null without one. */
function textBehind(
	view: SentenceView,
	from: number,
	{ reported }: Tools,
): NounPhrase | null {
	for (let at = from; at < from + REACH; at++) {
		if (groupOf(view, at)?.finite) return null;
		if (!/^(?:in|into|of|by|among|under)$/.test(normAt(view, at))) continue;
		const phrase = phraseOf(view, at + 1);
		if (phrase === null || phrase.first !== at + 1) continue;
		// "The limit stands in another paper": in none that the sentence tells of
		if (/^(?:an)?other$/.test(normAt(view, phrase.first))) return null;
		if (namesText(view, phrase, reported) && !isHistory(view, phrase, reported))
			return phrase;
		const lemma = lemmaAt(view, phrase.head);
		if (!HOSTS.test(lemma) && !reported.announcing.has(lemma)) return null;
	}
	return null;
}

const REACH = 9;
const HOSTS =
	/^(?:part|core|heart|element|text|wording|list|pillar|centre|center|parcel|bit)$/;

/** Whether the sentence opens with something that may be provided for, and no text, person or talks. */
function opensThings(
	view: SentenceView,
	{ expounding, reported }: Tools,
): boolean {
	const head = view.phrases[0];
	if (head === undefined || head.first > 1) return false;
	if (namesText(view, head, reported)) return false;
	const { lemma, start } = view.tokens[head.head]!;
	if (expounding.proceedings.has(lemma) || expounding.persons(start))
		return false;
	if (/^PRP$|^NNP|^EX$|^DT$/.test(tagAt(view, head.head))) return false;
	return (
		!reported.troubles.has(lemma) &&
		!/^(?:that|this|these|those|there)$/.test(normAt(view, head.first))
	);
}

/** "The heart of the plan is to close the mines", "The accord's main point is an amnesty". */
function isCore(
	view: SentenceView,
	verb: VerbGroup,
	tools: Tools,
): ReportedWindow | null {
	const { tokens, reported } = tools;
	if (lemmaAt(view, verb.main) !== "be" || !isOfNow(view, verb)) return null;
	const head = view.phrases[0];
	if (head?.first !== 0 || head.last >= verb.first) return null;
	const isCored = view.tokens
		.slice(head.first, verb.first)
		.some(
			({ lemma }) =>
				CORES.test(lemma) ||
				reported.announcing.has(lemma) ||
				reported.partWords.stages.has(lemma),
		);
	const text = view.phrases.find(
		(phrase) => phrase.last < verb.first && namesText(view, phrase, reported),
	);
	if (text === undefined || !isCored || isHistory(view, text, reported))
		return null;
	for (let at = 0; at < verb.first; at++)
		if (reported.troubles.has(lemmaAt(view, at))) return null;
	const behind = verb.last + 1;
	const isDeed =
		normAt(view, behind) === "to" && /^VB/.test(tagAt(view, behind + 1));
	const thing = phraseOf(view, behind);
	const isThat = normAt(view, behind) === "that";
	const isNoun = thing?.first === behind && isThing(view, thing, tools);
	if (!isDeed && !isNoun && !isThat) return null;
	const { first } = view.sentence;
	const from = first + (isDeed || isThat ? behind + 1 : behind);
	return {
		draft: draftOf(text, reported),
		window: {
			from,
			to: reservation(tokens, from, first + view.tokens.length),
		},
		told: "draft",
	};
}

/** A noun of what may be provided for, or of a deed. */
function isThing(
	view: SentenceView,
	{ head }: NounPhrase,
	{ expounding }: Tools,
): boolean {
	return (
		expounding.things.has(lemmaAt(view, head)) ||
		// "a pull-back of the guns": what becomes of something
		/^.{2,}-?(?:back|off|out|over|down|up)$/.test(normAt(view, head)) ||
		/(?:tion|sion|ment|ing|al)$/.test(normAt(view, head))
	);
}

const CORES =
	/^(?:heart|core|centrepiece|centerpiece|idea|key|essence|gist|crux|thrust|backbone|kernel|cornerstone|pillar|gain|prize|price|heading|purpose|rule|principle|novelty|main|chief)$/;
