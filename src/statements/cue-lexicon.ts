/** Finds the codebook's reporting verbs in verb groups, with their particles and prepositions. */

import type { VerbGroup } from "../language/chunk.js";
import type { Codebook, CueEntry } from "../model/codebook.js";
import { isSplit, tailEnd } from "./cue-tail.js";
import { phrasesByFirst } from "./phrases-by-first.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { speakerWords } from "./speaker-words.js";
import { stanceCues } from "./stance-cues.js";
import { isTemporal } from "./temporal-phrase.js";
import { isThingHeld, needsThing } from "./thing-held.js";

/** A reporting verb in its place. `last` is the last token of the cue, its particle or preposition included. */
export interface CueMatch {
	readonly entries: readonly CueEntry[];
	readonly group: VerbGroup;
	readonly last: number;
}

/** The entries of a verb with the same words behind it. */
export type VerbEntries = readonly [
	tail: readonly string[],
	entries: readonly CueEntry[],
];

/** The codebook's cues, arranged for look-up by the lemma of their first word. */
export interface CueLexicon {
	readonly verbs: ReadonlyMap<string, readonly VerbEntries[]>;
	/** The same by the first word of the tail too, "" for none: "be" alone has hundreds, and every "was" would walk through them. */
	readonly byTail: ReadonlyMap<
		string,
		ReadonlyMap<string, readonly VerbEntries[]>
	>;
	readonly nouns: ReadonlyMap<string, CueEntry>;
	/** Verbs that put a noun of saying before what is said: "voice". */
	readonly voicing: ReadonlySet<string>;
	/** Phrases like "according to", word by word, by their first word. */
	readonly according: ReadonlyMap<string, readonly (readonly string[])[]>;
	/** Lemmas of those who can take a stand: "army", "government". */
	readonly parties: ReadonlySet<string>;
	/** Lemmas of occasions on which things are said: "address", "briefing". */
	readonly venues: ReadonlySet<string>;
	/** What is spoken over or into besides: "took to the *airwaves*", "took the *floor*". */
	readonly airs: ReadonlySet<string>;
	/** Participles of being asked. */
	readonly asked: ReadonlySet<string>;
	/** Nouns of people and bodies. */
	readonly people: ReadonlySet<string>;
	/** Nouns of what is told, which somebody may dispute: "estimate", "version". */
	readonly accounts: ReadonlySet<string>;
	/** Nouns of what somebody holds or has told, where a clause stands behind them: "belief", "version". */
	readonly held: ReadonlySet<string>;
	/** Verbs by which somebody is heard or seen to speak: "overhear", "film". */
	readonly witnessing: ReadonlySet<string>;
	/** Verbs of what comes of a deed: "killing six". */
	readonly outcomes: ReadonlySet<string>;
	/** Verbs of refusing, and those of what is refused where nothing is said: "decline" to "elaborate". */
	readonly refusing: ReadonlySet<string>;
	readonly speaking: ReadonlySet<string>;
	/** Verbs whose passive refuses to speak: "would not be drawn". */
	readonly refusals: ReadonlySet<string>;
}

const lexicons = new WeakMap<Codebook, CueLexicon>();

/** The lexicon of a codebook, compiled on first use. */
export function cueLexicon(codebook: Codebook): CueLexicon {
	const known = lexicons.get(codebook);
	if (known) return known;
	const verbs = compileVerbs([...codebook.cues, ...stanceCues(codebook)]);
	const made = {
		verbs,
		byTail: new Map(
			[...verbs].map(([lemma, entries]) => [lemma, groupByTail(entries)]),
		),
		nouns: compileNouns(codebook.cues),
		voicing: new Set(codebook.reporting.voicing),
		according: phrasesByFirst(codebook.reporting.according),
		parties: new Set(codebook.reporting.speakers),
		venues: new Set(codebook.reporting.venues),
		asked: new Set(codebook.words["asked-participles"] ?? []),
		airs: new Set([
			...(codebook.words["on-air"] ?? []),
			...codebook.reporting.platforms,
		]),
		people: speakerWords(codebook).speakers,
		accounts: new Set(codebook.words["account-nouns"] ?? []),
		held: new Set(codebook.words["held-nouns"] ?? []),
		witnessing: new Set(codebook.words["witnessing-verbs"] ?? []),
		outcomes: new Set(codebook.words["outcome-verbs"] ?? []),
		refusing: new Set(codebook.reporting.refusing),
		speaking: new Set(codebook.reporting.speaking),
		refusals: new Set(codebook.reporting.passiveRefusals),
	};
	lexicons.set(codebook, made);
	return made;
}

/** The entry of "say", for what is said by a verb or in words that have none of their own; null in a codebook without it. */
export function sayEntry(lexicon: CueLexicon): CueEntry | null {
	return (
		lexicon.verbs.get("say")?.find(([tail]) => tail.length === 0)?.[1][0] ??
		null
	);
}

/** The cue in a verb group: the longest entry whose particle or preposition follows ("call for" before "call"). */
export function matchCue(
	view: SentenceView,
	group: VerbGroup,
	lexicon: CueLexicon,
): CueMatch | null {
	const state = stateCue(view, group, lexicon);
	if (state) return state;
	for (const [tail, all] of entriesOf(view, group, lexicon)) {
		const entries = all.filter(
			({ takes }) =>
				!needsThing(takes) ||
				takes.some((kind) =>
					isThingHeld(view, group.main + tail.length + 1, kind),
				),
		);
		if (entries.length === 0) continue;
		const last = tailEnd(view, group, tail);
		if (
			last !== null &&
			!isInfinitiveMark(view, last, entries) &&
			!isDayThenClause(view, last)
		)
			return { entries, group, last };
		if (isSplit(view, group, tail)) return { entries, group, last: group.last };
	}
	return null;
}

/** "is troubled by the clause", "was scathing about it", "is prepared to discuss it": a state of mind that the tagger took for a verb's form; null for no such cue. */
function stateCue(
	view: SentenceView,
	group: VerbGroup,
	lexicon: CueLexicon,
): CueMatch | null {
	const isForm = group.passive || (group.progressive && !group.perfect);
	if (!isForm || group.form === "participle") return null;
	const states = lexicon.byTail.get("be")?.get(normAt(view, group.main)) ?? [];
	for (const [[, ...more], all] of states) {
		// "is prepared to discuss"
		const entries =
			more.length > 0
				? all
				: tagAt(view, group.last + 1) === "TO" &&
						tagAt(view, group.last + 2) === "VB"
					? all.filter(({ takes }) => takes.includes("infinitive"))
					: [];
		if (
			entries.length > 0 &&
			more.every(
				(word, index) => normAt(view, group.last + 1 + index) === word,
			) &&
			(more.length === 0 ||
				!isInfinitiveMark(view, group.last + more.length, entries))
		)
			return {
				entries,
				group: { ...group, passive: false },
				last: group.last + more.length,
			};
	}
	return null;
}

/** Entries of the verb whose tail may follow here, those of its modal form ("would like") before the others. */
function entriesOf(
	view: SentenceView,
	group: VerbGroup,
	{ byTail }: CueLexicon,
): readonly VerbEntries[] {
	const lemma = view.tokens[group.main]?.lemma ?? "";
	const plain = nearEntries(view, group, byTail.get(lemma));
	const wishing = group.modal === "would" && byTail.get(`would ${lemma}`);
	return wishing ? [...nearEntries(view, group, wishing), ...plain] : plain;
}

/** Tokens behind the verb at which a tail may begin: an adverb and a possessive may stand before it. */
const NEAR = 3;

/** Of the verb's entries those whose tail begins at one of the next words, the longest first, and the bare ones. */
function nearEntries(
	view: SentenceView,
	{ main }: VerbGroup,
	tails: ReadonlyMap<string, readonly VerbEntries[]> | undefined,
): readonly VerbEntries[] {
	if (tails === undefined) return [];
	const bare = tails.get("") ?? [];
	if (tails.size === 1 && bare.length > 0) return bare;
	const near = new Set<VerbEntries>();
	for (let at = main + 1; at <= main + NEAR; at++) {
		const norm = normAt(view, at) || " ";
		const lemma = lemmaAt(view, at);
		for (const entries of tails.get(norm) ?? []) near.add(entries);
		// "poked holes in": the phrase is kept by its base form.
		if (lemma !== norm && tagAt(view, at) === "NNS")
			for (const entries of tails.get(lemma) ?? []) near.add(entries);
	}
	if (near.size === 0) return bare;
	return [...near].sort(byLength).concat(bare);
}

function byLength([a]: VerbEntries, [b]: VerbEntries): number {
	return b.length - a.length;
}

function groupByTail(
	entries: readonly VerbEntries[],
): ReadonlyMap<string, readonly VerbEntries[]> {
	const byFirst = new Map<string, VerbEntries[]>();
	for (const each of entries) {
		const first = each[0][0] ?? "";
		byFirst.set(first, [...(byFirst.get(first) ?? []), each]);
	}
	return byFirst;
}

/** "agreed to share" agrees to no share: the last word of the cue opens an infinitive that its entries do not take. */
function isInfinitiveMark(
	view: SentenceView,
	last: number,
	entries: readonly CueEntry[],
): boolean {
	return (
		tagAt(view, last) === "TO" &&
		tagAt(view, last + 1) === "VB" &&
		entries.every(({ takes }) => !takes.includes("infinitive"))
	);
}

/** "insisted on Friday that": the last word of the cue tells the day of what is said behind it. */
function isDayThenClause(view: SentenceView, last: number): boolean {
	const day = /^(?:on|in|at)$/.test(normAt(view, last))
		? phraseOf(view, last + 1)
		: null;
	return (
		day?.first === last + 1 &&
		isTemporal(view, day) &&
		/^(?:that|,)$/.test(normAt(view, day.last + 1))
	);
}

function compileVerbs(cues: readonly CueEntry[]): CueLexicon["verbs"] {
	const byLemma = new Map<string, CueEntry[]>();
	for (const cue of cues)
		if (cue.kind === "verb")
			byLemma.set(cue.lemma, [...(byLemma.get(cue.lemma) ?? []), cue]);
	const byHead = new Map<
		string,
		(readonly [readonly string[], readonly CueEntry[]])[]
	>();
	for (const [lemma, entries] of byLemma) {
		const [head = "", ...tail] = lemma.split(/(?<!^would) /);
		byHead.set(head, [...(byHead.get(head) ?? []), [tail, entries]]);
	}
	for (const list of byHead.values()) list.sort(byLength);
	return byHead;
}

function compileNouns(cues: readonly CueEntry[]): CueLexicon["nouns"] {
	return new Map(
		cues.filter((cue) => cue.kind === "noun").map((cue) => [cue.lemma, cue]),
	);
}
