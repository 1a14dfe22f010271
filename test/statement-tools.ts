/** The statement reader's tools as they ship, loaded once for the tests of a file. */

import { openEngine } from "../src/app/engine/open-engine.js";
import { loadCodebook } from "../src/app/load-codebook.js";
import { loadAttributionModel, loadJudge } from "../src/app/load-models.js";
import type { Analysis } from "../src/model/analysis.js";
import type { StatementTools } from "../src/statements/find-attributions.js";

/** The built-in codebook, the attribution model and the weights that join it with the rules. */
export const statementTools: StatementTools = {
	codebook: loadCodebook(),
	attribution: loadAttributionModel(),
	judge: loadJudge(),
};

let encoder: ReturnType<typeof openEngine> | null = null;

/** The same with what the encoder makes of one text. */
export async function encoderTools(
	analysis: Analysis,
): Promise<StatementTools> {
	encoder ??= openEngine("encoder", loadAttributionModel());
	const modelOf = await encoder;
	return {
		...statementTools,
		attribution: await modelOf(analysis),
		judge: loadJudge("encoder"),
	};
}
