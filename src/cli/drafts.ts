/** `travaux drafts`: the texts under negotiation. */

import type { Command } from "commander";
import { type AskOptions, addAskOptions } from "./ask-options.js";

export function addDraftsCommand(program: Command): void {
	const command = program
		.command("drafts")
		.description(
			"the line of drafts, what each is reported to provide, and each issue through all of them",
		);
	addAskOptions(command).action(async (options: AskOptions) => {
		const { printAnswer } = await import("./print-answer.js");
		const { askDrafts } = await import("../app/record/ask-drafts.js");
		process.exitCode = await printAnswer(options, askDrafts);
	});
}
