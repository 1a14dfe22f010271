/** Addresses of the desk: a page and its twins share one path, told apart by the ending. */

/** The form in which a page is asked for. */
export type Twin = "html" | "json" | "csv";

/** The page's own path and the twin asked for: "/matrix.csv" is the table of "/matrix", "/index.json" the data of "/". */
export function twinOf(path: string): {
	readonly path: string;
	readonly twin: Twin;
} {
	const parts = /^(?<page>\/.*)\.(?<twin>json|csv)$/.exec(path)?.groups;
	if (parts === undefined || path.startsWith("/assets/"))
		return { path, twin: "html" };
	const page = parts["page"] ?? path;
	return {
		path: page === "/index" ? "/" : page,
		twin: parts["twin"] === "csv" ? "csv" : "json",
	};
}

/** The address of a page's twin, its query kept. */
export function twinAddress(
	{ path, search }: { readonly path: string; readonly search: string },
	twin: "json" | "csv",
): string {
	return `${path === "/" ? "/index" : path}.${twin}${search}`;
}
