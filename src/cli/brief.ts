/** `travaux brief`: the state of play. */

import type { Command } from "commander";
import { type AskOptions, addAskOptions } from "./ask-options.js";

export function addBriefCommand(program: Command): void {
	const command = program
		.command("brief")
		.description(
			"the state of play: on the table, where they stand, in dispute, expected next",
		);
	addAskOptions(command).action(async (options: AskOptions) => {
		const { printAnswer } = await import("./print-answer.js");
		const { askBrief } = await import("../app/record/ask-brief.js");
		process.exitCode = await printAnswer(options, askBrief);
	});
}
