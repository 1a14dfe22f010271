/** Asks a record for the brief of a day. */

import { viewStateBrief } from "../../views/state/brief-view.js";
import { type Answer, type Asking, askState } from "./ask-state.js";

/** On the table, where they stand, in dispute, expected next. */
export async function askBrief(asking: Asking): Promise<Answer> {
	const { context, ground } = await askState(asking);
	return { page: viewStateBrief(context, null), cards: ground.cards };
}
