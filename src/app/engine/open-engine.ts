/** Opens what finds attributions: a model that serves for every text, or one that is worked out for each. */

import type { Analysis } from "../../model/analysis.js";
import type {
	AttributionModel,
	SpanFinder,
} from "../../statements/learned/attribution-model.js";
import type { PassageRange } from "../../statements/learned/passage.js";
import type { EngineName } from "./engine-name.js";

/** The model of one text, by default for the passages that a reading asks for. */
export type ModelOf = (
	analysis: Analysis,
	passages?: readonly PassageRange[],
) => Promise<SpanFinder>;

/**
 * The network of the encoder is loaded here; `linear` has its part in either.
 * @throws Error where weights are missing or of another version.
 */
export async function openEngine(
	engine: EngineName,
	linear: AttributionModel,
): Promise<ModelOf> {
	if (engine === "linear") return async () => linear;
	// Its runtime is large, and few readers need it.
	const { openEncoder } = await import("./open-encoder.js");
	return openEncoder(linear);
}
