/** The encoder: its network run in this process by WebAssembly, and the model of attributions that comes of it. */

import { readFile } from "node:fs/promises";
import type { Analysis } from "../../model/analysis.js";
import { TAG_COUNT } from "../../statements/encoder/chain.js";
import { makeMixedModel } from "../../statements/encoder/mixed-model.js";
import { cutWindows, type Window } from "../../statements/encoder/windows.js";
import {
	type AttributionModel,
	passagesOf,
} from "../../statements/learned/attribution-model.js";
import type { PassageRange } from "../../statements/learned/passage.js";
import { shippedModels } from "../load-models.js";
import type { ModelOf } from "./open-engine.js";
import { type Network, openNetwork } from "./open-network.js";
import { openWordPieces } from "./open-word-pieces.js";
import { parseMixWeights } from "./parse-mix-weights.js";

/** Emissions of each passage, log weights [word * TAG_COUNT + tag]. */
export type EmissionsOf = (
	analysis: Analysis,
	passages: readonly PassageRange[],
) => Promise<readonly Float32Array[]>;

/**
 * Loads the encoder's weights; `linear` has its part in every chance. The same text gives the same emissions on every machine,
 * for WebAssembly leaves no choice of arithmetic to it.
 * @throws Error where weights are missing or of another version.
 */
export async function openEncoder(linear: AttributionModel): Promise<ModelOf> {
	const weights = new URL("encoder/weights.json", shippedModels);
	const [emissionsOf, mix] = await Promise.all([
		openEmissions(),
		readFile(weights, "utf8").then(parseMixWeights),
	]);
	return async (analysis, passages = passagesOf(analysis)) =>
		makeMixedModel(linear, await emissionsOf(analysis, passages), mix);
}

/** Loads the network and its vocabulary. @throws Error where either is missing. */
export async function openEmissions(): Promise<EmissionsOf> {
	const [network, piecesOf] = await Promise.all([
		openNetwork(new URL("encoder/emissions.onnx", shippedModels)),
		openWordPieces(new URL("encoder/pieces.json", shippedModels)),
	]);
	return async (analysis, passages) => {
		const emissions = passages.map(
			({ first, end }) => new Float32Array((end - first) * TAG_COUNT),
		);
		for (const window of cutWindows(analysis, passages, piecesOf))
			await fill(emissions, window, network);
		return emissions;
	};
}

/** A word's emissions are those of its first piece. */
async function fill(
	emissions: readonly Float32Array[],
	window: Window,
	network: Network,
): Promise<void> {
	const rows = await network(window);
	for (const { passage, first, places } of window.parts) {
		const own = emissions[passage]!;
		places.forEach((place, index) => {
			const from = place * TAG_COUNT;
			own.set(
				rows.subarray(from, from + TAG_COUNT),
				(first + index) * TAG_COUNT,
			);
		});
	}
}
