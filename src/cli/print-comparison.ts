/** Prints versions of a negotiating text held against each other. */

import { writeFile } from "node:fs/promises";
import { compareFiles } from "../app/compare-drafts.js";
import { openDraftReader } from "../app/open-draft.js";
import { followDrafts } from "../drafts/follow-drafts.js";
import type { Comparison } from "../model/comparison.js";
import { formatComparisonHtml } from "../views/comparison/comparison-html.js";
import { viewComparisonJson } from "../views/comparison/comparison-json.js";
import {
	type ComparisonView,
	viewComparison,
} from "../views/comparison/comparison-view.js";
import {
	formatComparison,
	formatComparisonMarkdown,
} from "../views/comparison/format-comparison.js";
import {
	formatLine,
	formatLineMarkdown,
	viewLine,
} from "../views/comparison/line-view.js";
import {
	draftFindingMessage,
	draftUnreadMessage,
} from "../views/draft/draft-finding-messages.js";
import { complain } from "./complain.js";
import { DONE, INPUT_REFUSED, USAGE } from "./exit-codes.js";
import { nameOfInput, type PrintForm } from "./print-draft.js";
import { terminalInk, terminalWidth } from "./terminal.js";
import { write } from "./write.js";

/** The exit code; a text that could not be read is complained of and nothing is compared. */
export async function printComparison(
	paths: readonly string[],
	{ form, html }: { readonly form: PrintForm; readonly html: string | null },
): Promise<number> {
	if (paths.filter((path) => path === "-").length > 1) {
		complain(
			"standard input can be read only once; name files for the other texts",
		);
		return USAGE;
	}
	const reader = openDraftReader();
	const outcome = await compareFiles(paths, reader);
	if (outcome.kind === "unread") {
		complain(
			`${nameOfInput(outcome.path)}: ${draftUnreadMessage(outcome.unread)}`,
		);
		return INPUT_REFUSED;
	}
	for (const [at, draft] of outcome.drafts.entries())
		for (const finding of draft.findings)
			if (finding.code.startsWith("draft-"))
				complain(
					`${nameOfInput(paths[at] ?? "")}: ${draftFindingMessage(finding)}`,
				);
	const { comparisons } = outcome;
	const names = paths.map(nameOfInput);
	const views = comparisons.map((comparison, at) =>
		viewComparison(comparison, {
			issues: reader.issues,
			names: [names[at] ?? "", names[at + 1] ?? ""],
		}),
	);
	await write(
		form === "json"
			? jsonOf(comparisons)
			: pageOf(views, { form, comparisons, names, issues: reader.issues }),
	);
	if (html !== null) return writePage(html, views);
	return DONE;
}

function jsonOf(comparisons: readonly Comparison[]): string {
	const views = comparisons.map(viewComparisonJson);
	const threads = followDrafts(comparisons).map(({ issue, steps, gone }) => ({
		issue,
		gone,
		steps: steps.map(({ draft, ids, since }) => ({
			draft,
			ids,
			change: since?.change ?? null,
			what: since?.what ?? [],
			figures: since?.figures ?? [],
		})),
	}));
	return `${JSON.stringify(views.length === 1 ? views[0] : { comparisons: views, threads }, null, 1)}\n`;
}

function pageOf(
	views: readonly ComparisonView[],
	{
		form,
		comparisons,
		names,
		issues,
	}: {
		readonly form: PrintForm;
		readonly comparisons: readonly Comparison[];
	} & Omit<Parameters<typeof viewLine>[1], "comparisons">,
): string {
	const page = { width: terminalWidth(), ink: terminalInk() };
	const pages = views.map((view) =>
		form === "markdown"
			? formatComparisonMarkdown(view)
			: formatComparison(view, page),
	);
	if (views.length > 1) {
		const line = viewLine(followDrafts(comparisons), {
			comparisons,
			names,
			issues,
		});
		pages.unshift(
			form === "markdown" ? formatLineMarkdown(line) : formatLine(line, page),
		);
	}
	return pages.join("\n");
}

/** The first comparison goes to the file named; of a longer line each further one to its own, numbered. */
async function writePage(
	path: string,
	views: readonly ComparisonView[],
): Promise<number> {
	for (const [at, view] of views.entries()) {
		const file = at === 0 ? path : path.replace(/(\.\w+)?$/, `-${at + 1}$1`);
		try {
			await writeFile(file, formatComparisonHtml(view));
		} catch (error) {
			complain(
				`${file}: it cannot be written (${(error as NodeJS.ErrnoException).code}); name another file`,
			);
			return INPUT_REFUSED;
		}
	}
	return DONE;
}
