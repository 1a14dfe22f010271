/** Statements with a reporting verb: "said", "told", "insisting", "welcomed", in every order of source, cue and content. */

import type { VerbGroup } from "../language/chunk.js";
import type { CueEntry } from "../model/codebook.js";
import { contentAfter } from "./content-after.js";
import { contentBefore } from "./content-before.js";
import { type CueMatch, matchCue } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import { type Subject, subjectAfter, subjectBefore } from "./find-subject.js";
import type { Found, TokenRange } from "./found.js";
import {
	groupOf,
	isClosing,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isDocumentPhrase, isSpeakerPhrase } from "./speaker-words.js";

/** The statement that a verb group reports; null where it reports none. */
export function readReportedSpeech(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (view.quoteAt[group.main]) return null;
	const cue = matchCue(view, group, discourse.lexicon);
	if (!cue) return null;
	const spoken = {
		...cue,
		entries: cue.entries.filter((entry) => entry.force !== "provision"),
	};
	if (spoken.entries.length === 0) return null;
	if (group.passive && !isFinitePassiveSpeech(view, group)) return null;
	const subject = speakerOf(view, group, cue);
	if (!subject) return null;
	const after = subject.inverted
		? null
		: contentAfter(view, discourse.text, spoken, discourse.lexicon);
	if (
		after &&
		!isAllowed(view, group, {
			entry: after.entry,
			subject: subject.subject,
			discourse,
		})
	)
		return null;
	if (after) {
		return {
			view,
			basis: basisOf(view, subject.subject, discourse),
			entry: after.entry,
			source: subject.range,
			cue: { first: group.first, last: cue.last },
			pieces: [after.piece],
			circumstances: [openingCircumstance(view, group), after.between].filter(
				(range) => range !== null,
			),
			addressee: after.addressee,
			negative: group.negated,
			endsQuoted: isClosing(view, after.end - 1),
		};
	}
	return trailing(view, { group, cue: spoken, subject }, discourse);
}

interface Speaker {
	readonly subject: Subject;
	readonly range: TokenRange;
	readonly inverted: boolean;
}

/** The cue behind its content: “…,” said the envoy; The deal is dead, she added; A truce, he warned, would be …. */
function trailing(
	view: SentenceView,
	found: { group: VerbGroup; cue: CueMatch; subject: Speaker },
	discourse: Discourse,
): Found | null {
	const { group, cue, subject } = found;
	const entry = cue.entries.find(
		(candidate) =>
			candidate.takes.includes("quote") || candidate.takes.includes("clause"),
	);
	if (!entry || group.form !== "finite" || subject.subject.link === "shared")
		return null;
	const first = Math.min(subject.range.first, group.first);
	const last = Math.max(subject.range.last, cue.last);
	const relative =
		subject.subject.link === "relative"
			? null
			: contentBefore(view, discourse.text, { first, last }, discourse.lexicon);
	if (!relative) return null;
	return {
		view,
		basis: basisOf(view, subject.subject, discourse),
		entry,
		source: subject.range,
		cue: { first: group.first, last: cue.last },
		pieces: relative.pieces,
		circumstances: behindCue(view, last),
		addressee: null,
		negative: group.negated,
		endsQuoted: true,
	};
}

function speakerOf(
	view: SentenceView,
	group: VerbGroup,
	cue: CueMatch,
): Speaker | null {
	if (group.form === "gerund" || group.form === "participle")
		return hostSpeaker(view, group);
	if (!group.finite) return null;
	const before = subjectBefore(view, group);
	if (before) return { subject: before, range: before, inverted: false };
	const left = group.first - 1;
	if (
		left >= 0 &&
		!isClosing(view, left) &&
		normAt(view, left) !== "," &&
		!/^[–—]$/.test(normAt(view, left))
	)
		return null;
	const after = cue.last === group.last ? subjectAfter(view, group) : null;
	return after ? { subject: after, range: after, inverted: true } : null;
}

/** A participle speaks for the sentence's subject: ", adding that …", "While declining to …", "Speaking in Kyiv, …". */
function hostSpeaker(view: SentenceView, group: VerbGroup): Speaker | null {
	if (tagAt(view, group.main) !== "VBG") return null;
	const left = normAt(view, group.first - 1);
	const isDetached =
		group.first === 0 ||
		/^(?:,|while|by|in|without|before|after|when|–|—|and)$/.test(left) ||
		isClosing(view, group.first - 1);
	if (!isDetached) return null;
	const hosts = view.groups.filter(
		(candidate) => candidate.finite && !view.quoteAt[candidate.first],
	);
	const earlier = hosts
		.filter((candidate) => candidate.last < group.first)
		.map((host) => finiteSubject(view, host));
	const host =
		earlier.find(
			(subject) => subject !== null && subject.link !== "relative",
		) ?? (earlier.length === 0 ? firstSubject(view, hosts) : null);
	return host
		? { subject: { ...host, link: "shared" }, range: host, inverted: false }
		: null;
}

function firstSubject(
	view: SentenceView,
	hosts: readonly VerbGroup[],
): Subject | null {
	for (const host of hosts) {
		const subject = finiteSubject(view, host);
		if (subject) return subject;
	}
	return null;
}

function finiteSubject(view: SentenceView, group: VerbGroup): Subject | null {
	return (
		subjectBefore(view, group) ??
		(isClosing(view, group.first - 1) || normAt(view, group.first - 1) === ","
			? subjectAfter(view, group)
			: null)
	);
}

/**
 * Whether this subject and complement make a statement: a verb of speech with a clause or quotation always does; a verb of
 * attitude ("backs the plan", "wants") needs somebody who can hold it.
 */
function isAllowed(
	view: SentenceView,
	group: VerbGroup,
	reading: { entry: CueEntry; subject: Subject; discourse: Discourse },
): boolean {
	const { entry, subject, discourse } = reading;
	if (
		entry.takes.includes("quote") &&
		entry.takes.includes("clause") &&
		entry.force === "neutral"
	)
		return true;
	const phrase = subject.head;
	if (isDocumentPhrase(view, phrase, discourse.words))
		return entry.takes.includes("quote") || entry.takes.includes("clause");
	if (normAt(view, phrase.head) === "it")
		return entry.takes.includes("clause") && group.finite;
	return isSpeakerPhrase(view, phrase, discourse.words);
}

function basisOf(
	view: SentenceView,
	subject: Subject,
	discourse: Discourse,
): Found["basis"] {
	return isDocumentPhrase(view, subject.head, discourse.words)
		? "document"
		: "cue";
}

/** "was quoted as saying" keeps its subject as speaker; every other passive has another. */
function isFinitePassiveSpeech(view: SentenceView, group: VerbGroup): boolean {
	return group.form === "gerund" && normAt(view, group.first - 1) === "as";
}

/** "On Thursday, Moscow said": what stands before the subject at the head of the sentence. */
function openingCircumstance(
	view: SentenceView,
	group: VerbGroup,
): TokenRange | null {
	const comma = view.tokens.findIndex(
		(token, index) => index < group.first && token.norm === ",",
	);
	if (comma <= 0 || comma > 12 || groupOf(view, 0)?.finite) return null;
	const opens =
		/^(?:IN|VBG|RB|NNP|DT|NN)$/.test(tagAt(view, 0)) && !view.quoteAt[0];
	const hasFinite = view.groups.some(
		(candidate) => candidate.finite && candidate.last < comma,
	);
	return opens && !hasFinite ? { first: 0, last: comma - 1 } : null;
}

/** "…,” she said in Johannesburg on Tuesday": what stands behind the cue up to the next comma. */
function behindCue(view: SentenceView, last: number): readonly TokenRange[] {
	let end = last + 1;
	while (
		end < view.tokens.length &&
		!/^[,.;:]$/.test(normAt(view, end)) &&
		!view.quoteAt[end] &&
		!groupOf(view, end)?.finite
	)
		end++;
	return end > last + 1 && phraseOf(view, end - 1) !== null
		? [{ first: last + 1, last: end - 1 }]
		: [];
}
