/**
 * The features of a token: groups, which depend on a small key and are summed once for each key, and single ones.
 * Training and reading share this file, so that the two can never differ.
 */

import { mix } from "./feature-hash.js";
import { type Passage, TAG_COUNT } from "./passage.js";
import type { WordType } from "./word-type.js";

/** Receives feature hashes. */
export type FeatureSink = (hash: number) => void;

/** Words from this far left to this far right are seen. */
export const WORD_REACH = 3;

/** Forms that stand for what lies before and behind a passage. */
export const EDGE_BEFORE = 0xabc1;
export const EDGE_AFTER = 0xabc2;

/** Features of a word standing `offset` tokens from the one being labelled. */
export function wordFeatures(
	word: WordType,
	offset: number,
	add: FeatureSink,
): void {
	const place = 1000 + offset * 16;
	add(mix(place, word.form));
	if (offset < -1 || offset > 1) return;
	add(mix(place + 1, word.shape));
	add(mix(place + 2, word.suffix3));
	if (offset !== 0) return;
	add(mix(place + 3, word.prefix));
	add(mix(place + 4, word.suffix2));
}

/** Features of a lemma standing `offset` (-1, 0, 1) tokens from the one being labelled. */
export function lemmaFeatures(
	lemma: number,
	offset: number,
	add: FeatureSink,
): void {
	add(mix(1200 + offset, lemma));
}

/** A group of features that depend on a small whole number. */
interface FeatureGroup {
	/** Keys are below this. */
	readonly keys: number;
	readonly keyAt: (passage: Passage, at: number) => number;
	readonly expand: (key: number, add: FeatureSink) => void;
}

/** Tags and the two edges of the passage. */
const T = TAG_COUNT + 2;

/** Tag at `at`, or one of two numbers for the edges of the passage. */
function tag(passage: Passage, at: number): number {
	return at < 0
		? TAG_COUNT
		: at >= passage.size
			? TAG_COUNT + 1
			: passage.tags[at]!;
}

/** Steps of cue shares and the edge. */
const B = 11;

function bin(passage: Passage, at: number): number {
	return at < 0 || at >= passage.size ? B - 1 : passage.bins[at]!;
}

function chunk(passage: Passage, at: number): number {
	return at < 0 || at >= passage.size ? 5 : passage.chunk[at]!;
}

/** Three tags in a row, of which the first stands `offset` from the token; `kind` tells the groups apart. */
function tagGroup(
	kind: number,
	offset: number,
	parts: readonly (readonly number[])[],
): FeatureGroup {
	return {
		keys: T * T * T,
		keyAt: (passage, at) =>
			(tag(passage, at + offset) * T + tag(passage, at + offset + 1)) * T +
			tag(passage, at + offset + 2),
		expand(key, add) {
			const tags = [
				Math.floor(key / (T * T)),
				Math.floor(key / T) % T,
				key % T,
			];
			parts.forEach((part, index) => {
				add(part.reduce((hash, at) => mix(hash, tags[at]!), kind * 16 + index));
			});
		},
	};
}

/** First and last in the sentence, first and last in the passage: four bits. */
function edgeBits(passage: Passage, at: number): number {
	return (
		(at === passage.sentenceFirst[at] ? 8 : 0) +
		(at === passage.sentenceLast[at] ? 4 : 0) +
		(at === 0 ? 2 : 0) +
		(at === passage.size - 1 ? 1 : 0)
	);
}

/** Whether in a quotation (0, 1, 2 left open), at its first and at its last token. */
function quoteBits(passage: Passage, at: number): number {
	return (
		passage.quote[at]! * 4 +
		(passage.quoteFirst[at] === at ? 1 : 0) +
		(passage.quoteLast[at] === at ? 2 : 0)
	);
}

function isQuoted(passage: Passage, at: number): number {
	return at < 0 || at >= passage.size ? 2 : passage.quote[at]! > 0 ? 1 : 0;
}

/** Steps of a distance in tokens: exact up to 4, then ever wider. */
export function distanceStep(distance: number): number {
	const size = Math.abs(distance);
	const step =
		size <= 4
			? size
			: size <= 6
				? 5
				: size <= 9
					? 6
					: size <= 14
						? 7
						: size <= 22
							? 8
							: size <= 35
								? 9
								: 10;
	return distance < 0 ? -step : step;
}

/** Distance to the nearest quotation behind and before, 11 where there is none within reach. */
function quoteDistances(passage: Passage, at: number): number {
	if (passage.quote[at]! > 0) return 0;
	let next = at;
	while (next < passage.size && passage.quote[next] === 0 && next - at < 25)
		next++;
	let before = at;
	while (before >= 0 && passage.quote[before] === 0 && at - before < 25)
		before--;
	const right =
		next < passage.size && passage.quote[next]! > 0
			? distanceStep(next - at)
			: 11;
	const left =
		before >= 0 && passage.quote[before]! > 0 ? distanceStep(at - before) : 11;
	return 1 + right * 12 + left;
}

function nearestBins(passage: Passage, at: number): number {
	const before = candidateBefore(passage, at);
	const after = candidateAfter(passage, at);
	return (
		(before < 0 ? B : passage.bins[before]!) * (B + 1) +
		(after < 0 ? B : passage.bins[after]!)
	);
}

/** The nearest likely cue before the token within its sentence, -1 without one. */
function candidateBefore(passage: Passage, at: number): number {
	const found = passage.candidateBefore[at]!;
	return found >= passage.sentenceFirst[at]! ? found : -1;
}

function candidateAfter(passage: Passage, at: number): number {
	const found = passage.candidateAfter[at]!;
	return found >= 0 && found <= passage.sentenceLast[at]! ? found : -1;
}

/** All groups; their order is part of no file: hashes alone tell features apart. */
export const FEATURE_GROUPS: readonly FeatureGroup[] = [
	tagGroup(1, -1, [[0], [1], [2], [0, 1], [1, 2], [0, 1, 2]]),
	tagGroup(2, -2, [[0], [0, 1, 2]]),
	tagGroup(3, 0, [[2], [0, 1, 2]]),
	tagGroup(4, 1, [[0, 1, 2]]),
	tagGroup(5, -3, [[0, 1, 2]]),
	{
		keys: B ** 5,
		keyAt: (p, at) =>
			(((bin(p, at - 2) * B + bin(p, at - 1)) * B + bin(p, at)) * B +
				bin(p, at + 1)) *
				B +
			bin(p, at + 2),
		expand(key, add) {
			const bins = [0, 1, 2, 3, 4].map(
				(index) => Math.floor(key / B ** (4 - index)) % B,
			) as [number, number, number, number, number];
			add(mix(300, bins[2]));
			add(mix(mix(301, bins[1]), bins[2]));
			add(mix(mix(302, bins[2]), bins[3]));
			add(mix(mix(mix(303, bins[1]), bins[2]), bins[3]));
			add(mix(mix(304, bins[4]), bins[3]));
			add(mix(mix(305, bins[0]), bins[1]));
		},
	},
	{
		keys: B * T * T * T,
		keyAt: (p, at) =>
			((bin(p, at) * T + tag(p, at - 1)) * T + tag(p, at)) * T + tag(p, at + 1),
		expand(key, add) {
			const own = Math.floor(key / T ** 3);
			const tags = [
				Math.floor(key / T ** 2) % T,
				Math.floor(key / T) % T,
				key % T,
			] as const;
			add(mix(mix(310, own), tags[1]));
			add(mix(mix(mix(311, own), tags[0]), tags[2]));
		},
	},
	{
		keys: 16 * 4 * T,
		keyAt: (p, at) =>
			(edgeBits(p, at) * 4 + Math.min(3, p.sentence[at]!)) * T + tag(p, at),
		expand(key, add) {
			const bits = Math.floor(key / (4 * T));
			const sentence = Math.floor(key / T) % 4;
			add(mix(320, bits));
			add(mix(mix(321, sentence), bits >> 3));
			add(mix(mix(322, key % T), bits >> 2));
		},
	},
	{
		keys: 12 * 27 * 4 * T,
		keyAt(p, at) {
			const around =
				isQuoted(p, at - 1) * 9 + isQuoted(p, at) * 3 + isQuoted(p, at + 1);
			return (
				((quoteBits(p, at) * 27 + around) * 4 + (edgeBits(p, at) >> 2)) * T +
				tag(p, at)
			);
		},
		expand(key, add) {
			const bits = Math.floor(key / (27 * 4 * T));
			const around = Math.floor(key / (4 * T)) % 27;
			const edges = Math.floor(key / T) % 4;
			add(mix(330, bits));
			add(mix(mix(331, bits), key % T));
			add(mix(mix(332, around), edges));
			add(mix(mix(333, around), key % T));
		},
	},
	{
		keys: 6 ** 5 * B,
		keyAt(p, at) {
			const around =
				((chunk(p, at - 1) * 6 + chunk(p, at)) * 6 + chunk(p, at + 1)) * 6 +
				chunk(p, chunkAfter(p, at));
			return (around * 6 + chunk(p, chunkBefore(p, at))) * B + bin(p, at);
		},
		expand(key, add) {
			const chunks = [0, 1, 2, 3, 4].map(
				(index) => Math.floor(key / (6 ** (4 - index) * B)) % 6,
			) as [number, number, number, number, number];
			add(mix(340, chunks[1]));
			add(mix(mix(mix(341, chunks[0]), chunks[1]), chunks[2]));
			add(mix(mix(mix(342, chunks[1]), chunks[3]), chunks[4]));
			add(mix(mix(mix(343, chunks[1]), chunks[4]), key % B));
			add(mix(mix(mix(344, chunks[1]), chunks[3]), key % B));
		},
	},
	{
		keys: 145 * B,
		keyAt: (p, at) => quoteDistances(p, at) * B + bin(p, at),
		expand(key, add) {
			const distances = Math.floor(key / B);
			if (distances === 0) return;
			const right = Math.floor((distances - 1) / 12);
			const left = (distances - 1) % 12;
			add(mix(350, right));
			add(mix(351, left));
			add(mix(mix(352, right), left));
			add(mix(mix(mix(353, right), left), key % B));
		},
	},
	{
		keys: (B + 1) ** 2 * 6,
		keyAt: (p, at) => nearestBins(p, at) * 6 + chunk(p, at),
		expand(key, add) {
			const bins = Math.floor(key / 6);
			add(mix(360, bins));
			add(mix(mix(361, bins), key % 6));
		},
	},
];

function chunkAfter(passage: Passage, at: number): number {
	return passage.chunkLast[at]! + 1;
}

function chunkBefore(passage: Passage, at: number): number {
	return passage.chunkFirst[at]! - 1;
}

/** Most single features of one token. */
export const MOST_SINGLES = 64;

/** Writes the single features of the token at `at` into `out`; returns how many. */
export function singleFeatures(
	passage: Passage,
	at: number,
	out: Uint32Array,
): number {
	let count = 0;
	const { size, words, lemmas, tags, bins, breaks } = passage;
	const form = (index: number): number =>
		index < 0 ? EDGE_BEFORE : index >= size ? EDGE_AFTER : words[index]!.form;
	const own = words[at]!;
	const w0 = own.form;
	const w1 = form(at + 1);
	const b1 = form(at - 1);
	const t0 = tags[at]!;
	const tb = tag(passage, at - 1);
	const ta = tag(passage, at + 1);
	out[count++] = mix(mix(400, b1), w0);
	out[count++] = mix(mix(401, w0), w1);
	out[count++] = mix(mix(402, b1), w1);
	out[count++] = mix(mix(405, w0), tb);
	out[count++] = mix(mix(406, w0), ta);
	out[count++] = mix(
		mix(407, own.shape),
		at + 1 < size ? words[at + 1]!.shape : 1,
	);
	out[count++] = mix(mix(408, own.shape), at > 0 ? words[at - 1]!.shape : 1);
	const quoted = passage.quote[at]!;
	const quoteKey = quoteBits(passage, at);
	out[count++] = mix(mix(409, quoteKey), w0);
	if (quoted > 0) {
		const first = passage.quoteFirst[at]!;
		const last = passage.quoteLast[at]!;
		const headsSentence =
			first >= 0 && first === passage.sentenceFirst[first] ? 1 : 0;
		const endsSentence = last === passage.sentenceLast[last] ? 1 : 0;
		out[count++] = mix(
			mix(410, distanceStep(at - first)),
			headsSentence * 4 + quoted,
		);
		out[count++] = mix(
			mix(411, distanceStep(last - at)),
			endsSentence * 4 + quoted,
		);
		out[count++] = mix(mix(412, w0), distanceStep(last - at) * 4 + quoted);
	}
	const before = candidateBefore(passage, at);
	const after = candidateAfter(passage, at);
	const isFirst = at === passage.sentenceFirst[at] ? 1 : 0;
	if (before >= 0) {
		const gap = Math.min(3, breaks[at]! - breaks[before + 1]!);
		const lemma = lemmas[before]!;
		const step = distanceStep(at - before);
		const likely = bins[before]! * 4 + gap;
		out[count++] = mix(mix(421, lemma), gap);
		out[count++] = mix(mix(423, form(before + 1)), mix(lemma, gap));
		out[count++] = mix(mix(424, tag(passage, before + 1) * T + t0), likely);
		out[count++] = mix(mix(426, likely), w0);
		out[count++] = mix(
			mix(427, tag(passage, before + 1)),
			bins[before]! * 16 + step,
		);
	} else out[count++] = mix(429, isFirst * 3 + quoted);
	if (after >= 0) {
		const gap = Math.min(3, breaks[after]! - breaks[at]!);
		const lemma = lemmas[after]!;
		const step = distanceStep(after - at);
		const likely = bins[after]! * 4 + gap;
		out[count++] = mix(mix(433, likely), w0);
		out[count++] = mix(mix(430, lemma), gap);
		out[count++] = mix(mix(432, tag(passage, after - 1) * T + t0), likely);
		out[count++] = mix(mix(435, form(after + 1)), mix(lemma, gap));
		out[count++] = mix(
			mix(436, tag(passage, after + 1) * T + tag(passage, after - 1)),
			likely,
		);
		out[count++] = mix(
			mix(437, tag(passage, after - 1)),
			mix(form(after + 1), bins[after]! * 16 + step),
		);
	} else out[count++] = mix(439, isFirst * 3 + quoted);
	count = chunkSingles(passage, at, out, count);
	return count;
}

/** Features of the phrase or verb group that the token is in, and of the finite verbs round it. */
function chunkSingles(
	passage: Passage,
	at: number,
	out: Uint32Array,
	from: number,
): number {
	let count = from;
	const { lemmas, bins, tags, chunkHead, chunkFirst, chunkLast } = passage;
	const head = chunkHead[at]!;
	const kind =
		passage.chunk[at]! * 4 +
		(at === chunkLast[at] ? 2 : 0) +
		(at === head ? 1 : 0);
	const t0 = tags[at]!;
	out[count++] = mix(mix(440, kind), lemmas[head]!);
	out[count++] = mix(
		mix(441, kind),
		tag(passage, chunkLast[at]! + 1) * T + tag(passage, chunkFirst[at]! - 1),
	);
	const next = chunkLast[at]! + 1;
	if (next < passage.size) {
		const nextHead = chunkHead[next]!;
		out[count++] = mix(mix(442, kind), lemmas[nextHead]!);
		out[count++] = mix(mix(443, kind), bins[nextHead]! * T + tags[nextHead]!);
		const further = chunkLast[next]! + 1;
		if (further < passage.size)
			out[count++] = mix(
				mix(444, kind),
				mix(
					words2(passage, next),
					bins[chunkHead[further]!]! * T + tags[chunkHead[further]!]!,
				),
			);
	}
	const prior = chunkFirst[at]! - 1;
	if (prior >= 0) {
		const priorHead = chunkHead[prior]!;
		out[count++] = mix(mix(445, kind), lemmas[priorHead]!);
		out[count++] = mix(mix(446, kind), bins[priorHead]! * T + tags[priorHead]!);
		const further = chunkFirst[prior]! - 1;
		if (further >= 0)
			out[count++] = mix(
				mix(447, kind),
				mix(
					words2(passage, prior),
					bins[chunkHead[further]!]! * T + tags[chunkHead[further]!]!,
				),
			);
	}
	const verbBefore = passage.verbBefore[at]!;
	const verbAfter = passage.verbAfter[at]!;
	if (verbBefore >= 0) out[count++] = mix(mix(448, lemmas[verbBefore]!), t0);
	if (verbAfter >= 0) out[count++] = mix(mix(449, lemmas[verbAfter]!), t0);
	out[count++] = mix(
		mix(450, verbBefore < 0 ? 20 : bins[verbBefore]!),
		mix(verbAfter < 0 ? 20 : bins[verbAfter]!, kind),
	);
	return count;
}

/** The word of a one-word chunk ("who", "to", ","), else its kind. */
function words2(passage: Passage, at: number): number {
	return passage.chunkFirst[at] === passage.chunkLast[at]
		? passage.words[at]!.form
		: passage.chunk[at]!;
}

/** Features all tokens of a sentence share; `quoted` is whether the token is in a quotation. */
export function sentenceFeatures(
	passage: Passage,
	first: number,
	quoted: number,
	add: FeatureSink,
): void {
	const last = passage.sentenceLast[first]!;
	add(mix(mix(500, passage.words[first]!.form), quoted));
	add(
		mix(mix(501, passage.tags[first]! * T + tag(passage, first + 1)), quoted),
	);
	add(mix(mix(502, passage.words[last]!.form), quoted));
	add(
		mix(
			mix(
				503,
				Math.min(4, passage.quotes) * 4 + Math.min(3, passage.candidates),
			),
			quoted,
		),
	);
}

/** Features all tokens of a quotation share. */
export function quoteFeatures(
	passage: Passage,
	at: number,
	add: FeatureSink,
): void {
	const { words, bins, size } = passage;
	const first = passage.quoteFirst[at]!;
	const last = passage.quoteLast[at]!;
	const start = Math.max(0, first);
	const form = (index: number): number =>
		index < 0 ? EDGE_BEFORE : index >= size ? EDGE_AFTER : words[index]!.form;
	const isOpen = passage.quote[at]!;
	const length = distanceStep(last - first + 1);
	const heads = passage.sentenceFirst[start] === start ? 1 : 0;
	const after = last + 1;
	add(mix(510, length));
	add(mix(mix(511, length), form(first - 1)));
	add(mix(512, form(first - 1)));
	add(mix(mix(513, tag(passage, first - 1)), bin(passage, first - 1)));
	add(mix(514, form(after)));
	add(mix(mix(515, tag(passage, after)), bin(passage, after)));
	add(
		mix(
			mix(516, tag(passage, after) * T + tag(passage, after + 1)),
			bin(passage, after + 1),
		),
	);
	add(mix(517, (first <= 0 ? 2 : 0) + (last >= size - 1 ? 1 : 0) + isOpen * 4));
	add(mix(mix(518, form(last - 1)), heads));
	add(
		mix(
			mix(519, heads),
			(bin(passage, first - 1) * B + bin(passage, after)) * B +
				bin(passage, after + 1),
		),
	);
	const before = first - 1 >= 0 ? passage.chunkHead[first - 1]! : -1;
	add(mix(mix(520, before < 0 ? 0 : passage.lemmas[before]!), heads));
	const behind = after < size ? passage.chunkHead[after]! : -1;
	add(mix(mix(521, behind < 0 ? 0 : passage.lemmas[behind]!), heads));
	add(
		mix(
			mix(
				522,
				(before < 0 ? B : bins[before]!) * 16 +
					(behind < 0 ? B : bins[behind]!),
			),
			heads,
		),
	);
}

/** What the neighbouring passages tell: a small number per passage, 99 where there is none. */
export function passageCode(passage: Passage | null): number {
	if (passage === null || passage.size === 0) return 99;
	return (
		(passage.quote[0]! > 0 ? 1 : 0) +
		(passage.quote[passage.size - 1]! > 0 ? 2 : 0) +
		(passage.candidates > 0 ? 4 : 0) +
		(passage.size < 8 ? 8 : 0)
	);
}

/** Features all tokens of a passage with the same quotation state share. */
export function neighbourFeatures(
	passage: Passage,
	codes: readonly [number, number],
	quoted: number,
	add: FeatureSink,
): void {
	const has = passage.candidates > 0 ? 1 : 0;
	const [before, after] = codes;
	add(mix(mix(530, before), quoted));
	add(mix(mix(531, after), quoted * 2 + has));
	const whole =
		(passage.quoteFirst[0] === 0 ? 1 : 0) +
		(passage.quoteLast[0]! >= passage.size - 1 ? 2 : 0);
	add(mix(mix(532, before), has * 4 + whole));
	add(533);
}
