/** `travaux search WORD…`: documents by their words. */

import type { Command } from "commander";
import { type AskOptions, addAskOptions } from "./ask-options.js";
import { parseCount } from "./statements.js";

interface SearchOptions extends AskOptions {
	readonly limit: number;
}

const USUAL_LIMIT = 20;

export function addSearchCommand(program: Command): void {
	const command = program
		.command("search")
		.description(
			"documents that hold all of these words, whatever their endings; those with them in the title first, then the latest",
		)
		.argument("<word...>", "words; one in quotation marks is a phrase")
		.option(
			"--limit <count>",
			"how many are shown at most",
			parseCount,
			USUAL_LIMIT,
		);
	addAskOptions(command).action(
		async (words: readonly string[], options: SearchOptions) => {
			const { printAnswer } = await import("./print-answer.js");
			const { askSearch } = await import("../app/record/ask-search.js");
			process.exitCode = await printAnswer(options, (asking) =>
				askSearch(asking, { words, limit: options.limit }),
			);
		},
	);
}
