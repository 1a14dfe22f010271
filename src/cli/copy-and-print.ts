/** Copies a record and tells what was copied. */

import { copyWholeRecord } from "../app/record/copy/copy-whole-record.js";
import { openRecord } from "../app/record/open-record.js";
import { counted } from "../views/text/enumerate.js";
import type { CopyOptions } from "./copy.js";
import { DONE } from "./exit-codes.js";
import { onRecord } from "./on-record.js";
import { makeProgress } from "./progress.js";
import { write } from "./write.js";

/** The exit code; a copy that is not the same is complained of in a line. */
export function copyAndPrint(
	{ from, to }: { readonly from: string; readonly to: string },
	options: CopyOptions,
): Promise<number> {
	return onRecord(
		() => openRecord({ record: from }),
		(original) =>
			onRecord(
				() => openRecord({ record: to, create: true }),
				async (into) => {
					const progress = makeProgress();
					try {
						const copied = await copyWholeRecord(
							{ from: original, into },
							(done, all) => progress.show(`${done} of ${all} copied`),
						);
						progress.hide();
						await write(
							options.json === true
								? `${JSON.stringify(copied, null, 1)}\n`
								: linesOf(copied),
						);
						return DONE;
					} finally {
						progress.hide();
					}
				},
			),
	);
}

function linesOf({
	documents,
	thereAlready,
	corrections,
	unread,
	hash,
}: Awaited<ReturnType<typeof copyWholeRecord>>): string {
	const parts = [
		`${counted(documents, "document")} (${thereAlready} there already)`,
		counted(corrections, "correction"),
		`${counted(unread, "input")} not read`,
	];
	return `${parts.join(", ")}; both records have the hash ${hash}\n`;
}
