/** `travaux draft FILE`: takes a negotiating text apart and checks it. */

import type { Command } from "commander";

interface DraftOptions {
	readonly json?: true;
	readonly markdown?: true;
	readonly reports?: readonly string[];
}

export function addDraftCommand(program: Command): void {
	program
		.command("draft")
		.description(
			"take a negotiating text apart: points, obligations, brackets, and what a drafter should check",
		)
		.argument(
			"<file>",
			"the text: plain, Markdown, PDF, DOCX, ODT or RTF, - for standard input",
		)
		.option("--json", "print JSON")
		.option("--markdown", "print Markdown")
		.option(
			"--reports <article...>",
			"articles on this text: which of its points each thing they report matches, and what they say that it does not",
		)
		.action(async (file: string, options: DraftOptions) => {
			const { printDraft } = await import("./print-draft.js");
			process.exitCode = await printDraft(file, {
				form:
					options.json === true
						? "json"
						: options.markdown === true
							? "markdown"
							: "text",
				articles: options.reports ?? [],
			});
		});
}
