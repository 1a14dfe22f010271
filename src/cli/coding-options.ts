/** What every command that corrects takes: who, why, and in which record. */

import { userInfo } from "node:os";
import type { Command } from "commander";
import { addRecordOption, type RecordOptions } from "./record-options.js";

export interface CorrectOptions extends RecordOptions {
	readonly coder: string;
	readonly reason?: string;
	readonly at?: number;
	readonly json?: true;
}

/** Adds --coder, --reason, --record and --json. */
export function addCodingOptions(command: Command): Command {
	return addRecordOption(command)
		.option("--coder <name>", "who corrects", userInfo().username)
		.option("--reason <text>", "why, for those who read the record after you")
		.option("--json", "print the correction as JSON");
}
