/** The innermost loop of tagging, as WebAssembly: whole numbers of 16 bits, eight at a time, which come out the same on every machine. */

import { PAGE, readKernel } from "./read-kernel.js";
import { taggerKernelBytes } from "./tagger-kernel-bytes.js";

/** Numbers that the scores of all tags take: one a tag, and further ones that fill up vectors. */
export const SCORES = 48;

/** Memory that WebAssembly works on, in numbers of 16 bits, and what it does there. */
export interface TaggerKernel {
	/** All of the memory. */
	readonly memory: Int16Array;
	/** Where the memory asked for begins. */
	readonly first: number;
	/** What `addUp` has added up: `SCORES` numbers. */
	readonly sums: Int16Array;
	/** Adds up six times `SCORES` numbers, given where in `memory` each begins. */
	addUp(a: number, b: number, c: number, d: number, e: number, f: number): void;
	/** Index of the first of the greatest `sums`. */
	best(): number;
}

const kernel = readKernel(taggerKernelBytes);

/** Memory for `count` numbers, all 0. */
export function makeTaggerKernel(count: number): TaggerKernel {
	const pages = Math.ceil((2 * (count + SCORES)) / PAGE);
	const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
	const { exports } = new WebAssembly.Instance(kernel, {
		kernel: { memory, sums: 0 },
	});
	return {
		memory: new Int16Array(memory.buffer),
		first: SCORES,
		sums: new Int16Array(memory.buffer, 0, SCORES),
		addUp: exports.addUp as TaggerKernel["addUp"],
		best: exports.best as TaggerKernel["best"],
	};
}
