/** `travaux claims`: what is asserted and denied. */

import type { Command } from "commander";
import { type AskOptions, addAskOptions } from "./ask-options.js";

export function addClaimsCommand(program: Command): void {
	const command = program
		.command("claims")
		.description(
			"what is asserted and denied, by whom and when, side by side; nothing is ruled true",
		);
	addAskOptions(command).action(async (options: AskOptions) => {
		const { printAnswer } = await import("./print-answer.js");
		const { askClaims } = await import("../app/record/ask-claims.js");
		process.exitCode = await printAnswer(options, askClaims);
	});
}
