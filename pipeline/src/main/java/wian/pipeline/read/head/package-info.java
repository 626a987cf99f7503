/**
 * Where a letter begins and ends, and what stands around its body: number, day, addressees,
 * subject, issuer, receiving stamps.
 */
package wian.pipeline.read.head;
