/** Whose cue it is: the subject before or behind the verb, or the sentence's own for a participle. */

import type { VerbGroup } from "../language/chunk.js";
import { type CueLexicon, type CueMatch, matchCue } from "./cue-lexicon.js";
import { isSpeech } from "./cue-signals.js";
import { isLeaning, subjectAfter, subjectBefore } from "./find-subject.js";
import type { TokenRange } from "./found.js";
import { isAnswer } from "./function-words.js";
import {
	isClosing,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { plainSubject, type Subject } from "./subject.js";

/** A speaker with its tokens; `inverted` where it stands behind its verb ("said the envoy"). */
export interface Speaker {
	readonly subject: Subject;
	readonly range: TokenRange;
	readonly inverted: boolean;
}

/** The speaker of a cue; null where the sentence names none. */
export function speakerOf(
	view: SentenceView,
	cue: CueMatch,
	lexicon: CueLexicon,
): Speaker | null {
	const { group } = cue;
	if (group.form === "gerund" || group.form === "participle")
		return hostSpeaker(view, group, lexicon);
	if (!group.finite) return null;
	const named =
		canInvert(view, group) && cue.last === group.last
			? namedBehind(view, group, lexicon)
			: null;
	if (named) return { subject: named, range: named, inverted: true };
	const before = isAnswer(view, group.first - 1)
		? null
		: subjectBefore(view, group);
	if (before) return { subject: before, range: before, inverted: false };
	if (!canInvert(view, group) || cue.last !== group.last) return null;
	const after = subjectAfter(view, group);
	return after ? { subject: after, range: after, inverted: true } : null;
}

/** ", said Ada Lund, an aide": a name right behind the verb of saying and a mark behind that; null for none. */
function namedBehind(
	view: SentenceView,
	group: VerbGroup,
	lexicon: CueLexicon,
): Subject | null {
	if (
		group.first !== group.last ||
		normAt(view, group.first - 1) !== "," ||
		!isSpeech(view, group, lexicon)
	)
		return null;
	const subject = subjectAfter(view, group);
	return subject &&
		tagAt(view, subject.head.head) === "NNP" &&
		/^[,.]?$/.test(normAt(view, subject.last + 1))
		? subject
		: null;
}

/** A participle speaks for the sentence's subject: ", adding that …", "While declining to …", "Speaking in Kyiv, …". */
function hostSpeaker(
	view: SentenceView,
	group: VerbGroup,
	lexicon: CueLexicon,
): Speaker | null {
	if (tagAt(view, group.main) !== "VBG") return null;
	const witnessed = witnessedSpeaker(view, group, lexicon);
	if (witnessed) return witnessed;
	if (normAt(view, group.first - 1) === "as") return quotedSpeaker(view, group);
	if (!isDetached(view, group)) return absoluteSubject(view, group);
	const hosts = view.groups.filter(
		(candidate) => candidate.finite && !view.quoteAt[candidate.first],
	);
	const earlier = hosts.filter((host) => host.last < group.first);
	const cues = earlier.filter((host) =>
		matchCue(view, host, lexicon)?.entries.some(
			(entry) => entry.force !== "provision",
		),
	);
	const order = earlier.length > 0 ? [...cues.reverse(), ...earlier] : hosts;
	let leaning: Subject | null = null;
	for (const host of order) {
		const subject = finiteSubject(view, host);
		if (!subject || subject.link === "relative") continue;
		if (!isLeaning(view, subject)) return asShared(subject);
		leaning ??= subject;
	}
	return leaning && asShared(leaning);
}

/** "was overheard telling a guard", "The minutes show the chief of staff, Ada Lind, arguing": who was heard or seen to speak; null for none. */
function witnessedSpeaker(
	view: SentenceView,
	group: VerbGroup,
	lexicon: CueLexicon,
): Speaker | null {
	const host = view.groups.findLast(({ last }) => last < group.first);
	if (
		!host ||
		!lexicon.witnessing.has(lemmaAt(view, host.main)) ||
		!isSpeech(view, group, lexicon)
	)
		return null;
	const next = host.last + 1;
	if (host.passive) {
		const isNear =
			next === group.first ||
			// "was caught on tape telling"
			(/^(?:on|in|by)$/.test(normAt(view, next)) && group.first - next < 6);
		const seen = isNear && host.finite ? subjectBefore(view, host) : null;
		return seen && { subject: seen, range: seen, inverted: false };
	}
	const object = phraseOf(view, next);
	if (object?.first !== next) return null;
	const last = /^[,]$/.test(normAt(view, group.first - 1))
		? group.first - 2
		: group.first - 1;
	if (last - object.first > 14 || (phraseOf(view, last)?.last ?? -1) !== last)
		return null;
	const subject = plainSubject(view, object, last);
	return {
		subject: { ...subject, first: object.first },
		range: { first: object.first, last },
		inverted: false,
	};
}

/** ", its leader telling parliament that …": the phrase between a comma and the participle. */
function absoluteSubject(view: SentenceView, group: VerbGroup): Speaker | null {
	const phrase = phraseOf(view, group.first - 1);
	if (!phrase || normAt(view, phrase.first - 1) !== ",") return null;
	const subject = plainSubject(view, phrase, phrase.last);
	return { subject, range: subject, inverted: false };
}

/** "was quoted by the agency as saying": the subject of the passive speaks. */
function quotedSpeaker(view: SentenceView, group: VerbGroup): Speaker | null {
	const host = view.groups.findLast(
		(candidate) => candidate.last < group.first,
	);
	// "The paper quoted a diplomat as saying": the object of the active speaks.
	const quoted = host && !host.passive ? phraseOf(view, host.last + 1) : null;
	if (
		quoted?.first === (host?.last ?? 0) + 1 &&
		/^(?:quote|cite|report)$/.test(lemmaAt(view, host?.main ?? 0))
	) {
		const subject = plainSubject(
			view,
			quoted,
			Math.max(quoted.last, group.first - 2),
		);
		return { subject, range: subject, inverted: false };
	}
	const subject =
		host?.passive && host.finite ? subjectBefore(view, host) : null;
	return subject && { subject, range: subject, inverted: false };
}

function asShared(subject: Subject): Speaker {
	return {
		subject: { ...subject, link: "shared" },
		range: subject,
		inverted: false,
	};
}

function isDetached(view: SentenceView, group: VerbGroup): boolean {
	const left = normAt(view, group.first - 1);
	return (
		group.first === 0 ||
		/^(?:,|while|by|in|without|before|after|when|–|—|and)$/.test(left) ||
		isClosing(view, group.first - 1)
	);
}

function finiteSubject(view: SentenceView, group: VerbGroup): Subject | null {
	return (
		subjectBefore(view, group) ??
		(canInvert(view, group) ? subjectAfter(view, group) : null)
	);
}

/** A verb stands before its subject only behind what was said: a quotation or comma, or at the head of the sentence. */
function canInvert(view: SentenceView, group: VerbGroup): boolean {
	const left = group.first - 1;
	return (
		left < 0 || isClosing(view, left) || /^[,–—]$/.test(normAt(view, left))
	);
}
