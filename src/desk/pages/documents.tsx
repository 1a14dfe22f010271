/** Documents: what the record holds, the latest first, a page at a time. */

import type { VNode } from "preact";
import type { DocumentCard } from "../../model/document-card.js";
import type { Page } from "../../record/port.js";
import { makePage } from "../desk-page.js";
import type { Frame } from "../frame/frame.js";

const ROWS = 100;

export const documentsPage = makePage<Page<DocumentCard>>({
	path: "/documents",
	load: ({ record, frame }) =>
		record.documents(
			{ asOf: frame.asOf, knownBy: frame.knownBy },
			{ limit: ROWS, after: frame.query.get("after") },
		),
	title: () => "Documents",
	show: (page, frame) => <Documents page={page} frame={frame} />,
});

function Documents({
	page,
	frame,
}: {
	readonly page: Page<DocumentCard>;
	readonly frame: Frame;
}): VNode {
	return (
		<>
			<div class="scroll">
				<table>
					<thead>
						<tr>
							<th scope="col">Published</th>
							<th scope="col">Title</th>
							<th scope="col">Publisher</th>
						</tr>
					</thead>
					<tbody>
						{page.rows.map((card) => (
							<tr key={card.id}>
								<td>
									{card.published ?? <span class="unknown">unknown</span>}
								</td>
								<td>
									<a href={frame.href(`/document/${card.id}`)}>
										{card.title ?? "Without a title"}
									</a>
								</td>
								<td>
									{card.publisher ?? <span class="unknown">unknown</span>}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{page.next === null ? null : (
				<p>
					<a href={frame.href("/documents", { after: page.next })} rel="next">
						Further documents
					</a>
				</p>
			)}
		</>
	);
}
