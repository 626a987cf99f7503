/**
 * How right readings are, against letters that were labelled by hand: hits, made-up and missed
 * facts field by field, and how many of the wrong ones were stated without a doubt.
 *
 * <p>{@link wian.pipeline.evaluate.Evaluation} takes labelled letters one after another. May use
 * {@code extract} and {@code read}, as {@code wian read} does; keeps nothing and knows no index.
 */
package wian.pipeline.evaluate;
