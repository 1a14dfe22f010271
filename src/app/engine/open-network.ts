/** A network in an ONNX file → a function from a window's pieces to their emissions. */

import { readFile } from "node:fs/promises";
import { env, InferenceSession, Tensor } from "onnxruntime-web";
import type { Window } from "../../statements/encoder/windows.js";

/** Emissions [piece * TAG_COUNT + tag] of the pieces of a window. */
export type Network = (window: Window) => Promise<Float32Array>;

/** Opens the file. @throws Error where it is missing or no network of this kind. */
export async function openNetwork(file: URL): Promise<Network> {
	// Documents are read side by side on threads of their own.
	env.wasm.numThreads = 1;
	const session = await InferenceSession.create(await readFile(file), {
		executionProviders: ["wasm"],
	});
	return async ({ pieces, casings, quotations }) => {
		const { emissions } = await session.run({
			pieces: row(pieces),
			casings: row(casings),
			quotations: row(quotations),
		});
		const data = emissions?.data;
		if (!(data instanceof Float32Array))
			throw new Error(`${file.pathname} gives no emissions`);
		return data;
	};
}

function row(numbers: readonly number[]): Tensor {
	return new Tensor("int64", BigInt64Array.from(numbers, BigInt), [
		1,
		numbers.length,
	]);
}
