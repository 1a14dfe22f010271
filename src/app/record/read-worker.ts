/** A thread that reads documents: what it is sent it reads, one after another, and sends back. */

import { parentPort, workerData } from "node:worker_threads";
import type { EngineName } from "../engine/engine-name.js";
import { passOverStrayRejections } from "../stray-rejections.js";
import { openDocumentReader, type ToRead } from "./open-document-reader.js";
import type { Answer } from "./reading-pool.js";

passOverStrayRejections();
const reader = openDocumentReader(workerData as EngineName);

// Answers go back in the order of the questions: reading waits now and then, and a short text would overtake a long one.
let last = Promise.resolve();
parentPort?.on("message", (document: ToRead) => {
	last = last.then(async () => parentPort?.postMessage(await answer(document)));
});

/** A fault on one document is told and ends nothing. */
async function answer(document: ToRead): Promise<Answer> {
	try {
		return { outcome: await reader.read(document) };
	} catch (error) {
		const { message, stack } =
			error instanceof Error ? error : new Error(String(error));
		return { fault: { message, stack: stack ?? message } };
	}
}
