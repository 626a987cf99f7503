/**
 * A person's correction as it is given: what it means, and whether it can be kept. Uses the
 * vocabulary, the corrected letters and how days and messages are written for people.
 */
package wian.pipeline.correct;
