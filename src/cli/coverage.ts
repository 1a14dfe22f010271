/** `travaux coverage`: what the record covers. */

import type { Command } from "commander";
import { type AskOptions, addAskOptions } from "./ask-options.js";

export function addCoverageCommand(program: Command): void {
	const command = program
		.command("coverage")
		.description(
			"what the record holds: publishers, days, and the days without any document",
		);
	addAskOptions(command).action(async (options: AskOptions) => {
		const { printAnswer } = await import("./print-answer.js");
		const { askCoverage } = await import("../app/record/ask-coverage.js");
		process.exitCode = await printAnswer(options, askCoverage);
	});
}
