/** The innermost loop of reading, as WebAssembly: whole numbers of 16 bits, eight at a time, which come out the same on every machine. */

import {
	countPlaces,
	fillHashSlots,
	findPlace,
	slotsFor,
} from "../../language/hash-slots.js";
import { PAGE, readKernel } from "../../language/read-kernel.js";
import { emissionKernelBytes } from "./emission-kernel-bytes.js";
import { MOST_SINGLES } from "./single-features.js";
import { STATE_COUNT } from "./states.js";

/** Numbers of a row of weights and of a sum of rows: one for each state, the others 0. */
export const LANES = 16;

/** Most tokens that are weighed in one call. */
export const MOST_TOKENS = 128;

/** Weights of features and what they add up to, in memory that WebAssembly works on; the arrays are views of it. */
export interface EmissionKernel {
	/** Feature hashes by slot. */
	readonly slots: Int32Array;
	/** A row of weights for each place in `slots`. */
	readonly rows: Int8Array;
	/** Room for sums of `LANES` numbers each, from `firstSum` to its end. */
	readonly sums: Int16Array;
	readonly firstSum: number;
	/** Of each token to be weighed, the index behind its last hash in `hashes`. */
	readonly ends: Int32Array;
	readonly hashes: Int32Array;
	/** Of each token to be weighed, where in `sums` those begin that belong to it: as many for every token. */
	readonly sumPlaces: Int32Array;
	/** What comes of it: `STATE_COUNT` weights a token, the likeliest state's being 1. */
	readonly weights: Float64Array;
	/** Weighs the states of the first `size` tokens, by the rows of their hashes and their sums. */
	weigh(size: number): void;
}

export interface KernelOptions {
	/** Hashes of features, none of them 0. */
	readonly hashes: Int32Array;
	/** `STATE_COUNT` weights for each of `hashes`, in steps. */
	readonly rows: Int8Array;
	/** What a step is worth: the part of a logarithm. */
	readonly scale: number;
	/** How many sums there is room for. */
	readonly mostSums: number;
	/** How many sums belong to each token. */
	readonly sumsOfToken: number;
}

/** Steps below the likeliest state that are told apart. */
const FALLING = 8192;

const kernel = readKernel(emissionKernelBytes);

/** Room for the weights in `options`, with the weights in it. */
export function makeEmissionKernel(options: KernelOptions): EmissionKernel {
	const { hashes, rows, sumsOfToken } = options;
	const slotCount = slotsFor(hashes.length);
	let used = 0;
	/** The next `bytes` bytes of memory, at an address that any number may lie at. */
	const take = (bytes: number): number => {
		const at = used;
		used += Math.ceil(bytes / LANES) * LANES;
		return at;
	};
	const at = {
		slots: take(4 * slotCount),
		rows: take(LANES * (slotCount + 1)),
		falling: take(8 * FALLING),
		ends: take(4 * MOST_TOKENS),
		hashes: take(4 * MOST_TOKENS * MOST_SINGLES),
		sumPlaces: take(4 * MOST_TOKENS * sumsOfToken),
		weights: take(8 * MOST_TOKENS * STATE_COUNT),
		sums: take(2 * LANES * options.mostSums),
	};
	const pages = Math.ceil(used / PAGE);
	const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
	const { buffer } = memory;
	const { exports } = new WebAssembly.Instance(kernel, {
		kernel: {
			...at,
			memory,
			mask: slotCount - 1,
			// The kernel counts slots from 0, places are counted from 1.
			rows: at.rows + LANES,
			fallingCount: FALLING,
			sumCount: sumsOfToken,
		},
	});
	const slots = new Int32Array(buffer, at.slots, slotCount);
	fillHashSlots(slots, hashes);
	const placed = new Int8Array(buffer, at.rows, countPlaces(slots) * LANES);
	hashes.forEach((hash, row) => {
		const own = rows.subarray(row * STATE_COUNT, (row + 1) * STATE_COUNT);
		placed.set(own, findPlace(slots, hash) * LANES);
	});
	new Float64Array(buffer, at.falling, FALLING).set(
		fallingWeights(options.scale),
	);
	return {
		slots,
		rows: placed,
		sums: new Int16Array(buffer),
		firstSum: at.sums / 2,
		ends: new Int32Array(buffer, at.ends, MOST_TOKENS),
		hashes: new Int32Array(buffer, at.hashes, MOST_TOKENS * MOST_SINGLES),
		sumPlaces: new Int32Array(buffer, at.sumPlaces, MOST_TOKENS * sumsOfToken),
		weights: new Float64Array(buffer, at.weights, MOST_TOKENS * STATE_COUNT),
		weigh: exports.weigh as (size: number) => void,
	};
}

/** Weights of sums that lie 0, 1, 2, … steps below the greatest: sums are whole numbers, so a table serves. */
function fallingWeights(scale: number): Float64Array {
	return Float64Array.from({ length: FALLING }, (_, fall) =>
		Math.max(1e-100, Math.exp(-fall * scale)),
	);
}
