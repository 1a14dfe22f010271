/** The form a verb has in its clause, where the tagger's word for it misleads. */

import type { VerbGroup } from "../../language/chunk.js";
import {
	groupOf,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import { isTemporal } from "../../statements/temporal-phrase.js";
import { eventSubject } from "./event-subject.js";

/**
 * "Fighting flared again in May": the only verb of a sentence tells what happened. "The paper, handed over on Monday by the
 * guarantors, …": a past tense without subject or object behind a comma describes the noun before it.
 */
export function clauseForm(
	view: SentenceView,
	group: VerbGroup,
): VerbGroup["form"] {
	if (
		group.form === "participle" &&
		(isOnlyVerb(view, group) ||
			isBehindFalseVerb(view, group) ||
			isTransitive(view, group))
	)
		return "finite";
	return group.finite && (isReduced(view, group) || isJoined(view, group))
		? "participle"
		: group.form;
}

/** "Seven coastal *states* signed it": what stands right before was a noun, for no auxiliary goes with this form. */
function isBehindFalseVerb(view: SentenceView, group: VerbGroup): boolean {
	const { tag, lemma } = view.tokens[group.first - 1] ?? { tag: "", lemma: "" };
	return (
		tagAt(view, group.first) === "VBN" &&
		/^VB[ZP]$/.test(tag) &&
		!/^(?:be|have|get)$/.test(lemma)
	);
}

/** "the two armies returned 157 captives": a participle that describes a noun has no object of its own. */
function isTransitive(view: SentenceView, group: VerbGroup): boolean {
	const before = phraseOf(view, group.first - 1);
	const object = phraseOf(view, group.last + 1);
	return (
		group.first === group.main &&
		tagAt(view, group.main) === "VBN" &&
		before !== null &&
		/^(?:NNS|NNPS?|PRP)$/.test(tagAt(view, before.head)) &&
		object !== null &&
		/^NN/.test(tagAt(view, object.head)) &&
		!isTemporal(view, object) &&
		!TWO_OBJECTS.test(view.tokens[group.main]!.lemma) &&
		endsBefore(view, object.last + 1) &&
		eventSubject(view, group) !== null
	);
}

/** Verbs whose participle keeps one of its two objects: "rebels given arms", "a man called Tamm". */
const TWO_OBJECTS =
	/^(?:give|hand|send|offer|grant|deny|show|tell|award|allot|assign|promise|call|name|dub|term|title|elect|appoint|make|consider|deem|pay|owe|lend|teach|ask|refuse|cost|leave)$/;

/** Whether no verb goes on with the subject: "the rebels captured 40 men, and …", not "the towns captured that day were …". */
function endsBefore(view: SentenceView, from: number): boolean {
	for (let at = from; at < view.tokens.length; at++) {
		if (/^[,;.:]$/.test(normAt(view, at)) || tagAt(view, at) === "CC")
			return true;
		if (groupOf(view, at)?.finite === true) return false;
	}
	return true;
}

/** "a paper put together by envoys *and handed* to the parties on Friday": joined to a participle, and with no object either. */
function isJoined(view: SentenceView, group: VerbGroup): boolean {
	const before = view.groups[(view.groupAt[group.first] ?? 0) - 1];
	return (
		group.first === group.main &&
		tagAt(view, group.main) === "VBD" &&
		normAt(view, group.first - 1) === "and" &&
		before?.form === "participle" &&
		describesNoun(view, before) &&
		/^(?:IN|TO|RP|RB)$/.test(tagAt(view, group.last + 1))
	);
}

/** Whether a participle stands right behind the noun it describes, or behind a comma after it. */
export function describesNoun(view: SentenceView, group: VerbGroup): boolean {
	const before =
		normAt(view, group.first - 1) === "," ? group.first - 2 : group.first - 1;
	if (phraseOf(view, before) !== null) return true;
	const joined = view.groups[(view.groupAt[group.first] ?? 0) - 1];
	return (
		normAt(view, group.first - 1) === "and" &&
		joined?.form === "participle" &&
		describesNoun(view, joined)
	);
}

function isOnlyVerb(view: SentenceView, group: VerbGroup): boolean {
	return (
		group.first === group.main &&
		view.groups.every(({ finite }) => !finite) &&
		eventSubject(view, group) !== null
	);
}

function isReduced(view: SentenceView, group: VerbGroup): boolean {
	return (
		group.first === group.main &&
		tagAt(view, group.main) === "VBD" &&
		normAt(view, group.first - 1) === "," &&
		phraseOf(view, group.first - 2) !== null &&
		/^(?:IN|RP|RB)$/.test(tagAt(view, group.last + 1)) &&
		eventSubject(view, group) === null
	);
}
