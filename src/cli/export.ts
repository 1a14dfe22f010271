/** `travaux export DIR`: the record as tables or annotations for other programs. */

import { type Command, Option } from "commander";
import {
	addBoundOptions,
	addRecordOption,
	type BoundOptions,
	type RecordOptions,
} from "./record-options.js";

export interface ExportOptions extends RecordOptions, BoundOptions {
	readonly format: "csv" | "jsonl" | "parquet" | "web-annotation";
	readonly byMonth?: true;
}

export function addExportCommand(program: Command): void {
	const command = program
		.command("export")
		.description(
			"write documents, statements, positions, provisions, claims, events, actors and drafts as tables for other programs",
		)
		.argument("<dir>", "a new or empty folder")
		.addOption(
			new Option("--format <format>", "how they are written")
				.choices(["csv", "jsonl", "parquet", "web-annotation"])
				.default("csv"),
		)
		.option(
			"--by-month",
			"with --format parquet, part the tables by month of publication: statements/month=2025-11/…",
		);
	addBoundOptions(addRecordOption(command)).action(
		async (folder: string, options: ExportOptions) => {
			const { exportAndPrint } = await import("./export-and-print.js");
			process.exitCode = await exportAndPrint(folder, options);
		},
	);
}
