/** Features of a token that depend on too much to be kept: pairs of words, likely cues near by, phrases round it. */

import { mix, mixThree, mixTwo } from "./feature-hash.js";
import type { Passage } from "./passage.js";
import {
	candidateAfter,
	candidateBefore,
	distanceStep,
	EDGE_AFTER,
	EDGE_BEFORE,
	quoteBits,
	T,
	tag,
} from "./passage-views.js";

/** Most single features of one token. */
export const MOST_SINGLES = 64;

/** Writes the single features of the token at `at` into `out` from `from` on; returns where they end. */
export function singleFeatures(
	passage: Passage,
	at: number,
	out: Int32Array,
	from: number,
): number {
	let count = from;
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
	out[count++] = mixTwo(400, b1, w0);
	out[count++] = mixTwo(401, w0, w1);
	out[count++] = mixTwo(402, b1, w1);
	out[count++] = mixTwo(405, w0, tb);
	out[count++] = mixTwo(406, w0, ta);
	out[count++] = mixTwo(
		407,
		own.shape,
		at + 1 < size ? words[at + 1]!.shape : 1,
	);
	out[count++] = mixTwo(408, own.shape, at > 0 ? words[at - 1]!.shape : 1);
	const quoted = passage.quote[at]!;
	const quoteKey = quoteBits(passage, at);
	out[count++] = mixTwo(409, quoteKey, w0);
	if (quoted > 0) {
		const first = passage.quoteFirst[at]!;
		const last = passage.quoteLast[at]!;
		const headsSentence =
			first >= 0 && first === passage.sentenceFirst[first] ? 1 : 0;
		const endsSentence = last === passage.sentenceLast[last] ? 1 : 0;
		out[count++] = mixTwo(
			410,
			distanceStep(at - first),
			headsSentence * 4 + quoted,
		);
		out[count++] = mixTwo(
			411,
			distanceStep(last - at),
			endsSentence * 4 + quoted,
		);
		out[count++] = mixTwo(412, w0, distanceStep(last - at) * 4 + quoted);
	}
	const before = candidateBefore(passage, at);
	const after = candidateAfter(passage, at);
	const isFirst = at === passage.sentenceFirst[at] ? 1 : 0;
	if (before >= 0) {
		const gap = Math.min(3, breaks[at]! - breaks[before + 1]!);
		const lemma = lemmas[before]!;
		const step = distanceStep(at - before);
		const likely = bins[before]! * 4 + gap;
		out[count++] = mixTwo(421, lemma, gap);
		out[count++] = mixThree(423, form(before + 1), lemma, gap);
		out[count++] = mixTwo(424, tag(passage, before + 1) * T + t0, likely);
		out[count++] = mixTwo(426, likely, w0);
		out[count++] = mixTwo(
			427,
			tag(passage, before + 1),
			bins[before]! * 16 + step,
		);
	} else out[count++] = mix(429, isFirst * 3 + quoted);
	if (after >= 0) {
		const gap = Math.min(3, breaks[after]! - breaks[at]!);
		const lemma = lemmas[after]!;
		const step = distanceStep(after - at);
		const likely = bins[after]! * 4 + gap;
		out[count++] = mixTwo(433, likely, w0);
		out[count++] = mixTwo(430, lemma, gap);
		out[count++] = mixTwo(432, tag(passage, after - 1) * T + t0, likely);
		out[count++] = mixThree(435, form(after + 1), lemma, gap);
		out[count++] = mixTwo(
			436,
			tag(passage, after + 1) * T + tag(passage, after - 1),
			likely,
		);
		out[count++] = mixThree(
			437,
			tag(passage, after - 1),
			form(after + 1),
			bins[after]! * 16 + step,
		);
	} else out[count++] = mix(439, isFirst * 3 + quoted);
	count = chunkSingles(passage, at, out, count);
	return count;
}

/** Features of the phrase or verb group that the token is in, and of the finite verbs round it. */
function chunkSingles(
	passage: Passage,
	at: number,
	out: Int32Array,
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
	out[count++] = mixTwo(440, kind, lemmas[head]!);
	out[count++] = mixTwo(
		441,
		kind,
		tag(passage, chunkLast[at]! + 1) * T + tag(passage, chunkFirst[at]! - 1),
	);
	const next = chunkLast[at]! + 1;
	if (next < passage.size) {
		const nextHead = chunkHead[next]!;
		out[count++] = mixTwo(442, kind, lemmas[nextHead]!);
		out[count++] = mixTwo(443, kind, bins[nextHead]! * T + tags[nextHead]!);
		const further = chunkLast[next]! + 1;
		if (further < passage.size)
			out[count++] = mixThree(
				444,
				kind,
				oneWordOrKind(passage, next),
				bins[chunkHead[further]!]! * T + tags[chunkHead[further]!]!,
			);
	}
	const prior = chunkFirst[at]! - 1;
	if (prior >= 0) {
		const priorHead = chunkHead[prior]!;
		out[count++] = mixTwo(445, kind, lemmas[priorHead]!);
		out[count++] = mixTwo(446, kind, bins[priorHead]! * T + tags[priorHead]!);
		const further = chunkFirst[prior]! - 1;
		if (further >= 0)
			out[count++] = mixThree(
				447,
				kind,
				oneWordOrKind(passage, prior),
				bins[chunkHead[further]!]! * T + tags[chunkHead[further]!]!,
			);
	}
	const verbBefore = passage.verbBefore[at]!;
	const verbAfter = passage.verbAfter[at]!;
	if (verbBefore >= 0) out[count++] = mixTwo(448, lemmas[verbBefore]!, t0);
	if (verbAfter >= 0) out[count++] = mixTwo(449, lemmas[verbAfter]!, t0);
	out[count++] = mixThree(
		450,
		verbBefore < 0 ? 20 : bins[verbBefore]!,
		verbAfter < 0 ? 20 : bins[verbAfter]!,
		kind,
	);
	return count;
}

/** The word of a one-word chunk ("who", "to", ","), else its kind. */
function oneWordOrKind(passage: Passage, at: number): number {
	return passage.chunkFirst[at] === passage.chunkLast[at]
		? passage.words[at]!.form
		: passage.chunk[at]!;
}
