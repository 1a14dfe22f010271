/** What provisions are read with: the text with its names and sentences, and the codebook's words in the form the rules want them. */

import type { UnitLexicon } from "../../language/figures/unit-lexicon.js";
import type { Token } from "../../model/analysis.js";
import { mentionAt, mentionIndex, mentionsIn } from "../mention-index.js";
import type { PhraseIndex } from "../phrase-index.js";
import type { PositionInput } from "../position-input.js";
import { sentenceFinder } from "../sentence-finder.js";
import { wordSet } from "../word-set.js";
import { draftFinder } from "./draft-before.js";
import {
	type ExpositionWords,
	expositionWords,
} from "./exposition/exposition-words.js";
import type { PartiesContext } from "./parties-of.js";
import type { NothingWords } from "./provides-nothing.js";
import type { PieceWords } from "./provision-pieces.js";
import { provisionWords } from "./provision-words.js";
import type { ReportedContext } from "./reported-context.js";

/** What a stretch of reported text is looked up in. */
export interface Tools {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly issues: PositionInput["codebook"]["issues"];
	readonly words: PieceWords;
	readonly reported: ReportedContext;
	readonly parties: PartiesContext;
	readonly terms: PhraseIndex<true>;
	readonly units: UnitLexicon;
	readonly nothing: NothingWords;
	/** Participles by which something is laid down: "put at", "left to". */
	readonly laidDown: PhraseIndex<true>;
	readonly paragraphAt: (offset: number) => number | null;
	readonly expounding: ExpositionWords;
}

/** The tools for one document, made once. */
export function toolsOf(input: PositionInput): Tools {
	const { analysis, codebook, drafts } = input;
	const mentions = mentionIndex(input.actors, drafts);
	const { words, textVerbs, terms, silent, faring, laidDown, units } =
		provisionWords(codebook);
	const jointTexts = wordSet(codebook, "jointly-issued-texts");
	const ids = new Set(drafts.map(({ id }) => id));
	const sentenceAt = sentenceFinder(analysis.sentences);
	const paragraphAt = (offset: number) => sentenceAt(offset)?.block ?? null;
	const shared = { tokens: analysis.tokens, mentions, drafts: ids };
	const finder = draftFinder(mentions, ids, paragraphAt);
	const texts = new Set([
		...wordSet(codebook, "draft-nouns"),
		...wordSet(codebook, "weak-draft-nouns"),
		...wordSet(codebook, "unnamed-texts"),
	]);
	const programmes = wordSet(codebook, "programme-nouns");
	const named = new Map(
		drafts.map(({ id, mentions }) => [
			id,
			mentions.filter(
				({ text }) => !programmes.has(text.toLowerCase().split(" ").at(-1)!),
			).length,
		]),
	);
	const states = new Set(
		input.actors.filter(({ type }) => type === "state").map(({ id }) => id),
	);
	const persons = new Set(
		input.actors.flatMap(({ id, type }) => (type === "person" ? id : [])),
	);
	return {
		text: analysis.text,
		tokens: analysis.tokens,
		issues: codebook.issues,
		words,
		terms,
		units,
		laidDown,
		reported: {
			...shared,
			sentenceAt,
			verbs: textVerbs,
			demands: wordSet(codebook, "demanding-verbs"),
			effects: wordSet(codebook, "effect-verbs"),
			hopes: wordSet(codebook, "hoping-verbs"),
			settlings: wordSet(codebook, "settling-verbs"),
			receiving: wordSet(codebook, "receiving-verbs"),
			movings: wordSet(codebook, "moving-verbs"),
			offers: wordSet(codebook, "tabling-verbs"),
			silences: wordSet(codebook, "provision-silences"),
			announcing: words.umbrellas,
			texts,
			tabled: wordSet(codebook, "tabled-texts"),
			partWords: {
				parts: wordSet(codebook, "draft-parts"),
				stages: wordSet(codebook, "draft-stages"),
			},
			rules: wordSet(codebook, "text-rules"),
			bygone: wordSet(codebook, "bygone-texts"),
			idleVerbs: wordSet(codebook, "text-idle-verbs"),
			enacted: wordSet(codebook, "enacted-texts"),
			pending: wordSet(codebook, "pending-words"),
			pendingTails: wordSet(codebook, "pending-tails"),
			troubles: wordSet(codebook, "trouble-words"),
			tellings: wordSet(codebook, "telling-verbs-of-texts"),
			takings: wordSet(codebook, "text-adopting"),
			insertions: wordSet(codebook, "text-insertions"),
			presenting: wordSet(codebook, "telling-of-texts"),
			draftBefore: finder.inParagraph,
			draftNamedLast: finder.nearby,
			timesNamed: (draft) => named.get(draft) ?? 0,
			namedIn: (range) =>
				new Set(
					mentionsIn(mentions, range).flatMap(({ id }) =>
						ids.has(id) ? id : [],
					),
				),
			standIns: wordSet(codebook, "draft-stand-ins"),
			copies: wordSet(codebook, "draft-copies"),
			issued: input.issued,
			notings: wordSet(codebook, "provision-notings"),
			joint: {
				from: jointFrom(input),
				draft:
					drafts.find(({ name }) =>
						name.split(" ").some((word) => jointTexts.has(word.toLowerCase())),
					)?.id ?? null,
				issuers: wordSet(codebook, "joint-issuers"),
				calls: wordSet(codebook, "joint-calls"),
			},
			undertakings: wordSet(codebook, "undertaking-cues"),
			procedural: new Set([
				...wordSet(codebook, "procedural-verbs"),
				...wordSet(codebook, "proceeding-verbs"),
			]),
			persons,
			parties: new Set(
				input.actors
					.filter(({ type }) => /^(group|state|organisation)$/.test(type))
					.map(({ id }) => id),
			),
		},
		parties: {
			...shared,
			receiving: wordSet(codebook, "receiving-verbs"),
			giving: wordSet(codebook, "giving-verbs"),
		},
		nothing: {
			voids: wordSet(codebook, "provision-voids"),
			idle: wordSet(codebook, "provision-idle-objects"),
			silent,
			faring,
			silences: wordSet(codebook, "provision-silences"),
			parts: new Set([
				...wordSet(codebook, "draft-parts"),
				...wordSet(codebook, "text-measures"),
			]),
			details: wordSet(codebook, "provision-details"),
		},
		paragraphAt,
		expounding: expositionWords(codebook, {
			texts,
			persons: (start) => {
				const place = mentionAt(mentions, { start, end: start + 1 });
				return place !== null && persons.has(place.id);
			},
			states: (start) => {
				const place = mentionAt(mentions, { start, end: start + 1 });
				return place !== null && states.has(place.id);
			},
		}),
	};
}

/** Where a statement is first made "in a joint statement"; null where none is. */
function jointFrom({ statements, codebook }: PositionInput): number | null {
	const texts = wordSet(codebook, "jointly-issued-texts");
	const others = wordSet(codebook, "issued-texts");
	const joint = wordSet(codebook, "joint-words");
	for (const { venue } of statements) {
		const words = venue?.text.toLowerCase().split(/\s+/u) ?? [];
		const isText = words.some((word) => texts.has(word) || others.has(word));
		if (isText && words.some((word) => joint.has(word))) return venue!.start;
	}
	return null;
}
