/** `travaux agreement`: how far coders agree with each other and with the machine, and where they differ. */

import type { Command } from "commander";
import {
	addFormOptions,
	addRecordOption,
	type FormOptions,
	type RecordOptions,
} from "./record-options.js";

interface AgreementOptions extends RecordOptions, FormOptions {
	readonly evidence?: true;
}

export function addAgreementCommand(program: Command): void {
	addFormOptions(
		addRecordOption(
			program
				.command("agreement")
				.description(
					"Krippendorff's alpha between coders, of whom the machine is one, by field, and where they differ",
				),
		),
	)
		.option(
			"--evidence",
			"print under each line the sentence it stands on, with its offsets in the text",
		)
		.action(async (options: AgreementOptions) => {
			const { printAnswer } = await import("./print-answer.js");
			const { askAgreement } = await import(
				"../app/corrections/ask-agreement.js"
			);
			process.exitCode = await printAnswer(options, askAgreement);
		});
}
