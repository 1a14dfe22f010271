/** A page of tables as it is: its notes, then each table under its title. */

import type { VNode } from "preact";
import type { Page } from "../../views/page/page.js";
import type { SourceBook } from "../../views/page/sources.js";
import type { Frame } from "../frame/frame.js";
import { TableSection } from "./table-section.js";

export function PageTables({
	page,
	sources,
	frame,
}: {
	readonly page: Page;
	readonly sources: SourceBook;
	readonly frame: Frame;
}): VNode {
	return (
		<>
			<Notes notes={page.notes} />
			{page.tables.map((table) => (
				<TableSection
					key={table.name}
					table={table}
					sources={sources}
					frame={frame}
				/>
			))}
		</>
	);
}

/** What the page was made from. */
export function Notes({ notes }: { readonly notes: readonly string[] }): VNode {
	return <p class="meta notes">{notes.join(" ")}</p>;
}
