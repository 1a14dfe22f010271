/** Whose verb it is: the subject of a verb group, found by walking left over what may stand between. */

import type { NounPhrase, VerbGroup } from "../language/chunk.js";
import { isClauseOpener, isPreposition } from "./function-words.js";
import {
	groupOf,
	isClosing,
	isOpening,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** Token range of a subject in its sentence, both ends included; `shared` when taken over from an earlier verb. */
export interface Subject {
	readonly first: number;
	readonly last: number;
	/** The phrase that names the subject. */
	readonly head: NounPhrase;
	/** How it stands to the verb: before it, behind a relative pronoun, or taken over from a coordinated verb. */
	readonly link: "plain" | "relative" | "shared";
}

/** The subject that stands before a verb group; null where there is none ("“Enough,” said the envoy"). */
export function subjectBefore(
	view: SentenceView,
	group: VerbGroup,
): Subject | null {
	return walkLeft(view, group) ?? subjectOverRelative(view, group);
}

/** "The text that she read out to reporters last week provides": the host of a relative clause with one verb of its own. */
function subjectOverRelative(
	view: SentenceView,
	group: VerbGroup,
): Subject | null {
	if (!group.finite) return null;
	let verbs = 0;
	for (let at = group.first - 1; at > 0 && group.first - at < 18; at--) {
		if (
			view.quoteAt[at] !== view.quoteAt[group.first] ||
			/^[,;:–—]$/.test(normAt(view, at))
		)
			return null;
		const verb = groupOf(view, at);
		if (verb?.first === at && verb.finite) verbs++;
		if (
			!/^W(?:P|DT)$/.test(tagAt(view, at)) &&
			!(normAt(view, at) === "that" && verbs === 1)
		)
			continue;
		const host = phraseOf(view, at - 1);
		return host && verbs === 1 && isClauseStart(view, host.first)
			? { first: host.first, last: group.first - 1, head: host, link: "plain" }
			: null;
	}
	return null;
}

function walkLeft(view: SentenceView, group: VerbGroup): Subject | null {
	let at = group.first - 1;
	let last = -1;
	const ownQuote = view.quoteAt[group.first] ?? null;
	while (at >= 0) {
		const tag = tagAt(view, at);
		const phrase = phraseOf(view, at);
		if (!phrase && view.quoteAt[at] !== ownQuote && isClosing(view, at)) {
			const opening = quotedAttribute(view, at);
			if (opening === null) return null;
			if (last < 0) last = at;
			at = opening - 1;
			continue;
		}
		if (
			tag === "WP" ||
			tag === "WDT" ||
			(phrase !== null && isRelativePronoun(view, phrase))
		)
			return antecedent(view, at);
		if (phrase) {
			const before = phrase.first - 1;
			if (isPreposition(view, before)) {
				const host = hostOf(view, before);
				if (last < 0 && host && !isTemporal(view, phrase)) last = phrase.last;
				if (!host && !isTemporal(view, phrase)) return null;
				at = host && last >= 0 ? host.last : before - 1;
			} else if (
				isTemporal(view, phrase) &&
				(phraseOf(view, before) || normAt(view, before) === ",")
			) {
				at = before;
			} else {
				const host = relativeHost(view, phrase);
				return host
					? plain(view, host, Math.max(last, phrase.last))
					: plain(view, phrase, last);
			}
		} else if (
			/^RB/.test(tag) ||
			(isOpening(view, at) && ownQuote !== null) ||
			/^(?:neither|both)$/.test(normAt(view, at))
		) {
			at--;
		} else if (
			normAt(view, at) === "," ||
			/^[–—(-]$/.test(normAt(view, at)) ||
			normAt(view, at) === ")"
		) {
			const opening = parentheticalStart(view, at);
			if (opening === null) return null;
			if (last < 0 && isPartOfName(view, opening, at))
				last = normAt(view, at) === ")" ? at : at - 1;
			at = opening - 1;
		} else if (tag === "CC" || groupOf(view, at)) {
			return sharedBefore(view, group, at);
		} else {
			return null;
		}
	}
	return null;
}

/** The noun phrase that stands right after a verb as its subject: "said the envoy", "warned Prime Minister Ana Ruiz". */
export function subjectAfter(
	view: SentenceView,
	group: VerbGroup,
): Subject | null {
	const phrase = phraseOf(view, group.last + 1);
	if (!phrase || phrase.first !== group.last + 1) return null;
	return plain(view, phrase, nameEnd(view, phrase));
}

/** "people who have read the text": the phrase that a restrictive relative clause ending in `object` belongs to; null for none. */
function relativeHost(
	view: SentenceView,
	object: NounPhrase,
): NounPhrase | null {
	const verb = groupOf(view, object.first - 1);
	if (!verb?.finite || !/^W(?:P|DT)$/.test(tagAt(view, verb.first - 1)))
		return null;
	return phraseOf(view, verb.first - 2);
}

/** Opening mark of a short quotation that belongs to the noun before it: "an authority “with binding powers”"; null for speech. */
function quotedAttribute(view: SentenceView, close: number): number | null {
	const quote = view.quoteAt[close];
	for (let at = close - 1; at >= 0 && close - at < 8; at--) {
		if (view.quoteAt[at] !== quote || groupOf(view, at)?.finite) return null;
		if (isOpening(view, at)) return phraseOf(view, at - 1) ? at : null;
	}
	return null;
}

/** The phrase that a preposition hangs on, over an adjective or participle: "people familiar with", "officials briefed on". */
function hostOf(view: SentenceView, preposition: number): NounPhrase | null {
	let at = preposition - 1;
	while (
		at > preposition - 3 &&
		/^(?:JJ|VBN|VBG|RB)$/.test(tagAt(view, at)) &&
		!phraseOf(view, at)
	)
		at--;
	return phraseOf(view, at);
}

/** Whether a phrase names a time rather than a thing: "Monday", "late last week". */
export function isTemporal(view: SentenceView, phrase: NounPhrase): boolean {
	const head = normAt(view, phrase.head).replace(/\.$/, "");
	return (
		TEMPORAL.test(head) &&
		!/^(?:PRP|WP)/.test(tagAt(view, phrase.head)) &&
		phrase.last - phrase.first < 5
	);
}

const TEMPORAL =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|yesterday|tomorrow|tonight|(?:week|month|year|morning|evening|afternoon|night|weekend|day|hour|minute|moment|time)s?|(?:19|20)\d\d)$/;

/** The phrase with its coordinated partners to the left: "Britain, France and Germany", "the leaders of Britain and France". */
function plain(view: SentenceView, head: NounPhrase, last: number): Subject {
	const subject = {
		first: head.first,
		last: Math.max(last, head.last),
		head,
		link: "plain",
	} as const;
	const leftmost = coordinatedStart(view, head);
	if (!leftmost) return subject;
	if (isClauseStart(view, leftmost.first))
		return { ...subject, first: leftmost.first };
	const whole =
		normAt(view, leftmost.first - 1) === "of"
			? phraseOf(view, leftmost.first - 2)
			: null;
	return whole && isClauseStart(view, whole.first)
		? { ...subject, first: whole.first, head: whole }
		: subject;
}

/** The first of the phrases that "and", "or" and commas join up to `head`; null where none is joined. */
function coordinatedStart(
	view: SentenceView,
	head: NounPhrase,
): NounPhrase | null {
	const conjunction = head.first - 1;
	if (!/^(?:and|or|nor|&)$/.test(normAt(view, conjunction))) return null;
	let reach = phraseOf(
		view,
		normAt(view, conjunction - 1) === "," ? conjunction - 2 : conjunction - 1,
	);
	while (
		reach &&
		normAt(view, reach.first - 1) === "," &&
		!isClauseStartOnly(view, reach)
	) {
		const next = phraseOf(view, reach.first - 2);
		if (!next) break;
		reach = next;
	}
	return reach;
}

/** Whether only a clause, not a list, can begin behind the comma before the phrase: a pronoun does. */
function isClauseStartOnly(view: SentenceView, phrase: NounPhrase): boolean {
	return /^PRP$/.test(tagAt(view, phrase.head));
}

/** Whether a clause may begin at this token: nothing before it that would govern it. */
function isClauseStart(view: SentenceView, first: number): boolean {
	const before = first - 1;
	if (
		before < 0 ||
		/^(?:neither|either|both)$/.test(normAt(view, before)) ||
		isClauseOpener(view, before) ||
		isClosing(view, before)
	)
		return true;
	return (
		/^[:;–—]$/.test(normAt(view, before)) ||
		view.quoteAt[before] !== view.quoteAt[first]
	);
}

/** "an editorial which argued": the phrase before the relative pronoun, over a comma. */
function antecedent(view: SentenceView, pronoun: number): Subject | null {
	const before = normAt(view, pronoun - 1) === "," ? pronoun - 2 : pronoun - 1;
	const phrase = phraseOf(view, before);
	return phrase
		? { first: phrase.first, last: phrase.last, head: phrase, link: "relative" }
		: null;
}

function isRelativePronoun(view: SentenceView, phrase: NounPhrase): boolean {
	return (
		phrase.first === phrase.last &&
		/^W(?:P|DT)$/.test(tagAt(view, phrase.first))
	);
}

/**
 * Coordinated verbs share a subject: "She welcomed the clause, but told state radio …". The nearest verb whose clause leans on
 * no other gives it ("It says assets stay frozen until Norland pays, and makes …": It).
 */
function sharedBefore(
	view: SentenceView,
	group: VerbGroup,
	conjunction: number,
): Subject | null {
	if (!group.finite || tagAt(view, conjunction) !== "CC") return null;
	let nearest: Subject | null = null;
	for (let index = view.groups.length - 1; index >= 0; index--) {
		const earlier = view.groups[index] as VerbGroup;
		if (
			earlier.last >= conjunction ||
			!earlier.finite ||
			view.quoteAt[earlier.first]
		)
			continue;
		const subject = subjectBefore(view, earlier);
		if (!subject) continue;
		nearest ??= subject;
		if (!isLeaning(view, subject)) return { ...subject, link: "shared" };
	}
	return nearest && { ...nearest, link: "shared" };
}

/** Whether a subject stands in a subordinate or reported clause: behind a conjunction, a relative pronoun or another verb. */
export function isLeaning(view: SentenceView, subject: Subject): boolean {
	if (subject.link === "relative") return true;
	const before = subject.first - 1;
	return (
		groupOf(view, before) !== null || /^(?:IN|W.*)$/.test(tagAt(view, before))
	);
}

/** Start of the parenthesis that ends at `close` (a comma, dash or bracket); null where `close` ends none. */
function parentheticalStart(view: SentenceView, close: number): number | null {
	const mark = normAt(view, close);
	const opening = mark === ")" ? /^\($/ : mark === "," ? /^,$/ : /^[–—-]$/;
	for (let at = close - 1; at > 0 && close - at < 60; at--) {
		if (
			view.quoteAt[at] !== view.quoteAt[close] ||
			!opening.test(normAt(view, at))
		)
			continue;
		if (
			phraseOf(view, at - 1) &&
			(mark !== "," || opensParenthesis(view, at, close))
		)
			return at;
	}
	return null;
}

/** Whether what stands between two commas is set off: a relative or participle clause, or an apposition that fills it. */
function opensParenthesis(
	view: SentenceView,
	open: number,
	close: number,
): boolean {
	if (/^(?:W|VBN|VBG|JJ|RB|CD)/.test(tagAt(view, open + 1))) return true;
	if (isPreposition(view, open + 1)) return true;
	const phrase = phraseOf(view, open + 1);
	if (!phrase || phrase.first !== open + 1) return false;
	const hasVerb = view.groups.some(
		(group) =>
			group.finite &&
			group.first > open &&
			group.last < close &&
			!/^W/.test(tagAt(view, group.first - 1)),
	);
	return (
		phrase.last === close - 1 ||
		(!hasVerb &&
			(/^(?:DT|PRP\$)$/.test(tagAt(view, phrase.first)) ||
				isPreposition(view, phrase.last + 1)))
	);
}

/** An apposition or "who …" belongs to the name; "speaking on condition of anonymity" is how it was said, "whom X accused" another's words. */
function isPartOfName(
	view: SentenceView,
	opening: number,
	close: number,
): boolean {
	if (
		close <= opening + 1 ||
		/^RB/.test(tagAt(view, opening + 1)) ||
		tagAt(view, opening + 1) === "VBG" ||
		isPreposition(view, opening + 1)
	)
		return false;
	return (
		!/^W/.test(tagAt(view, opening + 1)) || normAt(view, opening + 1) === "who"
	);
}

/** Where the name that begins with this phrase ends, its of-phrases and one apposition included; -1 for the phrase alone. */
export function nameEnd(view: SentenceView, phrase: NounPhrase): number {
	let last = phrase.last;
	while (
		isPreposition(view, last + 1) &&
		/^(?:of|for|from|at|in)$/.test(normAt(view, last + 1))
	) {
		const next = phraseOf(view, last + 2);
		if (
			!next ||
			isTemporal(view, next) ||
			(normAt(view, last + 1) !== "of" && isProper(view, phrase))
		)
			break;
		last = next.last;
	}
	if (normAt(view, last + 1) === ",") {
		const next = phraseOf(view, last + 2);
		const after = next ? normAt(view, next.last + 1) : "";
		if (
			next &&
			!isTemporal(view, next) &&
			isProper(view, next) !== isProper(view, phrase) &&
			/^[,.;]?$/.test(after)
		)
			last = next.last;
	}
	return last;
}

function isProper(view: SentenceView, phrase: NounPhrase): boolean {
	return /^NNP/.test(tagAt(view, phrase.head));
}
