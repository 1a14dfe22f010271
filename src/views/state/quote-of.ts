/** The words that speak for a line: the latest of its evidence. */

import type { Evidence } from "../../model/state.js";
import { wordsCell } from "../page/cells.js";
import type { Cell } from "../page/page.js";
import { compareWords } from "./state-context.js";

/** The latest words, with all evidence under them, the latest first; empty without evidence. Days unknown come before all others. */
export function quoteCell(evidence: readonly Evidence[]): Cell {
	const ordered = [...evidence].sort((a, b) =>
		compareWords(dayOf(b), dayOf(a)),
	);
	return wordsCell(ordered[0]?.span.text ?? null, { evidence: ordered });
}

const dayOf = ({ days }: Evidence): string => days?.to ?? "";
