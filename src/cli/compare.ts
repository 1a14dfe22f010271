/** `travaux compare A B …`: what moved between versions of a negotiating text. */

import type { Command } from "commander";

interface CompareOptions {
	readonly json?: true;
	readonly markdown?: true;
	readonly html?: string;
}

export function addCompareCommand(program: Command): void {
	program
		.command("compare")
		.description(
			"hold versions of a negotiating text against each other, by meaning and not by number",
		)
		.argument("<a>", "the earlier text, - for standard input")
		.argument(
			"<b...>",
			"the later text; more of them follow each matter through the whole line",
		)
		.option("--json", "print JSON")
		.option("--markdown", "print Markdown")
		.option("--html <file>", "also write two columns as one HTML file")
		.action(
			async (a: string, later: readonly string[], options: CompareOptions) => {
				const { printComparison } = await import("./print-comparison.js");
				process.exitCode = await printComparison([a, ...later], {
					form:
						options.json === true
							? "json"
							: options.markdown === true
								? "markdown"
								: "text",
					html: options.html ?? null,
				});
			},
		);
}
