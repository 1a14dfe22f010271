/** `travaux timeline`: what happened when. */

import type { Command } from "commander";
import { type AskOptions, addAskOptions } from "./ask-options.js";

export function addTimelineCommand(program: Command): void {
	const command = program
		.command("timeline")
		.description(
			"events by date, and how much was published and said on each day",
		);
	addAskOptions(command).action(async (options: AskOptions) => {
		const { printAnswer } = await import("./print-answer.js");
		const { askTimeline } = await import("../app/record/ask-timeline.js");
		process.exitCode = await printAnswer(options, askTimeline);
	});
}
