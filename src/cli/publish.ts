/** `travaux publish`: the record's desk as files for any web server. */

import type { Command } from "commander";
import {
	addBoundOptions,
	addRecordOption,
	type BoundOptions,
	type RecordOptions,
} from "./record-options.js";

export interface PublishCommandOptions extends RecordOptions, BoundOptions {
	readonly withoutTag?: string;
	readonly name?: string;
}

export function addPublishCommand(program: Command): void {
	const command = program
		.command("publish")
		.description(
			"write the whole desk as files that any web server can show, under any path",
		)
		.argument("<folder>", "a new or empty folder")
		.option(
			"--without-tag <tag>",
			"leave out the documents with this tag, and all that rests on them",
		)
		.option("--name <name>", "the name that stands over every page");
	addBoundOptions(addRecordOption(command)).action(
		async (folder: string, options: PublishCommandOptions) => {
			const { runPublish } = await import("./run-publish.js");
			process.exitCode = await runPublish(folder, options);
		},
	);
}
