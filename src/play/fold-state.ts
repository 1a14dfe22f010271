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
 * The whole state; each of its parts is folded when it is first looked at, since most questions look at few. The order of the ground's
 * lists does not show in it.
 */
export function foldState(
	ground: Ground,
	bounds: AsOf,
	codebook: Codebook,
): State {
	const context = makeFoldContext(ground, bounds, codebook);
	const coverage = once(() => foldCoverage(context));
	const actors = once(() => foldActors(context));
	const drafts = once(() => foldDrafts(context));
	const stands = once(() => foldStands(context));
	const claims = once(() => foldClaims(context));
	const events = once(() => foldEvents(context));
	return {
		asOf: bounds.asOf,
		knownBy: bounds.knownBy,
		get coverage() {
			return coverage();
		},
		get actors() {
			return actors();
		},
		get drafts() {
			return drafts();
		},
		get stands() {
			return stands();
		},
		get claims() {
			return claims();
		},
		get events() {
			return events();
		},
	};
}

/** What `make` gives, made at the first asking. */
function once<Made>(make: () => Made): () => Made {
	let made: { readonly value: Made } | null = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
