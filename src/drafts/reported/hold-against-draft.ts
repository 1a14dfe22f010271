/** Holds what the press says a draft provides against what the draft says. */

import type { Codebook } from "../../model/codebook.js";
import type { ChangedFacet, FigureChange } from "../../model/comparison.js";
import type { Provision } from "../../model/draft.js";
import type { NegotiatingText } from "../../model/negotiating-text.js";
import {
	type PointFeatures,
	pointFeatures,
	synonymStems,
} from "../alignment/point-features.js";
import { similarity } from "../alignment/similarity.js";
import { draftLexicon } from "../draft-lexicon.js";
import { differencesOf } from "./differences-of.js";
import { type NamedParties, partyNames } from "./party-names.js";
import { reportText, reportWords } from "./report-text.js";

/** A reported provision and the point of the text that it tells of. */
export interface HeldReport {
	/** The provision's id in its reading. */
	readonly provision: string;
	/** Null where the text has no such point. */
	readonly point: string | null;
	/** The index of that point in the text: ids may repeat in a faulty one. */
	readonly at: number | null;
	/** What the report tells otherwise than the point does; empty where they agree and where there is no point. */
	readonly differs: readonly ChangedFacet[];
	/** `from` in the text, null where it gives no such figure; `to` as reported. */
	readonly figures: readonly FigureChange[];
}

/** The share of a report's words, by rarity, that one point must have: below it a look-alike is more likely than a paraphrase. */
const LEAST_SHARE = 0.6;
/** Of the words that name no party, at least this many must be the point's: "the US and Ukraine" stand everywhere. */
const LEAST_WORDS = 1;
/** A report of fewer telling words fits any point that speaks of the matter. */
const LEAST_TOLD = 2;

/** One answer for each provision, in their order; what one report says has no bearing on the answer for another. */
export function holdAgainstDraft(
	provisions: readonly Provision[],
	draft: NegotiatingText,
	codebook: Codebook,
): readonly HeldReport[] {
	const lexicon = draftLexicon(codebook);
	const synonym = synonymStems(lexicon.list("same-words"));
	const parties = partyNames(codebook, draft.document.text);
	const words = reportWords(codebook);
	const written = provisions.map((provision) => reportText(provision, words));
	// The press says "Kyiv" where the text says "Ukraine": read with either name, and the better reading counts.
	const named = written.map(parties.asInDraft);
	const features = pointFeatures(
		asPoints([...written, ...named], provisions),
		draft,
		{ synonym, issues: lexicon.issues, rarityFrom: "second" },
	);
	const index = indexByStem(features.b);
	return provisions.map((provision, i) => {
		const readings = [i, i + provisions.length].flatMap(
			(at) => features.a[at] ?? [],
		);
		const at = bestPoint(readings, { features: features.b, index, parties });
		const point = at === null ? undefined : draft.points[at];
		if (at === null || point === undefined)
			return {
				provision: provision.id,
				point: null,
				at: null,
				differs: [],
				figures: [],
			};
		return {
			provision: provision.id,
			point: point.id,
			at,
			...differencesOf(provision, { draft, at }, { lexicon, synonym, parties }),
		};
	});
}

/** Reports as the points of a text, so that the same similarity holds for them. */
function asPoints(
	texts: readonly string[],
	provisions: readonly Provision[],
): NegotiatingText {
	return {
		document: { id: "", title: null, text: texts.join("\n"), language: "en" },
		points: texts.map((text, at) => ({
			id: String(at),
			parent: null,
			span: { start: 0, end: text.length, text },
			issue: provisions[at % provisions.length]?.issue ?? "",
			obligations: [],
			brackets: [],
			findings: [],
			own: [],
			under: null,
			heading: null,
		})),
		preamble: null,
		signature: null,
		brackets: [],
		findings: [],
	};
}

function indexByStem(
	features: readonly PointFeatures[],
): ReadonlyMap<string, readonly number[]> {
	const index = new Map<string, number[]>();
	for (const { at, rarity } of features)
		for (const stem of rarity.keys()) {
			const list = index.get(stem);
			if (list === undefined) index.set(stem, [at]);
			else list.push(at);
		}
	return index;
}

interface Points {
	readonly features: readonly PointFeatures[];
	readonly index: ReadonlyMap<string, readonly number[]>;
	readonly parties: NamedParties;
}

/** The point that has most of a report, of those that have enough; null where none has. */
function bestPoint(
	readings: readonly PointFeatures[],
	{ features, index, parties }: Points,
): number | null {
	let best: number | null = null;
	let most = 0;
	for (const report of readings) {
		const told = [...report.rarity].filter(
			([stem]) => !parties.stems.has(stem),
		);
		if (told.length === 0 || report.rarity.size < LEAST_TOLD) continue;
		// A party counts, but never as much as what it is to do.
		const shares = new Map<number, { words: number; mass: number }>();
		for (const [stem, rare] of report.rarity) {
			const isParty = parties.stems.has(stem);
			for (const at of index.get(stem) ?? []) {
				const share = shares.get(at) ?? { words: 0, mass: 0 };
				share.words += isParty ? 0 : 1;
				share.mass += rare;
				shares.set(at, share);
			}
		}
		for (const [at, { words, mass }] of shares) {
			if (words < LEAST_WORDS || mass < LEAST_SHARE * report.mass) continue;
			const alike =
				mass / report.mass + similarity(report, features[at] as PointFeatures);
			if (alike > most) [best, most] = [at, alike];
		}
	}
	return best;
}
