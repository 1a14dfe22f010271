/** Readings as JSON on standard output: one object for one input, an array for several, byte for byte the same every time. */

import type { Reading } from "../model/reading.js";
import { write } from "./write.js";

export interface JsonPrinter {
	readonly print: (reading: Reading) => Promise<void>;
	readonly end: () => Promise<void>;
}

/** Prints each reading as it comes, so that thousands of them need not be held together. */
export function makeJsonPrinter(shape: "object" | "array"): JsonPrinter {
	let printed = 0;
	return {
		print: async (reading) => {
			const before = shape === "object" ? "" : printed === 0 ? "[\n" : ",\n";
			printed++;
			await write(before + JSON.stringify(reading, null, 1));
		},
		end: async () => {
			if (shape === "object") await write(printed === 0 ? "" : "\n");
			else await write(printed === 0 ? "[]\n" : "\n]\n");
		},
	};
}
