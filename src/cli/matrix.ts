/** `travaux matrix`: who stands where. */

import { type Command, Option } from "commander";
import { type AskOptions, addAskOptions } from "./ask-options.js";

interface MatrixOptions extends AskOptions {
	readonly by: "issues" | "drafts";
}

export function addMatrixCommand(program: Command): void {
	const command = program
		.command("matrix")
		.description(
			"who stands where: actors by issues or by drafts, with silence and refusals to comment told apart",
		)
		.addOption(
			new Option("--by <subjects>", "what actors are set against")
				.choices(["issues", "drafts"])
				.default("issues"),
		);
	addAskOptions(command).action(async (options: MatrixOptions) => {
		const { printAnswer } = await import("./print-answer.js");
		const { matrixQuestion } = await import("../app/record/usual-questions.js");
		const { keepAnswer } = await import("../app/record/keep-answer.js");
		process.exitCode = await printAnswer(options, (asking) =>
			keepAnswer(asking, matrixQuestion(options.by)),
		);
	});
}
