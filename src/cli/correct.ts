/** `travaux correct …`: changes what was read, in a coder's name and for a reason; nothing is overwritten. */

import { type Command, Option } from "commander";
import type { Wish } from "../app/corrections/read-amendment.js";
import type { DayInterval } from "../model/when.js";
import { addCodingOptions, type CorrectOptions } from "./coding-options.js";
import { addIdentityCommands } from "./correct-identity.js";
import {
	knownOr,
	oneOf,
	parseDays,
	parseOffset,
	UNKNOWN,
} from "./correct-values.js";

const STANCES = [
	"supports",
	"conditional",
	"open",
	"concerned",
	"opposes",
	"declined",
] as const;
const FORMS = ["direct", "indirect", "mixed", "none"] as const;
const ENTRIES = [
	"statement",
	"position",
	"provision",
	"claim",
	"event",
] as const;

export function addCorrectCommand(program: Command): void {
	const correct = program
		.command("correct")
		.description(
			"change what was read: <document> is an id or its first digits, <quote> words of the statement as the document has them",
		);
	addField(correct, {
		field: "speaker",
		value: "<name>",
		help: "who said it: a name or a key, or unknown",
		wish: (value: string) => ({ kind: "speaker", new: knownOr(value) }),
	});
	addField(correct, {
		field: "stance",
		value: "<stance>",
		help: `where the speaker stands: ${STANCES.join(", ")}, or unknown`,
		wish: (value: string) => ({
			kind: "stance",
			new: value === UNKNOWN ? null : oneOf(STANCES, value),
		}),
	});
	addField(correct, {
		field: "issue",
		value: "<code>",
		help: "what it is about: a code of the codebook, or unknown",
		wish: (value: string) => ({ kind: "issue", new: knownOr(value) }),
	});
	addField(correct, {
		field: "date",
		value: "<day>",
		help: "when it was said: YYYY-MM-DD, two days joined by /, or unknown",
		wish: (value: string) => ({
			kind: "said",
			new: value === UNKNOWN ? null : parseDays(value),
		}),
	});
	addField(correct, {
		field: "form",
		value: "<form>",
		help: `how it was said: ${FORMS.join(", ")}`,
		wish: (value: string) => ({ kind: "form", new: oneOf(FORMS, value) }),
	});
	addAcceptCommand(correct);
	addRejectCommand(correct);
	addStatementCommand(correct);
	addIdentityCommands(correct);
}

function addField(
	correct: Command,
	{
		field,
		value,
		help,
		wish,
	}: {
		readonly field: string;
		readonly value: string;
		readonly help: string;
		readonly wish: (value: string) => Wish;
	},
): void {
	addPointing(
		correct
			.command(field)
			.description(help)
			.argument("<document>")
			.argument("<quote>")
			.argument(value, "", wish),
	).action(
		async (
			document: string,
			quote: string,
			wished: Wish,
			options: CorrectOptions,
		) => {
			const { correctWords } = await import("./correct-and-print.js");
			process.exitCode = await correctWords(
				{ document, quote },
				wished,
				options,
			);
		},
	);
}

function addAcceptCommand(correct: Command): void {
	addPointing(
		correct
			.command("accept")
			.description("say that a statement is right as read")
			.argument("<document>")
			.argument("<quote>"),
	).action(async (document: string, quote: string, options: CorrectOptions) => {
		const { correctWords } = await import("./correct-and-print.js");
		process.exitCode = await correctWords(
			{ document, quote },
			{ kind: "accept" },
			options,
		);
	});
}

function addRejectCommand(correct: Command): void {
	addPointing(
		correct
			.command("reject")
			.description("take out what was read wrongly, with what rests on it")
			.argument("<document>")
			.argument("<quote>"),
	)
		.addOption(
			new Option("--entry <kind>", "what is wrong")
				.choices(ENTRIES)
				.default("statement"),
		)
		.action(
			async (
				document: string,
				quote: string,
				options: CorrectOptions & { readonly entry: (typeof ENTRIES)[number] },
			) => {
				const { correctWords } = await import("./correct-and-print.js");
				process.exitCode = await correctWords(
					{ document, quote },
					{ kind: "reject", entry: options.entry },
					options,
				);
			},
		);
}

interface StatementOptions extends CorrectOptions {
	readonly speaker?: string;
	readonly form: (typeof FORMS)[number];
	readonly stance?: (typeof STANCES)[number];
	readonly issue?: string;
	readonly date?: DayInterval;
}

function addStatementCommand(correct: Command): void {
	addPointing(
		correct
			.command("add")
			.description("add a statement that was missed; <quote> is what was said")
			.argument("<document>")
			.argument("<quote>"),
	)
		.option("--speaker <name>", "who said it; unknown when left out")
		.addOption(
			new Option("--form <form>", "how").choices(FORMS).default("indirect"),
		)
		.addOption(
			new Option("--stance <stance>", "where the speaker stands").choices(
				STANCES,
			),
		)
		.option("--issue <code>", "what it is about")
		.option("--date <day>", "when it was said", parseDays)
		.action(
			async (document: string, quote: string, options: StatementOptions) => {
				const { correctWords } = await import("./correct-and-print.js");
				process.exitCode = await correctWords(
					{ document, quote },
					{
						kind: "add-statement",
						speaker: options.speaker ?? null,
						form: options.form,
						stance: options.stance ?? null,
						issue: options.issue ?? null,
						said: options.date ?? null,
					},
					options,
				);
			},
		);
}

function addPointing(command: Command): Command {
	return addCodingOptions(command).option(
		"--at <offset>",
		"where the words begin in the text, if they stand there several times",
		parseOffset,
	);
}
