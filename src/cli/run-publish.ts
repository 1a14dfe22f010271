/** Writes the desk of a record into a folder. */

import { mkdirSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadCodebook } from "../app/load-codebook.js";
import { copyWithoutTag } from "../app/record/copy-record.js";
import { openRecord, recordName } from "../app/record/open-record.js";
import { keepPlays } from "../desk/keep-plays.js";
import { publishDesk } from "../desk/publish/publish-desk.js";
import type { RecordStore } from "../record/port.js";
import { complain } from "./complain.js";
import { DONE, INPUT_REFUSED } from "./exit-codes.js";
import { onRecord } from "./on-record.js";
import { makeProgress } from "./progress.js";
import type { PublishCommandOptions } from "./publish.js";
import { boundsOf } from "./record-options.js";

/** A record in memory, gone when it is closed. */
const IN_MEMORY = ":memory:";

/** The exit code: `INPUT_REFUSED` where the folder has other files already or the record cannot be used. */
export async function runPublish(
	folder: string,
	options: PublishCommandOptions,
): Promise<number> {
	mkdirSync(folder, { recursive: true });
	if (readdirSync(folder).length > 0) {
		complain(`${folder} is not empty; name a new or empty folder`);
		return INPUT_REFUSED;
	}
	return onRecord(
		() => openRecord({ record: options.record }),
		async (record) => {
			const { withoutTag: tag } = options;
			if (tag === undefined) return write(record, folder, options);
			const left = await openRecord({ record: IN_MEMORY, create: true });
			try {
				await copyWithoutTag(record, left, tag);
				return await write(left, folder, options);
			} finally {
				await left.close();
			}
		},
	);
}

async function write(
	record: RecordStore,
	folder: string,
	options: PublishCommandOptions,
): Promise<number> {
	const codebook = loadCodebook();
	const progress = makeProgress();
	const written = new Set<string>();
	try {
		for await (const { path, bytes } of publishDesk({
			record,
			codebook,
			name: options.name ?? recordName(options.record),
			bounds: boundsOf(options),
			play: keepPlays(record, codebook),
		})) {
			const file = join(folder, path);
			mkdirSync(dirname(file), { recursive: true });
			await writeFile(file, bytes);
			written.add(path);
			progress.show(`${written.size} files`);
		}
	} finally {
		progress.hide();
	}
	process.stdout.write(
		`${written.size} files in ${folder}; index.html is the front page\n`,
	);
	return DONE;
}
