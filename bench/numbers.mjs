// What many measurements come to.

/** The value that so large a share of them does not exceed. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values) => quantile(values, 0.5);

/** The straight line that lies nearest, and how well it tells the values: 1 is all of it. */
export function line(points) {
  const mean = (pick) => points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [x, y] = [mean(([x]) => x), mean(([, y]) => y)];
  const spread = (one, other) => points.reduce((sum, point) => sum + (point[one] - [x, y][one]) * (point[other] - [x, y][other]), 0);
  const slope = spread(0, 1) / spread(0, 0);
  return { slope, start: y - slope * x, fit: spread(0, 1) ** 2 / (spread(0, 0) * spread(1, 1)) };
}
