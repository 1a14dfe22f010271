/** The options of every command that asks the record something. */

import type { Command } from "commander";
import {
	addBoundOptions,
	addFormOptions,
	addRecordOption,
	type BoundOptions,
	type FormOptions,
	type RecordOptions,
} from "./record-options.js";

export interface AskOptions extends RecordOptions, BoundOptions, FormOptions {
	readonly evidence?: true;
}

/** Adds --record, --as-of, --known-by, --json, --csv, --markdown and --evidence. */
export function addAskOptions(command: Command): Command {
	return addFormOptions(addBoundOptions(addRecordOption(command))).option(
		"--evidence",
		"print under each line the sentence it stands on, with its offsets in the text",
	);
}
