/** Folds a ground into the state of play: what held on a day, as far as it was known by another. */

import type { Codebook } from "../model/codebook.js";
import type { Ground } from "../model/ground.js";
import type { AsOf, State } from "../model/state.js";
import { foldActors } from "./fold-actors.js";
import { foldClaims } from "./fold-claims.js";
import { makeFoldContext } from "./fold-context.js";
import { foldCoverage } from "./fold-coverage.js";
import { foldDrafts } from "./fold-drafts.js";
import { foldEvents } from "./fold-events.js";
import { foldStands } from "./fold-stands.js";

/**
 * The whole state. The order of the ground's lists does not show in it. Whoever needs one part makes a context with
 * `makeFoldContext` and folds that part alone.
 */
export function foldState(
	ground: Ground,
	bounds: AsOf,
	codebook: Codebook,
): State {
	const context = makeFoldContext(ground, bounds, codebook);
	return {
		asOf: bounds.asOf,
		knownBy: bounds.knownBy,
		coverage: foldCoverage(context),
		actors: foldActors(context),
		drafts: foldDrafts(context),
		stands: foldStands(context),
		claims: foldClaims(context),
		events: foldEvents(context),
	};
}
