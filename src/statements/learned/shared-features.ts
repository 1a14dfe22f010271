/** Features that all tokens of a sentence, a quotation or a passage have in common. */

import type { FeatureSink } from "./feature-groups.js";
import { mix } from "./feature-hash.js";
import type { Passage } from "./passage.js";
import {
	B,
	bin,
	distanceStep,
	EDGE_AFTER,
	EDGE_BEFORE,
	T,
	tag,
} from "./passage-views.js";

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
