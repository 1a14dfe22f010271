/** What two points are compared by: their words weighted by rarity, word pairs, figures, issue and deeds. */

import type { IssueEntry } from "../../model/codebook.js";
import type { NegotiatingText, Point } from "../../model/negotiating-text.js";
import { issueScores } from "../issue-of.js";
import { stemWord } from "../stem-word.js";
import { ownText } from "./own-text.js";

/** A point as a vector; `weights` have length 1 in sum of squares, so that products of two are cosines. */
export interface PointFeatures {
	readonly at: number;
	/** Stem → weight. */
	readonly weights: ReadonlyMap<string, number>;
	/** Sum of the rarities of its stems, for shares of it. */
	readonly mass: number;
	readonly rarity: ReadonlyMap<string, number>;
	readonly pairs: ReadonlySet<string>;
	/** Words of those who are bound. */
	readonly obligors: ReadonlySet<string>;
	readonly issue: string;
	/** What its words speak of, issue → weight, as a vector of length 1; rare issues weigh more. */
	readonly topics: ReadonlyMap<string, number>;
	readonly plain: string;
	/** Vectors of its sentences, where it has several: a point may keep one and be given another. */
	readonly sentences: readonly ReadonlyMap<string, number>[];
	/** Place in the text, from 0 to 1. */
	readonly place: number;
}

/** Words that stand in every clause and tell nothing. */
const LIGHT = new Set(
	"the a an of to in on at by for with from and or be is are was been has have had its their his her this that these those as it they which who shall will may must should would can not no any such other than into under upon between within neither nor either both each every".split(
		" ",
	),
);

const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;

/** The stems that tell something, in order. `synonym` names the group of words that say the same. */
export function contentStems(
	text: string,
	synonym: ReadonlyMap<string, string>,
): readonly string[] {
	const stems: string[] = [];
	for (const [word] of text.toLowerCase().matchAll(WORD)) {
		if (LIGHT.has(word)) continue;
		const stem = deepStem(stemWord(word));
		stems.push(synonym.get(stem) ?? stem);
	}
	return stems;
}

/** Verb and noun of one deed meet: "withdraw" and "withdrawal", "compensate" and "compensation", "recognise" and "recognition". */
export function deepStem(stem: string): string {
	const root = stem.replace(
		/(?:ation|ition|ution|sion|tion|ion|ment|ance|ence|al|at|is|it)$/,
		"",
	);
	return root.length >= 4 ? root : stem;
}

/** What the codebook lends to a comparison. */
export interface AlignmentWords {
	/** Stem → the stem that stands for its group of like words. */
	readonly synonym: ReadonlyMap<string, string>;
	readonly issues: readonly IssueEntry[];
	/** Whose points tell how rare a word is, where not both's: reports of a text must not make each other's words common. */
	readonly rarityFrom?: "second";
}

/** Features of all points of both texts; a word is the rarer the fewer points of the two have it. */
export function pointFeatures(
	a: NegotiatingText,
	b: NegotiatingText,
	{ synonym, issues, rarityFrom }: AlignmentWords,
): {
	readonly a: readonly PointFeatures[];
	readonly b: readonly PointFeatures[];
} {
	const stemsOf = (draft: NegotiatingText) =>
		draft.points.map((_, at) => contentStems(ownText(draft, at), synonym));
	const stems = { a: stemsOf(a), b: stemsOf(b) };
	const count = new Map<string, number>();
	const counted = rarityFrom === "second" ? stems.b : [...stems.a, ...stems.b];
	for (const words of counted)
		for (const stem of new Set(words))
			count.set(stem, (count.get(stem) ?? 0) + 1);
	const total = counted.length;
	const rarityOf = (stem: string) =>
		Math.log(1 + total / (count.get(stem) ?? 1));
	const topics = rareTopics(
		rarityFrom === "second" ? b.points : [...a.points, ...b.points],
		issues,
	);
	const make = (
		draft: NegotiatingText,
		lists: readonly (readonly string[])[],
	) =>
		draft.points.map((point, at) =>
			makeFeatures(point, lists[at] ?? [], {
				at,
				place: at / Math.max(1, draft.points.length - 1),
				text: ownText(draft, at),
				rarityOf,
				synonym,
				topics: topics(ownText(draft, at)),
			}),
		);
	return { a: make(a, stems.a), b: make(b, stems.b) };
}

interface Context {
	readonly at: number;
	readonly place: number;
	readonly text: string;
	readonly synonym: ReadonlyMap<string, string>;
	readonly rarityOf: (stem: string) => number;
	readonly topics: ReadonlyMap<string, number>;
}

function makeFeatures(
	point: Point,
	stems: readonly string[],
	{ at, place, text, rarityOf, synonym, topics }: Context,
): PointFeatures {
	const pairs = new Set<string>();
	for (const [i, stem] of stems.entries())
		if (i > 0) pairs.add(`${stems[i - 1]} ${stem}`);
	const rarity = new Map(stems.map((stem) => [stem, rarityOf(stem)]));
	let mass = 0;
	for (const rare of rarity.values()) mass += rare;
	const parts = text
		.split(/(?<=[.;!?])\s+/)
		.map((part) => contentStems(part, synonym))
		.filter((part) => part.length >= LEAST_SENTENCE);
	return {
		at,
		weights: vectorOf(stems, rarityOf),
		mass,
		rarity,
		pairs,
		obligors: new Set(
			point.obligations.flatMap(({ obligor }) =>
				obligor === null ? [] : contentStems(obligor.text, synonym),
			),
		),
		issue: point.issue,
		topics,
		plain: plainText(text),
		sentences:
			parts.length > 1
				? parts.slice(0, MOST_SENTENCES).map((part) => vectorOf(part, rarityOf))
				: [],
		place,
	};
}

/** Issues of a point that are looked at, the strongest first. */
const MOST_TOPICS = 4;

/** The issues of a text as a vector, those that few points of the two texts are about weighing more. */
function rareTopics(
	points: readonly Point[],
	issues: readonly IssueEntry[],
): (text: string) => ReadonlyMap<string, number> {
	const count = new Map<string, number>();
	for (const { issue } of points) count.set(issue, (count.get(issue) ?? 0) + 1);
	return (text) => {
		const scores = issueScores(text, issues).slice(0, MOST_TOPICS);
		const weights = scores.map(
			({ code, score }) =>
				[
					code,
					score * Math.log(1 + points.length / (count.get(code) ?? 1)),
				] as const,
		);
		const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
		return new Map(weights.map(([code, weight]) => [code, weight / length]));
	};
}

/** Sentences of fewer telling words, and sentences beyond the first few, are not compared by themselves. */
const LEAST_SENTENCE = 4;
const MOST_SENTENCES = 8;

function vectorOf(
	stems: readonly string[],
	rarityOf: (stem: string) => number,
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	const weights = new Map<string, number>();
	let squares = 0;
	for (const [stem, n] of counts) {
		const weight = rarityOf(stem) * (1 + Math.log(n));
		weights.set(stem, weight);
		squares += weight * weight;
	}
	const length = Math.sqrt(squares) || 1;
	for (const [stem, weight] of weights) weights.set(stem, weight / length);
	return weights;
}

/** The text as letters and figures only: what is left when spacing and punctuation go. Square brackets stay, for they say something. */
export function plainText(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}[\]]+/gu, " ")
		.trim();
}

/** Stem → the stem that stands for its group, from lines such as "begin = start = commence". */
export function synonymStems(
	groups: Iterable<string>,
): ReadonlyMap<string, string> {
	const synonym = new Map<string, string>();
	for (const line of groups) {
		const stems = line
			.split("=")
			.map((word) => word.trim())
			.filter((word) => !word.includes(" "))
			.map((word) => deepStem(stemWord(word)));
		const first = stems[0];
		for (const stem of stems)
			if (first !== undefined && !synonym.has(stem)) synonym.set(stem, first);
	}
	return synonym;
}
