// Small arithmetic of measured times.

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Runs `work` a first time, apart, then `rounds` times: the first and the median of the others, milliseconds. */
export async function timed(rounds, work) {
  const times = [];
  for (let round = 0; round <= rounds; round++) {
    const began = performance.now();
    await work(round);
    times.push(performance.now() - began);
  }
  return { first: times[0], median: median(times.slice(1)), slowest: Math.max(...times.slice(1)) };
}
