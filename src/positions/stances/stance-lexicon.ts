/** The codebook's words of stance as indexes: acts, whose subject takes a stand, and verdicts, which a speaker gives. */

import type { Codebook, CueEntry } from "../../model/codebook.js";
import type { Stance } from "../../model/position.js";
import { makePhraseIndex, type PhraseIndex } from "../phrase-index.js";

/** An act of stance with the class of the word that opens its phrase. */
export interface Act {
	readonly stance: Stance;
	readonly wordClass: "verbs" | "nouns" | "adjectives";
	readonly phrase: string;
	/** The stance of its negation, where that is not the opposite: who does not drop a demand makes it. */
	readonly negated?: Stance;
}

/** A judgement on a subject. */
export interface Verdict {
	readonly stance: Stance;
	/** Whether it shuts out whatever it is said of: "is not up for discussion"; else only what is negotiated over is judged. */
	readonly isRefusal: boolean;
}

export interface StanceLexicon {
	readonly acts: PhraseIndex<Act>;
	readonly verdicts: PhraseIndex<Verdict>;
	/** What there is none of where a thing is ruled out: "no talk of". */
	readonly ruledOut: PhraseIndex<true>;
	/** What a thing does that would do: "pass muster". */
	readonly workable: PhraseIndex<true>;
	/** Verbs of parting with something: "sign away". */
	readonly partings: PhraseIndex<true>;
	/** Good conduct that anybody is asked for: "exercise restraint". */
	readonly calming: PhraseIndex<true>;
	/** Taking a share in what is agreed: "act as guarantor". */
	readonly shares: PhraseIndex<true>;
	/** Reporting words by their base form, without those of texts. */
	readonly cues: ReadonlyMap<string, readonly CueEntry[]>;
}

const STANCES = ["supports", "open", "concerned", "opposes"] as const;
/** Verbs by which backing is given up, and what is left of it. */
const RENOUNCING = [
	["stance-renouncing-verbs", "opposes"],
	["stance-easing-verbs", "concerned"],
] as const;
const CLASSES = ["verbs", "nouns", "adjectives"] as const;
const made = new WeakMap<Codebook, StanceLexicon>();

/** The lexicon of the lists `stance-STANCE-CLASS` and `verdict-STANCE` and of `ruled-out` of the codebook. */
export function stanceLexicon(codebook: Codebook): StanceLexicon {
	let lexicon = made.get(codebook);
	if (lexicon === undefined) {
		lexicon = compile(codebook);
		made.set(codebook, lexicon);
	}
	return lexicon;
}

function compile({ words, cues }: Codebook): StanceLexicon {
	const acts: [string, Act][] = [];
	const verdicts: [string, Verdict][] = [];
	const pressing = new Set(words["stance-pressing"]);
	const refusal: Verdict = { stance: "opposes", isRefusal: true };
	for (const phrase of words["ruled-out-verdicts"] ?? [])
		verdicts.push([phrase, refusal]);
	for (const phrase of words["ruled-out-predicates"] ?? [])
		for (const negative of ["not", "never", "no longer"])
			verdicts.push([`${negative} ${phrase}`, refusal]);
	for (const stance of STANCES) {
		for (const wordClass of CLASSES)
			for (const phrase of words[`stance-${stance}-${wordClass}`] ?? [])
				acts.push([
					phrase,
					{
						stance,
						wordClass,
						phrase,
						...(pressing.has(phrase) ? { negated: "open" } : {}),
					},
				]);
		for (const phrase of words[`verdict-${stance}`] ?? []) {
			verdicts.push([phrase, { stance, isRefusal: false }]);
			// "would not *be* enough"
			if (phrase.startsWith("not "))
				verdicts.push([
					phrase.replace("not ", "not be "),
					{ stance, isRefusal: false },
				]);
		}
	}
	for (const verb of words["stance-yielding-verbs"] ?? [])
		acts.push(
			...yieldings(verb, words["stance-yielded-demands"] ?? [], "supports"),
			...yieldings(verb, words["stance-yielded-objections"] ?? [], "opposes"),
		);
	for (const [list, stance] of RENOUNCING)
		for (const verb of words[list] ?? [])
			for (const noun of words["stance-renounced-backing"] ?? []) {
				const phrase = `${verb} ${noun}`;
				acts.push([phrase, { stance, wordClass: "verbs", phrase }]);
			}
	return {
		acts: makePhraseIndex(acts),
		verdicts: makePhraseIndex(verdicts),
		ruledOut: makePhraseIndex(
			(words["ruled-out"] ?? []).map((phrase) => [phrase, true as const]),
		),
		workable: makePhraseIndex(
			(words.workable ?? []).map((phrase) => [phrase, true as const]),
		),
		partings: makePhraseIndex(
			(words.partings ?? []).map((phrase) => [phrase, true as const]),
		),
		calming: makePhraseIndex(
			(words.calming ?? []).map((phrase) => [phrase, true as const]),
		),
		shares: makePhraseIndex(
			(words.shares ?? []).map((phrase) => [phrase, true as const]),
		),
		cues: byLemma(cues.filter(({ force }) => force !== "provision")),
	};
}

/** "has dropped its objection to": the acts of one verb of giving way on each of the nouns. */
function yieldings(
	verb: string,
	nouns: readonly string[],
	negated: Stance,
): readonly [string, Act][] {
	return nouns.map((noun) => {
		const phrase = `${verb} ${noun}`;
		return [phrase, { stance: "open", wordClass: "verbs", phrase, negated }];
	});
}

function byLemma(
	cues: readonly CueEntry[],
): ReadonlyMap<string, readonly CueEntry[]> {
	const found = new Map<string, CueEntry[]>();
	for (const cue of cues) {
		const same = found.get(cue.lemma) ?? [];
		found.set(cue.lemma, same);
		same.push(cue);
	}
	return found;
}
