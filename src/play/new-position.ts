/** A position that a person codes on a statement. */

import type { PositionEntry, StatementEntry } from "../model/account.js";
import type { Stance } from "../model/position.js";
import { spanOf } from "./account-of-reading.js";

/** The speaker's stance on the issue of the statement; null where nobody is known to speak. */
export function newPosition(
	statement: StatementEntry,
	stance: Stance,
	text: string,
): PositionEntry | null {
	if (statement.speaker === null) return null;
	return {
		key: statement.key,
		actor: statement.speaker,
		draft: null,
		issue: statement.issue,
		provision: null,
		stance,
		statement: statement.key,
		condition: null,
		span: spanOf(statement, text),
		said: statement.said,
	};
}
