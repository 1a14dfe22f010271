/** Features of a candidate span for the ranker: its edges, its inside, its rivals and what stands beside it. */

import { besideFeatures } from "./beside-features.js";
import {
	type CandidateSet,
	chanceStep,
	coarse,
	lengthStep,
	mass,
	spanFeatureHashes,
} from "./candidate-set.js";
import { mix } from "./feature-hash.js";
import { distanceStep } from "./passage-views.js";
import { rivalFeatures } from "./rival-features.js";
import { CONTENT } from "./states.js";

/** Writes the features of candidate `own` into `out`; returns how many. */
export function spanFeatures(
	set: CandidateSet,
	own: number,
	out: Int32Array,
): number {
	const { passage, candidates } = set;
	const { kind, start, end, chance, pair } = candidates[own]!;
	const { size, words, lemmas, tags, bins } = passage;
	const ofKind = spanFeatureHashes[kind]!;
	let count = 0;
	const add = (id: number, value: number): void => {
		out[count++] = mix(ofKind[id]!, value);
	};
	const word = (at: number): number =>
		at < 0 ? 3 : at >= size ? 4 : words[at]!.form;
	const lemma = (at: number): number =>
		at < 0 ? 3 : at >= size ? 4 : lemmas[at]!;
	const tag = (at: number): number =>
		at < 0 ? 60 : at >= size ? 61 : tags[at]!;
	const two = (a: number, b: number): number => mix(a, b);
	const odds = chanceStep(chance);
	const length = lengthStep(end - start);
	add(1, odds);
	add(2, pair);
	add(3, odds * 8 + pair);
	add(4, length);
	add(5, odds * 20 + length);
	count = rivalFeatures(set, own, out, count);
	const last = end - 1;
	add(20, word(start));
	add(21, two(word(start), word(start + 1)));
	add(22, word(start - 1));
	add(23, two(word(start - 1), word(start)));
	add(24, word(last));
	add(25, word(end));
	add(26, two(word(last), word(end)));
	add(27, two(word(end), word(end + 1)));
	add(28, tag(start - 1) * 64 + tag(start));
	add(29, tag(last) * 64 + tag(end));
	add(30, two(word(start - 1), word(end)));
	add(31, two(tag(start - 1) * 64 + tag(start), tag(last) * 64 + tag(end)));
	add(32, two(word(start - 2), word(start - 1)));
	add(33, tag(end) * 64 + tag(end + 1));
	add(34, tag(start - 2) * 64 + tag(start - 1));
	if (end - start <= 5) {
		let lemmaChain = 7;
		let tagChain = 9;
		for (let at = start; at < end; at++) {
			lemmaChain = mix(lemmaChain, lemmas[at]!);
			tagChain = mix(tagChain, tags[at]!);
		}
		add(35, lemmaChain);
		add(36, tagChain);
	}
	const headsSentence = start === passage.sentenceFirst[start] ? 1 : 0;
	const endsSentence = last === passage.sentenceLast[last] ? 1 : 0;
	const stopsBeforeMark = last + 1 === passage.sentenceLast[last] ? 1 : 0;
	const sentences = Math.min(
		3,
		passage.sentence[last]! - passage.sentence[start]!,
	);
	const frame =
		(headsSentence * 4 + endsSentence * 2 + stopsBeforeMark) * 4 + sentences;
	add(37, frame);
	add(38, two(frame, word(last)));
	add(39, (start === 0 ? 2 : 0) + (end === size ? 1 : 0));
	// Quotations: inside one, covering one, cutting through one.
	const inStart = passage.quote[start]!;
	const inEnd = passage.quote[last]!;
	const isSame =
		inStart > 0 &&
		passage.quoteFirst[start] === passage.quoteFirst[last] &&
		passage.quoteLast[start] === passage.quoteLast[last]
			? 1
			: 0;
	const covers =
		isSame &&
		passage.quoteFirst[start] === start &&
		passage.quoteLast[last] === last
			? 1
			: 0;
	const cutLeft =
		inStart > 0 && passage.quoteFirst[start]! < start
			? passage.quoteFirst[start] === start - 1
				? 2
				: 1
			: 0;
	const cutRight =
		inEnd > 0 && passage.quoteLast[last]! > last
			? passage.quoteLast[last] === end
				? 2
				: 1
			: 0;
	let opens = 0;
	for (let at = start; at < end && opens < 2; at++)
		if (passage.quoteFirst[at] === at) opens++;
	const quotes =
		((isSame * 2 + covers) * 9 + cutLeft * 3 + cutRight) * 3 + opens;
	add(40, quotes);
	add(41, quotes * 128 + frame);
	add(42, two(quotes, two(word(start - 1), word(end))));
	add(43, two(quotes, two(word(last), word(end))));
	const around =
		(start > 0 && passage.quote[start - 1]! > 0 ? 8 : 0) +
		(end < size && passage.quote[end]! > 0 ? 4 : 0) +
		(inStart > 0 ? 2 : 0) +
		(inEnd > 0 ? 1 : 0);
	add(44, around);
	// Phrases: whether the span begins and ends with one, and what stands next.
	const cutsChunk =
		(passage.chunkFirst[start]! < start ? 2 : 0) +
		(passage.chunkLast[last]! > last ? 1 : 0);
	add(45, cutsChunk * 36 + passage.chunk[start]! * 6 + passage.chunk[last]!);
	const headAfter = end < size ? passage.chunkHead[end]! : -1;
	const headBefore = start > 0 ? passage.chunkHead[start - 1]! : -1;
	add(
		46,
		two(
			lemma(headAfter < 0 ? size : headAfter),
			headAfter < 0 ? 0 : bins[headAfter]!,
		),
	);
	add(47, two(lemma(headBefore), headBefore < 0 ? 0 : bins[headBefore]!));
	add(48, two(lemma(passage.chunkHead[start]!), cutsChunk));
	add(49, two(lemma(passage.chunkHead[last]!), cutsChunk));
	let finite = 0;
	for (let at = start; at < end && finite < 3; at++) {
		if (
			passage.verbBefore[Math.min(size - 1, at + 1)] === at &&
			passage.chunkHead[at] === at &&
			passage.chunk[at]! > 2
		)
			finite++;
	}
	add(50, finite * 20 + length);
	add(51, finite * 128 + frame);
	const behind = passage.verbAfter[last]!;
	const before = passage.verbBefore[start]!;
	add(
		52,
		two(
			behind < 0 ? 0 : lemmas[behind]!,
			behind < 0 ? 0 : Math.min(6, distanceStep(behind - last)),
		),
	);
	add(
		53,
		two(
			before < 0 ? 0 : lemmas[before]!,
			before < 0 ? 0 : Math.min(6, distanceStep(start - before)),
		),
	);
	count = besideFeatures(set, own, out, count);
	const { cueSums, shares } = set;
	const first = passage.sentenceFirst[start]!;
	const close = passage.sentenceLast[last]! + 1;
	const inside = mass(cueSums[end]! - cueSums[start]!);
	const left = mass(cueSums[start]! - cueSums[first]!);
	const right = mass(cueSums[close]! - cueSums[end]!);
	add(90, inside * 20 + length);
	add(91, left * 5 + right);
	add(92, (left * 5 + right) * 5 + inside);
	const contentAt = (at: number): number =>
		at < 0 || at >= size ? 9 : coarse(shares[at * 3 + CONTENT]!);
	add(93, contentAt(start - 1) * 10 + contentAt(end));
	add(94, (contentAt(start - 1) * 10 + contentAt(end)) * 20 + odds);
	add(95, set.borders[0] * 2 + (start === 0 ? 1 : 0));
	add(96, set.borders[1] * 2 + (end === size ? 1 : 0));
	add(97, two(set.borders[0] * 512 + quotes, odds > 9 ? 1 : 0));
	add(98, 0);
	return count;
}
