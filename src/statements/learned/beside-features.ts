/** Features of a candidate span that come from the spans beside it: a content wants its cue, a cue its source. */

import {
	type CandidateSet,
	chanceStep,
	coarse,
	gapStep,
	spanFeatureHashes,
} from "./candidate-set.js";
import { mix } from "./feature-hash.js";
import { CONTENT, CUE, SOURCE } from "./states.js";

/** What likely spans stand beside it: a content wants its cue, a cue its source. */
export function besideFeatures(
	set: CandidateSet,
	own: number,
	out: Int32Array,
	from: number,
): number {
	const { passage, candidates } = set;
	const { kind, start, end, chance } = candidates[own]!;
	const { words, lemmas, tags } = passage;
	const ofKind = spanFeatureHashes[kind]!;
	let count = from;
	const add = (id: number, value: number): void => {
		out[count++] = mix(ofKind[id]!, value);
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

/** Writes the features that the second pass adds, given the chances of the first, behind `from` others. */
export function secondPassFeatures(
	set: CandidateSet,
	own: number,
	first: Float64Array,
	pass: { readonly out: Int32Array; readonly from: number },
): number {
	const { candidates } = set;
	const { kind, start, end } = candidates[own]!;
	const { out } = pass;
	const ofKind = spanFeatureHashes[kind]!;
	let count = pass.from;
	const add = (id: number, value: number): void => {
		out[count++] = mix(ofKind[id]!, value);
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
