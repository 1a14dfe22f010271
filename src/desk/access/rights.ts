/** The table of rights: what each address of the desk needs. An address that stands in no line cannot be opened at all. */

import { TrieRouter } from "hono/router/trie-router";
import type { Role } from "../../record/people.js";

export interface Right {
	readonly method: "GET" | "POST";
	readonly path: string;
	/** The least role that may; "nothing" for what whoever is not signed in yet must reach. */
	readonly needs: Role | "nothing";
	/** Whether clients on this machine may without a role: what watches over the program. */
	readonly orIsLocal?: true;
}

export const RIGHTS: readonly Right[] = [
	{ method: "GET", path: "/assets/:name", needs: "nothing" },
	{ method: "GET", path: "/health", needs: "nothing" },
	{ method: "GET", path: "/sign-in", needs: "nothing" },
	{ method: "POST", path: "/sign-in", needs: "nothing" },
	{ method: "POST", path: "/sign-out", needs: "nothing" },
	{ method: "GET", path: "/account", needs: "reader" },
	{ method: "GET", path: "/", needs: "reader" },
	{ method: "GET", path: "/changes", needs: "reader" },
	{ method: "GET", path: "/matrix", needs: "reader" },
	{ method: "GET", path: "/drafts", needs: "reader" },
	{ method: "GET", path: "/draft/:key", needs: "reader" },
	{ method: "GET", path: "/compare", needs: "reader" },
	{ method: "GET", path: "/issue/:code", needs: "reader" },
	{ method: "GET", path: "/actor/:key", needs: "reader" },
	{ method: "GET", path: "/claims", needs: "reader" },
	{ method: "GET", path: "/claim/:key", needs: "reader" },
	{ method: "GET", path: "/timeline", needs: "reader" },
	{ method: "GET", path: "/network", needs: "reader" },
	{ method: "GET", path: "/statements", needs: "reader" },
	{ method: "GET", path: "/search", needs: "reader" },
	{ method: "GET", path: "/documents", needs: "reader" },
	{ method: "GET", path: "/document/:id", needs: "reader" },
	{ method: "GET", path: "/coverage", needs: "reader" },
	{ method: "GET", path: "/review", needs: "coder" },
	{ method: "POST", path: "/corrections", needs: "coder" },
	{ method: "GET", path: "/people", needs: "admin" },
	{ method: "GET", path: "/metrics", needs: "admin", orIsLocal: true },
];

const router = new TrieRouter<Right>();
for (const right of RIGHTS) router.add(right.method, right.path, right);

/** The line that a request falls under; null where there is none: nothing is there to be opened. */
export function rightOf(method: string, path: string): Right | null {
	const [found] = router.match(method === "HEAD" ? "GET" : method, path)[0];
	return found?.[0] ?? null;
}
