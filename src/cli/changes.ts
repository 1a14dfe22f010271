/** `travaux changes --since DAY`: what changed. */

import type { Command } from "commander";
import { type AskOptions, addAskOptions } from "./ask-options.js";
import { parseDay } from "./read-options.js";

interface ChangesOptions extends AskOptions {
	readonly since: string;
	readonly until?: string;
}

export function addChangesCommand(program: Command): void {
	const command = program
		.command("changes")
		.description(
			"what changed after a day: who is new, moved or reversed, with the words before and after; a repetition is no change",
		)
		.requiredOption(
			"--since <day>",
			"what held at the end of this day is held against, YYYY-MM-DD",
			parseDay,
		)
		.option(
			"--until <day>",
			"what held at the end of this day, YYYY-MM-DD; without it, whatever is known",
			parseDay,
		);
	addAskOptions(command).action(async (options: ChangesOptions) => {
		const { printAnswer } = await import("./print-answer.js");
		const { askChanges } = await import("../app/record/ask-changes.js");
		process.exitCode = await printAnswer(options, (asking) =>
			askChanges(asking, {
				since: options.since,
				until: options.until ?? null,
			}),
		);
	});
}
