/** `travaux history`: who corrected what, when and why; which corrections were taken back or no longer fit. */

import type { Command } from "commander";
import {
	addFormOptions,
	addRecordOption,
	type FormOptions,
	type RecordOptions,
} from "./record-options.js";

export interface HistoryOptions extends RecordOptions, FormOptions {
	readonly coder?: string;
	readonly orphans?: true;
}

export function addHistoryCommand(program: Command): void {
	addFormOptions(
		addRecordOption(
			program
				.command("history")
				.description("show the corrections of a record, the latest first"),
		)
			.option("--coder <name>", "only those of this coder")
			.option(
				"--orphans",
				"only those that no longer fit what is read at their words",
			),
	).action(async (options: HistoryOptions) => {
		const { printHistory } = await import("./print-history.js");
		process.exitCode = await printHistory(options);
	});
}
