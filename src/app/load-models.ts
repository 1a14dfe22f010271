/** Learned weights from disk: the only place that knows where `models/` lies. */

import { readFileSync } from "node:fs";
import { readTaggerWeights } from "../language/read-tagger-weights.js";
import { makeTagger, type Tagger } from "../language/tagger.js";
import type { JudgeWeights } from "../statements/joined/judge.js";
import { parseJudge } from "../statements/joined/parse-judge.js";
import { readAttributionFile } from "../statements/learned/attribution-file.js";
import {
	type AttributionModel,
	makeAttributionModel,
} from "../statements/learned/attribution-model.js";

/** The folder of the weights that ship with the program, beside `src/` or `dist/`. */
export const shippedModels = new URL("../../models/", import.meta.url);

/** The part-of-speech tagger; `folder` is a URL that ends in "/", by default the weights that ship. */
export function loadTagger(folder: URL = shippedModels): Tagger {
	return makeTagger(
		readTaggerWeights(readFileSync(new URL("tagger/weights.bin", folder))),
	);
}

/** The learned attribution model; `folder` as for the tagger. */
export function loadAttributionModel(
	folder: URL = shippedModels,
): AttributionModel {
	return makeAttributionModel(
		readAttributionFile(
			readFileSync(new URL("attribution/weights.bin", folder)),
		),
	);
}

/** How the findings of rules and learned model are weighed; `folder` as for the tagger. */
export function loadJudge(folder: URL = shippedModels): JudgeWeights {
	const json = readFileSync(new URL("joining/weights.json", folder), "utf8");
	return parseJudge(json);
}
