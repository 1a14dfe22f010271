/** Words that are a link where they lead somewhere, and plain where they do not. */

import type { ComponentChildren, VNode } from "preact";

export function Linked({
	href,
	name,
	children,
}: {
	readonly href: string | null;
	/** Its class. */
	readonly name?: string;
	readonly children: ComponentChildren;
}): VNode {
	return href === null ? (
		<span class={name}>{children}</span>
	) : (
		<a class={name} href={href}>
			{children}
		</a>
	);
}
