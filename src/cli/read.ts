/** `travaux read FILE…`: articles to briefs for people, or to readings as JSON. */

import type { Command } from "commander";
import { addEngineOption } from "./engine-option.js";
import {
	addOutputOptions,
	parseDay,
	type ReadOptions,
} from "./read-options.js";

export function addReadCommand(program: Command): void {
	const command = program
		.command("read")
		.description(
			"read articles, statements and reports: text, HTML, PDF, DOCX, ODT, RTF, mails, - for standard input",
		)
		.argument("<file...>", "files to read")
		.option(
			"--published <day>",
			"day of publication, YYYY-MM-DD, for texts that do not give it",
			parseDay,
		);
	addEngineOption(command);
	addOutputOptions(command).action(
		async (files: readonly string[], options: ReadOptions) => {
			const { readAndPrint } = await import("./read-and-print.js");
			process.exitCode = await readAndPrint(
				files.map((path) => ({ path, published: options.published ?? null })),
				options,
			);
		},
	);
}
