/**
 * What is kept: every file that arrived under its SHA-256, with its arrivals, its pages, its
 * letters and a person's corrections beside it as JSON, and the journal that numbers every write.
 *
 * <p>The archive is the truth; the index can be made from it at any time without reading a page
 * anew. Plain Java and Jackson; used by every stage, knows none.
 */
package wian.pipeline.archive;
