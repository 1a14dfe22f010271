/** Whose verb it is: the subject of a verb group, found by walking left over what may stand between. */

import type { NounPhrase, VerbGroup } from "../language/chunk.js";
import { hasCoordinatedVerb } from "./coordinated-verb.js";
import { isPreposition } from "./function-words.js";
import { nameEnd } from "./name-end.js";
import { hostOf, quotedAttribute, relativeHost } from "./noun-hosts.js";
import {
	isPartOfName,
	parentheticalStart,
	relativeStart,
} from "./parenthesis.js";
import {
	groupOf,
	isClosing,
	isOpening,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isClauseStart, plainSubject, type Subject } from "./subject.js";
import {
	subjectOverParticiple,
	subjectOverRelative,
} from "./subject-over-clause.js";
import { isTemporal } from "./temporal-phrase.js";

/** The subject that stands before a verb group; null where there is none ("“Enough,” said the envoy"). */
export function subjectBefore(
	view: SentenceView,
	group: VerbGroup,
): Subject | null {
	const known = knownSubjects(view);
	const found = known.get(group);
	if (found !== undefined) return found;
	const subject =
		walkLeft(view, group) ??
		subjectOverRelative(view, group) ??
		subjectOverParticiple(view, group);
	known.set(group, subject);
	return subject;
}

// A chain of coordinated verbs asks for the same subjects over and over; each is looked for once a sentence.
const subjectsOf = new WeakMap<SentenceView, Map<VerbGroup, Subject | null>>();

function knownSubjects(view: SentenceView): Map<VerbGroup, Subject | null> {
	const known = subjectsOf.get(view) ?? new Map<VerbGroup, Subject | null>();
	subjectsOf.set(view, known);
	return known;
}

function walkLeft(view: SentenceView, group: VerbGroup): Subject | null {
	const subject = walkFrom(view, group, group.first - 1);
	if (subject || normAt(view, group.first - 1) !== ",") return subject;
	// "The plan, which they attribute to an envoy, Ada Lind, would": what the nearest comma sets off lies in a relative clause.
	const opening = relativeStart(view, group.first - 1);
	return opening === null ? null : walkFrom(view, group, opening - 1);
}

function walkFrom(
	view: SentenceView,
	group: VerbGroup,
	from: number,
): Subject | null {
	let at = from;
	let last = -1;
	const ownQuote = view.quoteAt[group.first] ?? null;
	while (at >= 0) {
		const tag = tagAt(view, at);
		const phrase = phraseOf(view, at);
		// "Orland's leaves it open": the text of whoever is named, where texts are told of
		if (
			tag === "POS" &&
			at === group.first - 1 &&
			phraseOf(view, at - 1) !== null &&
			tagAt(view, group.first) === "VBZ"
		) {
			const owner = phraseOf(view, at - 1)!;
			return { first: owner.first, last: at, head: owner, link: "plain" };
		}
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
				const host = relativeHost(view, phrase) ?? namedHost(view, phrase);
				return host
					? plainSubject(view, host, Math.max(last, phrase.last))
					: plainSubject(view, phrase, last);
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
			if (opening === null)
				return isListed(view, group, at) ? sharedBefore(view, group, at) : null;
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

/** "Petra Lund, the finance minister, whose party holds nine seats, has": the name that the phrase is set beside; null for none. */
function namedHost(view: SentenceView, phrase: NounPhrase): NounPhrase | null {
	if (
		normAt(view, phrase.first - 1) !== "," ||
		normAt(view, phrase.last + 1) !== "," ||
		!/^(?:DT|PRP\$)$/.test(tagAt(view, phrase.first))
	)
		return null;
	const name = phraseOf(view, phrase.first - 2);
	return name?.last === phrase.first - 2 &&
		/^NNP/.test(tagAt(view, name.head)) &&
		tagAt(view, name.first) !== "DT" &&
		isClauseStart(view, name.first)
		? name
		: null;
}

/** The noun phrase that stands right after a verb as its subject: "said the envoy", "warned Prime Minister Ana Ruiz". */
export function subjectAfter(
	view: SentenceView,
	group: VerbGroup,
): Subject | null {
	const phrase = phraseOf(view, group.last + 1);
	if (!phrase || phrase.first !== group.last + 1) return null;
	// "Lorenz, asked three times, would say": how often, not who.
	if (
		normAt(view, phrase.head) === "times" &&
		tagAt(view, phrase.first) === "CD"
	)
		return null;
	// "the agency said it stood ready", "…, said the port was shut, and left": what has a verb of its own begins what is said.
	if (groupOf(view, phrase.last + 1)?.finite) return null;
	return plainSubject(view, phrase, nameEnd(view, phrase));
}

/** "an editorial which argued": the phrase before the relative pronoun, over a comma. */
function antecedent(view: SentenceView, pronoun: number): Subject | null {
	const before = normAt(view, pronoun - 1) === "," ? pronoun - 2 : pronoun - 1;
	const nearest = phraseOf(view, before);
	// "presented a proposal on Monday that would …"
	const phrase =
		nearest &&
		isTemporal(view, nearest) &&
		isPreposition(view, nearest.first - 1)
			? phraseOf(view, nearest.first - 2)
			: nearest;
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
 * "vowed to go, *called* for calm and left": behind a comma, with one more verb behind "and". What may be a participle must have its object led in
 * by a preposition; "*strips* it of its veto" is none.
 */
function isListed(
	view: SentenceView,
	group: VerbGroup,
	comma: number,
): boolean {
	return (
		normAt(view, comma) === "," &&
		comma === group.first - 1 &&
		(tagAt(view, group.first) === "VBZ" ||
			/^(?:IN|TO)$/.test(tagAt(view, group.last + 1)) ||
			isClauseBehind(view, group.last + 1)) &&
		hasCoordinatedVerb(view, group.last + 1)
	);
}

/** "said the port was shut": a subject with its finite verb. */
function isClauseBehind(view: SentenceView, at: number): boolean {
	const subject = phraseOf(view, at);
	return (
		subject?.first === at && groupOf(view, subject.last + 1)?.finite === true
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
	if (!group.finite || !/^(?:CC|,)$/.test(tagAt(view, conjunction)))
		return null;
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
		// "after Vale criticised the bankers and proposed a tax": one clause, however it hangs.
		const isSameClause =
			!nearest &&
			normAt(view, conjunction - 1) !== "," &&
			isSubordinated(view, subject);
		nearest ??= subject;
		if (isSameClause) return { ...subject, link: "shared" };
		if (!isLeaning(view, subject)) return { ...subject, link: "shared" };
	}
	return nearest && { ...nearest, link: "shared" };
}

/** Whether a subject stands right behind a subordinating conjunction that tells when or why. */
function isSubordinated(view: SentenceView, subject: Subject): boolean {
	return /^(?:after|before|because|when|while|since|as|although|though|if|unless|once)$/.test(
		normAt(view, subject.first - 1),
	);
}

/** Whether a subject stands in a subordinate or reported clause: behind a conjunction, a relative pronoun or another verb. */
export function isLeaning(view: SentenceView, subject: Subject): boolean {
	if (subject.link === "relative") return true;
	const before = subject.first - 1;
	return (
		groupOf(view, before) !== null || /^(?:IN|W.*)$/.test(tagAt(view, before))
	);
}
