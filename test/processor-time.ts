/** How long the processor was at work, so that a busy machine is not taken for slow code. */

/** Starts counting; the returned function gives milliseconds of this process's own work since. */
export function startProcessorTime(): () => number {
	const started = process.cpuUsage();
	return () => process.cpuUsage(started).user / 1000;
}
