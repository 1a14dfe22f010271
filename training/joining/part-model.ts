/** An attribution model that has learned from a part of the articles only, so that it can read the others unseen. */

import { spawnSync } from "node:child_process";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { loadAttributionModel } from "../../src/app/load-models.js";
import type { AttributionModel } from "../../src/statements/learned/attribution-model.js";

const TRAINER = fileURLToPath(
	new URL("../attribution/train.ts", import.meta.url),
);

/** The model that has learned from some articles of the corpus folder, by their names. Throws where its training fails. */
export function learnFromPart(
	folder: string,
	isPart: (article: string) => boolean,
): AttributionModel {
	const place = mkdtempSync(join(tmpdir(), "travaux-part-"));
	try {
		for (const part of ["text", "attributions", "models/attribution"])
			mkdirSync(join(place, part), { recursive: true });
		for (const part of ["text", "attributions"]) {
			for (const file of readdirSync(join(folder, part))) {
				if (isPart(articleOf(file)))
					symlinkSync(resolve(folder, part, file), join(place, part, file));
			}
		}
		const { status } = spawnSync(
			process.execPath,
			["--import", import.meta.resolve("tsx"), TRAINER, place],
			{ cwd: place, stdio: "inherit" },
		);
		if (status !== 0)
			throw new Error(
				`training on a part of ${folder} ended with exit code ${status}`,
			);
		return loadAttributionModel(pathToFileURL(join(place, "models/")));
	} finally {
		rmSync(place, { recursive: true });
	}
}

/** The article that a file of the corpus belongs to: "NAME.txt", "NAME_ANNOTATOR.ann". */
function articleOf(file: string): string {
	return file.endsWith(".ann")
		? file.slice(0, file.lastIndexOf("_"))
		: file.slice(0, file.lastIndexOf("."));
}
