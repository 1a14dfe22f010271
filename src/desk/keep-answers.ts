/** Keeps pages as they were rendered while the record stands as it is: many readers ask for the same, and often at once. */

import type { Context, Next } from "hono";
import type { RecordStore } from "../record/port.js";

/** An answer that was given; null where it was none to keep: a refusal, or a fault. */
type Kept = { readonly type: string; readonly body: ArrayBuffer } | null;

/** Bytes of all answers kept. */
const MOST_KEPT = 32 * 1024 * 1024;

/**
 * A handler before that of a page: what was answered at this address is answered again, and who asks while it is made waits for it. All
 * is forgotten when the record grows, and when there is too much of it. `kindOf` tells viewers apart whose pages differ.
 */
export function keepAnswers(
	{ revision }: Pick<RecordStore, "revision">,
	kindOf: (context: Context) => string,
): (context: Context, next: Next) => Promise<Response | undefined> {
	const kept = new Map<string, Promise<Kept>>();
	let [at, size] = [-1, 0];
	return async (context, next) => {
		const now = await revision();
		if (now !== at) {
			kept.clear();
			[at, size] = [now, 0];
		}
		const { pathname, search } = new URL(context.req.url);
		const address = `${kindOf(context)} ${pathname}${search}`;
		const before = await kept.get(address);
		if (before) return context.body(before.body, 200, typed(before.type));
		const made = makeAnswer(context, next);
		kept.set(address, made);
		made.catch(() => kept.delete(address));
		const answer = await made;
		if (kept.get(address) !== made) return undefined;
		if (answer === null) kept.delete(address);
		else size += answer.body.byteLength;
		if (size > MOST_KEPT) {
			kept.clear();
			size = 0;
		}
		return undefined;
	};
}

async function makeAnswer(context: Context, next: Next): Promise<Kept> {
	await next();
	const { res } = context;
	if (res.status !== 200) return null;
	return {
		type: res.headers.get("Content-Type") ?? "",
		body: await res.clone().arrayBuffer(),
	};
}

const typed = (type: string) => ({ "Content-Type": type });
