/** Addresses of the desk: a page and its twins share one path, told apart by the ending. */

/** The form in which a page is asked for. */
export type Twin = "html" | "json" | "csv" | "md" | "docx";

/** The page's own path and the twin asked for: "/matrix.csv" is the table of "/matrix", "/index.json" the data of "/". */
export function twinOf(path: string): {
	readonly path: string;
	readonly twin: Twin;
} {
	const parts = /^(?<page>\/.*)\.(?<twin>json|csv|md|docx)$/.exec(path)?.groups;
	const page = parts?.page;
	const twin = parts?.twin;
	if (page === undefined || path.startsWith("/assets/") || !isTwin(twin))
		return { path, twin: "html" };
	return { path: page === "/index" ? "/" : page, twin };
}

/** The address of a page's twin, its query kept. */
export function twinAddress(
	{ path, search }: { readonly path: string; readonly search: string },
	twin: Exclude<Twin, "html">,
): string {
	return `${path === "/" ? "/index" : path}.${twin}${search}`;
}

const isTwin = (name: string | undefined): name is Exclude<Twin, "html"> =>
	name === "json" || name === "csv" || name === "md" || name === "docx";
