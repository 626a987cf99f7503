package wian.pipeline.evaluate;

/**
 * How right the readings of a field are.
 *
 * @param precision how much of what was read is right, from 0 to 1
 * @param recall how much of what the truth states was read, from 0 to 1
 * @param f1 the harmonic mean of both
 * @param truth how many facts the truth states
 * @param predicted how many facts were read
 */
public record Figures(double precision, double recall, double f1, int truth, int predicted) {}
