/** Asks a record who said what, by speaker, issue, form, days and words. */

import type { AsOf } from "../../model/state.js";
import type { StatementFilter } from "../../record/port.js";
import type { SourceCard } from "../../views/page/sources.js";
import { viewStatements } from "../../views/state/statements-view.js";
import { counted } from "../../views/text/enumerate.js";
import { type Answer, type Asking, askState } from "./ask-state.js";
import { findActor, findIssue } from "./find-named.js";
import { statementsAsKnown } from "./statements-as-known.js";

/** What is asked for, in a person's words: names of speakers and issues are looked up. */
export interface StatementQuestion {
	readonly speaker?: string;
	readonly issue?: string;
	readonly form?: string;
	readonly from?: string;
	readonly to?: string;
	/** Words in what was said. */
	readonly text?: string;
	/** How many are shown at most. */
	readonly limit: number;
}

/**
 * The latest statements that fit, with a note on how many more there are.
 * @throws UnknownName for a speaker or an issue that nobody knows.
 */
export async function askStatements(
	asking: Asking,
	question: StatementQuestion,
): Promise<Answer> {
	const { codebook } = asking;
	const { context } = await askState(asking, ["actors"]);
	const filter = filterOf(question, asking, () =>
		findActor(context.state.actors, question.speaker ?? ""),
	);
	const { rows, total, next } = await statementsAsKnown(asking, filter, {
		limit: question.limit,
		after: null,
	});
	const note =
		next === null
			? `${counted(rows.length, "statement")}.`
			: `The latest ${rows.length}${total === null ? "" : ` of ${total}`}; --limit shows more.`;
	return {
		page: viewStatements(rows, {
			issueLabel: (code) =>
				codebook.issues.find((issue) => issue.code === code)?.label ?? code,
			notes: [note],
		}),
		cards: new Map<string, SourceCard>(
			rows.map(({ document }) => [document.id, document]),
		),
	};
}

function filterOf(
	{ speaker, issue, form, from, to, text }: StatementQuestion,
	{ codebook }: Asking,
	actor: () => { readonly keys: readonly string[]; readonly key: string },
): Omit<StatementFilter, keyof AsOf> {
	const { key, keys } = speaker === undefined ? { key: "", keys: [] } : actor();
	return {
		...(speaker === undefined
			? {}
			: { speakers: [...new Set([key, ...keys])] }),
		...(issue === undefined
			? {}
			: { issue: findIssue(codebook.issues, issue) }),
		...(form === undefined ? {} : { form }),
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to }),
		...(text === undefined ? {} : { text }),
	};
}
