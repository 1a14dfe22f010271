/** `models/encoder/weights.json` → the weights beside the network, checked. */

import { z } from "zod";
import { TAG_COUNT } from "../../statements/encoder/chain.js";
import type { MixWeights } from "../../statements/encoder/mixed-model.js";

const KINDS = 3;

const chance = z.number().min(0).max(1);

const schema = z.object({
	chain: z.object({
		steps: z.array(z.number()).length(TAG_COUNT * TAG_COUNT),
		starts: z.array(z.number()).length(TAG_COUNT),
		ends: z.array(z.number()).length(TAG_COUNT),
	}),
	calibration: z
		.array(z.object({ slope: z.number().positive(), offset: z.number() }))
		.length(KINDS),
	share: chance,
	thresholds: z.array(chance).length(KINDS),
});

/** @throws Error that names the part which is wrong. */
export function parseMixWeights(json: string): MixWeights {
	const parsed = schema.safeParse(JSON.parse(json));
	if (parsed.success) return parsed.data;
	throw new Error(`weights of the encoder: ${z.prettifyError(parsed.error)}`);
}
