/** `travaux statements`: who said what. */

import { type Command, InvalidArgumentError, Option } from "commander";
import type { StatementQuestion } from "../app/record/ask-statements.js";
import { type AskOptions, addAskOptions } from "./ask-options.js";
import { parseDay } from "./read-options.js";

interface StatementsOptions extends AskOptions, StatementQuestion {}

const USUAL_LIMIT = 50;

export function addStatementsCommand(program: Command): void {
	const command = program
		.command("statements")
		.description("who said what, the latest first")
		.option(
			"--speaker <name>",
			"only what this actor said, by any of its names",
		)
		.option("--issue <issue>", "only on this issue, by its code or label")
		.addOption(
			new Option("--form <form>", "only in this form").choices([
				"direct",
				"indirect",
				"mixed",
				"none",
			]),
		)
		.option("--from <day>", "said on this day or later, YYYY-MM-DD", parseDay)
		.option("--to <day>", "said on this day or earlier, YYYY-MM-DD", parseDay)
		.option("--text <words>", "only with these words in what was said")
		.option(
			"--limit <count>",
			"how many are shown at most",
			parseCount,
			USUAL_LIMIT,
		);
	addAskOptions(command).action(async (options: StatementsOptions) => {
		const { printAnswer } = await import("./print-answer.js");
		const { askStatements } = await import("../app/record/ask-statements.js");
		process.exitCode = await printAnswer(options, (asking) =>
			askStatements(asking, options),
		);
	});
}

/** @throws InvalidArgumentError, which commander turns into a line for the user. */
export function parseCount(value: string): number {
	const count = Number(value);
	if (!Number.isInteger(count) || count < 1)
		throw new InvalidArgumentError("It is no number of rows; write it as 50.");
	return count;
}
