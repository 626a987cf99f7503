/**
 * From citation to letter (held, missing, ambiguous), chains, and the standing of deadlines.
 *
 * <p>Plain Java over letters that the store answers; knows nothing of Lucene.
 */
package wian.index.link;
