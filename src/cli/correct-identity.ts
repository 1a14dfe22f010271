/** `travaux correct merge` and `travaux correct split`: which keys are one actor, draft or claim. */

import type { Command } from "commander";
import type { IdentityKind } from "../model/correction.js";
import { addCodingOptions, type CorrectOptions } from "./coding-options.js";
import { oneOf } from "./correct-values.js";

const IDENTITIES = ["actor", "draft", "claim"] as const;

export function addIdentityCommands(correct: Command): void {
	addCodingOptions(
		correct
			.command("merge")
			.description(
				"these keys are one actor, draft or claim, shown by the first",
			)
			.argument("<kind>", IDENTITIES.join(", "), (kind) =>
				oneOf(IDENTITIES, kind),
			)
			.argument("<key>")
			.argument("<others...>"),
	).action(
		async (
			kind: IdentityKind,
			key: string,
			others: readonly string[],
			options: CorrectOptions,
		) => {
			const { correctIdentity } = await import("./correct-and-print.js");
			const [first = key, ...rest] = others;
			process.exitCode = await correctIdentity(
				{ kind: "merge", of: kind, keys: [key, first, ...rest] },
				options,
			);
		},
	);
	addCodingOptions(
		correct
			.command("split")
			.description("this key is not the same as the other it was taken for")
			.argument("<kind>", IDENTITIES.join(", "), (kind) =>
				oneOf(IDENTITIES, kind),
			)
			.argument("<key>")
			.argument("<from>"),
	).action(
		async (
			kind: IdentityKind,
			key: string,
			from: string,
			options: CorrectOptions,
		) => {
			const { correctIdentity } = await import("./correct-and-print.js");
			process.exitCode = await correctIdentity(
				{ kind: "split", of: kind, key, from },
				options,
			);
		},
	);
}
