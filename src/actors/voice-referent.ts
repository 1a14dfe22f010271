/** Who speaks in a document that is one speaker's whole: its "I", and the body meant by "we" where the text says so. */

import type { Analysis } from "../model/analysis.js";
import type { Voice } from "../statements/issued/find-voice.js";
import { indexAttributions } from "./discourse/attribution-index.js";
import type { Discourse } from "./discourse/discourse.js";
import { isOnePerson, type Referent } from "./discourse/referent.js";
import type { ActorLexicon } from "./lexicon/actor-lexicon.js";
import { fold } from "./lexicon/fold.js";
import { sentenceMentions } from "./mentions/sentence-mentions.js";
import { type Pass, resolveSentence } from "./resolve-sentence.js";

/** The voice as the document names it. */
export interface NamedVoice extends Voice {
	/** The words of the name alone, analysed as a sentence. */
	readonly analysis: Analysis;
}

/** Whom the first person means outside quotations; null where the text leaves it open. */
export interface FirstPerson {
	readonly singular: Referent | null;
	readonly plural: Referent | null;
}

/** Resolves the words that name the voice, as a sentence of the text; null where they name nobody. */
export function voiceReferent(
	{ discourse }: Pass,
	voice: NamedVoice,
	read: { readonly lexicon: ActorLexicon; readonly plain: string },
): Referent | null {
	const { analysis } = voice;
	const pass: Pass = {
		analysis,
		attributions: [],
		index: indexAttributions(analysis, []),
		discourse,
		speakers: [],
	};
	analysis.sentences.forEach((_, s) => {
		const mentions = sentenceMentions({ analysis, texts: null, ...read }, s);
		resolveSentence(pass, s, { mentions, says: new Map() });
	});
	return namedAt(voice, discourse);
}

/** Whom the voice means by "I" and "we", once the whole text is read; nobody for the voice of a report. */
export function firstPersonOf(
	voice: Referent | null,
	discourse: Discourse,
): FirstPerson {
	if (voice === null) return { singular: null, plural: null };
	return isOnePerson(voice)
		? // Whoever else is meant by "we", the words are those of the one who says it.
			{ singular: voice, plural: bodyOf(voice, discourse) ?? voice }
		: { singular: null, plural: voice };
}

/** The referent that the words mean: the widest mention among them, of two as wide the first. */
function namedAt(voice: Voice, { referents }: Discourse): Referent | null {
	let best: Referent | null = null;
	let width = 0;
	for (const referent of referents)
		for (const { start, end, possessor } of referent.traces) {
			if (possessor || start < voice.start || end > voice.end) continue;
			if (end - start <= width || referent.document !== null) continue;
			[best, width] = [referent, end - start];
		}
	if (best === null) return null;
	best.provisional = false;
	best.name = withPlainSpaces(best.name);
	return best;
}

/** The head of a file may write a space as "\_", and end a line with "\". */
export function withPlainSpaces(name: string): string {
	return name.replace(/(?:\s|\\_|\\(?=\s))+/g, " ");
}

/** The state or body that a person speaks for by the office named with him; null where none is. */
function bodyOf(person: Referent, { keyed }: Discourse): Referent | null {
	if (person.side === null || person.roles.size === 0) return null;
	return (
		keyed.get(`state ${person.side}`) ??
		keyed.get(`body ${fold(person.side)}`) ??
		keyed.get(person.side) ??
		null
	);
}
