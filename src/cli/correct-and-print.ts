/** Records corrections and says what became of them. */

import {
	type CorrectionRefused,
	refuseCorrection,
} from "../app/corrections/correction-refused.js";
import {
	type Pointed,
	readAmendment,
	type Wish,
} from "../app/corrections/read-amendment.js";
import { recordCorrection } from "../app/corrections/record-correction.js";
import { refusalMessage } from "../app/corrections/refusal-message.js";
import { loadCodebook } from "../app/load-codebook.js";
import { openRecord } from "../app/record/open-record.js";
import type { Amendment } from "../model/correction.js";
import type { CorrectOptions } from "./coding-options.js";
import { complain } from "./complain.js";
import { DONE, USAGE } from "./exit-codes.js";
import { onRecord } from "./on-record.js";
import { write } from "./write.js";

/** Changes what was read at these words. The exit code is `USAGE` where the correction does not fit. */
export function correctWords(
	pointed: Omit<Pointed, "at">,
	wish: Wish,
	options: CorrectOptions,
): Promise<number> {
	return recordFrom(options, async (tools) => {
		const read = await readAmendment(
			{ ...pointed, at: options.at ?? null },
			wish,
			tools,
		);
		return read.kind === "refused" ? read : read.amendment;
	});
}

/** Merges or splits actors, drafts or claims. */
export function correctIdentity(
	change: Extract<Amendment, { readonly kind: "merge" | "split" }>,
	options: CorrectOptions,
): Promise<number> {
	return recordFrom(options, async () => change);
}

/** Takes a correction back; `id` may be its first digits. */
export function undoCorrection(
	id: string,
	options: CorrectOptions,
): Promise<number> {
	return recordFrom(options, async ({ store }) => {
		const found = (await store.corrections({})).filter((correction) =>
			correction.id.startsWith(id),
		);
		const [correction, second] = found;
		return correction === undefined || second !== undefined
			? refuseCorrection("no-correction", { correction: id })
			: { kind: "undo", correction: correction.id };
	});
}

type Tools = Parameters<typeof readAmendment>[2];

function recordFrom(
	options: CorrectOptions,
	amendmentOf: (tools: Tools) => Promise<Amendment | CorrectionRefused>,
): Promise<number> {
	return onRecord(
		() => openRecord({ record: options.record }),
		async (store) => {
			const tools = { store, codebook: loadCodebook() };
			const amendment = await amendmentOf(tools);
			const recorded =
				amendment.kind === "refused"
					? amendment
					: await recordCorrection(
							amendment,
							{ coder: options.coder, reason: options.reason ?? null },
							{ ...tools, now: () => new Date().toISOString() },
						);
			if (recorded.kind === "refused") {
				complain(refusalMessage(recorded));
				return USAGE;
			}
			const { correction } = recorded;
			await write(
				options.json === true
					? `${JSON.stringify(correction, null, 1)}\n`
					: `recorded ${correction.id}; travaux undo ${correction.id} takes it back\n`,
			);
			return DONE;
		},
	);
}
