/** What became of stands since the end of a day, where of the earlier state nothing else is asked for. */

import type { Codebook } from "../../model/codebook.js";
import type { Ground } from "../../model/ground.js";
import type { State } from "../../model/state.js";
import type { StandsSince } from "../../model/state-change.js";
import { makeFoldContext } from "../fold-context.js";
import { foldCoverage } from "../fold-coverage.js";
import { foldStands } from "../fold-stands.js";
import { standChanges } from "./stand-changes.js";

/** The changes from the end of a day to a state of the same ground, as `changesBetween` tells them of stands. */
export function standsSince(
	since: string,
	after: State,
	{
		ground,
		codebook,
	}: { readonly ground: Ground; readonly codebook: Codebook },
): StandsSince {
	const context = makeFoldContext(
		ground,
		{ asOf: since, knownBy: after.knownBy },
		codebook,
	);
	const drafts = [...context.drafts.sets.keys()].map((key) => ({ key }));
	return {
		since,
		documents: foldCoverage(context).documents,
		stands: standChanges({ stands: foldStands(context), drafts }, after),
	};
}
