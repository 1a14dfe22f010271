/** The page of claims. */

import type { Page } from "../page/page.js";
import { claimsTable } from "./claims-table.js";
import { pageNotes } from "./page-notes.js";
import type { StateContext } from "./state-context.js";

/** Every claim of the state with its voices. */
export function viewClaims(context: StateContext): Page {
	return {
		name: "claims",
		title: "What is asserted and denied",
		notes: pageNotes(context),
		tables: [claimsTable(context, context.state.claims)],
	};
}
