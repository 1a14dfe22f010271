/** The frame of a page: the question's dates and filters, and how addresses are written so that they keep them. */

import type { Range } from "../../model/span.js";
import type { AsOf } from "../../model/state.js";
import type { Viewer } from "../access/viewer.js";

/** How one page names the others. */
export interface Frame extends AsOf {
	/** The logical path of this page: "/matrix". */
	readonly path: string;
	/** What the address asks for beside its dates. */
	readonly query: URLSearchParams;
	/**
	 * The address of another page, the dates asked for kept: `href("/issue/territory")`. With `query`, its filters; a value of null
	 * leaves a filter out.
	 */
	readonly href: (
		path: string,
		query?: Readonly<Record<string, string | null>>,
	) => string;
	/** The address of a place in a document, shown marked. */
	readonly place: (
		document: string,
		span: { readonly start: number; readonly end: number },
	) => string;
	/** Places of a document that links lead to by a fragment; none where addresses mark the place themselves. */
	readonly placesIn: (document: string) => readonly Range[];
	/** Where a form that asks another page is sent; null where nobody is there to answer it. */
	readonly ask: (path: string) => string | null;
	/** The address of a file of `assets/`. */
	readonly asset: (name: string) => string;
	/** Whether corrections can be made here: not on published pages, and not without the right. */
	readonly access: "read" | "code";
	/** Who is looking, as corrections will name the coder; null where nobody has said. */
	readonly coder: string | null;
	/** Who is signed in; null where the desk asks nobody who they are. */
	readonly viewer: Viewer | null;
	/** What forms that change the record carry; null where none can. */
	readonly formToken: string | null;
}

/** The frame of a page that the server itself shows. */
export function serverFrame(
	question: AsOf &
		Pick<Frame, "path" | "query" | "access" | "coder" | "viewer" | "formToken">,
): Frame {
	const href: Frame["href"] = (path, query = {}) => {
		const asked = {
			"as-of": question.asOf,
			"known-by": question.knownBy?.slice(0, 10) ?? null,
			...query,
		};
		const pairs = Object.entries(asked).filter(
			(pair): pair is [string, string] => pair[1] !== null,
		);
		const search = new URLSearchParams(pairs).toString();
		return search === "" ? path : `${path}?${search}`;
	};
	return {
		...question,
		href,
		place: (document, { start, end }) =>
			`${href(`/document/${document}`, { mark: `${start}-${end}` })}#marked`,
		placesIn: () => [],
		ask: (path) => path,
		asset: (name) => `/assets/${name}`,
	};
}

/** The filters of this page's address, without its dates. */
export function filtersOf({
	query,
}: Pick<Frame, "query">): Readonly<Record<string, string>> {
	return Object.fromEntries(
		[...query].filter(
			([name, value]) =>
				name !== "as-of" && name !== "known-by" && value !== "",
		),
	);
}
