/** The clause of a sentence that lays something down in the telling of a draft: "Heavy guns go back 15 kilometres", "Both limits are to last ten years". */

import type { VerbGroup } from "../../../language/chunk.js";
import { subjectBefore } from "../../../statements/find-subject.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import type { Subject } from "../../../statements/subject.js";
import type { ExpositionWords } from "./exposition-words.js";

/**
 * Such a clause. `due`: it tells what is to be done ("would", "must", "is to"), which a report tells of nothing but a text or a wish;
 * `present`: what is done, in the present, which between sentences of a text's exposition is what the text has done.
 */
export interface ExpoundedClause {
	/** Tokens of the sentence, half-open: from its subject, or from the condition before it. */
	readonly from: number;
	readonly to: number;
	/** Its verb. */
	readonly verb: number;
	readonly form: "due" | "present";
	/** Whether "would", "shall", "must" or "is to" say so, which nothing else means. */
	readonly isPlain: boolean;
	/** Whether it names a figure, a term or a condition. */
	readonly isBound: boolean;
	/** Whether its verb is one by which texts lay down. */
	readonly isLaw: boolean;
}

/** The clause of the main verb; null where it lays nothing down. */
export function expoundedClause(
	view: SentenceView,
	words: ExpositionWords,
): ExpoundedClause | null {
	const length = view.tokens.length;
	if (normAt(view, length - 1) === "?") return null;
	const opening = behindColon(view);
	const thing = thingThatIs(view, opening, words);
	if (thing !== null) return thing;
	const main = mainVerb(view, opening);
	if (main === null || isSomebody(view, main.subject, words)) return null;
	const form = formOf(view, main.group, words);
	if (form === null) return null;
	const isBound = namesBound(view, main.subject.first, length);
	const isLaw = laysDown(view, main.group, words);
	if (form === "present" && !isBound && !isLaw) return null;
	return {
		from: clauseStart(view, opening, main.subject.first),
		to: length,
		verb: main.group.main,
		form: form === "present" ? "present" : "due",
		isPlain: form === "plain",
		isBound,
		isLaw,
	};
}

/** "There is an amnesty for those who …": what a text has, where the sentence before told of it. */
function thingThatIs(
	view: SentenceView,
	opening: number,
	{ things }: ExpositionWords,
): ExpoundedClause | null {
	const verb = groupOf(view, opening + 1);
	if (normAt(view, opening) !== "there" || verb === null) return null;
	if (lemmaAt(view, verb.main) !== "be" || verb.perfect) return null;
	const thing = phraseOf(view, verb.last + 1);
	if (thing?.first !== verb.last + 1) return null;
	if (
		tagAt(view, verb.first) === "VBD" ||
		!things.has(lemmaAt(view, thing.head))
	)
		return null;
	return {
		from: thing.first,
		to: view.tokens.length,
		verb: verb.main,
		form: verb.modal === null ? "present" : "due",
		isPlain: verb.modal === "would",
		isBound: false,
		isLaw: false,
	};
}

interface Main {
	readonly group: VerbGroup;
	/** Its subject: a noun phrase, or from where a gerund is one ("watching over the truce"). */
	readonly subject: Pick<Subject, "first"> & {
		readonly head: Subject["head"] | null;
	};
}

/** The first finite verb that hangs on no conjunction or pronoun. */
function mainVerb(view: SentenceView, from: number): Main | null {
	for (const group of view.groups) {
		if (!group.finite || group.first < from) continue;
		if (view.quoteAt[group.first] !== null) return null;
		const subject = subjectBefore(view, group);
		if (subject === null)
			return tagAt(view, from) === "VBG"
				? { group, subject: { first: from, head: null } }
				: null;
		if (subject.link !== "plain" || subject.first < from) continue;
		if (isSubordinate(view, subject.first - 1)) continue;
		return { group, subject };
	}
	return null;
}

function isSubordinate(view: SentenceView, before: number): boolean {
	return (
		/^W/.test(tagAt(view, before)) ||
		/^(?:if|once|after|before|when|while|until|till|unless|because|as|that|whether|though|although|since|provided|providing|where)$/.test(
			normAt(view, before),
		)
	);
}

/** Whether the subject is no party to a text: a speaker, the talks, the text itself, or what was said before. */
function isSomebody(
	view: SentenceView,
	{ head }: Main["subject"],
	{ texts, persons, proceedings }: ExpositionWords,
): boolean {
	if (head === null) return false;
	const { start, norm, lemma } = view.tokens[head.head]!;
	return (
		/^(?:i|we|you|he|she|it|this|that|what|who|there|one|some|many|others|most|critics)$/.test(
			norm,
		) ||
		texts.has(lemma) ||
		proceedings.has(lemma) ||
		persons(start)
	);
}

/** `plain`: "would", "shall", "must", "is to"; `due`: "will", "may", "has to", "is free to"; `present`; null for anything else. */
function formOf(
	view: SentenceView,
	group: VerbGroup,
	words: ExpositionWords,
): "plain" | "due" | "present" | null {
	const isStanding = words.standing.has(normAt(view, group.main));
	if (group.perfect || (group.progressive && !isStanding)) return null;
	const lemma = lemmaAt(view, group.main);
	if (words.procedural.has(lemma)) return null;
	if (group.modal !== null) {
		if (!isDeed(view, group, words)) return null;
		if (/^(?:would|shall|must)$/.test(group.modal)) return "plain";
		return /^(?:will|may|can|cannot)$/.test(group.modal) ? "due" : null;
	}
	if (!/^VB[ZP]$/.test(tagAt(view, group.first))) return null;
	if (saysHowItIs(view, group)) return null;
	const behind = group.last + 1;
	if (normAt(view, behind) === "to" && tagAt(view, behind + 1) === "VB") {
		if (words.procedural.has(lemmaAt(view, behind + 1))) return null;
		if (lemma === "be") return "plain";
		if (lemma === "have") return "due";
	}
	if (lemma === "have") return hasTerm(view, behind) ? "due" : null;
	if (lemma === "be") return isInForce(view, behind, words) ? "due" : null;
	if (group.passive) return words.judging.has(lemma) ? null : "present";
	return isAct(view, group, words) ? "present" : null;
}

/** "would be held", "would pass to Orland", "may return"; but not "would suffer", "may be late". */
function isDeed(
	view: SentenceView,
	group: VerbGroup,
	words: ExpositionWords,
): boolean {
	const lemma = lemmaAt(view, group.main);
	if (group.passive) return !words.judging.has(lemma);
	if (group.progressive) return true;
	if (lemma === "be") return isInForce(view, group.last + 1, words);
	if (lemma === "have" || lemma === "need") {
		const object = phraseOf(view, group.last + 1);
		return object?.first === group.last + 1 && lemma === "have";
	}
	return isAct(view, group, words);
}

/** What somebody does or what passes somewhere, and not what becomes of things, as somebody judges. */
function isAct(
	view: SentenceView,
	group: VerbGroup,
	words: ExpositionWords,
): boolean {
	const lemma = lemmaAt(view, group.main);
	if (words.movings.has(lemma) || words.lasting.has(lemma))
		return !isFigureOfSpeech(view, group.last + 1);
	// "draw up an inventory", "lead an interim council"; but "draw fire", "lead to war"
	if (tagAt(view, group.last + 1) === "RP") return !words.judging.has(lemma);
	if (lemma === "become")
		return phraseOf(view, group.last + 1)?.first === group.last + 1;
	// "They lapse if Orland invades", "The fighting would stop after three days"
	if (words.terms.has(lemma)) return namesBound(view, 0, view.tokens.length);
	if (lemma === "lead") return normAt(view, group.last + 1) !== "to";
	return !words.effects.has(lemma) && !words.judging.has(lemma);
}

/** "come to nothing", "fall to pieces": nowhere one can go. */
function isFigureOfSpeech(view: SentenceView, at: number): boolean {
	return (
		/^(?:to|into|in)$/.test(normAt(view, at)) &&
		/^(?:NN|NNS)$/.test(tagAt(view, at + 1)) &&
		/^(?:[.,]|)$/.test(normAt(view, at + 2)) &&
		!/^(?:force|effect)$/.test(normAt(view, at + 1))
	);
}

/** "binding", "free to go", "off limits", "in force": how things stand by law. */
function isInForce(
	view: SentenceView,
	at: number,
	{ standing }: ExpositionWords,
): boolean {
	let next = at;
	while (/^RB/.test(tagAt(view, next)) && normAt(view, next) !== "off") next++;
	return (
		standing.has(normAt(view, next)) ||
		standing.has(`${normAt(view, next)} ${normAt(view, next + 1)}`)
	);
}

/** "has 30 days to confirm it", "have until May": a term to do it in. */
function hasTerm(view: SentenceView, at: number): boolean {
	if (/^(?:until|up)$/.test(normAt(view, at))) return true;
	const object = phraseOf(view, at);
	return (
		object?.first === at &&
		/^(?:hour|day|week|month|year)$/.test(lemmaAt(view, object.head)) &&
		normAt(view, object.last + 1) === "to"
	);
}

/** "now has", "is already", "are often": the world as it is, and not as the text has it. */
function saysHowItIs(view: SentenceView, group: VerbGroup): boolean {
	for (let at = Math.max(0, group.first - 2); at <= group.last + 1; at++)
		if (
			/^(?:now|currently|already|today|often|usually|always|presently|increasingly|normally|traditionally|widely|certainly|clearly|apparently)$/.test(
				normAt(view, at),
			)
		)
			return true;
	return /^(?:now|currently|today|meanwhile)$/.test(normAt(view, 0));
}

/** Whether a verb is one by which texts lay down. */
function laysDown(
	view: SentenceView,
	{ main, last, passive }: VerbGroup,
	words: ExpositionWords,
): boolean {
	const lemma = lemmaAt(view, main);
	return (
		passive ||
		words.verbs.has(lemma) ||
		words.receiving.has(lemma) ||
		words.giving.has(lemma) ||
		words.movings.has(lemma) ||
		words.lasting.has(lemma) ||
		(lemma === "become" && phraseOf(view, last + 1)?.first === last + 1)
	);
}

/** "within 24 days", "at 75 percent", "once the guns are gone", "if …". */
function namesBound(view: SentenceView, from: number, to: number): boolean {
	for (let at = 0; at < to; at++) {
		if (
			/^(?:if|once|unless|until|within|provided|only|after|every|each)$/.test(
				normAt(view, at),
			)
		)
			return true;
		if (
			at >= from &&
			tagAt(view, at) === "CD" &&
			!/^one$/.test(normAt(view, at))
		)
			return true;
	}
	return false;
}

/** The token behind a colon that nothing quoted follows; 0 without one. */
function behindColon(view: SentenceView): number {
	for (let at = 1; at + 4 < view.tokens.length; at++)
		if (normAt(view, at) === ":" && view.quoteAt[at + 1] === null)
			return at + 1;
	return 0;
}

/** A condition at the head is part of what is laid down; a setting is not. */
function clauseStart(
	view: SentenceView,
	opening: number,
	subject: number,
): number {
	const isCondition = /^(?:if|once|unless|provided|should|as)$/.test(
		normAt(view, opening),
	);
	if (isCondition && normAt(view, subject - 1) === ",") return opening;
	return /^(?:no|neither|only)$/.test(normAt(view, subject - 1))
		? subject - 1
		: subject;
}
