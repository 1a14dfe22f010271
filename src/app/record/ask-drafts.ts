/** Asks a record for the line of drafts: what is reported of each, and what moved between the texts that the record has. */

import { compareDrafts } from "../../drafts/compare-drafts.js";
import { followDrafts } from "../../drafts/follow-drafts.js";
import type { Codebook } from "../../model/codebook.js";
import { viewLine } from "../../views/comparison/line-view.js";
import type { Table } from "../../views/page/page.js";
import { viewDrafts } from "../../views/state/drafts-view.js";
import { textLineTable } from "../../views/state/text-line-table.js";
import {
	type Answer,
	type AskedState,
	type Asking,
	askState,
} from "./ask-state.js";

/** The drafts with what is reported of them, each issue through all of them, and the texts point by point. */
export async function askDrafts(asking: Asking): Promise<Answer> {
	const asked = await askState(asking, ["parties", "drafts", "provisions"]);
	const { context, ground } = asked;
	return {
		page: viewDrafts(context, followTexts(asked, asking.codebook)),
		cards: ground.cards,
	};
}

/** The table of the texts point by point, where there are at least two; in the order of the drafts. */
export function followTexts(
	{
		context: {
			state: { drafts },
		},
		ground: { texts },
	}: AskedState,
	codebook: Codebook,
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
