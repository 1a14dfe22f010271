/** The statement reader's tools as they ship, loaded once for the tests of a file. */

import { loadCodebook } from "../src/app/load-codebook.js";
import { loadAttributionModel, loadJudge } from "../src/app/load-models.js";
import type { StatementTools } from "../src/statements/find-attributions.js";

/** The built-in codebook, the attribution model and the weights that join it with the rules. */
export const statementTools: StatementTools = {
	codebook: loadCodebook(),
	attribution: loadAttributionModel(),
	judge: loadJudge(),
};
