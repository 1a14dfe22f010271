/** Whether a noun phrase can speak: a name, a person, a body, or a text. */

import type { NounPhrase } from "../language/chunk.js";
import type { Codebook } from "../model/codebook.js";
import type { TokenRange } from "./found.js";
import { normAt, phraseOf, type SentenceView, tagAt } from "./sentence-view.js";

/** Lemmas of what can speak, compiled from the codebook. */
export interface SpeakerWords {
	readonly documents: ReadonlySet<string>;
	readonly speakers: ReadonlySet<string>;
	/** What may be under negotiation. */
	readonly texts: ReadonlySet<string>;
	/** What one side writes back. */
	readonly answers: ReadonlySet<string>;
}

const compiled = new WeakMap<Codebook, SpeakerWords>();

/** The speaker words of a codebook, compiled on first use. */
export function speakerWords(codebook: Codebook): SpeakerWords {
	const known = compiled.get(codebook);
	if (known) return known;
	const speakers = new Set([
		...codebook.reporting.speakers,
		...(codebook.words["human-nouns"] ?? []),
	]);
	for (const nobody of codebook.reporting.nobody) speakers.delete(nobody);
	const made = {
		documents: new Set(codebook.reporting.documents),
		speakers,
		texts: new Set([
			...(codebook.words["draft-nouns"] ?? []),
			...(codebook.words["weak-draft-nouns"] ?? []),
		]),
		answers: new Set(codebook.words["answering-texts"] ?? []),
	};
	compiled.set(codebook, made);
	return made;
}

/** Whether the phrase names a text: "the draft", "a 28-point plan"; a name or person is none. */
export function isDocumentPhrase(
	view: SentenceView,
	phrase: NounPhrase,
	words: SpeakerWords,
): boolean {
	const head = view.tokens[phrase.head];
	return (
		!!head &&
		/^NN/.test(head.tag) &&
		// "the Reconciliation Act"
		((head.tag === "NNP" && head.norm === "act") ||
			isListOfWants(view, phrase) ||
			words.documents.has(head.lemma) ||
			head.lemma.split("-").some((part) => words.documents.has(part))) &&
		!isFollowedByName(view, phrase) &&
		!(head.lemma === "law" && normAt(view, phrase.head - 1) === "martial")
	);
}

/** "her list", "Norland's list", "a list of demands": what somebody wants, point by point. */
function isListOfWants(view: SentenceView, phrase: NounPhrase): boolean {
	if (view.tokens[phrase.head]?.lemma !== "list") return false;
	const isOwned =
		tagAt(view, phrase.first) === "PRP$" ||
		tagAt(view, phrase.head - 1) === "POS";
	return (
		isOwned ||
		(normAt(view, phrase.last + 1) === "of" &&
			/^(?:demands|conditions|concessions|requirements|terms|proposals|points)$/.test(
				normAt(view, phrase.last + 2),
			))
	);
}

/** Whether the phrase can be the speaker of a verb that is not always one of speech: "the opposition wants". */
export function isSpeakerPhrase(
	view: SentenceView,
	phrase: NounPhrase,
	words: SpeakerWords,
): boolean {
	const head = view.tokens[phrase.head];
	if (!head) return false;
	if (/^(?:PRP|WP|NNP|NNPS|EX)$/.test(head.tag))
		return head.norm !== "there" && head.norm !== "it";
	if (/^DT$/.test(head.tag))
		return /^(?:both|neither|all|some|many|several|few|most|others|those)$/.test(
			head.norm,
		);
	return (
		words.speakers.has(head.lemma) ||
		isCountOf(view, phrase, words) ||
		(/^(?:JJ|CD)/.test(head.tag) &&
			/^(?:many|others|some|several|few|one|two|three|both)$/.test(head.norm))
	);
}

/** "eight of the ten parties": a count of those who can speak. */
function isCountOf(
	view: SentenceView,
	{ head, last }: NounPhrase,
	words: SpeakerWords,
): boolean {
	if (tagAt(view, head) !== "CD" || normAt(view, last + 1) !== "of")
		return false;
	const whole = phraseOf(view, last + 2);
	return (
		whole?.first === last + 2 &&
		words.speakers.has(view.tokens[whole.head]?.lemma ?? "")
	);
}

/** Whether a source is nobody: "no one", "nobody at the bank", "none of them"; `nobody` are the codebook's words. */
export function isNobody(
	view: SentenceView,
	{ first, last }: TokenRange,
	nobody: readonly string[],
): boolean {
	const head = normAt(view, first);
	const pair = `${head} ${normAt(view, first + 1)}`;
	return nobody.includes(head) || (first < last && nobody.includes(pair));
}

function isFollowedByName(view: SentenceView, phrase: NounPhrase): boolean {
	return tagAt(view, phrase.last) === "NNP" && phrase.last !== phrase.head;
}
