/** Features of a candidate span: its edges, its inside, its rivals and what stands beside it. For the ranker. */

import { mix } from "./feature-hash.js";
import { distanceStep } from "./features.js";
import type { Passage } from "./passage.js";
import type { Candidate } from "./span-candidates.js";
import { CONTENT, CUE, SOURCE } from "./states.js";

/** A passage with its candidates and what the lattice says of each token. */
export interface CandidateSet {
	readonly passage: Passage;
	readonly candidates: readonly Candidate[];
	/** Chance that a token is part of a source, a cue, a content: three to a token. */
	readonly shares: Float32Array;
	/** Sums of the chances of being a cue, up to each token. */
	readonly cueSums: Float32Array;
	/** What the passages before and behind are like at their near ends; see `borderCode`. */
	readonly borders: readonly [number, number];
}

/** Most features of one span. */
export const MOST_SPAN_FEATURES = 128;

/** Steps of a chance between 0 and 1, even in log odds. */
export function chanceStep(chance: number): number {
	const odds = Math.log(Math.max(1e-4, chance) / Math.max(1e-4, 1 - chance));
	return Math.max(-9, Math.min(9, Math.round(odds * 1.5))) + 9;
}

/** Seven coarse steps of a chance. */
function coarse(chance: number): number {
	if (chance < 0.25) return chance < 0.02 ? 0 : chance < 0.1 ? 1 : 2;
	return chance < 0.5 ? 3 : chance < 0.75 ? 4 : chance < 0.9 ? 5 : 6;
}

function mass(sum: number): number {
	return sum < 0.1 ? 0 : sum < 0.5 ? 1 : sum < 1.2 ? 2 : sum < 2.5 ? 3 : 4;
}

function gapStep(gap: number): number {
	return gap <= 3 ? gap : gap <= 8 ? 4 : gap < 99 ? 5 : 6;
}

function lengthStep(length: number): number {
	return length <= 6 ? length : 6 + distanceStep(length) - 5;
}

/** What a passage is like at its first or last token: part of a content, with a cue, in a quotation. */
export function borderCode(
	set: Pick<CandidateSet, "passage" | "shares">,
	at: number,
): number {
	const { passage, shares } = set;
	let most = 0;
	for (let index = 0; index < passage.size; index++)
		most = Math.max(most, shares[index * 3 + CUE]!);
	const content = shares[at * 3 + CONTENT]!;
	return (
		(content < 0.3 ? 0 : content < 0.7 ? 1 : 2) * 4 +
		(most > 0.5 ? 2 : 0) +
		(passage.quote[at]! > 0 ? 1 : 0)
	);
}

/** Nearest likely spans on either side: for each kind the best chance, near ones first, with its gap. */
interface Beside {
	readonly chance: number;
	readonly gap: number;
	readonly index: number;
}

const nobody: Beside = { chance: 0, gap: 99, index: -1 };

function findBeside(set: CandidateSet, own: number): readonly Beside[] {
	const { candidates } = set;
	const { start, end } = candidates[own]!;
	const beside: Beside[] = [nobody, nobody, nobody, nobody, nobody, nobody];
	for (let index = 0; index < candidates.length; index++) {
		const other = candidates[index]!;
		const isLeft = other.end <= start;
		if (!isLeft && other.start < end) continue;
		const gap = isLeft ? start - other.end : other.start - end;
		const place = other.kind * 2 + (isLeft ? 0 : 1);
		const best = beside[place]!;
		if (
			other.chance - 0.02 * Math.min(gap, 20) >
			best.chance - 0.02 * Math.min(best.gap, 20)
		) {
			beside[place] = { chance: other.chance, gap, index };
		}
	}
	return beside;
}

/** Writes the features of candidate `own` into `out`; returns how many. */
export function spanFeatures(
	set: CandidateSet,
	own: number,
	out: Uint32Array,
): number {
	const { passage, candidates } = set;
	const { kind, start, end, chance, pair } = candidates[own]!;
	const { size, words, lemmas, tags, bins } = passage;
	let count = 0;
	const add = (id: number, value: number): void => {
		out[count++] = mix(mix(id, kind + 2000), value);
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

/** How the span stands against those that overlap it. */
function rivalFeatures(
	set: CandidateSet,
	own: number,
	out: Uint32Array,
	from: number,
): number {
	const { passage, candidates } = set;
	const { kind, start, end, chance } = candidates[own]!;
	const { size, words, tags } = passage;
	let count = from;
	const add = (id: number, value: number): void => {
		out[count++] = mix(mix(id, kind + 2000), value);
	};
	let sum = 0;
	let most = 0;
	let rival = -1;
	let rank = 0;
	let sameStart = 0;
	let sameEnd = 0;
	let mostOther = 0;
	for (let index = 0; index < candidates.length; index++) {
		if (index === own) continue;
		const other = candidates[index]!;
		if (other.start >= end || other.end <= start) continue;
		if (other.kind !== kind) {
			mostOther = Math.max(mostOther, other.chance);
			continue;
		}
		sum += other.chance;
		if (other.chance > most) {
			most = other.chance;
			rival = index;
		}
		if (other.chance > chance) rank++;
		if (other.start === start) sameStart += other.chance;
		if (other.end === end) sameEnd += other.chance;
	}
	const odds = chanceStep(chance);
	const own7 = coarse(chance);
	add(6, Math.min(4, rank));
	add(7, coarse(most) * 8 + own7);
	add(8, coarse(Math.min(1, sum)));
	add(9, Math.min(2, rank) * 20 + odds);
	add(10, coarse(Math.min(1, sameStart)) * 8 + own7);
	add(11, coarse(Math.min(1, sameEnd)) * 8 + own7);
	add(12, coarse(mostOther) * 8 + own7);
	if (rival < 0) return count;
	const other = candidates[rival]!;
	const order =
		(other.start < start ? 0 : other.start > start ? 2 : 1) * 3 +
		(other.end < end ? 0 : other.end > end ? 2 : 1);
	add(13, order * 2 + (rank > 0 ? 1 : 0));
	const word = (at: number): number =>
		at < 0 ? 3 : at >= size ? 4 : words[at]!.form;
	const tag = (at: number): number =>
		at < 0 ? 60 : at >= size ? 61 : tags[at]!;
	// Where the two part: the words that one has and the other has not.
	if (other.start === start && other.end !== end) {
		const near = Math.min(other.end, end);
		const far = Math.max(other.end, end);
		const side = other.end < end ? 1 : 2;
		add(14, mix(mix(word(near), side), Math.min(4, far - near)));
		add(15, (tag(near) * 64 + tag(far)) * 4 + side);
		add(16, mix(mix(word(near - 1), word(far - 1)), side));
	}
	if (other.end === end && other.start !== start) {
		const near = Math.min(other.start, start);
		const far = Math.max(other.start, start);
		const side = other.start < start ? 1 : 2;
		add(17, mix(mix(word(near), side), Math.min(4, far - near)));
		add(18, (tag(near) * 64 + tag(far)) * 4 + side);
		add(19, mix(mix(word(far - 1), word(far)), side));
	}
	return count;
}

/** What likely spans stand beside it: a content wants its cue, a cue its source. */
function besideFeatures(
	set: CandidateSet,
	own: number,
	out: Uint32Array,
	from: number,
): number {
	const { passage, candidates } = set;
	const { kind, start, end, chance } = candidates[own]!;
	const { words, lemmas, tags } = passage;
	let count = from;
	const add = (id: number, value: number): void => {
		out[count++] = mix(mix(id, kind + 2000), value);
	};
	const beside = findBeside(set, own);
	const code = beside.map(
		(each) => coarse(each.chance) * 8 + gapStep(each.gap),
	);
	beside.forEach((_, place) => {
		add(60 + place, code[place]!);
	});
	const cueLeft = CUE * 2;
	const cueRight = CUE * 2 + 1;
	const cues = code[cueLeft]! * 64 + code[cueRight]!;
	add(66, cues);
	add(67, code[SOURCE * 2]! * 64 + code[cueRight]!);
	add(68, code[cueLeft]! * 64 + code[SOURCE * 2 + 1]!);
	add(69, code[CONTENT * 2]! * 64 + code[CONTENT * 2 + 1]!);
	add(70, cues * 20 + chanceStep(chance));
	if (kind === CUE) {
		add(
			71,
			mix(
				code[SOURCE * 2]! * 64 + code[CONTENT * 2 + 1]!,
				lemmas[passage.chunkHead[end - 1]!]!,
			),
		);
		return count;
	}
	const left = beside[cueLeft]!;
	if (left.index >= 0 && left.gap <= 2) {
		const cue = candidates[left.index]!;
		add(
			72,
			mix(lemmas[cue.start]!, mix(lemmas[cue.end - 1]!, coarse(left.chance))),
		);
		add(73, mix(lemmas[cue.end - 1]!, mix(words[start]!.form, left.gap)));
		add(74, (tags[cue.end - 1]! * 64 + tags[start]!) * 4 + left.gap);
		if (left.gap > 0)
			add(75, mix(words[start - 1]!.form, left.gap * 8 + coarse(left.chance)));
	}
	const right = beside[cueRight]!;
	if (right.index >= 0 && right.gap <= 2) {
		const cue = candidates[right.index]!;
		add(
			76,
			mix(lemmas[cue.start]!, mix(lemmas[cue.end - 1]!, coarse(right.chance))),
		);
		add(77, mix(lemmas[cue.start]!, mix(words[end - 1]!.form, right.gap)));
		add(78, (tags[cue.start]! * 64 + tags[end - 1]!) * 4 + right.gap);
	}
	return count;
}

/** Writes the features that the second pass adds, given the chances of the first, behind `from` others. */
export function secondPassFeatures(
	set: CandidateSet,
	own: number,
	first: Float64Array,
	pass: { readonly out: Uint32Array; readonly from: number },
): number {
	const { candidates } = set;
	const { kind, start, end } = candidates[own]!;
	const { out } = pass;
	let count = pass.from;
	const add = (id: number, value: number): void => {
		out[count++] = mix(mix(id, kind + 2000), value);
	};
	let rival = 0;
	let inside = 0;
	let cueLeft = 0;
	let cueRight = 0;
	let sourceLeft = 0;
	let sourceRight = 0;
	let anyLeft = 0;
	let anyRight = 0;
	for (let index = 0; index < candidates.length; index++) {
		if (index === own) continue;
		const other = candidates[index]!;
		const chance = first[index]!;
		const isLeft = other.end <= start;
		if (!isLeft && other.start < end) {
			rival = Math.max(rival, chance);
			if (other.kind === CUE && other.start >= start && other.end <= end)
				inside = Math.max(inside, chance);
			continue;
		}
		const gap = isLeft ? start - other.end : other.start - end;
		if (other.kind === CUE) {
			if (isLeft) {
				anyLeft = Math.max(anyLeft, chance);
				if (gap <= 2) cueLeft = Math.max(cueLeft, chance);
			} else {
				anyRight = Math.max(anyRight, chance);
				if (gap <= 2) cueRight = Math.max(cueRight, chance);
			}
		} else if (other.kind === SOURCE && gap <= 2) {
			if (isLeft) sourceLeft = Math.max(sourceLeft, chance);
			else sourceRight = Math.max(sourceRight, chance);
		}
	}
	const odds = chanceStep(first[own]!);
	const cues = coarse(cueLeft) * 8 + coarse(cueRight);
	const sources = coarse(sourceLeft) * 8 + coarse(sourceRight);
	add(101, odds);
	add(102, coarse(rival) * 20 + odds);
	add(103, cues);
	add(104, cues * 64 + sources);
	add(105, coarse(inside) * 8 + coarse(first[own]!));
	add(106, cues * 20 + odds);
	add(107, (coarse(anyLeft) * 8 + coarse(anyRight)) * 8 + coarse(first[own]!));
	add(108, sources * 20 + odds);
	return count;
}
