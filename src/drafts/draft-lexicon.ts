/** The codebook's words of negotiating texts, made ready for look-up once. */

import {
	makeUnitLexicon,
	type UnitLexicon,
} from "../language/figures/unit-lexicon.js";
import type { Codebook, IssueEntry } from "../model/codebook.js";
import type { Force } from "../model/negotiating-text.js";
import type { OutlineWords } from "./points/outline.js";

/** A phrase that makes a clause bind: "shall", "be entitled to", in base forms. */
export interface ModalPhrase {
	readonly words: readonly string[];
	readonly force: Force;
}

export interface DraftLexicon {
	readonly outline: OutlineWords;
	/** By first word, the longest phrase first. */
	readonly modals: ReadonlyMap<string, readonly ModalPhrase[]>;
	readonly partyNouns: ReadonlySet<string>;
	/** Names of states, bodies and their short forms, lower case. */
	readonly partyNames: ReadonlySet<string>;
	/** Words that the text at hand writes with a capital inside its sentences: names, though the tagger may not know them. */
	readonly documentNames: ReadonlySet<string>;
	readonly purposeNouns: ReadonlySet<string>;
	readonly statingVerbs: ReadonlySet<string>;
	readonly receivingVerbs: ReadonlySet<string>;
	readonly givingVerbs: ReadonlySet<string>;
	readonly grantedVerbs: ReadonlySet<string>;
	readonly issues: readonly IssueEntry[];
	readonly units: UnitLexicon;
	/** A list of the codebook's words as a set; empty where the codebook has none of that name. */
	readonly list: (name: string) => ReadonlySet<string>;
}

const lexicons = new WeakMap<Codebook, DraftLexicon>();

const MODAL_LISTS: readonly (readonly [string, Force])[] = [
	["modals-binding", "binding"],
	["modals-intention", "intention"],
	["modals-permission", "permission"],
	["modals-prohibition", "prohibition"],
	["modals-expectation", "expectation"],
];

/** The lexicon of a codebook; the same object for the same codebook. */
export function draftLexicon(codebook: Codebook): DraftLexicon {
	let lexicon = lexicons.get(codebook);
	if (lexicon === undefined) {
		lexicon = makeDraftLexicon(codebook);
		lexicons.set(codebook, lexicon);
	}
	return lexicon;
}

/** The lexicon with the names of one text. */
export function withDocumentNames(
	lexicon: DraftLexicon,
	text: string,
): DraftLexicon {
	const names = new Set<string>();
	for (const [, name] of text.matchAll(/(?<=\p{Ll}[,;]? )(\p{Lu}\p{Ll}{2,})/gu))
		if (name !== undefined) names.add(name);
	return { ...lexicon, documentNames: names };
}

function makeDraftLexicon(codebook: Codebook): DraftLexicon {
	const sets = new Map<string, ReadonlySet<string>>();
	const list = (name: string): ReadonlySet<string> => {
		const known = sets.get(name) ?? new Set(codebook.words[name] ?? []);
		sets.set(name, known);
		return known;
	};
	return {
		outline: {
			units: codebook.words["numbered-units"] ?? [],
			counters: codebook.words["counting-units"] ?? [],
			signing: codebook.words["signing-openers"] ?? [],
		},
		modals: modalPhrases(codebook),
		partyNouns: list("party-nouns"),
		partyNames: partyNames(codebook),
		documentNames: new Set(),
		purposeNouns: list("purpose-nouns"),
		statingVerbs: list("stating-verbs"),
		receivingVerbs: list("gaining-verbs"),
		givingVerbs: list("handing-verbs"),
		grantedVerbs: list("granted-verbs"),
		issues: codebook.issues,
		units: makeUnitLexicon(codebook.units),
		list,
	};
}

function modalPhrases(
	codebook: Codebook,
): ReadonlyMap<string, readonly ModalPhrase[]> {
	const byFirst = new Map<string, ModalPhrase[]>();
	for (const [list, force] of MODAL_LISTS)
		for (const phrase of codebook.words[list] ?? []) {
			const words = phrase.split(" ");
			const first = words[0] ?? "";
			const known = byFirst.get(first) ?? [];
			known.push({ words, force });
			byFirst.set(first, known);
		}
	for (const phrases of byFirst.values())
		phrases.sort((a, b) => b.words.length - a.words.length);
	return byFirst;
}

function partyNames(codebook: Codebook): ReadonlySet<string> {
	const names = [
		...codebook.states.flatMap((state) => [
			state.name,
			state.short,
			...state.aliases,
			...state.metonyms,
		]),
		...codebook.organisations.flatMap((body) => [
			body.name,
			body.short,
			...body.aliases,
			...body.metonyms,
		]),
	];
	return new Set(names.map((name) => name.toLowerCase()));
}
