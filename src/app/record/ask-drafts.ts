/** Asks a record for the line of drafts: what is reported of each, and what moved between the texts that the record has. */

import { compareDrafts } from "../../drafts/compare-drafts.js";
import { followDrafts } from "../../drafts/follow-drafts.js";
import type { Ground } from "../../model/ground.js";
import type { State } from "../../model/state.js";
import { viewLine } from "../../views/comparison/line-view.js";
import type { Table } from "../../views/page/page.js";
import { viewDrafts } from "../../views/state/drafts-view.js";
import { textLineTable } from "../../views/state/text-line-table.js";
import { type Answer, type Asking, askState } from "./ask-state.js";

/** The drafts with what is reported of them, each issue through all of them, and the texts point by point. */
export async function askDrafts(asking: Asking): Promise<Answer> {
	const { context, ground } = await askState(asking, [
		"actors",
		"drafts",
		"provisions",
	]);
	return {
		page: viewDrafts(context, followTexts(context.state, ground, asking)),
		cards: ground.cards,
	};
}

/** The table of the texts point by point, where there are at least two; in the order of the drafts. */
function followTexts(
	{ drafts }: State,
	{ texts }: Ground,
	{ codebook }: Asking,
): readonly Table[] {
	const line = drafts.flatMap(({ name, text }) => {
		const found = text === null ? undefined : texts.get(text);
		return found === undefined ? [] : [{ name, text: found }];
	});
	const comparisons = line.slice(1).flatMap(({ text }, at) => {
		const before = line[at];
		return before === undefined
			? []
			: [compareDrafts(before.text, text, codebook)];
	});
	return comparisons.length === 0
		? []
		: [
				textLineTable(
					viewLine(followDrafts(comparisons), {
						comparisons,
						issues: codebook.issues,
						names: line.map(({ name }) => name),
					}),
				),
			];
}
