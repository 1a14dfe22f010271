/** Where the time goes: samples of the running program, counted for the source file that was at work. */

import { type Profiler, Session } from "node:inspector/promises";

/** Share of the time, from 0 to 1, by path below `dist/`, the largest first; "(elsewhere)" is outside any of its files. */
export async function whereTimeGoes(
	work: () => Promise<unknown>,
): Promise<readonly (readonly [path: string, share: number])[]> {
	const session = new Session();
	session.connect();
	await session.post("Profiler.enable");
	await session.post("Profiler.start");
	await work();
	const { profile } = await session.post("Profiler.stop");
	session.disconnect();
	return sharesOf(profile);
}

/** A library's time is that of the file of ours which called it. */
function sharesOf({
	nodes,
	samples = [],
}: Profiler.Profile): readonly (readonly [string, number])[] {
	const pathAt = new Map<number, string>();
	const parentOf = new Map<number, number>();
	for (const node of nodes) {
		const path = /^(?!.*\/node_modules\/).*\/dist\/(.+)$/.exec(
			node.callFrame.url,
		)?.[1];
		if (path !== undefined) pathAt.set(node.id, path);
		for (const child of node.children ?? []) parentOf.set(child, node.id);
	}
	const counts = new Map<string, number>();
	for (const sample of samples) {
		let at: number | undefined = sample;
		while (at !== undefined && !pathAt.has(at)) at = parentOf.get(at);
		const path = at === undefined ? "(elsewhere)" : pathAt.get(at)!;
		counts.set(path, (counts.get(path) ?? 0) + 1);
	}
	return [...counts]
		.map(([path, count]) => [path, count / samples.length] as const)
		.sort(([, a], [, b]) => b - a);
}
