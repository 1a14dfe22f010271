/** Lists the statements of a record as they were coded at the instant that a question asks for. */

import type { AsOf } from "../../model/state.js";
import type {
	Page,
	PageOf,
	StatementDay,
	StatementFilter,
	StatementRow,
} from "../../record/port.js";
import { accountsAsKnown } from "./accounts-as-known.js";
import type { Asking } from "./ask-state.js";

/** Within the bounds of the question: what coders changed later is shown, and looked for, as it was before. */
export async function statementsAsKnown(
	asking: Asking,
	filter: Omit<StatementFilter, keyof AsOf | "instead">,
	page: PageOf,
): Promise<Page<StatementRow>> {
	const instead = await accountsAsKnown(asking);
	return asking.store.statements(
		{ ...filter, ...asking.bounds, instead },
		page,
	);
}

/** How many of them fall on each day. */
export async function statementDaysAsKnown(
	asking: Asking,
): Promise<readonly StatementDay[]> {
	const instead = await accountsAsKnown(asking);
	return asking.store.statementDays({ ...asking.bounds, instead });
}
