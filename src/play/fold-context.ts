/** What all parts of the fold share: what is admitted and who is who, each worked out once. */

import type { Codebook } from "../model/codebook.js";
import type { Ground } from "../model/ground.js";
import type { AsOf } from "../model/state.js";
import { type Admission, makeAdmission } from "./admission.js";
import { type ActorIdentity, identifyActors } from "./identify-actors.js";
import { type DraftIdentity, identifyDrafts } from "./identify-drafts.js";

/** A ground under the bounds of a question. */
export interface FoldContext {
	readonly ground: Ground;
	readonly codebook: Codebook;
	readonly admission: Admission;
	readonly actors: ActorIdentity;
	readonly drafts: DraftIdentity;
	/** The key that a speaker is shown by: that of a draft where a draft speaks. */
	readonly speakerOf: (key: string) => string;
}

/** The context of a fold. Parts that the ground leaves out are empty in the state too. */
export function makeFoldContext(
	ground: Ground,
	bounds: AsOf,
	codebook: Codebook,
): FoldContext {
	const admission = makeAdmission(ground, bounds);
	const actors = identifyActors(ground, admission);
	const drafts = identifyDrafts(ground, { admission, actors, codebook });
	const speakers = new Map<string, string>();
	return {
		ground,
		codebook,
		admission,
		actors,
		drafts,
		speakerOf: (key) => {
			let shown = speakers.get(key);
			if (shown === undefined) {
				shown = drafts.has(key) ? drafts.keyOf(key) : actors.keyOf(key);
				speakers.set(key, shown);
			}
			return shown;
		},
	};
}
