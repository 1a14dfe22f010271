/** Asks a record what it covers. */

import { viewCoverage } from "../../views/state/coverage-view.js";
import { type Answer, type Asking, askState } from "./ask-state.js";

/** Documents, publishers, and the days without any. */
export async function askCoverage(asking: Asking): Promise<Answer> {
	const { context, ground } = await askState(asking, []);
	return { page: viewCoverage(context), cards: ground.cards };
}
