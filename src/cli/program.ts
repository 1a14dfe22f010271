/** The command line as a whole: its commands, and how a wrong command line ends. */

import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { addAddCommand } from "./add.js";
import { addAgreementCommand } from "./agreement.js";
import { addBriefCommand } from "./brief.js";
import { addChangesCommand } from "./changes.js";
import { addClaimsCommand } from "./claims.js";
import { addCompareCommand } from "./compare.js";
import { complain, complainOfFault } from "./complain.js";
import { addCopyCommand } from "./copy.js";
import { addCorrectCommand } from "./correct.js";
import { addCoverageCommand } from "./coverage.js";
import { addDeskCommand } from "./desk.js";
import { addDraftCommand } from "./draft.js";
import { addDraftsCommand } from "./drafts.js";
import { addExampleCommand } from "./example.js";
import { DONE, FAULT, USAGE } from "./exit-codes.js";
import { addExportCommand } from "./export.js";
import { addHistoryCommand } from "./history.js";
import { addMatrixCommand } from "./matrix.js";
import { addPublishCommand } from "./publish.js";
import { addReadCommand } from "./read.js";
import { addRebuildCommand } from "./rebuild.js";
import { addRereadCommand } from "./reread.js";
import { addSearchCommand } from "./search.js";
import { addStatementsCommand } from "./statements.js";
import { addTimelineCommand } from "./timeline.js";
import { addUndoCommand } from "./undo.js";
import { addUserCommand } from "./user.js";
import { addWatchCommand } from "./watch.js";
import { addWorkCommand } from "./work.js";

const EXAMPLES = `
Examples:
  travaux read article.txt --published 2025-11-21
  travaux read *.html --json > readings.json
  curl -s https://example.org/story | travaux read -
  travaux draft plan.txt
  travaux compare first.txt second.txt
  travaux example
  travaux add articles/ --publisher "Norland Post"

Exit codes: 0 all read, 1 some input could not be read, 2 wrong command line, 3 a fault of the program.`;

/** The program with its commands; each command's work is loaded only when it runs. */
export function makeProgram(): Command {
	const program = new Command("travaux")
		.description(
			"Reads the public record of a negotiation: what is on the table, who stands where, what is in dispute, who said what, and when.",
		)
		.version(version(), "--version", "print the version")
		.helpOption("--help", "print this help")
		.helpCommand(false)
		.addHelpText("after", EXAMPLES)
		.exitOverride()
		.configureOutput({ outputError: () => {} });
	addReadCommand(program);
	addDraftCommand(program);
	addCompareCommand(program);
	addExampleCommand(program);
	addAddCommand(program);
	addWatchCommand(program);
	addWorkCommand(program);
	addRereadCommand(program);
	addRebuildCommand(program);
	addCopyCommand(program);
	addCorrectCommand(program);
	addUndoCommand(program);
	addHistoryCommand(program);
	addAgreementCommand(program);
	addDeskCommand(program);
	addPublishCommand(program);
	addUserCommand(program);
	addBriefCommand(program);
	addMatrixCommand(program);
	addTimelineCommand(program);
	addClaimsCommand(program);
	addStatementsCommand(program);
	addSearchCommand(program);
	addDraftsCommand(program);
	addChangesCommand(program);
	addCoverageCommand(program);
	inheritSettings(program);
	addExportCommand(program);
	for (const command of program.commands) {
		command
			.copyInheritedSettings(program)
			.helpOption("--help", "print this help");
	}
	return program;
}

/** Every command, and each under it, ends wrong lines as the program does. */
function inheritSettings(parent: Command): void {
	for (const command of parent.commands) {
		command
			.copyInheritedSettings(parent)
			.helpOption("--help", "print this help")
			.helpCommand(false);
		inheritSettings(command);
	}
}

/** Runs the program on the arguments after its own name; the exit code, with anything to complain of on standard error. */
export async function run(args: readonly string[]): Promise<number> {
	const program = makeProgram();
	try {
		if (args.length === 0) {
			program.outputHelp();
			return DONE;
		}
		await program.parseAsync(args, { from: "user" });
		return Number(process.exitCode ?? DONE);
	} catch (error) {
		if (!(error instanceof CommanderError)) {
			complainOfFault(error);
			return FAULT;
		}
		if (error.exitCode === 0) return DONE;
		complain(
			`${error.message.replace(/^error: /, "").replace(/\.$/, "")}; see travaux --help`,
		);
		return USAGE;
	}
}

/** The version in package.json, which lies two folders above this file in the source and when built. */
function version(): string {
	const file = new URL("../../package.json", import.meta.url);
	return (
		JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }
	).version;
}
