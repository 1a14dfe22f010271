/** Keeps what pages have to show while the record stands: the rows further down a long table, and the twins of a page, come from one answer. */

import type { RecordStore } from "../record/port.js";
import type { DeskPage, Question } from "./desk-page.js";
import { keepByRevision } from "./keep-by-revision.js";

/** Few: what a page has to show is as long as the record is, and most readers leaf through one page at a time. */
const KEPT = 3;

/** Which rows of a table are shown: see `firstRow`. */
const ROWS_SHOWN = /-from$/;

interface Asked {
	readonly page: DeskPage<unknown>;
	readonly question: Question;
}

/** Loads a page, or gives what was loaded for the same question. What is each reader's own, or is no part of the record, is always loaded. */
export function keepLoaded(
	record: Pick<RecordStore, "revision">,
): (asked: Asked) => Promise<unknown> {
	const load = ({ page, question }: Asked) => page.load(question);
	const loadOrRecall = keepByRevision(record, {
		most: KEPT,
		keyOf,
		make: load,
	});
	return (asked) => (isKept(asked.page) ? loadOrRecall(asked) : load(asked));
}

const isKept = ({ hasForms, isLoadedForAll, isLive }: DeskPage<unknown>) =>
	isLive !== true && (hasForms !== true || isLoadedForAll === true);

function keyOf({ page, question: { path, frame } }: Asked): string {
	const { asOf, knownBy, query } = frame;
	return JSON.stringify([
		page.path,
		path,
		asOf,
		knownBy,
		[...query].filter(([name]) => !ROWS_SHOWN.test(name)).sort(),
	]);
}
