/** Emissions of words and the chain over their tags → the chance of every likely span. */

/** Log weights of a linear chain over `TAG_COUNT` tags: steps [from * TAG_COUNT + to], starts and ends. */
export interface Chain {
	readonly steps: readonly number[];
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** A span of a passage's words, `end` excluded, with its chance under the chain. */
export interface ChainSpan {
	/** `SOURCE`, `CUE` or `CONTENT` of the learned model's states. */
	readonly kind: number;
	readonly start: number;
	readonly end: number;
	readonly chance: number;
}

/** Outside, then for each kind of span a tag that begins it and one that goes on with it. */
export const TAG_COUNT = 7;
const KIND_COUNT = 3;

/** Spans less likely are left out. */
const LEAST_CHANCE = 0.02;

/** Words of the longest span looked at. */
const LONGEST = 400;

const T = TAG_COUNT;

/**
 * The likely spans of a passage by kind, start and end. `emissions` are log weights [word * TAG_COUNT + tag].
 *
 * A span's chance is the summed weight of all paths that hold just this span, over that of all paths: the constrained forward
 * pass of Culotta and McCallum (2004).
 */
export function chainSpans(
	emissions: Float32Array,
	chain: Chain,
): readonly ChainSpan[] {
	const words = emissions.length / T;
	if (words === 0) return [];
	const { forward, backward, total } = passes(emissions, chain);
	const floor = Math.log(LEAST_CHANCE);
	const spans: ChainSpan[] = [];
	for (let kind = 0; kind < KIND_COUNT; kind++) {
		const begin = 1 + 2 * kind;
		const inside = begin + 1;
		const closings = closingsOf(emissions, backward, { chain, inside });
		for (let start = 0; start < words; start++) {
			let tag = begin;
			let weight = forward[start * T + tag]!;
			const last = Math.min(words, start + LONGEST);
			for (let at = start; at < last; at++) {
				if (at > start) {
					weight +=
						chain.steps[tag * T + inside]! + emissions[at * T + inside]!;
					tag = inside;
				}
				// What runs on from here is at least as likely as any span that ends later.
				if (weight + backward[at * T + tag]! - total < floor) break;
				const chance = Math.exp(weight + closings[at * T + tag]! - total);
				if (chance > LEAST_CHANCE)
					spans.push({ kind, start, end: at + 1, chance });
			}
		}
	}
	return spans;
}

/** Forward and backward log sums [word * TAG_COUNT + tag], and the log sum of all paths. */
function passes(
	emissions: Float32Array,
	{ steps, starts, ends }: Chain,
): {
	readonly forward: Float64Array;
	readonly backward: Float64Array;
	readonly total: number;
} {
	const size = emissions.length;
	const forward = new Float64Array(size);
	const backward = new Float64Array(size);
	const terms = new Float64Array(T);
	for (let tag = 0; tag < T; tag++) {
		forward[tag] = starts[tag]! + emissions[tag]!;
		backward[size - T + tag] = ends[tag]!;
	}
	for (let base = T; base < size; base += T) {
		for (let to = 0; to < T; to++) {
			for (let from = 0; from < T; from++)
				terms[from] = forward[base - T + from]! + steps[from * T + to]!;
			forward[base + to] = logSum(terms) + emissions[base + to]!;
		}
	}
	for (let base = size - 2 * T; base >= 0; base -= T) {
		for (let from = 0; from < T; from++) {
			for (let to = 0; to < T; to++) {
				const next = base + T + to;
				terms[to] = steps[from * T + to]! + emissions[next]! + backward[next]!;
			}
			backward[base + from] = logSum(terms);
		}
	}
	for (let tag = 0; tag < T; tag++)
		terms[tag] = forward[size - T + tag]! + ends[tag]!;
	return { forward, backward, total: logSum(terms) };
}

/** Log sums [word * TAG_COUNT + tag] of all that follows a word's tag when the next tag is not `inside`. */
function closingsOf(
	emissions: Float32Array,
	backward: Float64Array,
	{ chain, inside }: { readonly chain: Chain; readonly inside: number },
): Float64Array {
	const size = emissions.length;
	const closings = new Float64Array(size);
	const terms = new Float64Array(T);
	closings.set(chain.ends, size - T);
	for (let base = 0; base < size - T; base += T) {
		for (let from = 0; from < T; from++) {
			for (let to = 0; to < T; to++) {
				const next = base + T + to;
				terms[to] =
					to === inside
						? Number.NEGATIVE_INFINITY
						: chain.steps[from * T + to]! + emissions[next]! + backward[next]!;
			}
			closings[base + from] = logSum(terms);
		}
	}
	return closings;
}

function logSum(terms: Float64Array): number {
	let most = terms[0]!;
	for (let at = 1; at < T; at++) if (terms[at]! > most) most = terms[at]!;
	let sum = 0;
	for (let at = 0; at < T; at++) sum += Math.exp(terms[at]! - most);
	return most + Math.log(sum);
}
