/** Asks a record what is asserted and denied. */

import { viewClaims } from "../../views/state/claims-view.js";
import { type Answer, type Asking, askState } from "./ask-state.js";

/** Every claim with its voices. */
export async function askClaims(asking: Asking): Promise<Answer> {
	const { context, ground } = await askState(asking, [
		"parties",
		"drafts",
		"claims",
	]);
	return { page: viewClaims(context), cards: ground.cards };
}
