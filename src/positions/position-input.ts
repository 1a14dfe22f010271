/** What provisions, positions and claims are derived from: the text analysed, who says what in it, and the codebook. */

import type { Actor } from "../model/actor.js";
import type { Analysis } from "../model/analysis.js";
import type { Codebook } from "../model/codebook.js";
import type { Draft } from "../model/draft.js";
import type { Attribution, Statement } from "../model/statement.js";

/** `statements[i]` is `attributions[i]` with its speaker resolved. */
export interface PositionInput {
	readonly analysis: Analysis;
	readonly attributions: readonly Attribution[];
	readonly statements: readonly Statement[];
	readonly actors: readonly Actor[];
	readonly drafts: readonly Draft[];
	/** Of a document that is itself a text that parties put out, that draft; null for a report. */
	readonly issued: string | null;
	readonly codebook: Codebook;
}
