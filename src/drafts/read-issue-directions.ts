/** Bytes of `models/issues/weights.bin` → what each issue of the built-in codebook is told by: a JSON head, then the numbers. */

import type { IssueDirection } from "../model/codebook.js";

/**
 * Directions by issue code: head length (4 bytes, little endian), head (JSON, padded to 4), then for each issue its bias and its direction
 * (4 bytes each), then for each stem its vector (1 byte each).
 * @throws Error if the lengths do not add up: the file is damaged or of another version.
 */
export function readIssueDirections(
	file: Uint8Array,
): ReadonlyMap<string, IssueDirection> {
	// A copy of its own: slices of what a file reader hands out may share memory with other files.
	const bytes = new Uint8Array(file);
	const headLength = new DataView(bytes.buffer).getUint32(0, true);
	const head = JSON.parse(
		new TextDecoder().decode(bytes.subarray(4, 4 + headLength)),
	) as {
		readonly codes: readonly string[];
		readonly width: number;
		readonly stems: string;
	};
	const { codes, width } = head;
	const stems = head.stems.split(" ");
	const from = 4 + headLength;
	const to = from + codes.length * (width + 1) * 4;
	if (bytes.length !== to + stems.length * width) {
		throw new Error(
			`issue directions: ${bytes.length} bytes do not match their head`,
		);
	}
	const numbers = new Float32Array(bytes.slice(from, to).buffer);
	const words = {
		rowOf: new Map(stems.map((stem, row) => [stem, row])),
		rows: new Int8Array(bytes.slice(to).buffer),
		width,
	};
	return new Map(
		codes.map((code, index) => {
			const at = index * (width + 1);
			return [
				code,
				{
					words,
					bias: numbers[at]!,
					towards: numbers.subarray(at + 1, at + 1 + width),
				},
			];
		}),
	);
}
