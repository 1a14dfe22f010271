/** Learned weights from disk: the only place that knows where `models/` lies. */

import { readFileSync } from "node:fs";
import { readIssueDirections } from "../drafts/read-issue-directions.js";
import { readTaggerWeights } from "../language/read-tagger-weights.js";
import { makeTagger, type Tagger } from "../language/tagger.js";
import type { IssueDirection } from "../model/codebook.js";
import type { JudgeWeights } from "../statements/joined/judge.js";
import { parseJudge } from "../statements/joined/parse-judge.js";
import { readAttributionFile } from "../statements/learned/attribution-file.js";
import {
	type AttributionModel,
	makeAttributionModel,
} from "../statements/learned/attribution-model.js";
import { type EngineName, USUAL_ENGINE } from "./engine/engine-name.js";

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

/** What was learned of the issues of the built-in codebook, by code. */
export function loadIssueDirections(
	folder: URL = shippedModels,
): ReadonlyMap<string, IssueDirection> {
	return readIssueDirections(
		readFileSync(new URL("issues/weights.bin", folder)),
	);
}

const JUDGES: Readonly<Record<EngineName, string>> = {
	linear: "joining/weights.json",
	encoder: "encoder/joining.json",
};

/** How the findings of rules and an engine are weighed. */
export function loadJudge(engine: EngineName = USUAL_ENGINE): JudgeWeights {
	return parseJudge(
		readFileSync(new URL(JUDGES[engine], shippedModels), "utf8"),
	);
}
