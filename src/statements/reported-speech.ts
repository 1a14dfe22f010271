/** Statements with a reporting verb: "said", "told", "insisting", "welcomed", in every order of source, cue and content. */

import type { VerbGroup } from "../language/chunk.js";
import type { CueEntry } from "../model/codebook.js";
import { isBodilyDeed } from "./bodily-deeds.js";
import { behindCue, openingCircumstance } from "./circumstances-beside.js";
import { takesQuotationsOnly } from "./complement-start.js";
import { type ContentAfter, contentAfter } from "./content-after.js";
import { contentBefore, quotationEndBefore } from "./content-before.js";
import {
	behindTold,
	isAmidColon,
	isBetweenCommas,
	isToldOf,
} from "./cue-amid.js";
import { type CueMatch, matchCue } from "./cue-lexicon.js";
import { isSpeech } from "./cue-signals.js";
import type { Discourse } from "./discourse.js";
import type { Found, TokenRange } from "./found.js";
import { isPreposition } from "./function-words.js";
import {
	governedCue,
	governorOf,
	governorSpeaker,
	isAired,
} from "./governed-speech.js";
import { type Piece, pieceOfTokens } from "./pieces.js";
import { reportsNothing } from "./reports-nothing.js";
import {
	isClosing,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { type Speaker, speakerOf } from "./speaker-of.js";
import { isDocumentPhrase, isSpeakerPhrase } from "./speaker-words.js";
import { isTemporal } from "./temporal-phrase.js";

/** The statement that a verb group reports; null where it reports none. */
export function readReportedSpeech(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (view.quoteAt[group.main]) return null;
	// "set down in writing what …"
	if (group.form === "gerund" && normAt(view, group.first - 1) === "in")
		return null;
	const governor = governorOf(view, group, {
		lexicon: discourse.lexicon,
		unsaid: discourse.codebook.words["unsaid-verbs"] ?? [],
	});
	const matched = matchCue(view, group, discourse.lexicon);
	const cue = governor
		? governedCue(
				matched,
				governor,
				isAired(view, group, governor, discourse.lexicon),
			)
		: matched;
	if (!cue || cue.group.passive || reportsNothing(view, cue, discourse))
		return null;
	const struck = { lemma: lemmaAt(view, group.main), last: cue.last };
	if (isBodilyDeed(view, struck, discourse)) return null;
	const spoken = {
		...cue,
		entries: cue.entries.filter((entry) => entry.force !== "provision"),
	};
	const speaker =
		spoken.entries.length > 0
			? governor
				? governorSpeaker(view, governor)
				: speakerOf(view, spoken, discourse.lexicon)
			: null;
	if (!speaker) return null;
	const reading = { view, cue: spoken, speaker, discourse };
	const first = Math.min(speaker.range.first, group.first);
	const last = Math.max(speaker.range.last, spoken.last);
	const isTrailing =
		(!/^(?::|that)$/.test(normAt(view, last + 1)) ||
			isAmidColon(view, first, last + 1)) &&
		(quotationEndBefore(view, first) !== null ||
			isBetweenCommas(view, first, behindTold(view, spoken, last)) ||
			isToldOf(view, first, { cue: spoken, last }) ||
			isAmidColon(view, first, last + 1));
	return (
		(isTrailing ? trailing(reading) : null) ??
		leading(reading) ??
		(isTrailing ? null : trailing(reading))
	);
}

interface CueReading {
	readonly view: SentenceView;
	readonly cue: CueMatch;
	readonly speaker: Speaker;
	readonly discourse: Discourse;
}

/** The cue before its content: "The envoy said the deal was dead". */
function leading(reading: CueReading): Found | null {
	const { view, cue, speaker, discourse } = reading;
	if (speaker.inverted && !isColonAhead(view, speaker.range.last)) return null;
	const last = speaker.inverted ? speaker.range.last : cue.last;
	const isRelative =
		/^W(?:P|DT)/.test(tagAt(view, speaker.range.first - 1)) &&
		speaker.subject.link === "plain";
	const after = contentAfter({
		view,
		text: discourse.text,
		cue: { ...cue, last },
		lexicon: discourse.lexicon,
		isRelative,
		isCleft: normAt(view, speaker.range.first - 1) === "what",
		isInRelative:
			isRelative ||
			speaker.subject.link === "relative" ||
			normAt(view, speaker.range.first) === "whose",
	});
	if (!after || !isAllowed(reading, after.entry)) return null;
	return {
		view,
		basis: basisOf(reading),
		entry: after.entry,
		source: speaker.range,
		cue: { first: cue.group.first, last: cue.last },
		pieces: [...conditionBefore(reading, after), after.piece],
		circumstances: circumstancesOf(reading, after),
		addressee: after.addressee,
		negative: cue.group.negated,
		endsQuoted: isClosing(view, after.end - 1),
	};
}

/** The cue behind its content: “…,” said the envoy; The deal is dead, she added; A truce, he warned, would be …. */
function trailing(reading: CueReading): Found | null {
	const { view, cue, speaker, discourse } = reading;
	const entry = cue.entries.find(
		(candidate) =>
			candidate.takes.includes("quote") || candidate.takes.includes("clause"),
	);
	if (!entry || cue.group.form !== "finite" || speaker.subject.link !== "plain")
		return null;
	// "The rain fell, the fighting continued.": what goes on is no speech but a speaker's.
	if (entry.lemma === "continue" && !isAllowed(reading, entry)) return null;
	// A preposition wants its object before anything else: "something Norland insists on" reports nothing.
	if (cue.last !== cue.group.last && PREPOSITIONAL.test(entry.lemma))
		return null;
	const range = {
		first: Math.min(speaker.range.first, cue.group.first),
		last: Math.max(speaker.range.last, cue.last),
	};
	if (
		takesQuotationsOnly(entry) &&
		!/^(?:go on|continue)$/.test(entry.lemma) &&
		// "The talks are over, fumed one envoy"
		!speaker.inverted &&
		quotationEndBefore(view, range.first) === null
	)
		return null;
	const before = contentBefore({
		view,
		text: discourse.text,
		cue: range,
		lexicon: discourse.lexicon,
	});
	if (!before) return null;
	return {
		view,
		basis: basisOf(reading),
		entry,
		source: speaker.range,
		cue: { first: cue.group.first, last: cue.last },
		pieces: before.pieces,
		circumstances: behindCue(view, range.last),
		addressee: null,
		negative: cue.group.negated,
		endsQuoted: true,
	};
}

/** Lemmas of cues that end in a preposition; "go on" ends in an adverb. */
const PREPOSITIONAL =
	/(?<!^go|^let) (?:on|for|to|of|about|with|against|at|over|into|from|in|behind|as)$/;

/** "If talks fail, Norland promises a blockade": what one does is done on the condition that stands before it. */
function conditionBefore(
	{ view, speaker, discourse }: CueReading,
	{ entry }: ContentAfter,
): readonly Piece[] {
	const opener = normAt(view, 0);
	const comma = speaker.range.first - 1;
	const isCondition =
		/^(?:if|unless|provided|once)$/.test(opener) ||
		(opener === "should" && tagAt(view, 0) === "MD");
	if (
		!isCondition ||
		normAt(view, comma) !== "," ||
		!/^(?:commitment|support|opposition|openness|demand)$/.test(entry.force) ||
		view.groups.some(
			(group) =>
				group.finite &&
				group.last < comma &&
				isSpeech(view, group, discourse.lexicon),
		)
	)
		return [];
	const piece = pieceOfTokens(view, discourse.text, 0, comma);
	return piece ? [piece] : [];
}

/**
 * Whether this subject and complement make a statement: a verb of speech with a clause or quotation always does; a verb of
 * attitude ("backs the plan", "wants") needs somebody who can hold it.
 */
function isAllowed(
	{ view, cue, speaker, discourse }: CueReading,
	entry: CueEntry,
): boolean {
	const phrase = speaker.subject.head;
	const isSpeech =
		entry.takes.includes("quote") &&
		entry.takes.includes("clause") &&
		entry.force === "neutral";
	if (
		isSpeech &&
		(!/^(?:could|may|might|can|would|will)$/.test(cue.group.modal ?? "") ||
			// "would say only that"
			normAt(view, cue.last + 1) === "only")
	)
		return true;
	if (isTemporal(view, phrase)) return false;
	if (isDocumentPhrase(view, phrase, discourse.words))
		return entry.takes.includes("quote") || entry.takes.includes("clause");
	if (normAt(view, phrase.head) === "it") {
		const isAttitude = /^(?:demand|support|opposition|denial|assertion)$/.test(
			entry.force,
		);
		return (
			cue.group.finite &&
			(entry.takes.some((kind) => /^(?:clause|thing-at)$/.test(kind)) ||
				isAttitude)
		);
	}
	return (
		isSpeakerPhrase(view, phrase, discourse.words) ||
		hasName(view, speaker.range)
	);
}

/** "The commission's chair, Maria Holt": a name makes the source a speaker, whatever its head; "a dispute over Norland" is none. */
function hasName(view: SentenceView, range: TokenRange): boolean {
	// "Anvar on Monday denied": a capital at the head, with no article, that the tagger does not know
	if (
		range.first === 0 &&
		tagAt(view, 0) === "NN" &&
		phraseOf(view, 0)?.last === 0 &&
		!/^(?:nobody|none|nothing|everyone|everybody|somebody|anybody)$/.test(
			normAt(view, 0),
		) &&
		/^\p{Lu}\p{Ll}{2,}$/u.test(view.tokens[0]?.text ?? "")
	)
		return true;
	for (let at = range.first; at <= range.last; at++) {
		const phrase = phraseOf(view, at);
		if (tagAt(view, at) !== "NNP" || !phrase) continue;
		if (
			!isPreposition(view, phrase.first - 1) &&
			tagAt(view, phrase.head) === "NNP"
		)
			return true;
	}
	return false;
}

function basisOf({ view, speaker, discourse }: CueReading): Found["basis"] {
	return isDocumentPhrase(view, speaker.subject.head, discourse.words)
		? "document"
		: "cue";
}

/** "Said one diplomat: “…”": an inverted cue that its content follows. */
function isColonAhead(view: SentenceView, last: number): boolean {
	return normAt(view, last + 1) === ":";
}

function circumstancesOf(
	{ view, cue, speaker }: CueReading,
	after: ContentAfter,
): readonly TokenRange[] {
	const opening = openingCircumstance(view, cue.group, speaker.range.first);
	return opening ? [...after.around, opening] : after.around;
}
