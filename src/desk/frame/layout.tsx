/** The sheet every page is set on: masthead, ways to the other pages, the dates asked for, and what the record holds. */

import type { ComponentChildren, VNode } from "preact";
import { formatLongDay } from "../../views/text/format-days.js";
import { AskForm } from "./ask-form.js";
import { type Frame, filtersOf } from "./frame.js";
import { Linked } from "./linked.js";

/** The pages named in the masthead, in the order in which a desk reads them. */
export const SECTIONS: readonly (readonly [path: string, name: string])[] = [
	["/", "Brief"],
	["/changes", "Changes"],
	["/matrix", "Matrix"],
	["/drafts", "Drafts"],
	["/claims", "Claims"],
	["/timeline", "Timeline"],
	["/network", "Network"],
	["/statements", "Statements"],
	["/documents", "Documents"],
	["/coverage", "Coverage"],
	["/review", "Review"],
];

export interface Sheet {
	readonly title: string;
	/** The record's name, as the masthead shows it. */
	readonly name: string;
	/** Addresses of the same page's twins; null where it has none. */
	readonly twins: {
		readonly json: string;
		readonly csv: string | null;
		readonly md: string | null;
		readonly docx: string | null;
	} | null;
	/** Whether it leads nowhere: a page for who is not in yet. */
	readonly isBare?: boolean;
	readonly children: ComponentChildren;
}

/** The whole document, `<html>` to `</html>`. */
export function Layout({
	sheet,
	frame,
}: {
	readonly sheet: Sheet;
	readonly frame: Frame;
}): VNode {
	return (
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<meta name="robots" content="noindex" />
				<title>{`${sheet.title} · ${sheet.name}`}</title>
				<link rel="stylesheet" href={frame.asset("desk.css")} />
				<link rel="icon" href={frame.asset("mark.svg")} type="image/svg+xml" />
				<script type="module" src={frame.asset("desk.js")} />
			</head>
			<body>
				<a class="skip" href="#main">
					Skip to the page
				</a>
				{sheet.isBare ? (
					<header class="masthead">
						<p class="name">{sheet.name}</p>
					</header>
				) : (
					<Masthead name={sheet.name} frame={frame} />
				)}
				<main id="main">
					<h1>{sheet.title}</h1>
					{sheet.children}
				</main>
				<footer class="foot">
					<p>
						Every line opens the sentence it stands on. Nothing here says who is
						right.
					</p>
					{sheet.twins === null ? null : <Twins twins={sheet.twins} />}
				</footer>
			</body>
		</html>
	);
}

function Twins({
	twins: { json, csv, md, docx },
}: {
	readonly twins: NonNullable<Sheet["twins"]>;
}): VNode {
	const forms = [
		["JSON", json],
		["CSV", csv],
		["Markdown", md],
		["Word", docx],
	] as const;
	return (
		<p class="twins">
			This page as{" "}
			{forms
				.filter(([, href]) => href !== null)
				.map(([form, href], at) => (
					<span key={form}>
						{at === 0 ? null : ", "}
						<Linked href={href}>{form}</Linked>
					</span>
				))}
		</p>
	);
}

function Masthead({
	name,
	frame,
}: {
	readonly name: string;
	readonly frame: Frame;
}): VNode {
	return (
		<header class="masthead">
			<p class="name">
				<a href={frame.href("/")}>{name}</a>
			</p>
			{frame.ask(frame.path) === null ? (
				<Bounds frame={frame} />
			) : (
				<DateForm frame={frame} />
			)}
			<nav aria-label="Pages">
				<ul>
					{SECTIONS.filter(
						([path]) => path !== "/review" || frame.access === "code",
					).map(([path, label]) => (
						<li key={path}>
							<a
								href={frame.href(path)}
								aria-current={isHere(path, frame.path) ? "page" : undefined}
							>
								{label}
							</a>
						</li>
					))}
					{frame.viewer === null ? null : (
						<li>
							<a
								href="/account"
								aria-current={frame.path === "/account" ? "page" : undefined}
							>
								Account
							</a>
						</li>
					)}
				</ul>
			</nav>
		</header>
	);
}

/** The dates that published pages hold to. */
function Bounds({
	frame: { asOf, knownBy },
}: {
	readonly frame: Frame;
}): VNode {
	return (
		<p class="ask">
			{[
				asOf === null ? "" : `As of ${formatLongDay(asOf)}`,
				knownBy === null
					? ""
					: `Known by ${formatLongDay(knownBy.slice(0, 10))}`,
			]
				.filter((part) => part !== "")
				.join(" · ")}
		</p>
	);
}

/** Works without script: a form that asks the same page again. */
function DateForm({ frame }: { readonly frame: Frame }): VNode {
	return (
		<div class="ask">
			<AskForm path={frame.path} name="dates" frame={frame}>
				{Object.entries(filtersOf(frame)).map(([name, value]) => (
					<input key={name} type="hidden" name={name} value={value} />
				))}
				<label>
					As of
					<input type="date" name="as-of" value={frame.asOf ?? ""} />
				</label>
				<label>
					Known by
					<input
						type="date"
						name="known-by"
						value={frame.knownBy?.slice(0, 10) ?? ""}
					/>
				</label>
				<button type="submit">Show</button>
			</AskForm>
			<search>
				<AskForm path="/search" frame={frame}>
					<DateFields frame={frame} />
					<label>
						<span class="visually-hidden">Search the documents</span>
						<input type="search" name="q" placeholder="Search" />
					</label>
				</AskForm>
			</search>
		</div>
	);
}

/** The dates asked for, for forms that ask another page. */
export function DateFields({
	frame: { asOf, knownBy },
}: {
	readonly frame: Frame;
}): VNode {
	return (
		<>
			{asOf === null ? null : <input type="hidden" name="as-of" value={asOf} />}
			{knownBy === null ? null : (
				<input type="hidden" name="known-by" value={knownBy.slice(0, 10)} />
			)}
		</>
	);
}

const isHere = (path: string, here: string): boolean =>
	path === "/" ? here === "/" : here === path || here.startsWith(`${path}/`);
