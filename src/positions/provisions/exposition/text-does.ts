/** A text as the subject of a verb that no statement reports: "Among other things the bill before parliament outlaws militias", "A clause put in late stops trawlers". */

import type { NounPhrase, VerbGroup } from "../../../language/chunk.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import { draftOf, namesText } from "../beside-text/text-beside.js";
import { leavesSo } from "../draft-as-subject.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { reservation } from "../reservation.js";

/** What the text does, from its verb on; `it` is the draft that "it" stands for, null where it may be anything. */
export function textDoes(
	view: SentenceView,
	it: string | null,
	tools: Tools,
): ReportedWindow | null {
	if (normAt(view, view.tokens.length - 1) === "?") return null;
	const subject = textAtHead(view, it, tools);
	if (subject === null) return null;
	const group = verbOf(view, subject);
	if (group === null || view.quoteAt[group.main] !== null) return null;
	const from = deedFrom(view, group, tools) ?? saidFrom(view, group, tools);
	if (from === null) return null;
	let end = view.tokens.length;
	while (/^[.!”"]$/.test(normAt(view, end - 1))) end--;
	if (leavesSo(view.tokens, from, end)) return null;
	const isIt = tagAt(view, subject.head) === "PRP";
	const draft = isIt ? it : draftOf(subject, tools.reported);
	const isPlain = tools.reported.verbs.has(lemmaAt(view, group.main));
	const isPart = tools.reported.partWords.parts.has(
		lemmaAt(view, subject.head),
	);
	const { first } = view.sentence;
	return {
		draft,
		window: {
			from: first + from,
			to: reservation(tools.tokens, first + from, first + view.tokens.length),
		},
		told: isPlain && (draft !== null || isPart) ? "draft" : "party",
	};
}

/** The phrase that names a text at the head of the sentence, behind no more than an adverb or a setting. */
function textAtHead(
	view: SentenceView,
	it: string | null,
	{ reported }: Tools,
): NounPhrase | null {
	const verb = view.groups.find(({ finite }) => finite);
	for (const phrase of view.phrases) {
		if (verb !== undefined && phrase.first > verb.first) return null;
		const before = tagAt(view, phrase.first - 1);
		const isIt = normAt(view, phrase.head) === "it" && it !== null;
		if (!isIt && !namesText(view, phrase, reported)) continue;
		const isHead =
			phrase.first === 0 ||
			/^(?:RB|,|CC|:)$/.test(before) ||
			phraseOf(view, phrase.first - 1) !== null ||
			// "he said that the pact would"
			normAt(view, phrase.first - 1) === "that";
		if (isHead && (isIt || isOne(view, phrase))) return phrase;
	}
	return null;
}

/** "the", "a", "its", "Orland’s": one text; "plans", "any deal" are none. */
function isOne(view: SentenceView, phrase: NounPhrase): boolean {
	if (!/^NN$|^NNP$|^JJ$/.test(tagAt(view, phrase.head)))
		return /^(?:the|its|these|those|both)$/.test(normAt(view, phrase.first));
	for (let at = phrase.first; at < phrase.head; at++)
		if (/^(?:DT|PRP\$|POS)$/.test(tagAt(view, at))) return true;
	return tagAt(view, phrase.last) === "CD";
}

/** The verb of the text: the first finite one behind it that is in no relative clause. */
function verbOf(view: SentenceView, subject: NounPhrase): VerbGroup | null {
	let isRelative = false;
	for (let at = subject.last + 1; at < view.tokens.length; at++) {
		if (at > subject.last + LONGEST_TAIL) return null;
		const norm = normAt(view, at);
		if (/^[:;]$/.test(norm)) return null;
		if (/^(?:WDT|WP.?|WRB)$/.test(tagAt(view, at))) isRelative = true;
		// "the text Orland wants": a subject of its own behind the noun
		if (
			at === subject.last + 1 &&
			phraseOf(view, at)?.first === at &&
			tagAt(view, at) !== "DT"
		)
			return null;
		const group = groupOf(view, at);
		if (group === null || group.first !== at || !group.finite) continue;
		if (!isRelative) return group;
		isRelative = false;
		at = group.last;
	}
	return null;
}

const LONGEST_TAIL = 24;

/** The token from which the deed is told: the verb, or who does it by "has the two sides bury"; null where nothing is laid down. */
export function deedFrom(
	view: SentenceView,
	group: VerbGroup,
	{ reported, expounding }: Tools,
): number | null {
	if (group.passive || group.perfect || group.progressive || group.negated)
		return null;
	const lemma = lemmaAt(view, group.main);
	// "The truce is to last 60 days"; but "is to be signed" befalls it
	if (
		lemma === "be" &&
		normAt(view, group.last + 1) === "to" &&
		/^VB[PZ]$/.test(tagAt(view, group.first))
	) {
		const deed = lemmaAt(view, group.last + 2);
		return expounding.terms.has(deed) || reported.verbs.has(deed)
			? group.last + 2
			: null;
	}
	// "The proposal is for a three-month truce"
	if (lemma === "be" && normAt(view, group.last + 1) === "for") {
		const thing = phraseOf(view, group.last + 2);
		const isThing =
			thing?.first === group.last + 2 &&
			/^(?:an?|the|CD)$/.test(normAt(view, thing.first)) &&
			!reported.troubles.has(lemmaAt(view, thing.head));
		return isThing &&
			group.modal === null &&
			!/^VBD$/.test(tagAt(view, group.first))
			? group.last + 2
			: null;
	}
	// "would make it a crime to pay them", "makes it illegal to fish"
	if (lemma === "make" && makesIt(view, group)) return group.main;
	// "the plan must uphold the border": what somebody asks of it
	const isYet = /^(?:would|will|shall|may)$/.test(group.modal ?? "");
	if (!isYet && !/^VB[ZP]$/.test(tagAt(view, group.first))) return null;
	const next = group.last + 1;
	const object = phraseOf(view, next);
	const hasObject = object?.first === next;
	// "includes the following commitments": what it includes is yet to come
	if (hasObject && normAt(view, next + 1) === "following") return null;
	if (/^(?:have|see)$/.test(lemma))
		return hasObject && /^VB[PG]?$/.test(tagAt(view, object.last + 1))
			? next
			: null;
	if (reported.silences.has(lemma) || reported.idleVerbs.has(lemma))
		return null;
	if (lemma === "do") return normAt(view, next) === "away" ? group.main : null;
	if (reported.verbs.has(lemma) && !/^(?:say|be)$/.test(lemma))
		// "The paragraph closes with a warning": how it is written
		return normAt(view, next) !== "with" && hasComplement(view, next)
			? group.main
			: null;
	if (expounding.effects.has(lemma) || expounding.judging.has(lemma))
		return null;
	return hasObject && !/^(?:it|them|him|her)$/.test(normAt(view, next))
		? group.main
		: null;
}

/** "makes it a crime to", "would make it unlawful for banks to"; not "made it hard to". */
function makesIt(
	view: SentenceView,
	{ first, last, modal }: VerbGroup,
): boolean {
	if (normAt(view, last + 1) !== "it") return false;
	if (modal === null && !/^VB[ZP]$/.test(tagAt(view, first))) return false;
	for (let at = last + 2; at < last + 5; at++)
		if (
			/^(?:crime|offence|offense|felony|duty|illegal|unlawful|legal|lawful|compulsory|mandatory|obligatory|punishable|easier|harder|condition)$/.test(
				normAt(view, at),
			)
		)
			return true;
	return false;
}

/** "(She said) the truce barred tanks": a verb of texts whose tense is only that of the report; in the report's own words it may be history. */
function saidFrom(
	view: SentenceView,
	{ first, main, last, passive, negated }: VerbGroup,
	{ reported }: Tools,
): number | null {
	const isReported = !/^[.!?]$/.test(normAt(view, view.tokens.length - 1));
	return isReported &&
		!passive &&
		!negated &&
		first === main &&
		tagAt(view, main) === "VBD" &&
		reported.verbs.has(lemmaAt(view, main)) &&
		!/^(?:say|be|have|do|make|leave)$/.test(lemmaAt(view, main)) &&
		!reported.silences.has(lemmaAt(view, main)) &&
		phraseOf(view, last + 1)?.first === last + 1
		? main
		: null;
}

/** "(provides) for …", "(lets) both …", "(says) that": something behind the verb. */
function hasComplement(view: SentenceView, at: number): boolean {
	return (
		phraseOf(view, at) !== null ||
		/^(?:IN|TO|RP|VBG|RB|DT)$/.test(tagAt(view, at))
	);
}
