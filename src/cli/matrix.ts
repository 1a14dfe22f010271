/** `travaux matrix`: who stands where. */

import { type Command, Option } from "commander";
import type { MatrixBy } from "../app/record/usual-questions.js";
import { type AskOptions, addAskOptions } from "./ask-options.js";

interface MatrixOptions extends AskOptions {
	readonly by: MatrixBy;
	readonly all?: true;
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
		)
		.option(
			"--all",
			"all actors and subjects of a large record, not only those with most stands",
		);
	addAskOptions(command).action(async (options: MatrixOptions) => {
		const { printAnswer } = await import("./print-answer.js");
		const { matrixQuestion, SUBJECTS } = await import(
			"../app/record/usual-questions.js"
		);
		const { keepAnswer } = await import("../app/record/keep-answer.js");
		const { askMatrix } = await import("../app/record/ask-matrix.js");
		process.exitCode = await printAnswer(options, (asking) =>
			options.all === true
				? askMatrix(asking, SUBJECTS[options.by], null)
				: keepAnswer(asking, matrixQuestion(options.by)),
		);
	});
}
