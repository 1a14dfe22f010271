/** `travaux brief`: the state of play. */

import type { Command } from "commander";
import { type AskOptions, addAskOptions } from "./ask-options.js";
import { parseDay } from "./read-options.js";

interface BriefOptions extends AskOptions {
	readonly since?: string;
}

export function addBriefCommand(program: Command): void {
	const command = program
		.command("brief")
		.description(
			"the state of play: on the table, where they stand, in dispute, what changed, what is expected next",
		)
		.option(
			"--since <day>",
			"tell what changed after this day, YYYY-MM-DD; a week when left out",
			parseDay,
		);
	addAskOptions(command).action(async (options: BriefOptions) => {
		const { printAnswer } = await import("./print-answer.js");
		const { briefQuestion } = await import("../app/record/usual-questions.js");
		const { keepAnswer } = await import("../app/record/keep-answer.js");
		process.exitCode = await printAnswer(options, (asking) =>
			keepAnswer(asking, briefQuestion(options.since ?? null)),
		);
	});
}
